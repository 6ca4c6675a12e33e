// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import java.util.List;

/** How the two engines are; for health checks and for people. */
public interface Engines {

    /**
     * The priority of the observer of {@link io.quarkus.runtime.StartupEvent} that waits for the engines. An observer
     * that needs them has a higher number; the default one is higher.
     */
    int START_PRIORITY = 100;

    /** The PostgreSQL that holds the ledger. */
    EngineStatus ledger();

    /** The Neo4j that holds the graph. */
    EngineStatus graph();

    /** Both. */
    default List<EngineStatus> all() {
        return List.of(ledger(), graph());
    }
}
