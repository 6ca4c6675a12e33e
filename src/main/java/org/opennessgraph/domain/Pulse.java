// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets long computations end when nobody waits for them any more. What computes beats between its subjects, claims,
 * pairs and sets; whoever asked on the same thread may throw there. Where nobody does, a beat does nothing.
 */
public final class Pulse {
    private static final ThreadLocal<@Nullable Runnable> LOOK = new ThreadLocal<>();

    private Pulse() {}

    /**
     * Does work that may be broken off.
     *
     * @param look called at each beat, so it has to be quick; throws to break the work off. It takes the place of one
     *     that is set around it
     * @param work what computes, on this thread
     * @return what the work returns
     */
    public static <T extends @Nullable Object> T within(Runnable look, Supplier<T> work) {
        Runnable around = LOOK.get();
        LOOK.set(look);
        try {
            return work.get();
        } finally {
            if (around == null) {
                LOOK.remove();
            } else {
                LOOK.set(around);
            }
        }
    }

    /** Goes on, or throws what ends the work: to be called some hundred times a second, and not in innermost loops. */
    public static void beat() {
        Runnable look = LOOK.get();
        if (look != null) {
            look.run();
        }
    }
}
