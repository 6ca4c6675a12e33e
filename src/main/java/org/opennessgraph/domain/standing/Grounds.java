// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Incorporation;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.ReadingResult;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.TermReading;
import org.opennessgraph.domain.admission.Documented;

/**
 * What statements rest on. A ground is what an editor entered as one with a rebuttal, and a reading that a maker of
 * the statement published at the same place of the same source, of a clause or licence that its subject is under (or of the subject),
 * against a criterion of a definition that its term is read by, with a result that speaks for what it concludes.
 * Which of them document it is told by {@link Documented}.
 */
final class Grounds {
    private static final Pattern LINES = Pattern.compile("L([0-9]{1,7})(?:-L?([0-9]{1,7}))?");

    private final KnownEntries known;

    Grounds(KnownEntries known) {
        this.known = known;
    }

    /** What is entered as grounds, and for a statement on a term of openness what its makers read in its source. */
    Set<EntryId> of(Statement statement, List<Concluded> conclusions) {
        Set<EntryId> grounds = new TreeSet<>();
        if (statement instanceof Rebuttal rebuttal) {
            grounds.addAll(rebuttal.grounds());
        }
        for (Concluded concluded : conclusions) {
            for (Reading reading :
                    known.linking(LinkType.APPEARS_IN, statement.said().in(), Reading.class)) {
                if (statement.by().contains(reading.by())
                        && atOnePlace(reading.locator(), statement.said().locator())
                        && bearsOn(reading, concluded, statement)) {
                    grounds.add(reading.id());
                }
            }
        }
        return grounds;
    }

    /** Whether two places in one source are the same or overlap, or one of them is the source as a whole. */
    static boolean atOnePlace(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.equals(other)) {
            return true;
        }
        List<int[]> lines = lines(one);
        return lines(other).stream()
                .anyMatch(there -> lines.stream().anyMatch(here -> here[0] <= there[1] && there[0] <= here[1]));
    }

    /** What stands in brackets only says what is meant there. */
    private static List<int[]> lines(String locator) {
        List<int[]> lines = new ArrayList<>();
        Matcher line = LINES.matcher(locator.replaceAll("\\([^)]*\\)", ""));
        while (line.find()) {
            int first = Integer.parseInt(line.group(1));
            lines.add(new int[] {first, line.group(2) == null ? first : Integer.parseInt(line.group(2))});
        }
        return lines;
    }

    /** Those of the grounds that document. */
    List<EntryId> documenting(Collection<EntryId> grounds) {
        return grounds.stream().filter(ground -> Documented.by(ground, known)).toList();
    }

    private boolean bearsOn(Reading reading, Concluded concluded, Statement statement) {
        ReadingResult speaksFor = concluded.affirms() ? ReadingResult.MEETS : ReadingResult.FAILS;
        EntryId of = known.find(reading.of(), LicenseTerm.class)
                .map(LicenseTerm::license)
                .orElse(reading.of());
        return reading.result() == speaksFor
                && known.find(reading.criterion(), Criterion.class)
                        .map(criterion -> reads(concluded.claim(), statement, criterion.definition()))
                        .orElse(false)
                && concluded.claim().subjects().stream().anyMatch(subject -> isUnder(subject, of));
    }

    private boolean reads(Claim claim, Statement statement, EntryId definition) {
        EntryId term = claim.term();
        boolean published = term != null
                && known.find(term, OpennessTerm.class)
                        .map(found -> found.readings().stream()
                                .map(TermReading::definition)
                                .anyMatch(definition::equals))
                        .orElse(false);
        return published || Objects.equals(statement.said().definition(), definition);
    }

    private boolean isUnder(EntryId subject, EntryId license) {
        if (subject.equals(license)) {
            return true;
        }
        Set<EntryId> over = new TreeSet<>();
        known.find(subject, License.class).ifPresent(own -> addWithPolicies(over, own));
        known.linking(LinkType.GOVERNS, subject, License.class).forEach(own -> addWithPolicies(over, own));
        return over.contains(license);
    }

    private static void addWithPolicies(Set<EntryId> over, License license) {
        over.add(license.id());
        license.incorporates().stream().map(Incorporation::policy).forEach(over::add);
    }

    /**
     * A claim on a term of openness, affirmed or denied.
     *
     * @param claim the claim
     * @param affirms whether its term is affirmed in the end
     */
    record Concluded(Claim claim, boolean affirms) {}
}
