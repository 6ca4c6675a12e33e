// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What the edges of all connections have in common.
 *
 * @param <N> the type of view at the edge
 */
public abstract class EdgeOf<N> {
    private final String cursor;
    private final N node;

    EdgeOf(String cursor, N node) {
        this.cursor = cursor;
        this.node = node;
    }

    /** {@return the place in the list} */
    @NonNull
    @Description("The place in the list, to go on from.")
    public String getCursor() {
        return cursor;
    }

    /** {@return the entry} */
    @NonNull
    @Description("The entry that stands there.")
    public N getNode() {
        return node;
    }
}
