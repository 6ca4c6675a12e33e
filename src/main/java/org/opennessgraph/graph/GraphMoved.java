// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

/** The graph is not at the position that the writer took it to be at: another projector is at work. */
public final class GraphMoved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param expected the position that the writer expected
     */
    public GraphMoved(long expected) {
        super("the graph is no longer at position " + expected + ": another projector moved it");
    }
}
