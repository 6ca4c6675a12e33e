// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.standing.StandingFilter;
import org.opennessgraph.domain.standing.StandingReason;
import org.opennessgraph.graph.DerivedClaimValues;
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
     * @param claims claims
     * @return where they stand by all that is on record, as kept with them; one statement
     */
    public Map<EntryId, DerivedClaimValues> kept(Collection<EntryId> claims) {
        return moments.reads().derived(claims);
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
        StandingFilter filter = new StandingFilter(
                moments.dayIfAsked(part.validAt), part.withoutInterested, part.verifiedQuotesOnly);
        Judged<Map<EntryId, StandingReason>> found = new Judgements(moments.record(part.known)).reasons(claims, filter);
        Map<EntryId, Reasoned> reasons = new TreeMap<>();
        found.result().forEach((claim, reason) -> reasons.put(claim, new Reasoned(reason, found.partial())));
        return reasons;
    }
}
