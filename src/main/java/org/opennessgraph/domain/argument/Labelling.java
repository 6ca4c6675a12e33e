// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

import java.util.BitSet;
import java.util.Optional;

/** The grounded labels of a graph's vertices. Immutable. */
public final class Labelling {
    private final ArgumentGraph graph;
    private final BitSet withdrawn;
    private final byte[] labels;
    private final int[] rounds;

    private Labelling(ArgumentGraph graph, BitSet withdrawn, byte[] labels, int[] rounds) {
        this.graph = graph;
        this.withdrawn = withdrawn;
        this.labels = labels;
        this.rounds = rounds;
    }

    static Labelling of(ArgumentGraph graph, BitSet withdrawn) {
        int size = graph.size();
        int[] all = new int[size];
        for (int vertex = 0; vertex < size; vertex++) {
            all[vertex] = vertex;
        }
        byte[] labels = new byte[size];
        int[] rounds = new int[size];
        Grounded.settle(graph, withdrawn, all, size, labels, new int[size], rounds);
        return new Labelling(graph, withdrawn, labels, rounds);
    }

    static ArgumentLabel label(byte label) {
        return switch (label) {
            case Grounded.IN -> ArgumentLabel.IN;
            case Grounded.OUT -> ArgumentLabel.OUT;
            default -> ArgumentLabel.UNDEC;
        };
    }

    /**
     * @return the graph that is labelled
     */
    public ArgumentGraph graph() {
        return graph;
    }

    /**
     * @param vertex a vertex
     * @return its label
     */
    public ArgumentLabel label(int vertex) {
        return label(labels[vertex]);
    }

    /**
     * @param vertex a vertex
     * @return whether it counts, not being among the withdrawn
     */
    public boolean counts(int vertex) {
        return !withdrawn.get(vertex);
    }

    /**
     * The round in which the labelling decided a vertex. The labels that a decided vertex rests on were decided in
     * earlier rounds, so that reasons which go back round by round come to an end.
     *
     * @param vertex a vertex
     * @return its round, from 1; 0 for one that is undecided or withdrawn
     */
    public int round(int vertex) {
        return rounds[vertex];
    }

    /**
     * Where a conclusion stands that some arguments have in common: IN if one of them is in, OUT if there are some
     * and all are out, else UNDEC.
     *
     * @param arguments the arguments for it; the withdrawn do not count
     * @return its label, or nothing if there is no argument for it
     */
    public Optional<ArgumentLabel> conclusion(int... arguments) {
        boolean some = false;
        boolean allOut = true;
        for (int argument : arguments) {
            if (counts(argument)) {
                if (labels[argument] == Grounded.IN) {
                    return Optional.of(ArgumentLabel.IN);
                }
                some = true;
                allOut &= labels[argument] == Grounded.OUT;
            }
        }
        return some ? Optional.of(allOut ? ArgumentLabel.OUT : ArgumentLabel.UNDEC) : Optional.empty();
    }

    /**
     * The argument that decides against another: for one that is out, the attacker that is in and was decided first;
     * for one that is undecided, its first attacker that is undecided. Of several the one with the lowest number.
     *
     * @param argument an argument
     * @return the deciding attacker, or nothing if the argument is in
     */
    public Optional<Integer> decidingAttack(int argument) {
        ArgumentLabel own = label(argument);
        if (own == ArgumentLabel.IN || !counts(argument)) {
            return Optional.empty();
        }
        byte wanted = own == ArgumentLabel.OUT ? Grounded.IN : Grounded.UNDEC;
        int best = -1;
        for (int attacker : graph.argumentsAgainst(argument)) {
            if (labels[attacker] == wanted && (best < 0 || rounds[attacker] < rounds[best])) {
                best = attacker;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }
}
