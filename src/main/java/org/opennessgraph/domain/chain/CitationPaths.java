// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * The shortest simple paths from one source to another along citations.
 *
 * @param paths them, by length and then by the ids of the sources on them. Two citations between the same sources make
 *     one path, not two
 * @param more whether there are further ones within the depth; true also if there was no time to find out
 * @param extent what this rests on. Of a partial answer each path is one, but shorter ones may be missing
 */
public record CitationPaths(List<CitationPath> paths, boolean more, Extent extent) {
    /** The most paths that can be asked for. */
    public static final int MOST = 1_000;

    private static final int MOST_WAITING = 1_000_000;

    /** Keeps a copy. */
    public CitationPaths {
        paths = List.copyOf(paths);
    }

    /**
     * Finds the k shortest simple paths. Each costs at most one search of the graph per source on it, so that all cost
     * O(k n m) at worst; a depth beyond the number of sources costs no more than that number.
     *
     * @param graph the sources and citations; those to be followed and no others, see {@link CitationGraph#withIntents}
     * @param from the citing end
     * @param to the cited end; if it is the citing end too, the only path is that source alone
     * @param maxDepth the most citations of a path, from 0
     * @param k how many at most, 1 to {@value #MOST}
     * @param budget how much it may cost
     * @return the paths, partial if longer ones were left aside, or the budget or the reading of the graph cut the
     *     search
     * @throws IllegalArgumentException if an end is not in the graph, or depth or number is out of bounds
     */
    public static CitationPaths between(
            CitationGraph graph, EntryId from, EntryId to, int maxDepth, int k, Budget budget) {
        if (maxDepth < 0 || k < 1 || k > MOST) {
            throw new IllegalArgumentException("ask for 1 to " + MOST + " paths, and for no negative depth");
        }
        return new PathSearch(graph, graph.number(from), graph.number(to), maxDepth, new Meter(budget), MOST_WAITING)
                .shortest(k);
    }
}
