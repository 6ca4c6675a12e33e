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
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Statement;

/** Says who argued, when and on what, in words that a reader can quote. */
final class Phrases {
    private static final int SHOWN_GROUNDS = 3;
    private static final int DAY = 10;
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
            return who + ", in the words “" + statement.said().quote().text() + "”";
        }
        return statement instanceof Rebuttal rebuttal ? who + ", arguing: " + rebuttal.argument() : who;
    }

    String assessment(Collection<EntryId> definitions, PartialDate day, Collection<EntryId> grounds) {
        return names(definitions)
                + " by the facts of "
                + date("", day)
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
                .sorted(Comparator.<EntryId>comparingInt(ground -> FIRST_GROUNDS.indexOf(ground.type()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> words = new ArrayList<>(
                sorted.stream().limit(SHOWN_GROUNDS).map(this::ground).toList());
        if (sorted.size() > SHOWN_GROUNDS) {
            words.add(sorted.size() - SHOWN_GROUNDS + " more");
        }
        return listed(words);
    }

    private String ground(EntryId id) {
        Entry entry = known.find(id).orElse(null);
        if (entry instanceof LicenseTerm clause) {
            String place = clause.locator() == null ? "a clause of " : "clause " + clause.locator() + " of ";
            return place + label(clause.license()) + " (" + clause.summary() + ")";
        }
        if (entry instanceof Criterion criterion) {
            return "criterion " + criterion.number() + " of " + label(criterion.definition());
        }
        if (entry instanceof Finding finding) {
            return "the finding of " + label(finding.by()) + " on " + label(finding.model()) + " ("
                    + plain(finding.component()) + ": " + plain(finding.availability()) + ")";
        }
        if (entry instanceof Reading reading) {
            return "the reading of " + label(reading.by()) + " (" + reading.reason() + ")";
        }
        return label(id);
    }

    private String label(EntryId id) {
        return known.find(id).map(Entry::label).orElse(id.key());
    }

    private static String plain(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A moment is shown as its day; other dates as they are written. */
    private static String date(String before, @Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        String text = date.toString();
        return before + (text.indexOf('T') == DAY ? text.substring(0, DAY) : text);
    }
}
