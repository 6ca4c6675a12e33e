// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.standing.ClaimStanding;
import org.opennessgraph.domain.standing.StandingFilter;
import org.opennessgraph.graph.DerivedClaimValues;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.Slice;
import org.opennessgraph.graph.Window;
import org.opennessgraph.judging.DerivedClaim;
import org.opennessgraph.judging.Judgements;

/** Lists claims of another time by where they stood then: standings are kept for now only, so candidates are weighed. */
final class ClaimsByStanding {
    private final GraphReads reads;
    private final Judgements judgements;
    private final StandingFilter counts;

    /**
     * @param reads of the time
     * @param judgements of the time
     * @param counts what counts
     */
    ClaimsByStanding(GraphReads reads, Judgements judgements, StandingFilter counts) {
        this.reads = reads;
        this.judgements = judgements;
        this.counts = counts;
    }

    static boolean isAsked(EntryType type, EntryFilter filter) {
        return type == EntryType.CLAIM && filter.equal().containsKey(DerivedClaimValues.STANDING);
    }

    Slice list(EntryFilter filter, Window window) {
        List<String> standings = filter.equal().getOrDefault(DerivedClaimValues.STANDING, List.of());
        EntryFilter others = filter.withoutEqual(DerivedClaimValues.STANDING);
        return new Sifting(
                        part -> reads.list(EntryType.CLAIM, others, part),
                        candidates -> standing(candidates, standings))
                .page(window);
    }

    private Set<EntryId> standing(List<Slice.Hit> candidates, List<String> standings) {
        List<EntryId> ids = candidates.stream().map(hit -> hit.found().id()).toList();
        Map<EntryId, DerivedClaim> derived = judgements.derived(ids, counts).result();
        return derived.entrySet().stream()
                .filter(claim -> {
                    ClaimStanding there = claim.getValue().standing();
                    return there != null && standings.contains(there.standing().name());
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
