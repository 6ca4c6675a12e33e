// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.assessment.Node.Leaf;
import org.opennessgraph.domain.assessment.Node.Negation;
import org.opennessgraph.domain.assessment.Node.Said;
import org.opennessgraph.domain.assessment.Node.Threshold;
import org.opennessgraph.domain.assessment.Node.Weighing;

/**
 * Sets of missing facts against all that a few facts could say. There are four facts with two points each; a scenario
 * is, for each fact, that it is missing or what it says of both points: 625 in all. Formulas are evaluated here anew.
 */
class MissingSetsPropertyTest {
    private static final List<Truth> TRUTHS = List.of(Truth.YES, Truth.NO, Truth.UNKNOWN);
    private static final int FACTS = 4;
    private static final int STATES = 5;
    private static final int SCENARIOS = 625;
    private static final List<Want> WANTS = IntStream.range(0, 4 * FACTS)
            .mapToObj(one -> made(one / 4, one % 4))
            .toList();

    /** A formula: a truth, a question to a fact, or parts joined. */
    private record Formula(String kind, int number, int mask, List<Formula> parts) {
        @Override
        public String toString() {
            return parts.isEmpty() ? kind + number + "/" + mask : kind + number + parts;
        }
    }

    @Provide
    Arbitrary<Formula> plain() {
        return formula(3, false);
    }

    @Provide
    Arbitrary<Formula> weighed() {
        return formula(3, true);
    }

    private static Arbitrary<Formula> formula(int depth, boolean weighing) {
        Arbitrary<Formula> constant =
                Arbitraries.integers().between(0, 2).map(truth -> new Formula("constant", truth, 0, List.of()));
        Arbitrary<Formula> question = Combinators.combine(
                        Arbitraries.integers().between(0, FACTS - 1),
                        Arbitraries.integers().between(1, 3))
                .as((fact, mask) -> new Formula("fact", fact, mask, List.of()));
        if (depth == 0) {
            return Arbitraries.frequencyOf(Tuple.of(1, constant), Tuple.of(6, question));
        }
        Arbitrary<Formula> below = formula(depth - 1, weighing);
        Arbitrary<Formula> threshold = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        below.list().ofMinSize(1).ofMaxSize(3))
                .as((n, parts) -> new Formula("atLeast", Math.min(n, parts.size()), 0, parts));
        Arbitrary<Formula> not = below.map(part -> new Formula("not", 0, 0, List.of(part)));
        if (!weighing) {
            return Arbitraries.frequencyOf(Tuple.of(2, question), Tuple.of(6, threshold), Tuple.of(1, not));
        }
        // Voices do not weigh again: only there is a larger set left out, and told to be.
        Arbitrary<Formula> voice = formula(depth - 1, false);
        Arbitrary<Formula> weighed = Combinators.combine(voice, voice)
                .as((forYes, forNo) -> new Formula("weigh", 0, 0, List.of(forYes, forNo)));
        return Arbitraries.frequencyOf(
                Tuple.of(2, question), Tuple.of(4, threshold), Tuple.of(1, not), Tuple.of(4, weighed));
    }

    @Property(tries = 300)
    void every_set_decides_whatever_else_its_facts_say(@ForAll("plain") Formula formula) {
        for (Truth verdict : List.of(Truth.YES, Truth.NO)) {
            for (Demands set : new MissingSets().deciding(node(formula), verdict)) {
                for (int scenario = 0; scenario < SCENARIOS; scenario++) {
                    if (within(set, scenario)) {
                        assertThat(value(formula, scenario))
                                .as("%s in scenario %s", set.sortKey(), scenario)
                                .isEqualTo(verdict);
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void every_set_decides_and_needs_each_of_its_facts(@ForAll("weighed") Formula formula) {
        for (Truth verdict : List.of(Truth.YES, Truth.NO)) {
            for (Demands set : new MissingSets().deciding(node(formula), verdict)) {
                assertThat(value(formula, set::answer)).as("%s", set.sortKey()).isEqualTo(verdict);
                for (MissingFact missing : set.facts()) {
                    Truth without = value(
                            formula,
                            want -> want.fact().about().equals(missing.about()) ? Truth.UNKNOWN : set.answer(want));
                    assertThat(without)
                            .as("%s without %s", set.sortKey(), missing.about())
                            .isNotEqualTo(verdict);
                }
            }
        }
    }

    @Property(tries = 300)
    void no_way_to_a_verdict_is_missed_unless_it_is_told(@ForAll("weighed") Formula formula) {
        for (Truth verdict : List.of(Truth.YES, Truth.NO)) {
            MissingSets search = new MissingSets();
            List<Demands> sets = search.deciding(node(formula), verdict);
            if (search.more()) {
                continue;
            }
            for (int scenario = 0; scenario < SCENARIOS; scenario++) {
                if (value(formula, scenario) == verdict) {
                    int here = scenario;
                    assertThat(sets.stream().anyMatch(set -> within(set, here)))
                            .as("scenario %s for %s", scenario, verdict)
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 300)
    void no_set_is_within_another(@ForAll("weighed") Formula formula) {
        List<Demands> sets = new MissingSets().deciding(node(formula), Truth.YES);
        for (Demands one : sets) {
            assertThat(sets.stream().filter(other -> one.within(other))).containsExactly(one);
        }
    }

    @Property(tries = 300)
    void facts_that_come_in_never_turn_a_verdict(@ForAll("plain") Formula formula) {
        for (int scenario = 0; scenario < SCENARIOS; scenario++) {
            Truth value = value(formula, scenario);
            if (value == Truth.UNKNOWN) {
                continue;
            }
            for (int fact = 0; fact < FACTS; fact++) {
                if (state(scenario, fact) == 0) {
                    int place = (int) Math.pow(STATES, fact);
                    for (int state = 1; state < STATES; state++) {
                        assertThat(value(formula, scenario + state * place)).isEqualTo(value);
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void evaluation_is_kleenes(@ForAll("weighed") Formula formula) {
        assertThat(Evaluation.byTheRecord().of(node(formula))).isEqualTo(value(formula, 0));
    }

    private static EntryId entry(int fact) {
        return EntryId.parse("license:fact-" + fact);
    }

    private static Want want(int fact, int mask) {
        return WANTS.get(4 * fact + mask);
    }

    private static Want made(int fact, int mask) {
        Set<String> points = new TreeSet<>();
        for (int point = 0; point < 2; point++) {
            if ((mask >> point & 1) == 1) {
                points.add("point " + point);
            }
        }
        return Want.of(
                Fact.of(MissingKind.WHOLE_TEXT, entry(fact)),
                points,
                points + " are well",
                points + " are not all well");
    }

    private static Node node(Formula formula) {
        List<Node> parts = formula.parts().stream()
                .map(MissingSetsPropertyTest::node)
                .collect(Collectors.toCollection(ArrayList::new));
        Said said = new Said(formula.toString(), List.of());
        return switch (formula.kind()) {
            case "constant" -> Leaf.known(TRUTHS.get(formula.number()), true, said, List.of());
            case "fact" -> Leaf.missing(want(formula.number(), formula.mask()), said);
            case "not" -> new Negation(parts.get(0));
            case "atLeast" -> new Threshold(formula.number(), parts);
            default -> new Weighing(List.of(parts.get(0)), List.of(parts.get(1)));
        };
    }

    /** What a fact says in a scenario: 0 nothing, else 1 + a bit for each point that is well. */
    private static int state(int scenario, int fact) {
        return scenario / (int) Math.pow(STATES, fact) % STATES;
    }

    private static Truth answer(int scenario, Want want) {
        for (int fact = 0; fact < FACTS; fact++) {
            int state = state(scenario, fact);
            if (want.fact().about().equals(entry(fact)) && state != 0) {
                boolean first = (state - 1 & 1) == 1 || !want.points().contains("point 0");
                boolean second = (state - 1 & 2) == 2 || !want.points().contains("point 1");
                return first && second ? Truth.YES : Truth.NO;
            }
        }
        return Truth.UNKNOWN;
    }

    private static Truth value(Formula formula, int scenario) {
        return value(formula, want -> answer(scenario, want));
    }

    private static Truth value(Formula formula, Function<Want, Truth> facts) {
        List<Truth> parts =
                formula.parts().stream().map(part -> value(part, facts)).toList();
        return switch (formula.kind()) {
            case "constant" -> TRUTHS.get(formula.number());
            case "fact" -> facts.apply(want(formula.number(), formula.mask()));
            case "not" -> parts.get(0).not();
            case "atLeast" -> atLeast(formula.number(), parts);
            default ->
                parts.get(0) == Truth.YES
                        ? parts.get(1) == Truth.NO ? Truth.UNKNOWN : Truth.YES
                        : parts.get(1) == Truth.NO ? Truth.NO : Truth.UNKNOWN;
        };
    }

    /** As a disjunction of conjunctions, so that it is Kleene's by its own connectives. */
    private static Truth atLeast(int n, List<Truth> parts) {
        Truth any = Truth.NO;
        for (int chosen = 0; chosen < 1 << parts.size(); chosen++) {
            if (Integer.bitCount(chosen) == n) {
                Truth all = Truth.YES;
                for (int i = 0; i < parts.size(); i++) {
                    all = (chosen >> i & 1) == 1 ? all.and(parts.get(i)) : all;
                }
                any = any.or(all);
            }
        }
        return any;
    }

    private static boolean within(Demands set, int scenario) {
        for (int fact = 0; fact < FACTS; fact++) {
            for (int mask = 1; mask <= 3; mask++) {
                Truth asked = set.answer(want(fact, mask));
                if (asked != Truth.UNKNOWN && asked != answer(scenario, want(fact, mask))) {
                    return false;
                }
            }
        }
        return true;
    }
}
