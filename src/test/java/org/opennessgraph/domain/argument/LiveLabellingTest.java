// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LiveLabellingTest {

    @Property(tries = 1_000)
    void after_any_changes_labels_are_those_of_the_whole_graph(@ForAll("randoms") Random random) {
        Framework start = Framework.random(random, random.nextInt(10), 0.2);
        Set<Framework.Attack> attacks = new HashSet<>(start.attacks());
        Set<Integer> missing = new HashSet<>();
        LiveLabelling live = new LiveLabelling(start.graph());
        int size = start.size();
        for (int step = 0; step < 40; step++) {
            int change = random.nextInt(10);
            if (size == 0 || change == 0) {
                assertThat(live.argument()).isEqualTo(size++);
            } else {
                int one = random.nextInt(size);
                int other = random.nextInt(size);
                Framework.Attack attack = new Framework.Attack(one, other);
                if (change < 5) {
                    assertThat(live.attack(one, other)).isEqualTo(attacks.add(attack));
                } else if (change < 8) {
                    assertThat(live.removeAttack(one, other)).isEqualTo(attacks.remove(attack));
                } else if (change == 8) {
                    assertThat(live.withdraw(one)).isEqualTo(missing.add(one));
                } else {
                    assertThat(live.restore(one)).isEqualTo(missing.remove(one));
                }
            }
            if (random.nextInt(3) == 0) {
                live.relabel();
                assertSame(live, new Framework(size, Set.copyOf(attacks)), missing);
            }
        }
    }

    @Property(tries = 1_000)
    void relays_change_like_arguments(@ForAll("randoms") Random random) {
        ArgumentGraph.Builder builder = ArgumentGraph.builder();
        int size = 2 + random.nextInt(8);
        for (int vertex = 0; vertex < size; vertex++) {
            int added = random.nextInt(3) == 0 ? builder.relay() : builder.argument();
            assertThat(added).isEqualTo(vertex);
        }
        LiveLabelling live = new LiveLabelling(builder.build());
        for (int step = 0; step < 30; step++) {
            int one = random.nextInt(size);
            int other = random.nextInt(size);
            switch (random.nextInt(6)) {
                case 0 -> live.removeAttack(one, other);
                case 1 -> live.withdraw(one);
                case 2 -> live.restore(one);
                default -> live.attack(one, other);
            }
            live.relabel();
            Labelling whole = live.toGraph().grounded();
            for (int vertex = 0; vertex < size; vertex++) {
                if (!live.isWithdrawn(vertex)) {
                    assertThat(live.label(vertex)).isEqualTo(whole.label(vertex));
                }
            }
        }
    }

    @Test
    void only_what_a_change_reaches_is_decided_anew() {
        int pairs = 1_000;
        ArgumentGraph.Builder builder = ArgumentGraph.builder();
        builder.arguments(2 * pairs);
        for (int pair = 0; pair < pairs; pair++) {
            builder.attack(2 * pair, 2 * pair + 1);
        }
        LiveLabelling live = new LiveLabelling(builder.build());

        int blow = live.argument();
        live.attack(blow, 0);

        assertThat(live.relabel()).isEqualTo(3);
        assertThat(List.of(live.label(blow), live.label(0), live.label(1)))
                .containsExactly(ArgumentLabel.IN, ArgumentLabel.OUT, ArgumentLabel.IN);
        assertThat(live.relabel()).isZero();
    }

    @Test
    void what_is_withdrawn_has_no_label() {
        LiveLabelling live = new LiveLabelling(ArgumentGraph.builder().build());
        int argument = live.argument();
        live.withdraw(argument);
        live.relabel();

        assertThatThrownBy(() -> live.label(argument)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withdrawing_counts_the_same_in_a_labelling_of_the_whole() {
        ArgumentGraph.Builder builder = ArgumentGraph.builder();
        builder.arguments(3);
        ArgumentGraph graph = builder.attack(0, 1).attack(1, 2).build();
        BitSet withdrawn = new BitSet();
        withdrawn.set(0);

        assertThat(graph.groundedWithout(withdrawn).label(2)).isEqualTo(ArgumentLabel.OUT);
        assertThat(graph.grounded().label(2)).isEqualTo(ArgumentLabel.IN);
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.longs().map(Random::new);
    }

    private static void assertSame(LiveLabelling live, Framework framework, Set<Integer> missing) {
        List<ArgumentLabel> expected = framework.groundedWithout(missing);
        for (int argument = 0; argument < framework.size(); argument++) {
            if (!missing.contains(argument)) {
                assertThat(live.label(argument)).isEqualTo(expected.get(argument));
            }
        }
    }
}
