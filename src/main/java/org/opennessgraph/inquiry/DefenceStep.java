// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.ArrayList;
import java.util.List;
import org.opennessgraph.domain.standing.StandingReason;

/**
 * A tree of reasons as a list: each argument is followed by those that its label rests on, one level deeper.
 *
 * @param depth the level, from 0
 * @param tree the argument there
 */
public record DefenceStep(int depth, StandingReason.Tree tree) {
    /**
     * @param trees trees
     * @return their arguments in reading order
     */
    public static List<DefenceStep> of(List<StandingReason.Tree> trees) {
        List<DefenceStep> steps = new ArrayList<>();
        trees.forEach(tree -> add(tree, 0, steps));
        return steps;
    }

    private static void add(StandingReason.Tree tree, int depth, List<DefenceStep> steps) {
        steps.add(new DefenceStep(depth, tree));
        tree.attackers().forEach(attacker -> add(attacker, depth + 1, steps));
    }
}
