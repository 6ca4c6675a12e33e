// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GroundedTest {

    @Property(tries = 5_000)
    void labels_are_those_of_the_least_fixpoint(@ForAll("frameworks") Framework framework) {
        assertThat(labels(framework.graph(), framework.size())).isEqualTo(framework.grounded());
    }

    @Property(tries = 500)
    void larger_graphs_too(@ForAll("largerFrameworks") Framework framework) {
        assertThat(labels(framework.graph(), framework.size())).isEqualTo(framework.grounded());
    }

    @Property(tries = 2_000)
    void groups_that_attack_each_other_count_as_all_their_attacks(@ForAll("grouped") Grouped grouped) {
        assertThat(labels(grouped.graph, grouped.expanded.size())).isEqualTo(grouped.expanded.grounded());
        IntStream.range(0, grouped.expanded.size())
                .forEach(argument -> assertThat(grouped.graph.argumentsAgainst(argument))
                        .containsExactly(grouped.expanded.attacks().stream()
                                .filter(attack -> attack.to() == argument)
                                .mapToInt(Framework.Attack::from)
                                .sorted()
                                .toArray()));
    }

    @Property(tries = 2_000)
    void what_an_argument_rests_on_was_decided_in_an_earlier_round(@ForAll("frameworks") Framework framework) {
        Labelling labelling = framework.graph().grounded();

        for (int argument = 0; argument < framework.size(); argument++) {
            int round = labelling.round(argument);
            List<Integer> against = Arrays.stream(labelling.graph().argumentsAgainst(argument))
                    .boxed()
                    .toList();
            switch (labelling.label(argument)) {
                case IN ->
                    assertThat(against).allSatisfy(attacker -> {
                        assertThat(labelling.label(attacker)).isEqualTo(ArgumentLabel.OUT);
                        assertThat(labelling.round(attacker)).isLessThan(round);
                    });
                case OUT ->
                    assertThat(labelling.decidingAttack(argument)).hasValueSatisfying(attacker -> {
                        assertThat(labelling.label(attacker)).isEqualTo(ArgumentLabel.IN);
                        assertThat(labelling.round(attacker)).isLessThan(round);
                    });
                case UNDEC ->
                    assertThat(labelling.decidingAttack(argument))
                            .hasValueSatisfying(attacker ->
                                    assertThat(labelling.label(attacker)).isEqualTo(ArgumentLabel.UNDEC));
            }
        }
    }

    @Test
    void two_large_groups_cost_their_sum() {
        ArgumentGraph.Builder builder = ArgumentGraph.builder();
        int first = builder.arguments(2_000);
        builder.attackEachOther(range(first, 1_000), range(first + 1_000, 1_000));
        ArgumentGraph graph = builder.build();

        assertThat(graph.attackCount()).isEqualTo(4_000);
        assertThat(graph.grounded().conclusion(0, 1_500)).contains(ArgumentLabel.UNDEC);
        assertThat(graph.grounded().conclusion()).isEmpty();
    }

    @Test
    void an_attack_entered_twice_counts_once() {
        ArgumentGraph.Builder builder = ArgumentGraph.builder();
        builder.arguments(2);
        ArgumentGraph graph = builder.attack(0, 1).attack(0, 1).build();

        assertThat(graph.attackCount()).isEqualTo(1);
    }

    @Test
    void attacks_by_what_is_not_there_are_refused() {
        assertThatThrownBy(() -> ArgumentGraph.builder().attack(0, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_relay_that_nothing_attacks_attacks_nothing() {
        ArgumentGraph.Builder builder = ArgumentGraph.builder();
        int relay = builder.relay();
        int argument = builder.argument();
        Labelling labelling = builder.attack(relay, argument).build().grounded();

        assertThat(labelling.label(relay)).isEqualTo(ArgumentLabel.OUT);
        assertThat(labelling.label(argument)).isEqualTo(ArgumentLabel.IN);
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return Framework.all(9);
    }

    @Provide
    Arbitrary<Framework> largerFrameworks() {
        return Framework.all(40);
    }

    @Provide
    Arbitrary<Grouped> grouped() {
        return Arbitraries.randomValue(GroundedTest::grouped);
    }

    /** A graph with groups, and the same with every attack of every member. */
    record Grouped(ArgumentGraph graph, Framework expanded) {}

    private static Grouped grouped(Random random) {
        int size = 2 + random.nextInt(9);
        Framework single = Framework.random(random, size, random.nextDouble() * 2 / size);
        Set<Framework.Attack> attacks = new HashSet<>(single.attacks());
        ArgumentGraph.Builder builder = ArgumentGraph.builder();
        builder.arguments(size);
        single.attacks().forEach(attack -> builder.attack(attack.from(), attack.to()));
        for (int group = random.nextInt(3); group >= 0; group--) {
            List<Integer> some = some(random, size);
            List<Integer> others = some(random, size);
            boolean eachOther = random.nextBoolean();
            some.forEach(one -> others.forEach(other -> {
                attacks.add(new Framework.Attack(one, other));
                if (eachOther) {
                    attacks.add(new Framework.Attack(other, one));
                }
            }));
            if (eachOther) {
                builder.attackEachOther(some, others);
            } else {
                builder.attackAll(some, others);
            }
        }
        return new Grouped(builder.build(), new Framework(size, attacks));
    }

    private static List<Integer> some(Random random, int size) {
        return IntStream.range(0, size)
                .filter(argument -> random.nextInt(3) == 0)
                .boxed()
                .toList();
    }

    private static List<Integer> range(int first, int count) {
        return IntStream.range(first, first + count).boxed().toList();
    }

    private static List<ArgumentLabel> labels(ArgumentGraph graph, int size) {
        Labelling labelling = graph.grounded();
        List<ArgumentLabel> labels = new ArrayList<>();
        for (int argument = 0; argument < size; argument++) {
            labels.add(labelling.label(argument));
        }
        return labels;
    }
}
