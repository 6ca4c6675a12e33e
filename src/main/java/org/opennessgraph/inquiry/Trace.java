// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.graph.Found;

/**
 * A whole dispute: what is claimed, by whom, what argues against it and on which grounds, with every source on both
 * sides; as a tree to read and as nodes and edges to draw.
 *
 * @param claims the claims that were asked about, in order of first assertion
 * @param branches the dispute as a tree, each branch before those below it
 * @param nodes every entry in it, by id
 * @param edges the links between them
 * @param partial whether it was cut because it was too large
 */
public record Trace(
        List<EntryId> claims, List<Branch> branches, Map<EntryId, Found> nodes, List<Edge> edges, boolean partial) {

    /** Copies what it is given. */
    public Trace {
        claims = List.copyOf(claims);
        branches = List.copyOf(branches);
        edges = List.copyOf(edges);
    }

    /**
     * A branch of the tree.
     *
     * @param depth how deep it is, from 0
     * @param path its place, such as {@code 1.2.1}
     * @param parent the path of the branch above it
     * @param role what it is to that branch
     * @param side on which side it stands
     * @param entry the entry
     */
    public record Branch(
            int depth, String path, @Nullable String parent, TraceRole role, TraceSide side, EntryId entry) {}

    /**
     * A link between two entries of the trace.
     *
     * @param from where it starts
     * @param type what it means
     * @param to where it ends
     */
    public record Edge(EntryId from, String type, EntryId to) {}
}
