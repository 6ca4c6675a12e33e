// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.standing.StandingFilter;
import org.opennessgraph.domain.standing.StandingReason;
import org.opennessgraph.graph.DerivedClaimValues;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.judging.Judged;
import org.opennessgraph.judging.Judgements;

/** Where claims stand: as kept with them, or computed for a part of the record. */
@ApplicationScoped
public class Weighing {
    private final Moments moments;

    Weighing(Moments moments) {
        this.moments = moments;
    }

    /**
     * Which part of the record counts.
     *
     * @param validAt only what had been said by this day, judged by the facts of the day; all if null
     * @param known what the graph knew when; now if null
     * @param withoutInterested without statements of interested parties, on both sides
     * @param verifiedQuotesOnly only statements whose words were seen in the original
     */
    public record Part(
            @Nullable String validAt,
            Moments.@Nullable Known known,
            boolean withoutInterested,
            boolean verifiedQuotesOnly) {}

    /**
     * Reads where claims stand by all that is on record. One statement for what is kept with them; of claims so new that
     * nothing is kept with them yet, it is computed.
     *
     * @param claims claims of kinds that have a standing; of others it would be looked for in vain each time
     * @return it by claim; unknown claims have none
     */
    public Map<EntryId, DerivedClaimValues> kept(Collection<EntryId> claims) {
        GraphReads reads = moments.reads();
        boolean other = moments.past();
        Map<EntryId, DerivedClaimValues> kept = other ? new HashMap<>() : new HashMap<>(reads.derived(claims));
        List<EntryId> open =
                claims.stream().filter(claim -> !kept.containsKey(claim)).toList();
        if (!open.isEmpty()) {
            new Judgements(reads.now())
                    .derived(open, moments.counts())
                    .result()
                    .forEach((claim, derived) -> derived.values(claim).ifPresent(values -> kept.put(claim, values)));
        }
        return kept;
    }

    /**
     * Computes where claims stand, and why.
     *
     * @param claims the claims
     * @param part which part of the record counts
     * @return the reasons by claim; norms, forecasts and unknown claims have none
     * @throws InquiryFault if a date or position is wrong
     */
    public Map<EntryId, Reasoned> reasons(Collection<EntryId> claims, Part part) {
        StandingFilter filter =
                new StandingFilter(moments.dayIfAsked(part.validAt), part.withoutInterested, part.verifiedQuotesOnly);
        Judged<Map<EntryId, StandingReason>> found = new Judgements(moments.record(part.known)).reasons(claims, filter);
        Map<EntryId, Reasoned> reasons = new TreeMap<>();
        found.result().forEach((claim, reason) -> reasons.put(claim, new Reasoned(reason, found.partial())));
        return reasons;
    }
}
