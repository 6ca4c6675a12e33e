// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Arguments whose withdrawal changes where a conclusion stands. For a conclusion that is in, losing its last argument
 * is such a change; for one that is out or undecided it is not, for then nothing would be said any more that could
 * stand otherwise.
 *
 * @param arguments the arguments, in ascending order
 * @param after the conclusion's label without them; nothing if no argument for it is left
 * @param exact whether it is certain that no smaller set would do
 * @param atLeast how many arguments are certainly needed
 */
public record Withdrawal(List<Integer> arguments, Optional<ArgumentLabel> after, boolean exact, int atLeast) {

    /**
     * How far a search goes.
     *
     * @param size the largest set that is looked for among all sets; larger ones are found by a shorter way, which
     *     may miss a smaller set
     * @param steps the most vertices and attacks that are looked at for sets up to that size, and once more for the
     *     shorter way
     */
    public record Limits(int size, long steps) {
        /** All sets of up to 24 arguments, as long as two million steps allow. */
        public static final Limits USUAL = new Limits(24, 2_000_000);

        /** Checks the bounds. */
        public Limits {
            if (size < 0 || steps < 0) {
                throw new IllegalArgumentException("limits are not negative");
            }
        }
    }

    /** What a search says: a set, or that there is none, or that none was found. */
    public sealed interface Answer {}

    /**
     * A set was found.
     *
     * @param withdrawal the set
     */
    public record Found(Withdrawal withdrawal) implements Answer {}

    /** It is certain that no withdrawal changes the conclusion. */
    public record None() implements Answer {}

    /**
     * None was found within the limits; there may be one.
     *
     * @param atLeast how many arguments are certainly needed
     */
    public record NotFound(int atLeast) implements Answer {}

    /** Copies the list. */
    public Withdrawal {
        arguments = List.copyOf(arguments);
    }

    /**
     * Looks for a smallest set. Each set tried costs a labelling of the vertices that lead to the conclusion. It does
     * not try all sets: as long as none of the arguments is withdrawn that the present label rests on, it stays, so
     * one of them must be in the set (and, for an undecided conclusion, one that is not out).
     *
     * @param graph the graph
     * @param conclusion the arguments for the conclusion, at least one
     * @param may which arguments may be withdrawn
     * @param limits how far to look
     * @return a set, none, or not found; the same each time
     */
    public static Answer smallest(ArgumentGraph graph, int[] conclusion, IntPredicate may, Limits limits) {
        return new WithdrawalSearch(graph, conclusion, may, limits).run();
    }
}
