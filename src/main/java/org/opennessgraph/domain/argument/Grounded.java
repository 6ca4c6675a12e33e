// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The grounded labelling by counting: an argument is in once all its attackers are out, and out once one is in
 * (Modgil and Caminada 2009, algorithm for the grounded labelling; with a counter of attackers that are not out, each
 * attack is looked at once when counting and once when its attacker is decided).
 */
final class Grounded {
    static final byte UNDEC = 0;
    static final byte IN = 1;
    static final byte OUT = 2;

    private Grounded() {}

    /**
     * Decides some vertices anew, given the labels of all others, which must not depend on them: whatever a vertex
     * among them attacks must be among them too.
     *
     * @param network the graph
     * @param gone vertices that do not count; their label must be OUT
     * @param some the vertices to decide, of which the first {@code count} count
     * @param labels all labels; those of the vertices to decide are overwritten
     * @param live room for a number per vertex; what it holds does not matter
     * @param rounds if not null, gets the round in which a vertex was decided, 0 if it was not
     */
    static void settle(
            Network network, BitSet gone, int[] some, int count, byte[] labels, int[] live, int @Nullable [] rounds) {
        for (int i = 0; i < count; i++) {
            labels[some[i]] = gone.get(some[i]) ? OUT : UNDEC;
        }
        // Where all are decided and none is gone, every attacker is still open and need not be looked at.
        boolean allOpen = count == network.size() && gone.isEmpty();
        int[] queue = new int[count];
        int tail = 0;
        for (int i = 0; i < count; i++) {
            int vertex = some[i];
            if (!gone.get(vertex)) {
                int counted = allOpen ? network.attackerCount(vertex) : notOut(network, vertex, labels);
                live[vertex] = Math.abs(counted);
                if (counted <= 0) {
                    // Held back in the queue unlabelled: a label given now would be counted a second time below.
                    queue[tail++] = counted < 0 ? ~vertex : vertex;
                }
            }
        }
        int first = tail;
        for (int i = 0; i < first; i++) {
            boolean hit = queue[i] < 0;
            int vertex = hit ? ~queue[i] : queue[i];
            queue[i] = vertex;
            labels[vertex] = hit == network.isRelay(vertex) ? IN : OUT;
            if (rounds != null) {
                rounds[vertex] = 1;
            }
        }
        for (int head = 0; head < tail; head++) {
            int vertex = queue[head];
            byte label = labels[vertex];
            for (int i = 0; i < network.targetCount(vertex); i++) {
                int target = network.target(vertex, i);
                if (labels[target] == UNDEC && (label == IN || --live[target] == 0)) {
                    labels[target] = (label == IN) == network.isRelay(target) ? IN : OUT;
                    queue[tail++] = target;
                    if (rounds != null) {
                        rounds[target] = rounds[vertex] + 1;
                    }
                }
            }
        }
    }

    /** How many attackers are not out; made negative if one of them is in. */
    private static int notOut(Network network, int vertex, byte[] labels) {
        int counted = 0;
        boolean hit = false;
        for (int i = 0; i < network.attackerCount(vertex); i++) {
            byte label = labels[network.attacker(vertex, i)];
            counted += label == OUT ? 0 : 1;
            hit |= label == IN;
        }
        return hit ? -counted : counted;
    }
}
