// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How many values the answers hold that are being made at this moment. Each answer has its bound; this one is for all of
 * them, so that several large ones at once do not fill the heap.
 */
final class ValuesTogether {

    /** Heap that a value takes while its answer is made: 900 bytes were measured where batched fields nest. */
    private static final long BYTES = 1_024;

    private final long most;
    private final AtomicLong taken = new AtomicLong();

    /** @param most values at once */
    ValuesTogether(long most) {
        this.most = most;
    }

    /** As many as take half the heap; never fewer than one answer may have. */
    static ValuesTogether of(GraphQLSettings settings) {
        return new ValuesTogether(Math.max(
                settings.maxValues(),
                settings.maxValuesTogether().orElse(Runtime.getRuntime().maxMemory() / 2 / BYTES)));
    }

    /** Takes room for values, unless there is not enough. */
    boolean take(long values) {
        if (taken.addAndGet(values) <= most) {
            return true;
        }
        taken.addAndGet(-values);
        return false;
    }

    /** Gives back what was taken. */
    void giveBack(long values) {
        taken.addAndGet(-values);
    }
}
