// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

/** What the graph is made from, as far as this room has to know of it. */
public interface GraphSource {
    /**
     * @return whether there is nothing to show. Only then is a graph that has shown nothing yet right to say so; else it
     *     is being filled for the first time
     */
    boolean isEmpty();
}
