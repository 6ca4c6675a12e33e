// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.argument.DefenceTree.Limits;

class DefenceTreeTest {

    @Property(tries = 2_000)
    void a_tree_that_is_not_cut_proves_the_label(@ForAll("frameworks") Framework framework) {
        Labelling labelling = framework.graph().grounded();
        for (int argument = 0; argument < framework.size(); argument++) {
            assertProves(framework, DefenceTree.of(labelling, argument, new Limits(5_000, 100)));
        }
    }

    @Property(tries = 1_000)
    void a_tree_keeps_to_its_limits_and_says_where_it_is_cut(@ForAll("frameworks") Framework framework) {
        Labelling labelling = framework.graph().grounded();
        for (int argument = 0; argument < framework.size(); argument++) {
            DefenceTree tree = DefenceTree.of(labelling, argument, new Limits(5, 3));

            assertThat(nodes(tree)).isLessThanOrEqualTo(5);
            assertThat(levels(tree)).isLessThanOrEqualTo(3);
            assertOmissionsAreSaid(tree);
        }
    }

    @Test
    void a_circle_is_cut_where_an_argument_comes_again() {
        ArgumentGraph.Builder builder = ArgumentGraph.builder();
        builder.arguments(2);
        Labelling labelling = builder.attack(0, 1).attack(1, 0).build().grounded();

        assertThat(DefenceTree.of(labelling, 0, Limits.USUAL))
                .isEqualTo(undecided(0, TreeCut.NONE, undecided(1, TreeCut.NONE, undecided(0, TreeCut.CYCLE))));
    }

    @Test
    void a_tree_without_room_is_refused() {
        assertThatThrownBy(() -> new Limits(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(1, 1_001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return Framework.all(8);
    }

    private static DefenceTree undecided(int argument, TreeCut cut, DefenceTree... attackers) {
        return new DefenceTree(argument, ArgumentLabel.UNDEC, List.of(attackers), cut, 0);
    }

    private static void assertProves(Framework framework, DefenceTree tree) {
        if (tree.cut() != TreeCut.NONE) {
            assertThat(tree.label()).isEqualTo(ArgumentLabel.UNDEC);
            return;
        }
        int[] all = framework.graph().argumentsAgainst(tree.argument());
        List<Integer> shown =
                tree.attackers().stream().map(DefenceTree::argument).toList();
        switch (tree.label()) {
            case IN -> {
                assertThat(shown)
                        .containsExactlyElementsOf(Arrays.stream(all).boxed().toList());
                assertThat(tree.attackers()).allMatch(attacker -> attacker.label() == ArgumentLabel.OUT);
            }
            case OUT ->
                assertThat(tree.attackers()).singleElement().satisfies(attacker -> {
                    assertThat(attacker.label()).isEqualTo(ArgumentLabel.IN);
                    assertThat(all).contains(attacker.argument());
                });
            case UNDEC ->
                assertThat(tree.attackers()).isNotEmpty().allMatch(attacker -> attacker.label() == ArgumentLabel.UNDEC);
        }
        tree.attackers().forEach(attacker -> assertProves(framework, attacker));
    }

    private static void assertOmissionsAreSaid(DefenceTree tree) {
        boolean mayLeaveOut = tree.cut() == TreeCut.SIZE || tree.cut() == TreeCut.DEPTH;
        assertThat(tree.omitted() > 0).isEqualTo(mayLeaveOut);
        tree.attackers().forEach(DefenceTreeTest::assertOmissionsAreSaid);
    }

    private static int nodes(DefenceTree tree) {
        return 1 + tree.attackers().stream().mapToInt(DefenceTreeTest::nodes).sum();
    }

    private static int levels(DefenceTree tree) {
        return 1
                + tree.attackers().stream()
                        .mapToInt(DefenceTreeTest::levels)
                        .max()
                        .orElse(0);
    }
}
