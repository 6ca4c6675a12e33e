// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import org.neo4j.driver.Driver;

/**
 * The way to the graph. Rooms that talk to Neo4j ({@code graph}, and {@code projection} for rebuilds) inject this and
 * not a {@link Driver}: a rebuild puts another server, and so another driver, in the place of the one before.
 */
public interface GraphDriver {

    /**
     * The driver of the server that holds the graph now. To be asked for each unit of work and not kept: after a
     * rebuild the one before is closed as soon as no transaction runs on it. It must not be closed by the caller.
     */
    Driver driver();
}
