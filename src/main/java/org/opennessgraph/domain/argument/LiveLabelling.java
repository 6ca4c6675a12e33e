// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

/**
 * A graph that changes, with its grounded labels. After changes only the vertices are decided anew that can be
 * reached from a change along attacks; what they do not reach keeps its label, for a grounded label depends on
 * nothing but the vertices that lead to it. The labels are the same as those of the whole graph labelled at once.
 *
 * <p>No request uses it: what a change touches is gathered and labelled as a whole, since gathering costs far more than
 * labelling. The tests hold it against labelling at once, which shows that labelling the part that a change reaches is
 * enough; the bench measures what it would save in a graph that is kept.
 *
 * <p>Vertices keep their numbers; a withdrawn one keeps its attacks, without effect, and can be restored. Not for use
 * by several threads.
 */
public final class LiveLabelling implements Network {
    private static final int[] NONE = {};

    private int size;
    private final BitSet relays = new BitSet();
    private final BitSet withdrawn = new BitSet();
    private final BitSet changed = new BitSet();
    private int[][] attackers;
    private int[] attackerCounts;
    private int[][] targets;
    private int[] targetCounts;
    private byte[] labels;
    private int[] live;

    /**
     * Takes a graph over and labels it; linear in its size.
     *
     * @param graph the graph at the start
     */
    public LiveLabelling(ArgumentGraph graph) {
        size = graph.size();
        attackers = new int[size][];
        attackerCounts = new int[size];
        targets = new int[size][];
        targetCounts = new int[size];
        labels = new byte[size];
        live = new int[size];
        for (int vertex = 0; vertex < size; vertex++) {
            relays.set(vertex, graph.isRelay(vertex));
            attackerCounts[vertex] = graph.attackerCount(vertex);
            attackers[vertex] = attackerCounts[vertex] == 0 ? NONE : new int[attackerCounts[vertex]];
            for (int i = 0; i < attackerCounts[vertex]; i++) {
                attackers[vertex][i] = graph.attacker(vertex, i);
            }
            targetCounts[vertex] = graph.targetCount(vertex);
            targets[vertex] = targetCounts[vertex] == 0 ? NONE : new int[targetCounts[vertex]];
            for (int i = 0; i < targetCounts[vertex]; i++) {
                targets[vertex][i] = graph.target(vertex, i);
            }
        }
        changed.set(0, size);
        relabel();
    }

    /**
     * Adds an argument.
     *
     * @return its number
     */
    public int argument() {
        if (size == labels.length) {
            int room = Math.max(16, size * 2);
            attackers = Arrays.copyOf(attackers, room);
            attackerCounts = Arrays.copyOf(attackerCounts, room);
            targets = Arrays.copyOf(targets, room);
            targetCounts = Arrays.copyOf(targetCounts, room);
            labels = Arrays.copyOf(labels, room);
            live = Arrays.copyOf(live, room);
        }
        attackers[size] = NONE;
        targets[size] = NONE;
        changed.set(size);
        return size++;
    }

    /**
     * Adds a relay, as in {@link ArgumentGraph}.
     *
     * @return its number
     */
    public int relay() {
        int relay = argument();
        relays.set(relay);
        return relay;
    }

    /**
     * Adds an attack; linear in the attacks that one of the two already has part in, whichever has fewer.
     *
     * @param attacker who attacks
     * @param target who is attacked
     * @return whether it was not there yet
     */
    public boolean attack(int attacker, int target) {
        check(attacker);
        check(target);
        if (attacks(attacker, target)) {
            return false;
        }
        targets[attacker] = with(targets[attacker], targetCounts[attacker]++, target);
        attackers[target] = with(attackers[target], attackerCounts[target]++, attacker);
        changed.set(target);
        return true;
    }

    /**
     * Removes an attack; linear in the attacks that the two have part in.
     *
     * @param attacker who attacked
     * @param target who was attacked
     * @return whether it was there
     */
    public boolean removeAttack(int attacker, int target) {
        check(attacker);
        check(target);
        if (!attacks(attacker, target)) {
            return false;
        }
        drop(targets[attacker], targetCounts[attacker]--, target);
        drop(attackers[target], attackerCounts[target]--, attacker);
        changed.set(target);
        return true;
    }

    /**
     * Withdraws an argument or relay: it attacks nothing any more.
     *
     * @param vertex the vertex
     * @return whether it was not withdrawn yet
     */
    public boolean withdraw(int vertex) {
        check(vertex);
        if (withdrawn.get(vertex)) {
            return false;
        }
        withdrawn.set(vertex);
        changed.set(vertex);
        return true;
    }

    /**
     * Puts a withdrawn vertex back, with its attacks.
     *
     * @param vertex the vertex
     * @return whether it was withdrawn
     */
    public boolean restore(int vertex) {
        check(vertex);
        if (!withdrawn.get(vertex)) {
            return false;
        }
        withdrawn.clear(vertex);
        changed.set(vertex);
        return true;
    }

    /**
     * Brings the labels up to date; linear in the vertices that the changes since the last call reach along attacks
     * and in the attacks on and by these.
     *
     * @return how many vertices were decided anew
     */
    public int relabel() {
        int[] reached = changed.stream().toArray();
        BitSet seen = new BitSet(size);
        seen.or(changed);
        int count = reached.length;
        for (int head = 0; head < count; head++) {
            for (int i = 0; i < targetCounts[reached[head]]; i++) {
                int target = targets[reached[head]][i];
                if (!seen.get(target)) {
                    seen.set(target);
                    reached = with(reached, count++, target);
                }
            }
        }
        Grounded.settle(this, withdrawn, reached, count, labels, live, null);
        changed.clear();
        return count;
    }

    /**
     * @param vertex a vertex that is not withdrawn
     * @return its label as of the last {@link #relabel}
     * @throws IllegalArgumentException if it is withdrawn
     */
    public ArgumentLabel label(int vertex) {
        check(vertex);
        if (withdrawn.get(vertex)) {
            throw new IllegalArgumentException("argument " + vertex + " is withdrawn and has no label");
        }
        return Labelling.label(labels[vertex]);
    }

    /**
     * @param vertex a vertex
     * @return whether it is withdrawn
     */
    public boolean isWithdrawn(int vertex) {
        check(vertex);
        return withdrawn.get(vertex);
    }

    /**
     * @return the graph as it now is, with the same numbers; withdrawn vertices are in it without attacks
     */
    public ArgumentGraph toGraph() {
        ArgumentGraph.Builder builder = ArgumentGraph.builder();
        for (int vertex = 0; vertex < size; vertex++) {
            int added = relays.get(vertex) ? builder.relay() : builder.argument();
            assert added == vertex;
        }
        for (int vertex = 0; vertex < size; vertex++) {
            for (int i = 0; i < targetCounts[vertex]; i++) {
                if (!withdrawn.get(vertex) && !withdrawn.get(targets[vertex][i])) {
                    builder.attack(vertex, targets[vertex][i]);
                }
            }
        }
        return builder.build();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isRelay(int vertex) {
        return relays.get(vertex);
    }

    @Override
    public int attackerCount(int vertex) {
        return attackerCounts[vertex];
    }

    @Override
    public int attacker(int vertex, int index) {
        return attackers[vertex][index];
    }

    @Override
    public int targetCount(int vertex) {
        return targetCounts[vertex];
    }

    @Override
    public int target(int vertex, int index) {
        return targets[vertex][index];
    }

    private boolean attacks(int attacker, int target) {
        return targetCounts[attacker] <= attackerCounts[target]
                ? indexOf(targets[attacker], targetCounts[attacker], target) >= 0
                : indexOf(attackers[target], attackerCounts[target], attacker) >= 0;
    }

    private void check(int vertex) {
        Objects.checkIndex(vertex, size);
    }

    private static int indexOf(int[] row, int count, int wanted) {
        for (int i = 0; i < count; i++) {
            if (row[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static int[] with(int[] row, int count, int more) {
        int[] grown = count < row.length ? row : Arrays.copyOf(row, Math.max(4, count * 2));
        grown[count] = more;
        return grown;
    }

    private static void drop(int[] row, int count, int unwanted) {
        row[indexOf(row, count, unwanted)] = row[count - 1];
    }
}
