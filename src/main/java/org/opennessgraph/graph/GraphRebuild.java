// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

/** A graph that is being built anew. Unless it is published, closing it drops what was built. */
public interface GraphRebuild extends AutoCloseable {
    /**
     * @return the way to write it
     */
    GraphWrites writes();

    /**
     * @return the way to read it, while nobody else does
     */
    GraphReads reads();

    /**
     * Puts it in the place of the graph before. To be called only when it is complete.
     *
     * @throws GraphMoved if somebody else has begun to rebuild the same graph
     */
    void publish();

    @Override
    void close();
}
