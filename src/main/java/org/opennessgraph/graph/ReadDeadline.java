// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Until when whoever asks waits. Each statement that is read on the same thread meanwhile gets what is left of that time,
 * and Neo4j ends it then: nothing goes on for an answer that nobody takes.
 */
public final class ReadDeadline {

    /** A statement is never given more, whoever asks. */
    static final Duration LONGEST = Duration.ofSeconds(20);

    private static final ThreadLocal<@Nullable Long> DEADLINE = new ThreadLocal<>();

    private ReadDeadline() {}

    /**
     * Does work whose reads end at a moment.
     *
     * @param nanoTime value of {@link System#nanoTime()} at which nothing is read any more; one that is set around it
     *     and comes earlier holds
     * @param work what reads; on this thread
     * @return what the work returns
     */
    public static <T extends @Nullable Object> T within(long nanoTime, Supplier<T> work) {
        Long around = DEADLINE.get();
        DEADLINE.set(around == null || nanoTime - around < 0 ? Long.valueOf(nanoTime) : around);
        try {
            return work.get();
        } finally {
            if (around == null) {
                DEADLINE.remove();
            } else {
                DEADLINE.set(around);
            }
        }
    }

    /**
     * How long a statement may take that begins now.
     *
     * @throws GraphTooSlow if no time is left
     */
    static Duration left() {
        Long deadline = DEADLINE.get();
        if (deadline == null) {
            return LONGEST;
        }
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (left.isNegative() || left.isZero()) {
            throw new GraphTooSlow(null);
        }
        // Neo4j counts in milliseconds, and takes none at all for "no limit".
        left = Duration.ofMillis(left.toMillis() + 1);
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
