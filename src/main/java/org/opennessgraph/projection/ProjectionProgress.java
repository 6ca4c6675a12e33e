// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import org.jspecify.annotations.Nullable;

/**
 * How far the graph is.
 *
 * @param graph the position that the graph is at, or -1 if that could not be read
 * @param ledger the position that the ledger is at, or -1 if that could not be read
 * @param rebuilding whether the graph is being built anew
 * @param problem what keeps the projection from going on, or null
 */
public record ProjectionProgress(
        long graph,
        long ledger,
        boolean rebuilding,
        @Nullable String problem) {
    /**
     * @return whether the graph is where the ledger is
     */
    public boolean caughtUp() {
        return graph >= 0 && graph == ledger;
    }
}
