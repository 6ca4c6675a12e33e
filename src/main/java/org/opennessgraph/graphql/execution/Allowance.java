// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What whoever asks may still ask for. Used by several threads. */
public interface Allowance {

    /** For whom nothing is limited. */
    Allowance UNLIMITED = new Allowance() {
        @Override
        public boolean take(long cost) {
            return true;
        }

        @Override
        public Duration takeOrWait(long cost) {
            return Duration.ZERO;
        }

        @Override
        public @Nullable State state() {
            return null;
        }
    };

    /**
     * How things stand.
     *
     * @param limit what can be asked for at once, and in each window of time
     * @param remaining what is left of it
     * @param resetAt when all of it is there again, if nothing is asked meanwhile
     */
    record State(long limit, long remaining, Instant resetAt) {}

    /**
     * Takes what an operation costs.
     *
     * @return whether it was there; if not, nothing was taken
     */
    boolean take(long cost);

    /**
     * Takes a cost for something that can wait, such as an event of a subscription.
     *
     * @return zero if it was there; else how long it takes until it is, and nothing was taken
     */
    Duration takeOrWait(long cost);

    /** How things stand; null if nothing is limited. */
    @Nullable
    State state();
}
