// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an argument has its label, as far down as the limits allow: under an argument that is in, every attacker, for
 * each must be answered; under one that is out, one attacker that is in, for one is enough, and the one that was
 * decided first; under an undecided one, every undecided attacker. Trees of decided arguments come to an end by
 * themselves; those of undecided ones run in circles, which are cut where an argument comes a second time.
 *
 * @param argument the argument
 * @param label its label
 * @param attackers the attackers that its label rests on, each with its own reasons
 * @param cut whether and why its reasons are not, or not all, given
 * @param omitted how many of its attackers are left out for want of room
 */
public record DefenceTree(int argument, ArgumentLabel label, List<DefenceTree> attackers, TreeCut cut, int omitted) {

    /**
     * How large a tree may become.
     *
     * @param nodes the most nodes, at least 1
     * @param depth the most levels, at least 1 and at most 1,000
     */
    public record Limits(int nodes, int depth) {
        /** What a reader can take in: 200 nodes, 12 levels. */
        public static final Limits USUAL = new Limits(200, 12);

        /** Checks the bounds. */
        public Limits {
            if (nodes < 1 || depth < 1 || depth > 1_000) {
                throw new IllegalArgumentException("a tree has at least one node and 1 to 1,000 levels");
            }
        }
    }

    /** Copies the list. */
    public DefenceTree {
        attackers = List.copyOf(attackers);
    }

    /**
     * Builds the tree of an argument level by level, so that what is left out is what is furthest down.
     *
     * @param labelling the labels
     * @param argument the argument
     * @param limits how large it may become
     * @return the tree; at most {@code limits.nodes()} look-ups of an argument's attackers
     */
    public static DefenceTree of(Labelling labelling, int argument, Limits limits) {
        Node root = new Node(argument, null, 1);
        Map<List<Integer>, List<Integer>> known = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        int nodes = 1;
        while (!open.isEmpty()) {
            Node node = open.remove();
            List<Integer> reasons = known.computeIfAbsent(
                    attackedBy(labelling, node.argument), attackers -> reasons(labelling, node.argument));
            if (reasons.isEmpty()) {
                continue;
            }
            if (node.repeats()) {
                node.cut = TreeCut.CYCLE;
            } else if (node.depth == limits.depth) {
                node.cut = TreeCut.DEPTH;
                node.omitted = reasons.size();
            } else {
                int room = Math.min(reasons.size(), limits.nodes - nodes);
                for (int attacker : reasons.subList(0, room)) {
                    Node child = new Node(attacker, node, node.depth + 1);
                    node.children.add(child);
                    open.add(child);
                }
                nodes += room;
                node.omitted = reasons.size() - room;
                node.cut = node.omitted == 0 ? TreeCut.NONE : TreeCut.SIZE;
            }
        }
        return root.done(labelling);
    }

    /** What attacks an argument, relays not followed: arguments that share it share label and reasons. */
    private static List<Integer> attackedBy(Labelling labelling, int argument) {
        List<Integer> attackers = new ArrayList<>();
        for (int i = 0; i < labelling.graph().attackerCount(argument); i++) {
            attackers.add(labelling.graph().attacker(argument, i));
        }
        return attackers;
    }

    private static List<Integer> reasons(Labelling labelling, int argument) {
        if (labelling.label(argument) == ArgumentLabel.OUT) {
            return labelling.decidingAttack(argument).map(List::of).orElse(List.of());
        }
        List<Integer> reasons = new ArrayList<>();
        for (int attacker : labelling.graph().argumentsAgainst(argument)) {
            boolean answered = labelling.label(attacker) == ArgumentLabel.OUT;
            if (labelling.counts(attacker) && answered == (labelling.label(argument) == ArgumentLabel.IN)) {
                reasons.add(attacker);
            }
        }
        return reasons;
    }

    private static final class Node {
        private final int argument;
        private final @Nullable Node parent;
        private final int depth;
        private final List<Node> children = new ArrayList<>();
        private TreeCut cut = TreeCut.NONE;
        private int omitted;

        Node(int argument, @Nullable Node parent, int depth) {
            this.argument = argument;
            this.parent = parent;
            this.depth = depth;
        }

        boolean repeats() {
            for (Node above = parent; above != null; above = above.parent) {
                if (above.argument == argument) {
                    return true;
                }
            }
            return false;
        }

        DefenceTree done(Labelling labelling) {
            List<DefenceTree> attackers =
                    children.stream().map(child -> child.done(labelling)).toList();
            return new DefenceTree(argument, labelling.label(argument), attackers, cut, omitted);
        }
    }
}
