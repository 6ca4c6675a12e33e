// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.Collection;
import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * Where some sources go back to: what they reach down the citations, and what is to be said of it.
 *
 * <p>A source <em>ends</em> a chain if it cites no other source. It is a root if it may speak for itself, and a dead
 * end if it does not: what a machine generated, or what is recorded only as telling the words of others.
 *
 * <p>Of a partial answer all holds of the whole one too, with two exceptions: a loop of the whole may be larger, and an
 * earlier root may come to light.
 *
 * @param reached what is reached, the starts among it, by distance and then by id
 * @param roots the reached sources that cite no other and may speak for themselves, by id
 * @param earliestRoot the earliest root
 * @param dominators the sources that every way from a start to a root passes through, nearest to the starts first; a
 *     root is among them if it is the only one, a start unless it is the only one
 * @param deadEnds the reached sources that cite no other and do not speak for themselves, by id
 * @param loops the loops among what is reached, by their first source
 * @param anachronisms the citations among what is reached that the dates on record do not allow, by citing and cited
 *     source
 * @param selfCitations the citations among what is reached within one voice, by citing and cited source
 * @param extent what this rests on
 */
public record Lineage(
        List<Reached> reached,
        List<CitedSource> roots,
        Earliest earliestRoot,
        List<EntryId> dominators,
        List<CitedSource> deadEnds,
        List<Loop> loops,
        List<Anachronism> anachronisms,
        List<SelfCitation> selfCitations,
        Extent extent) {
    /** A depth that nothing exceeds. */
    public static final int ANY_DEPTH = Integer.MAX_VALUE;

    /** Keeps copies. */
    public Lineage {
        reached = List.copyOf(reached);
        roots = List.copyOf(roots);
        dominators = List.copyOf(dominators);
        deadEnds = List.copyOf(deadEnds);
        loops = List.copyOf(loops);
        anachronisms = List.copyOf(anachronisms);
        selfCitations = List.copyOf(selfCitations);
    }

    /**
     * Follows citations from citing to cited source. Near linear in what is reached.
     *
     * @param graph the sources and citations; those to be followed and no others, see {@link CitationGraph#where}
     * @param starts the sources to start from: one, or all that carry a claim
     * @param depth the most citations between a start and what is reached, from 0
     * @param budget how much it may cost
     * @return the lineage, partial if depth, budget or the reading of the graph cut it
     * @throws IllegalArgumentException if a start is not in the graph, or the depth is negative
     */
    public static Lineage of(CitationGraph graph, Collection<EntryId> starts, int depth, Budget budget) {
        if (depth < 0) {
            throw new IllegalArgumentException("the depth must not be negative");
        }
        return new LineageSearch(graph, graph.numbers(starts), depth, budget).lineage();
    }
}
