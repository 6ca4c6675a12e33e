// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Arguments and the attacks between them (Dung 1995), held in a few int arrays. Vertices are numbered from 0 in the
 * order in which they were added. Beside arguments there are <em>relays</em>: a relay stands for all arguments that
 * attack it and passes their attacks on, so that it is in if one of them is in, out if all are out, and undecided
 * else. Two sets of m and n arguments that attack each other completely thus cost 2 (m + n) attacks instead of
 * 2 m n; in Dung's terms a relay is the pair of auxiliary arguments "none of them" and "one of them", which leaves the
 * grounded labels of all other arguments as they are. Immutable.
 */
public final class ArgumentGraph implements Network {
    private final int size;
    private final BitSet relays;
    private final int[] targetStart;
    private final int[] targets;
    private final int[] attackerStart;
    private final int[] attackers;

    private ArgumentGraph(int size, BitSet relays, int[] from, int[] to, int attacks) {
        this.size = size;
        this.relays = relays;
        // Two stable counting sorts leave each row in ascending order, so that double attacks lie side by side.
        int[] byTarget = order(size, to, null, attacks);
        int[] bySource = order(size, from, byTarget, attacks);
        int[] keptFrom = new int[attacks];
        int[] keptTo = new int[attacks];
        int kept = 0;
        for (int edge : bySource) {
            if (kept == 0 || keptFrom[kept - 1] != from[edge] || keptTo[kept - 1] != to[edge]) {
                keptFrom[kept] = from[edge];
                keptTo[kept++] = to[edge];
            }
        }
        targetStart = starts(size, keptFrom, kept);
        targets = Arrays.copyOf(keptTo, kept);
        attackerStart = starts(size, keptTo, kept);
        attackers = new int[kept];
        int[] next = attackerStart.clone();
        for (int edge = 0; edge < kept; edge++) {
            attackers[next[keptTo[edge]]++] = keptFrom[edge];
        }
    }

    private static int[] starts(int size, int[] keys, int count) {
        int[] starts = new int[size + 1];
        for (int edge = 0; edge < count; edge++) {
            starts[keys[edge] + 1]++;
        }
        for (int vertex = 0; vertex < size; vertex++) {
            starts[vertex + 1] += starts[vertex];
        }
        return starts;
    }

    private static int[] order(int size, int[] keys, int @Nullable [] before, int count) {
        int[] next = starts(size, keys, count);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int edge = before == null ? i : before[i];
            order[next[keys[edge]]++] = edge;
        }
        return order;
    }

    /**
     * @return a builder of a graph, empty at first
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * @return how many vertices there are: arguments and relays
     */
    @Override
    public int size() {
        return size;
    }

    /**
     * @return how many attacks there are, those on and by relays among them
     */
    public int attackCount() {
        return targets.length;
    }

    /**
     * @param vertex a vertex
     * @return whether it is a relay and no argument
     */
    @Override
    public boolean isRelay(int vertex) {
        return relays.get(vertex);
    }

    /**
     * @param vertex a vertex
     * @return how many vertices attack it
     */
    @Override
    public int attackerCount(int vertex) {
        return attackerStart[vertex + 1] - attackerStart[vertex];
    }

    /**
     * @param vertex a vertex
     * @param index a number from 0 up to the count of its attackers
     * @return the vertex that attacks it, in ascending order
     */
    @Override
    public int attacker(int vertex, int index) {
        return attackers[attackerStart[vertex] + index];
    }

    /**
     * @param vertex a vertex
     * @return how many vertices it attacks
     */
    @Override
    public int targetCount(int vertex) {
        return targetStart[vertex + 1] - targetStart[vertex];
    }

    /**
     * @param vertex a vertex
     * @param index a number from 0 up to the count of its targets
     * @return the vertex that it attacks, in ascending order
     */
    @Override
    public int target(int vertex, int index) {
        return targets[targetStart[vertex] + index];
    }

    /**
     * @param vertex a vertex
     * @return the arguments that attack it, directly or through relays, in ascending order; n log n in their number and
     *     that of the relays between
     */
    public int[] argumentsAgainst(int vertex) {
        int[] found = new int[attackerCount(vertex)];
        int count = 0;
        Set<Integer> relaysSeen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(vertex));
        while (!open.isEmpty()) {
            int at = open.remove();
            for (int i = 0; i < attackerCount(at); i++) {
                int attacker = attacker(at, i);
                if (isRelay(attacker)) {
                    if (relaysSeen.add(attacker)) {
                        open.add(attacker);
                    }
                } else {
                    found = count < found.length ? found : Arrays.copyOf(found, Math.max(8, count * 2));
                    found[count++] = attacker;
                }
            }
        }
        return Arrays.stream(found, 0, count).sorted().distinct().toArray();
    }

    /**
     * Labels the arguments: the grounded labelling, Dung's least fixpoint. Linear in vertices and attacks.
     *
     * @return the labels
     */
    public Labelling grounded() {
        return Labelling.of(this, new BitSet());
    }

    /**
     * Labels the arguments as if some had never been put forward. Linear in vertices and attacks.
     *
     * @param withdrawn vertices that do not count
     * @return the labels; those of the withdrawn are OUT and mean nothing
     */
    public Labelling groundedWithout(BitSet withdrawn) {
        return Labelling.of(this, (BitSet) withdrawn.clone());
    }

    /** Takes in arguments, relays and attacks. Not for use by several threads. */
    public static final class Builder {
        private final BitSet relays = new BitSet();
        private int size;
        private int[] from = new int[16];
        private int[] to = new int[16];
        private int attacks;

        private Builder() {}

        /**
         * Adds an argument.
         *
         * @return its number
         */
        public int argument() {
            return size++;
        }

        /**
         * Adds a number of arguments.
         *
         * @param count how many
         * @return the number of the first; the others follow
         */
        public int arguments(int count) {
            int first = size;
            size = Math.addExact(size, count);
            return first;
        }

        /**
         * Adds a relay, which passes on the attacks that are made on it.
         *
         * @return its number
         */
        public int relay() {
            relays.set(size);
            return size++;
        }

        /**
         * Adds an attack, one way. An attack that is added twice counts once; an argument may attack itself.
         *
         * @param attacker who attacks
         * @param target who is attacked
         * @return this
         * @throws IndexOutOfBoundsException if one of them was not added before
         */
        public Builder attack(int attacker, int target) {
            Objects.checkIndex(attacker, size);
            Objects.checkIndex(target, size);
            if (attacks == from.length) {
                from = Arrays.copyOf(from, attacks * 2);
                to = Arrays.copyOf(to, attacks * 2);
            }
            from[attacks] = attacker;
            to[attacks++] = target;
            return this;
        }

        /**
         * Lets each of some attack each of others, at the cost of their sum. If either side is one argument or none,
         * no relay is needed and none is added.
         *
         * @param attackers who attacks
         * @param attacked who is attacked
         * @return this
         */
        public Builder attackAll(Collection<Integer> attackers, Collection<Integer> attacked) {
            if (attackers.size() <= 1 || attacked.size() <= 1) {
                attackers.forEach(attacker -> attacked.forEach(target -> attack(attacker, target)));
                return this;
            }
            int relay = relay();
            attackers.forEach(attacker -> attack(attacker, relay));
            attacked.forEach(target -> attack(relay, target));
            return this;
        }

        /**
         * Lets each of some and each of others attack each other, at the cost of their sum.
         *
         * @param some one side
         * @param others the other side
         * @return this
         */
        public Builder attackEachOther(Collection<Integer> some, Collection<Integer> others) {
            return attackAll(some, others).attackAll(others, some);
        }

        /**
         * @return the graph of what was added so far; linear in vertices and attacks
         */
        public ArgumentGraph build() {
            return new ArgumentGraph(size, (BitSet) relays.clone(), from, to, attacks);
        }
    }
}
