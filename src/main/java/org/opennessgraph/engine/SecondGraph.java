// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import org.neo4j.driver.Driver;

/** A server that is not the graph yet. Unless it is promoted, closing it ends it and deletes what it holds. */
public interface SecondGraph extends AutoCloseable {

    /** The driver of this server; it lives as long as this does, and goes on as the graph's when promoted. */
    Driver driver();

    /**
     * Makes it the graph, in one step that survives a crash: from now on {@link GraphDriver#driver()} gives its driver.
     * The server before is ended, and its folder deleted, when no transaction runs on it any more (at the latest after a
     * minute); that happens in the background.
     *
     * @throws IllegalStateException when it was promoted or closed before
     * @throws EngineFailure when the pointer cannot be moved; the graph is then the one before
     */
    void promote();

    /** Discards it, unless it was promoted. */
    @Override
    void close();
}
