// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.Collection;
import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * How many origins are left once roots of one voice are counted once: those with a maker in common, those whose texts
 * are the same, and those that copy each other or the same source, all of it over any number of steps.
 *
 * @param groups the origins, by their first root. A joint work of two makers puts the works of both in one group
 * @param apart roots no two of which share a maker, a text or a copied source, as many as are found by taking those
 *     with the fewest makers first: so many independent roots there are at least, also where a joint work makes one
 *     group of them
 * @param extent what the roots rest on; if that is partial, further roots may add groups, and may join some of these
 */
public record IndependentRoots(List<RootGroup> groups, List<EntryId> apart, Extent extent) {

    /** Keeps copies. */
    public IndependentRoots {
        groups = List.copyOf(groups);
        apart = List.copyOf(apart);
    }

    /**
     * @return how many origins there are that have nothing in common, not even by way of others
     */
    public int count() {
        return groups.size();
    }

    /**
     * Puts roots together by union and find. Near linear in the graph and the makers of the roots.
     *
     * @param graph all sources and citations known, also those that the lineage did not follow: who copies whom counts
     *     whatever it was followed for
     * @param lineage the roots
     * @return their groups
     * @throws IllegalArgumentException if a root is not in the graph
     */
    public static IndependentRoots of(CitationGraph graph, Lineage lineage) {
        return of(graph, lineage.roots(), lineage.extent());
    }

    /**
     * As {@link #of(CitationGraph, Lineage)}, of some of the roots.
     *
     * @param graph all sources and citations known
     * @param roots the roots
     * @param extent what they rest on
     * @return their groups
     * @throws IllegalArgumentException if a root is not in the graph
     */
    public static IndependentRoots of(CitationGraph graph, Collection<CitedSource> roots, Extent extent) {
        RootUnion union = new RootUnion(
                graph, graph.numbers(roots.stream().map(CitedSource::id).toList()));
        return new IndependentRoots(union.groups(), union.apart(), extent);
    }
}
