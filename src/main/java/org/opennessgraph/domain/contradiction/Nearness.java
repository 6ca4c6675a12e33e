// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LicenseTerm;

/** How near contradictions are to a subject: of itself, of the line that it belongs to, or of something else. */
final class Nearness {
    private final KnownEntries known;
    private final EntryId subject;
    private final Set<EntryId> near;
    private final Set<EntryId> licenses = new TreeSet<>();

    /**
     * @param subject the subject
     * @param near it, its licences with their policies, and its line
     */
    Nearness(KnownEntries known, EntryId subject, Set<EntryId> near) {
        this.known = known;
        this.subject = subject;
        this.near = Set.copyOf(near);
        near.stream().filter(id -> id.type() == EntryType.LICENSE).forEach(licenses::add);
    }

    /**
     * @return the contradiction, if the subject itself, a component of it or its licence is a side; marked as one of
     *     its line, if it has to do with that alone; nothing if it is about something else, as two other models of the
     *     line are
     */
    Optional<Contradiction> of(Contradiction found) {
        if (has(found, subject::equals)) {
            return Optional.of(found);
        }
        if (elsewhere(found.first()) || elsewhere(found.second())) {
            return Optional.empty();
        }
        return Optional.of(has(found, licenses::contains) ? found : found.asOfLine());
    }

    private boolean has(Contradiction found, Predicate<EntryId> wanted) {
        return Stream.of(found.first(), found.second()).flatMap(this::about).anyMatch(wanted);
    }

    private boolean elsewhere(Side side) {
        Set<EntryId> about = new TreeSet<>();
        about(side).forEach(about::add);
        return !about.isEmpty() && about.stream().noneMatch(near::contains);
    }

    private Stream<EntryId> about(Side side) {
        return side.entries().stream().flatMap(entry -> switch (entry.type()) {
            case CLAIM -> known.find(entry, Claim.class).stream().flatMap(claim -> claim.subjects().stream());
            case FINDING -> known.find(entry, Finding.class).map(Finding::model).stream();
            case LICENSE -> Stream.of(entry);
            case LICENSE_TERM -> known.find(entry, LicenseTerm.class).map(LicenseTerm::license).stream();
            default -> Stream.empty();
        });
    }
}
