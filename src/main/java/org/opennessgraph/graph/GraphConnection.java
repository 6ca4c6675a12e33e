// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import org.neo4j.driver.Driver;

/** Where the graph is now. The driver may change while the app runs, so nobody keeps it. */
public interface GraphConnection {
    /**
     * @return the driver of the graph that answers now
     */
    Driver driver();
}
