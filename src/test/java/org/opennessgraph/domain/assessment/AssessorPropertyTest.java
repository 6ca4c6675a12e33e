// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.assessment.Facts.clause;
import static org.opennessgraph.domain.assessment.Facts.criterion;
import static org.opennessgraph.domain.assessment.Facts.definition;
import static org.opennessgraph.domain.assessment.Facts.finding;
import static org.opennessgraph.domain.assessment.Facts.license;
import static org.opennessgraph.domain.assessment.Facts.model;
import static org.opennessgraph.domain.assessment.Facts.reading;
import static org.opennessgraph.domain.assessment.Facts.released;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.DefinitionScope;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.LicenseKind;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.ReadingResult;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.TermKind;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;

/** What holds of every judgement, whatever the rules and the facts. */
class AssessorPropertyTest {
    private static final String M = "model:m";
    private static final List<ModelComponent> COMPONENTS =
            List.of(ModelComponent.DATASETS, ModelComponent.TRAINING_CODE);
    private static final List<TermKind> KINDS = List.of(TermKind.FIELD, TermKind.NC, TermKind.SCALE);

    /** A pass rule and the rules of two criteria. */
    private record Rules(Rule pass, Rule first, Rule second) {}

    @Provide
    Arbitrary<Rules> rules() {
        return Combinators.combine(ofModel(3, true), ofModel(2, false), ofModel(1, false))
                .as(Rules::new);
    }

    @Provide
    Arbitrary<Set<Integer>> chosen() {
        return Arbitraries.integers().between(0, 19).set().ofMaxSize(12);
    }

    private static Arbitrary<Rule> ofLicense(int depth) {
        Arbitrary<Rule> simple = Arbitraries.oneOf(
                Arbitraries.of(Rule.Approver.class).map(Rule.ApprovedBy::new),
                Arbitraries.of(KINDS).set().ofMinSize(1).map(kinds -> new Rule.NoTerm(List.copyOf(kinds))),
                Arbitraries.just(new Rule.OneOf(List.of(EntryId.parse("license:x")))));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<Rule> below = ofLicense(depth - 1);
        // Enough and needed are weighed of licences only, and not within each other: there, one disputed fact could
        // take the word from one side and give it to the other.
        return Arbitraries.frequencyOf(
                Tuple.of(3, simple),
                Tuple.of(1, Combinators.combine(simple, simple).as(Rule.Between::new)),
                Tuple.of(1, below.map(Rule.Not::new)),
                Tuple.of(1, below.list().ofMinSize(1).ofMaxSize(3).map(Rule.All::new)),
                Tuple.of(1, below.list().ofMinSize(1).ofMaxSize(3).map(Rule.Any::new)));
    }

    private static Arbitrary<Rule> ofModel(int depth, boolean criteria) {
        Arbitrary<List<ModelComponent>> components =
                Arbitraries.of(COMPONENTS).set().ofMinSize(1).map(List::copyOf);
        Arbitrary<Availability> available = Arbitraries.of(Availability.OPEN, Availability.CLOSED);
        List<Arbitrary<Rule>> simple = new ArrayList<>(List.of(
                Combinators.combine(components, available.injectNull(0.3), ofLicense(1))
                        .as((parts, how, rule) -> new Rule.Each(parts, how, rule)),
                Combinators.combine(components, available).as((parts, how) -> new Rule.Each(parts, how, null)),
                Combinators.combine(components, available, ofLicense(1).injectNull(0.5))
                        .as((parts, how, rule) -> new Rule.Some(parts, how, rule)),
                ofLicense(1)));
        if (criteria) {
            simple.add(Arbitraries.of("criterion:d.1", "criterion:d.2").map(id -> new Rule.Holds(EntryId.parse(id))));
        } else {
            // What is for a person to judge stands in criteria: only there can a reading answer it.
            simple.add(Arbitraries.just(new Rule.Judged("it is well")));
        }
        Arbitrary<Rule> leaf = Arbitraries.oneOf(simple);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<Rule>> below =
                ofModel(depth - 1, criteria).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(List.of(
                leaf,
                below.map(Rule.All::new),
                below.map(Rule.Any::new),
                below.map(parts -> new Rule.AtLeast((parts.size() + 1) / 2, parts)),
                ofModel(depth - 1, criteria).map(Rule.Not::new)));
    }

    private static Facts with(Rules rules) {
        return new Facts()
                .add(
                        model("m", null),
                        definition("d", rules.pass(), DefinitionScope.MODEL),
                        criterion("d.1", "d", 1, rules.first()),
                        criterion("d.2", "d", 2, rules.second()));
    }

    /** Facts that replace none of the others; some are in conflict. A licence comes with what is known of it. */
    private static List<Entry> facts(Verification checked) {
        String x = "license:x";
        return List.of(
                finding("a", M, COMPONENTS.get(0), Availability.OPEN, null, "a", null, checked),
                finding("b", M, COMPONENTS.get(0), Availability.CLOSED, null, "b", null, checked),
                finding("c", M, COMPONENTS.get(1), Availability.OPEN, null, "c", null, checked),
                finding("d", M, COMPONENTS.get(1), Availability.PARTIAL, null, "d", null, checked),
                license("x")
                        .osi(Truth.YES)
                        .incorporates("p", checked)
                        .governs(M, null, null, checked)
                        .verification(checked)
                        .made(),
                license("y")
                        .osi(Truth.NO)
                        .fsf(Truth.YES)
                        .read()
                        .governs(M, null, null, checked)
                        .verification(checked)
                        .made(),
                license("z")
                        .read()
                        .governs(M, null, null, checked, COMPONENTS.get(0))
                        .verification(checked)
                        .made(),
                license("p")
                        .kind(LicenseKind.POLICY)
                        .read()
                        .verification(checked)
                        .made(),
                clause("x.1", "x", TermKind.FIELD, checked),
                clause("x.2", "x", TermKind.NC, checked),
                clause("p.1", "p", TermKind.SCALE, checked),
                reading("ra", x, "d.1", ReadingResult.MEETS, "reader", checked),
                reading("rb", x, "d.1", ReadingResult.FAILS, "reader", checked),
                reading("rc", "license-term:x.1", "d.1", ReadingResult.FAILS, "reader", checked),
                reading("rd", "license-term:x.2", "d.1", ReadingResult.LEAVES_OPEN, "reader", checked),
                reading("re", M, "d.1", ReadingResult.MEETS, "reader", checked),
                reading("rf", M, "d.2", ReadingResult.FAILS, "reader", checked),
                reading("rg", M, "d.2", ReadingResult.MEETS, "reader", checked),
                reading("rh", "license-term:p.1", "d.2", ReadingResult.FAILS, "reader", checked),
                reading("ri", "license:y", "d.1", ReadingResult.FAILS, "reader", checked));
    }

    @Property(tries = 1000)
    void a_fact_that_comes_in_never_turns_a_verdict(
            @ForAll("rules") Rules rules, @ForAll("chosen") Set<Integer> chosen) {
        List<Entry> facts = facts(Verification.VERIFIED);
        Facts known = with(rules);
        // The clause of the policy is on record with it: found after a text was read whole, it disputes the reading.
        known.add(facts.get(10));
        // Component licences come first: one that comes later replaces that of the whole.
        if (chosen.contains(6)) {
            known.add(facts.get(6));
        }
        Truth before = known.assess(M, "definition:d").result();
        for (int one : new TreeSet<>(chosen)) {
            if (one == 6) {
                continue;
            }
            Truth after = known.add(facts.get(one)).assess(M, "definition:d").result();
            assertThat(after == before.not() && after != Truth.UNKNOWN)
                    .as("%s after %s came in, before %s", after, facts.get(one), before)
                    .isFalse();
            before = after;
        }
    }

    @Property(tries = 1000)
    void a_verdict_is_provisional_if_it_falls_with_the_facts_that_are_not_verified(
            @ForAll("rules") Rules rules,
            @ForAll("chosen") Set<Integer> chosen,
            @ForAll("chosen") Set<Integer> second) {
        Facts known = with(rules);
        Facts firm = with(rules);
        for (int one : chosen) {
            // Facts in conflict are unknown however they were checked; without one of them they would not be.
            if ((one == 1 || one == 3 || one == 5) && chosen.contains(one - 1)) {
                continue;
            }
            boolean seen = !second.contains(one);
            known.add(
                    facts(seen ? Verification.VERIFIED : Verification.SECONDARY).get(one));
            firm.add(facts(seen ? Verification.VERIFIED : Verification.UNVERIFIED)
                    .get(one));
        }

        Assessment assessment = known.assess(M, "definition:d");

        Truth without = firm.assess(M, "definition:d").result();
        assertThat(assessment.provisional()).isEqualTo(assessment.decides() && without != assessment.result());
    }

    @Property(tries = 500)
    void what_is_missing_decides_once_it_is_on_record(@ForAll("rules") Rules rules) {
        Assessment open = with(rules).add(licensed(List.of()).made()).assess(M, "definition:d");

        for (MissingSet set : open.missing()) {
            // Where a fact may say one thing or another, one of them may also speak for the other side.
            assertThat(waysToSay(set.facts()).stream().map(said -> with(rules)
                            .addAll(said)
                            .assess(M, "definition:d")
                            .result()))
                    .as("%s", set)
                    .contains(set.verdict())
                    .doesNotContain(set.verdict().not());
        }
    }

    @Property(tries = 500)
    void coverage_counts_what_the_assessments_say_is_missing(@ForAll("rules") Rules rules) {
        Facts facts = with(rules).add(definition("e", rules.first()), definition("f", new Rule.Not(rules.pass())));
        Assessor assessor = new Assessor(facts.known());
        List<Assessment> whole = Stream.of("d", "e", "f")
                .map(key -> assessor.assess(EntryId.parse(M), EntryId.parse("definition:" + key), Facts.DAY))
                .filter(assessment -> !assessment.moreMissing())
                .toList();
        Set<String> expected = new TreeSet<>();
        for (Assessment assessment : whole) {
            for (MissingSet set : assessment.missing()) {
                for (MissingFact fact : set.facts()) {
                    boolean alone = assessment.missing().stream()
                            .anyMatch(one -> one.verdict() == set.verdict()
                                    && one.facts().equals(List.of(fact)));
                    expected.add(
                            fact + (alone ? " decides " : " helps ") + assessment.definition() + " " + set.verdict());
                }
            }
        }

        List<Coverage> coverage = assessor.coverage(
                List.of(EntryId.parse(M)),
                whole.stream().map(Assessment::definition).toList(),
                Facts.DAY,
                Integer.MAX_VALUE);

        List<String> told = new ArrayList<>();
        for (Coverage one : coverage) {
            one.decides()
                    .forEach(verdict ->
                            told.add(one.fact() + " decides " + verdict.definition() + " " + verdict.result()));
            one.helps()
                    .forEach(verdict ->
                            told.add(one.fact() + " helps " + verdict.definition() + " " + verdict.result()));
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 500)
    void nothing_that_is_found_later_tells_of_a_day_before_the_release(
            @ForAll("rules") Rules rules, @ForAll("chosen") Set<Integer> chosen) {
        Facts bare = with(rules).add(released("m", null, "2023-07-18", Verification.VERIFIED));
        Facts known = new Facts().addAll(bare.known().all(Entry.class));
        for (int one : chosen) {
            known.add(later(facts(Verification.VERIFIED).get(one)));
        }

        assertThat(known.assess(M, "definition:d", "2023-07-17").result())
                .isEqualTo(bare.assess(M, "definition:d", "2023-07-17").result());
    }

    /** The same, found or held in 2024. */
    private static Entry later(Entry fact) {
        PartialDate on = PartialDate.parse("2024-05");
        if (fact instanceof Finding found) {
            return new Finding(
                    found.id(),
                    found.model(),
                    found.component(),
                    found.feature(),
                    found.availability(),
                    found.license(),
                    null,
                    found.by(),
                    on,
                    found.source(),
                    found.locator(),
                    found.evidence(),
                    found.quote(),
                    found.verification(),
                    found.note(),
                    found.registerNumbers());
        }
        if (fact instanceof Reading read) {
            return new Reading(
                    read.id(),
                    read.of(),
                    read.criterion(),
                    read.result(),
                    read.by(),
                    on,
                    read.source(),
                    read.locator(),
                    read.reason(),
                    read.verification(),
                    read.note());
        }
        return fact;
    }

    @Property(tries = 500)
    void at_most_ten_sets_are_listed_smaller_ones_first(@ForAll("rules") Rules rules) {
        Assessment open = with(rules).assess(M, "definition:d");

        assertThat(open.missing()).hasSizeLessThanOrEqualTo(Assessment.MOST_MISSING_SETS);
        assertThat(open.missing())
                .isSortedAccordingTo(
                        (one, other) -> one.facts().size() - other.facts().size());
        assertThat(open.missing().isEmpty() || open.result() == Truth.UNKNOWN).isTrue();
    }

    @Property(tries = 200)
    void the_order_in_which_facts_came_in_makes_no_difference(
            @ForAll("rules") Rules rules, @ForAll("chosen") Set<Integer> chosen) {
        List<Entry> facts = facts(Verification.VERIFIED);
        List<Entry> there = chosen.stream().map(facts::get).toList();
        List<Entry> back = new ArrayList<>(there);
        Collections.reverse(back);

        assertThat(with(rules).addAll(back).assess(M, "definition:d"))
                .isEqualTo(with(rules).addAll(there).assess(M, "definition:d"));
    }

    /** The licence of the model, with what missing facts say of it. */
    private static Facts.LicenseFact licensed(List<String> said) {
        Facts.LicenseFact license = license("x").governs(M);
        for (String text : said) {
            switch (text) {
                case "OSI has approved Licence x" -> license.osi(Truth.YES);
                case "OSI has not approved Licence x" -> license.osi(Truth.NO);
                case "FSF has approved Licence x" -> license.fsf(Truth.YES);
                case "FSF has not approved Licence x" -> license.fsf(Truth.NO);
                default -> {
                    if (text.startsWith("the whole text of Licence x is read")) {
                        license.read();
                    }
                }
            }
        }
        return license;
    }

    /** The missing facts on record, in each way that their texts leave open. */
    private static List<List<Entry>> waysToSay(List<MissingFact> missing) {
        List<List<Entry>> all = new ArrayList<>();
        Choices choices;
        do {
            choices = new Choices(all.size());
            all.add(onRecord(missing, choices));
        } while (all.size() < choices.ways);
        return all;
    }

    /** One way through choices that are made one after another, told by its number; counts the ways there are. */
    private static final class Choices {
        private int left;
        private int ways = 1;

        Choices(int number) {
            left = number;
        }

        <T> T of(List<T> these) {
            T chosen = these.get(left % these.size());
            left /= these.size();
            ways *= these.size();
            return chosen;
        }
    }

    private static List<Entry> onRecord(List<MissingFact> missing, Choices choices) {
        boolean findsMore = choices.of(List.of(false, true));
        List<Entry> entries = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (MissingFact fact : missing) {
            List<String> texts = List.of(fact.text().split("; ", -1));
            said.addAll(texts);
            if (fact.kind() == MissingKind.AVAILABILITY && fact.component() != null) {
                Set<String> found = new TreeSet<>(Set.of("open", "partly open", "closed"));
                texts.forEach(text -> found.retainAll(
                        List.of(text.substring(text.lastIndexOf(": ") + 2).split(" or ", -1))));
                entries.add(finding(
                        "f" + entries.size(), M, fact.component(), availability(choices.of(List.copyOf(found)))));
            } else if (fact.kind() == MissingKind.JUDGEMENT && fact.criterion() != null) {
                entries.add(reading(
                        "r" + entries.size(),
                        fact.about().toString(),
                        fact.criterion().key(),
                        fact.text().contains("found to meet") ? ReadingResult.MEETS : ReadingResult.FAILS));
            }
            Set<String> absent = new TreeSet<>();
            for (String text : texts) {
                if (text.contains(" has no clause that ")) {
                    absent.addAll(kinds(text));
                }
            }
            if (!absent.isEmpty() && findsMore) {
                // Who reads a text may find in it what nobody asked for.
                KINDS.stream()
                        .filter(kind -> !absent.contains(kind.name()))
                        .forEach(kind -> entries.add(clause("x.found." + entries.size(), "x", kind)));
            }
            for (String text : texts) {
                if (text.contains(" has a clause that ")) {
                    String kind = choices.of(kinds(text).stream()
                            .filter(one -> !absent.contains(one))
                            .toList());
                    entries.add(clause("x." + entries.size(), "x", TermKind.valueOf(kind)));
                }
            }
        }
        entries.add(licensed(said).made());
        return entries;
    }

    private static Availability availability(String words) {
        return Stream.of(Availability.values())
                .filter(value -> value.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> kinds(String text) {
        List<String> kinds = KINDS.stream()
                .filter(kind -> text.contains(kind.words()))
                .map(Enum::name)
                .toList();
        assertThat(kinds).as("%s", text).isNotEmpty();
        return kinds;
    }
}
