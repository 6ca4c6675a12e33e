// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Claim;
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
import org.opennessgraph.domain.ReadingResult;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Saying;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Statement;

/** Says who argued, when and on what, in words that a reader can quote. */
final class Phrases {
    private static final int SHOWN = 3;
    private static final int LONGEST_IN_BRACKETS = 80;
    private static final int LONGEST_ARGUMENT = 160;

    /** Policies come right after clauses. */
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
    private final Saying saying;

    Phrases(KnownEntries known) {
        this.known = known;
        this.saying = new Saying(known);
    }

    /** Who said it and when, on what; words that are the speaker's own where no grounds are on record. */
    String statement(Statement statement, Collection<EntryId> grounds) {
        return grounds.isEmpty()
                ? inWords(statement)
                : saying.words(statement) + ", on " + grounds(grounds, statement.by());
    }

    /** The same with the words before the grounds, which tells statements apart that rest on the same ones. */
    String statementInWords(Statement statement, Collection<EntryId> grounds) {
        return grounds.isEmpty() ? inWords(statement) : inWords(statement) + ", on " + grounds(grounds, statement.by());
    }

    private String inWords(Statement statement) {
        String who = saying.words(statement);
        return saying.quotation(statement)
                .map(words -> who + ", " + words)
                .orElseGet(() -> statement instanceof Rebuttal rebuttal
                        ? who + ", arguing: " + Saying.shortened(rebuttal.argument(), LONGEST_ARGUMENT)
                        : who);
    }

    /** Our own assessment, signed as ours. */
    String assessment(
            Collection<EntryId> subjects,
            Collection<EntryId> definitions,
            PartialDate day,
            Collection<EntryId> grounds) {
        return "Openness Graph's assessment"
                + assessed(subjects, definitions)
                + ", by the facts of "
                + facts(day)
                + (grounds.isEmpty() ? "" : ", on " + grounds(grounds, List.of()));
    }

    private String assessed(Collection<EntryId> subjects, Collection<EntryId> definitions) {
        return " of " + names(subjects) + " under " + names(definitions);
    }

    /** The document that speaks, its day, and its value or text. */
    String record(RecordWord word) {
        return label(word.document()) + date(", ", word.on()) + ", on " + word.what();
    }

    private static String facts(PartialDate day) {
        String words = day.inWords();
        return words.startsWith("between ") ? "a day " + words : words;
    }

    String fact(Entry fact) {
        return ground(fact.id()) + date(", ", fact.when());
    }

    /**
     * Who argues, without the grounds; several arguments of one maker on one day are counted, and assessments by the
     * same definitions are put together.
     */
    String briefly(List<Argument> arguments) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        Map<String, Set<String>> days = new LinkedHashMap<>();
        for (Argument argument : arguments) {
            String who = briefly(argument);
            counted.merge(who, 1, Integer::sum);
            PartialDate on = argument.on();
            if (argument.kind() == ArgumentKind.ASSESSMENT && on != null) {
                days.computeIfAbsent(who, assessed -> new LinkedHashSet<>()).add(facts(on));
            }
        }
        List<String> words = new ArrayList<>();
        counted.forEach((who, times) -> {
            Set<String> facts = days.get(who);
            if (facts != null) {
                words.add("Openness Graph's assessment" + (times == 1 ? "" : "s") + who + " by the facts of "
                        + listed(List.copyOf(facts)));
            } else {
                words.add(times == 1 ? who : times + " statements of " + who);
            }
        });
        return listed(words);
    }

    private String briefly(Argument argument) {
        return switch (argument.kind()) {
            case ASSERTION, REBUTTAL -> {
                String day = date("", argument.on());
                yield names(argument.by()) + (day.isEmpty() ? "" : " (" + day + ")");
            }
            case ASSESSMENT -> assessed(argument.subjects(), argument.definitions());
            case RECORD, FACT, LOST_GROUNDS -> argument.words();
        };
    }

    String names(Collection<EntryId> ids) {
        return listed(ids.stream().map(this::label).toList());
    }

    /** At most three by name. */
    String few(Collection<EntryId> ids) {
        return ids.size() <= SHOWN
                ? names(ids)
                : listed(Stream.concat(
                                ids.stream().limit(SHOWN).map(this::label), Stream.of(ids.size() - SHOWN + " more"))
                        .toList());
    }

    static String listed(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** At most three, clauses first; criteria of one definition, and readings of one text by one reader, are one. */
    private String grounds(Collection<EntryId> grounds, Collection<EntryId> speakers) {
        List<EntryId> sorted = grounds.stream()
                .filter(ground -> !goesWithout(ground, grounds))
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
        Set<String> words = new LinkedHashSet<>();
        for (EntryId ground : sorted) {
            words.add(ground(ground, sorted, speakers));
        }
        List<String> shown = new ArrayList<>(words.stream().limit(SHOWN).toList());
        if (words.size() > SHOWN) {
            shown.add(words.size() - SHOWN + " more");
        }
        return listed(shown);
    }

    private int rank(EntryId ground) {
        boolean policy = ground.type() == EntryType.LICENSE && isPolicy(ground);
        boolean ofPolicy = known.find(ground, LicenseTerm.class)
                .map(clause -> isPolicy(clause.license()))
                .orElse(false);
        EntryType type = policy ? EntryType.LICENSE_TERM : ground.type();
        return 2 * FIRST_GROUNDS.indexOf(type) + (policy || ofPolicy ? 1 : 0);
    }

    private boolean isPolicy(EntryId license) {
        return known.find(license, License.class)
                .map(found -> found.kind() == LicenseKind.POLICY)
                .orElse(false);
    }

    private EntryId license(EntryId clause) {
        return known.find(clause, LicenseTerm.class).map(LicenseTerm::license).orElse(clause);
    }

    /**
     * What other grounds name anyhow: a reading of a clause or policy that is one, a licence by its clause, what is
     * read by its reading, the text of a licence by the licence.
     */
    private boolean goesWithout(EntryId ground, Collection<EntryId> grounds) {
        Entry entry = known.find(ground).orElse(null);
        if (entry instanceof Reading reading) {
            return isNamedBefore(reading.of(), grounds);
        }
        return entry != null
                && grounds.stream()
                        .filter(other -> !other.equals(ground))
                        .anyMatch(other -> names(other, entry, grounds));
    }

    /** Whether it is a clause or policy that is itself among the grounds, or a clause of such a policy. */
    private boolean isNamedBefore(EntryId read, Collection<EntryId> grounds) {
        EntryId license = license(read);
        return (isPolicy(license) && grounds.contains(license)) || (!read.equals(license) && grounds.contains(read));
    }

    private boolean names(EntryId ground, Entry wider, Collection<EntryId> grounds) {
        Reading reading = known.find(ground, Reading.class)
                .filter(found -> !isNamedBefore(found.of(), grounds))
                .orElse(null);
        if (wider instanceof Criterion criterion) {
            return reading != null && reading.criterion().equals(criterion.id());
        }
        if (wider instanceof License license) {
            return !isPolicy(license.id())
                    && license(reading == null ? ground : reading.of()).equals(license.id());
        }
        return wider instanceof Source source
                && known.find(license(ground), License.class)
                        .map(license -> source.id().equals(license.text()))
                        .orElse(false);
    }

    private String ground(EntryId id, Collection<EntryId> all, Collection<EntryId> speakers) {
        Entry entry = known.find(id).orElse(null);
        if (entry instanceof Criterion criterion) {
            return criteria(all.stream()
                    .filter(other -> known.find(other, Criterion.class)
                            .map(found -> found.definition().equals(criterion.definition()))
                            .orElse(false))
                    .toList());
        }
        if (entry instanceof Reading reading) {
            List<EntryId> criteria = all.stream()
                    .flatMap(other -> known.find(other, Reading.class).stream())
                    .filter(other -> other.of().equals(reading.of())
                            && other.by().equals(reading.by())
                            && other.result() == reading.result())
                    .map(Reading::criterion)
                    .toList();
            String by = speakers.contains(reading.by()) ? "" : " by " + label(reading.by());
            return read(reading) + " (held" + by + " to " + verb(reading.result()) + " " + criteria(criteria) + ")";
        }
        return ground(id);
    }

    /** Criteria, those of one definition together. */
    private String criteria(Collection<EntryId> ids) {
        Map<EntryId, List<Criterion>> byDefinition = new LinkedHashMap<>();
        ids.stream()
                .flatMap(id -> known.find(id, Criterion.class).stream())
                .sorted(Comparator.comparing(Criterion::definition).thenComparing(Criterion::order))
                .distinct()
                .forEach(criterion -> byDefinition
                        .computeIfAbsent(criterion.definition(), definition -> new ArrayList<>())
                        .add(criterion));
        List<String> words = new ArrayList<>();
        byDefinition.forEach((definition, criteria) -> words.add((criteria.size() == 1 ? "criterion " : "criteria ")
                + listed(criteria.stream().map(Criterion::number).toList()) + " of " + label(definition)));
        return listed(words);
    }

    private static String verb(ReadingResult result) {
        return switch (result) {
            case FAILS -> "fail";
            case MEETS -> "meet";
            case LEAVES_OPEN -> "leave open";
        };
    }

    private String read(Reading reading) {
        return known.find(reading.of(), LicenseTerm.class).map(this::place).orElseGet(() -> label(reading.of()));
    }

    private String ground(EntryId id) {
        Entry entry = known.find(id).orElse(null);
        if (entry instanceof LicenseTerm clause) {
            return place(clause) + " (" + Saying.shortened(clause.summary(), LONGEST_IN_BRACKETS) + ")";
        }
        if (entry instanceof Criterion) {
            return criteria(List.of(id));
        }
        if (entry instanceof Finding finding) {
            return "the finding of " + label(finding.by()) + " on " + label(finding.model()) + " ("
                    + finding.component().words() + ": "
                    + finding.availability().words() + ")";
        }
        if (entry instanceof Reading reading) {
            return "the reading of " + read(reading) + " by " + label(reading.by()) + " ("
                    + Saying.shortened(reading.reason(), LONGEST_IN_BRACKETS) + ")";
        }
        return label(id);
    }

    private String place(LicenseTerm clause) {
        String locator = clause.locator();
        String place = locator == null
                ? "a clause"
                : Character.isLowerCase(locator.charAt(0))
                        ? "the " + locator
                        : clause.hasNamedPlace() ? locator : "clause " + locator;
        return place + " of " + label(clause.license());
    }

    /** Titles and whole sentences stand in quotation marks. */
    private String label(EntryId id) {
        Entry entry = known.find(id).orElse(null);
        if (entry == null) {
            return id.key();
        }
        if (entry instanceof Claim) {
            return "“" + Saying.shortened(entry.label(), LONGEST_ARGUMENT) + "”";
        }
        return entry instanceof Source ? "“" + entry.label() + "”" : entry.label();
    }

    private static String date(String before, @Nullable PartialDate date) {
        return date == null ? "" : before + date.inWords();
    }
}
