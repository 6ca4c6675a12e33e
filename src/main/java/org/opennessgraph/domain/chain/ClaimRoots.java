// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Truth;

/**
 * Where a claim goes back to, and what else the chain around it ends with.
 *
 * @param roots the roots of the claim, by id
 * @param others the roots of the chain that are none of the claim: they oppose it, speak of something else, or are
 *     older than what it is about; by id
 * @param extent what this rests on
 */
public record ClaimRoots(List<CitedSource> roots, List<CitedSource> others, Extent extent) {

    /** Keeps copies. */
    public ClaimRoots {
        roots = List.copyOf(roots);
        others = List.copyOf(others);
    }

    /**
     * Tells the roots of a claim from other ends. Only citations that carry the claim, or one that says the same, lead
     * to a root of it. A source where these end is a root of the claim if it supports the claim, or if it does not
     * oppose it, is cited for it, says nothing else about openness in its own voice, and is not certainly older than
     * what the claim is about. Near linear in what is reached.
     *
     * @param followed the citations that belong to the claim
     * @param starts the sources that tell it
     * @param lineage where these go back to along all of these citations
     * @param sides who stands where on the claim
     * @param tellings how sources tell claims
     * @param depth the most citations between a start and a root, as in the lineage
     * @param budget how much it may cost
     * @return the roots and the others
     */
    public static ClaimRoots of(
            CitationGraph followed,
            Collection<EntryId> starts,
            Lineage lineage,
            Sides sides,
            Tellings tellings,
            int depth,
            Budget budget) {
        CitationGraph carrying =
                followed.where(link -> link.carries() != null && sides.claims().contains(link.carries()));
        Lineage ofClaim = Lineage.of(carrying, starts, depth, budget);
        Set<EntryId> citedFor = new HashSet<>();
        for (CitationLink link : carrying.links()) {
            if (!isBefore(carrying.source(carrying.number(link.cited())).published(), link.subjectKnown())) {
                citedFor.add(link.cited());
            }
        }
        List<CitedSource> roots = ofClaim.roots().stream()
                .filter(root -> sides.supporting().contains(root.id())
                        || (citedFor.contains(root.id())
                                && !sides.opposing().contains(root.id())
                                && !saysOtherwise(root.id(), sides, tellings)))
                .toList();
        Set<EntryId> ids = new HashSet<>();
        roots.forEach(root -> ids.add(root.id()));
        return new ClaimRoots(
                roots,
                lineage.roots().stream()
                        .filter(root -> !ids.contains(root.id()))
                        .toList(),
                ofClaim.extent());
    }

    /** Whether what it says of openness in its own voice is on record, and is not the claim. */
    private static boolean saysOtherwise(EntryId source, Sides sides, Tellings tellings) {
        boolean says = false;
        for (Telling telling : tellings.in(source)) {
            if (telling.own() && telling.meaning().term() != null) {
                if (sides.claims().contains(telling.meaning().claim())) {
                    return false;
                }
                says = true;
            }
        }
        return says;
    }

    private static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.before(other) == Truth.YES;
    }
}
