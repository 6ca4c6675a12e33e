// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import java.time.Duration;

/** Tells whether readers can see what was written. Implemented beside the graph that they read. */
public interface Visibility {
    /**
     * Waits until the graph shows the ledger up to a position.
     *
     * @param position a position of the ledger
     * @param atMost how long to wait
     * @return whether it is shown now; false is no failure of what was written
     */
    boolean awaitPosition(long position, Duration atMost);
}
