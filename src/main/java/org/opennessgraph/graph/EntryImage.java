// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.List;
import java.util.Map;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Link;

/**
 * What the graph is to hold of one accepted state.
 *
 * @param id the entry
 * @param position the position of the change that brought the state
 * @param properties its node's properties; values are texts, numbers, truth values or lists of texts
 * @param sortKey its place in orders by date
 * @param links its links, in its own order
 * @param addresses comparable addresses that lead to it
 */
public record EntryImage(
        EntryId id,
        long position,
        Map<String, Object> properties,
        String sortKey,
        List<Link> links,
        List<String> addresses) {

    /** Copies what it is given. */
    public EntryImage {
        properties = Map.copyOf(properties);
        links = List.copyOf(links);
        addresses = List.copyOf(addresses);
    }

    /**
     * @return the same as a state of the past, to which no address leads now; its properties still say which did
     */
    public EntryImage withoutAddresses() {
        return new EntryImage(id, position, properties, sortKey, links, List.of());
    }
}
