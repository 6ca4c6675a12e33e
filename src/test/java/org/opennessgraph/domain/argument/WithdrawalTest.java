// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WithdrawalTest {
    private static final Withdrawal.Limits WIDE = new Withdrawal.Limits(10, 100_000_000);

    @Property(tries = 3_000)
    void a_set_is_as_small_as_the_smallest_of_all_sets(@ForAll("disputes") Dispute dispute) {
        int smallest = smallest(dispute);

        Withdrawal.Answer answer =
                Withdrawal.smallest(dispute.framework.graph(), dispute.arguments(), argument -> true, WIDE);

        if (smallest < 0) {
            assertThat(answer).isEqualTo(new Withdrawal.None());
        } else {
            assertThat(answer).isInstanceOfSatisfying(Withdrawal.Found.class, found -> {
                assertThat(found.withdrawal().arguments()).hasSize(smallest);
                assertThat(found.withdrawal().exact()).isTrue();
                assertThat(found.withdrawal().atLeast()).isEqualTo(smallest);
                assertThat(flips(dispute, Set.copyOf(found.withdrawal().arguments())))
                        .isTrue();
            });
        }
    }

    @Property(tries = 3_000)
    void beyond_the_limits_a_set_still_flips_and_says_that_it_may_not_be_the_smallest(
            @ForAll("disputes") Dispute dispute) {
        int smallest = smallest(dispute);

        Withdrawal.Answer answer = Withdrawal.smallest(
                dispute.framework.graph(), dispute.arguments(), argument -> true, new Withdrawal.Limits(1, 1_000));

        if (answer instanceof Withdrawal.Found found) {
            Withdrawal withdrawal = found.withdrawal();
            assertThat(flips(dispute, Set.copyOf(withdrawal.arguments()))).isTrue();
            assertThat(withdrawal.atLeast()).isLessThanOrEqualTo(smallest);
            assertThat(!withdrawal.exact() || withdrawal.arguments().size() == smallest)
                    .isTrue();
        } else if (answer instanceof Withdrawal.NotFound notFound) {
            assertThat(smallest < 0 || notFound.atLeast() <= smallest).isTrue();
        } else {
            assertThat(smallest).isNegative();
        }
    }

    @Property(tries = 1_000)
    void what_may_not_be_withdrawn_is_left(@ForAll("disputes") Dispute dispute) {
        Withdrawal.Answer answer = Withdrawal.smallest(
                dispute.framework.graph(), dispute.arguments(), argument -> argument % 2 == 0, WIDE);

        if (answer instanceof Withdrawal.Found found) {
            assertThat(found.withdrawal().arguments()).allMatch(argument -> argument % 2 == 0);
        }
    }

    @Test
    void ten_unanswered_attackers_are_found_beyond_the_exact_size_and_it_says_so() {
        ArgumentGraph.Builder builder = ArgumentGraph.builder();
        builder.arguments(11);
        builder.attackAll(IntStream.rangeClosed(1, 10).boxed().toList(), List.of(0));

        Withdrawal.Answer answer =
                Withdrawal.smallest(builder.build(), new int[] {0}, argument -> true, new Withdrawal.Limits(4, 10_000));
        Withdrawal.Answer further =
                Withdrawal.smallest(builder.build(), new int[] {0}, argument -> true, Withdrawal.Limits.USUAL);

        assertThat(further).isInstanceOfSatisfying(Withdrawal.Found.class, found -> assertThat(
                        found.withdrawal().exact())
                .isTrue());
        assertThat(answer).isInstanceOfSatisfying(Withdrawal.Found.class, found -> {
            assertThat(found.withdrawal().arguments()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            assertThat(found.withdrawal().exact()).isFalse();
            assertThat(found.withdrawal().atLeast()).isEqualTo(5);
            assertThat(found.withdrawal().after()).contains(ArgumentLabel.IN);
        });
    }

    @Test
    void a_conclusion_without_arguments_is_refused() {
        ArgumentGraph graph = ArgumentGraph.builder().build();

        assertThatThrownBy(() -> Withdrawal.smallest(graph, new int[0], argument -> true, Withdrawal.Limits.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A framework and some of its arguments as those for the conclusion. */
    record Dispute(Framework framework, List<Integer> conclusion) {
        int[] arguments() {
            return conclusion.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    @Provide
    Arbitrary<Dispute> disputes() {
        return Arbitraries.randomValue(random -> {
            int size = 1 + random.nextInt(7);
            Framework framework = Framework.random(random, size, random.nextDouble() * Math.min(1, 3.0 / size));
            return new Dispute(
                    framework,
                    IntStream.range(0, Math.min(size, 1 + random.nextInt(3)))
                            .boxed()
                            .toList());
        });
    }

    /** The size of a smallest set by trying all sets, or -1. */
    private static int smallest(Dispute dispute) {
        int smallest = -1;
        for (int bits = 1; bits < 1 << dispute.framework.size(); bits++) {
            Set<Integer> set = new HashSet<>();
            for (int argument = 0; argument < dispute.framework.size(); argument++) {
                if ((bits >> argument & 1) == 1) {
                    set.add(argument);
                }
            }
            if ((smallest < 0 || set.size() < smallest) && flips(dispute, set)) {
                smallest = set.size();
            }
        }
        return smallest;
    }

    private static boolean flips(Dispute dispute, Set<Integer> withdrawn) {
        String before = Framework.conclusion(dispute.framework.grounded(), dispute.conclusion);
        List<Integer> left = dispute.conclusion.stream()
                .filter(argument -> !withdrawn.contains(argument))
                .toList();
        String after = Framework.conclusion(dispute.framework.groundedWithout(withdrawn), left);
        return after.equals("nothing") ? before.equals("IN") : !after.equals(before);
    }
}
