// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.Sample;

/** Which claims say the opposite. */
class OppositionTest {
    private static final int TERMS = 6;

    /** A claim drawn for a property: which term, affirmed or not, how much of which model. */
    record Drawn(int term, Polarity polarity, Quantifier quantifier, int model) {
        Claim claim(String key) {
            return Say.claim(key, "t" + term, polarity, quantifier, "model:m" + model);
        }
    }

    @Property(tries = 500)
    void opposition_is_what_the_declared_order_says(
            @ForAll("orders") Set<Integer> order, @ForAll("claims") Drawn one, @ForAll("claims") Drawn other) {
        KnownEntries known = KnownEntries.of(terms(order));
        Opposition opposition = new Opposition(known);
        Claim first = one.claim("one");
        Claim second = other.claim("other");

        boolean opposed = opposition.opposed(first, second);

        assertThat(opposition.opposed(second, first)).isEqualTo(opposed);
        boolean inOrder = one.polarity() == Polarity.AFFIRMS;
        Drawn affirming = inOrder ? one : other;
        Drawn denying = inOrder ? other : one;
        boolean expected = one.polarity() != other.polarity()
                && one.model() == other.model()
                && reachable(order)[affirming.term()][denying.term()]
                && meet(one.quantifier(), other.quantifier());
        assertThat(opposed).isEqualTo(expected);
    }

    @Test
    void a_term_and_a_weaker_one_oppose_downwards_only() {
        Opposition opposition = new Opposition(KnownEntries.of(terms(Set.of(1))));
        Claim strong = new Drawn(0, Polarity.AFFIRMS, Quantifier.ONE, 0).claim("strong");
        Claim notWeak = new Drawn(1, Polarity.DENIES, Quantifier.ONE, 0).claim("not-weak");
        Claim weak = new Drawn(1, Polarity.AFFIRMS, Quantifier.ONE, 0).claim("weak");
        Claim notStrong = new Drawn(0, Polarity.DENIES, Quantifier.ONE, 0).claim("not-strong");

        assertThat(opposition.opposed(strong, notWeak)).isTrue();
        assertThat(opposition.opposed(weak, notStrong)).isFalse();
    }

    @Test
    void narrowed_and_unresolved_claims_oppose_nothing_wider() {
        Opposition opposition = new Opposition(KnownEntries.of(terms(Set.of())));
        Claim is = new Drawn(0, Polarity.AFFIRMS, Quantifier.ONE, 0).claim("is");
        Claim isNot = new Drawn(0, Polarity.DENIES, Quantifier.ONE, 0).claim("is-not");

        assertThat(opposition.opposed(is, isNot)).isTrue();
        assertThat(opposition.opposed(is, Say.narrowed(isNot, false, "cutting-edge")))
                .isFalse();
        assertThat(opposition.opposed(
                        Say.narrowed(is, false, "cutting-edge"), Say.narrowed(isNot, false, "cutting-edge")))
                .isTrue();
        assertThat(opposition.opposed(is, Say.narrowed(isNot, true))).isFalse();
    }

    @Provide
    Arbitrary<Drawn> claims() {
        return Arbitraries.integers().between(0, TERMS - 1).flatMap(term -> Arbitraries.of(Polarity.values())
                .flatMap(polarity -> Arbitraries.of(Quantifier.values()).flatMap(quantifier -> Arbitraries.integers()
                        .between(0, 1)
                        .map(model -> new Drawn(term, polarity, quantifier, model)))));
    }

    /** Pairs a * TERMS + b: term a is declared stronger than term b; circles are allowed. */
    @Provide
    Arbitrary<Set<Integer>> orders() {
        return Arbitraries.integers().between(0, TERMS * TERMS - 1).set().ofMaxSize(8);
    }

    private static List<Entry> terms(Set<Integer> order) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < TERMS; i++) {
            int term = i;
            entries.add(Sample.term(
                    "openness-term:t" + term,
                    "t" + term,
                    order.stream()
                            .filter(pair -> pair / TERMS == term)
                            .map(pair -> "openness-term:t" + pair % TERMS)
                            .toArray(String[]::new)));
        }
        return entries;
    }

    /** Warshall's closure, reflexive. */
    private static boolean[][] reachable(Set<Integer> order) {
        boolean[][] reaches = new boolean[TERMS][TERMS];
        for (int i = 0; i < TERMS; i++) {
            reaches[i][i] = true;
        }
        order.forEach(pair -> reaches[pair / TERMS][pair % TERMS] = true);
        for (int k = 0; k < TERMS; k++) {
            for (int i = 0; i < TERMS; i++) {
                for (int j = 0; j < TERMS; j++) {
                    reaches[i][j] |= reaches[i][k] && reaches[k][j];
                }
            }
        }
        return reaches;
    }

    /** "Some" speaks against "all" only; "all but" only against "all but" with the same exceptions. */
    private static boolean meet(Quantifier one, Quantifier other) {
        Set<Quantifier> both = Set.copyOf(List.of(one, other));
        if (both.contains(Quantifier.ALL_BUT)) {
            return both.size() == 1;
        }
        return !both.contains(Quantifier.SOME) || both.contains(Quantifier.ALL);
    }
}
