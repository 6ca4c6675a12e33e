// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * A statement was ended because it took longer than whoever asked waits, or than any may take. To those who write the
 * graph it is as if the graph were away.
 */
public final class GraphTooSlow extends GraphUnavailable {

    private static final long serialVersionUID = 1L;

    /** @param cause the driver's error; null if no time was left to begin */
    public GraphTooSlow(@Nullable Throwable cause) {
        super("a statement took too long", false, cause);
    }
}
