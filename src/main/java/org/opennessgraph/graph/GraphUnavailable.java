// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * The graph cannot be read now: its engine is away, or it is being rebuilt. Asking again later can succeed. It is thrown
 * instead of an empty answer, which would say that nothing is known.
 */
public sealed class GraphUnavailable extends RuntimeException permits GraphTooSlow {

    private static final long serialVersionUID = 1L;

    private final boolean rebuilding;

    /**
     * @param message what happened, for the log; clients get a sentence of their own
     * @param rebuilding whether the graph is being rebuilt, as opposed to being out of reach
     * @param cause the driver's error, or null
     */
    public GraphUnavailable(String message, boolean rebuilding, @Nullable Throwable cause) {
        super(message, cause);
        this.rebuilding = rebuilding;
    }

    /** Whether the graph is being rebuilt, as opposed to being out of reach. */
    public boolean rebuilding() {
        return rebuilding;
    }
}
