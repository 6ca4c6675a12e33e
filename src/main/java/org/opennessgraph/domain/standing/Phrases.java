// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseKind;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Statement;

/** Says who argued, when and on what, in words that a reader can quote. */
final class Phrases {
    private static final int SHOWN_GROUNDS = 3;
    private static final int LONGEST_IN_BRACKETS = 80;
    private static final int LONGEST_QUOTE = 160;

    /** Policies come right after clauses, and readings of what is a ground already, last. */
    private static final List<EntryType> FIRST_GROUNDS = List.of(
            EntryType.LICENSE_TERM,
            EntryType.FINDING,
            EntryType.READING,
            EntryType.CRITERION,
            EntryType.DEFINITION,
            EntryType.LICENSE,
            EntryType.CLAIM,
            EntryType.SOURCE);

    private final KnownEntries known;

    Phrases(KnownEntries known) {
        this.known = known;
    }

    String statement(Statement statement, Collection<EntryId> grounds) {
        String who = names(statement.by()) + date(", ", statement.when());
        if (!grounds.isEmpty()) {
            return who + ", on " + grounds(grounds);
        }
        if (statement.said().quote() != null) {
            return who + ", in the words “" + quoted(statement.said().quote().text()) + "”";
        }
        return statement instanceof Rebuttal rebuttal
                ? who + ", arguing: " + shortened(rebuttal.argument(), LONGEST_QUOTE)
                : who;
    }

    String assessment(Collection<EntryId> definitions, PartialDate day, Collection<EntryId> grounds) {
        return names(definitions)
                + " by the facts of "
                + day.inWords()
                + (grounds.isEmpty() ? "" : ", on " + grounds(grounds));
    }

    String fact(Entry fact) {
        return ground(fact.id()) + date(", ", fact.when());
    }

    /** Who argues, without the grounds; several arguments of one maker on one day are counted. */
    String briefly(List<Argument> arguments) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        arguments.forEach(argument -> counted.merge(briefly(argument), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counted.forEach((who, times) -> words.add(times == 1 ? who : times + " statements of " + who));
        return listed(words);
    }

    private String briefly(Argument argument) {
        return switch (argument.kind()) {
            case ASSERTION, REBUTTAL -> {
                String day = date("", argument.on());
                yield names(argument.by()) + (day.isEmpty() ? "" : " (" + day + ")");
            }
            case ASSESSMENT -> names(argument.definitions());
            case FACT, LOST_GROUNDS -> argument.words();
        };
    }

    String names(Collection<EntryId> ids) {
        return listed(ids.stream().map(this::label).toList());
    }

    static String listed(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private String grounds(Collection<EntryId> grounds) {
        List<EntryId> sorted = grounds.stream()
                .sorted(Comparator.comparingInt(ground -> rank(ground, grounds)))
                .toList();
        List<String> words = new ArrayList<>(
                sorted.stream().limit(SHOWN_GROUNDS).map(this::ground).toList());
        if (sorted.size() > SHOWN_GROUNDS) {
            words.add(sorted.size() - SHOWN_GROUNDS + " more");
        }
        return listed(words);
    }

    private int rank(EntryId ground, Collection<EntryId> grounds) {
        Entry entry = known.find(ground).orElse(null);
        if (entry instanceof License license && license.kind() == LicenseKind.POLICY) {
            return FIRST_GROUNDS.indexOf(EntryType.LICENSE_TERM);
        }
        if (entry instanceof Reading reading && isNamedBefore(reading.of(), grounds)) {
            return FIRST_GROUNDS.size();
        }
        return FIRST_GROUNDS.indexOf(ground.type());
    }

    /** Whether it is a clause or policy that is itself among the grounds, or a clause of such a policy. */
    private boolean isNamedBefore(EntryId read, Collection<EntryId> grounds) {
        EntryId license =
                known.find(read, LicenseTerm.class).map(LicenseTerm::license).orElse(read);
        boolean policy = known.find(license, License.class)
                .map(found -> found.kind() == LicenseKind.POLICY)
                .orElse(false);
        return (policy && grounds.contains(license)) || (!read.equals(license) && grounds.contains(read));
    }

    private String ground(EntryId id) {
        Entry entry = known.find(id).orElse(null);
        if (entry instanceof LicenseTerm clause) {
            return place(clause) + " (" + shortened(clause.summary(), LONGEST_IN_BRACKETS) + ")";
        }
        if (entry instanceof Criterion criterion) {
            return "criterion " + criterion.number() + " of " + label(criterion.definition());
        }
        if (entry instanceof Finding finding) {
            return "the finding of " + label(finding.by()) + " on " + label(finding.model()) + " ("
                    + plain(finding.component()) + ": " + plain(finding.availability()) + ")";
        }
        if (entry instanceof Reading reading) {
            String of =
                    known.find(reading.of(), LicenseTerm.class).map(this::place).orElseGet(() -> label(reading.of()));
            return "the reading of " + of + " by " + label(reading.by()) + " ("
                    + shortened(reading.reason(), LONGEST_IN_BRACKETS) + ")";
        }
        return label(id);
    }

    /** A quote keeps its full stop, as all of its letters; one that is too long is broken off. */
    private static String quoted(String text) {
        return text.length() <= LONGEST_QUOTE ? text : shortened(text, LONGEST_QUOTE);
    }

    private String place(LicenseTerm clause) {
        String place = clause.locator() == null ? "a clause of " : "clause " + clause.locator() + " of ";
        return place + label(clause.license());
    }

    /** Without the full stop, for it stands within another sentence; what is too long ends after a whole word. */
    private static String shortened(String text, int longest) {
        String sentence = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (sentence.length() <= longest) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', longest - 1);
        String begun = sentence.substring(0, space < 0 ? longest - 1 : space);
        return (begun.endsWith(",") ? begun.substring(0, begun.length() - 1) : begun) + "…";
    }

    private String label(EntryId id) {
        return known.find(id).map(Entry::label).orElse(id.key());
    }

    private static String plain(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String date(String before, @Nullable PartialDate date) {
        return date == null ? "" : before + date.inWords();
    }
}
