// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/**
 * Lists claims of another time by where they stood then. Standings are kept for now only, so candidate after candidate
 * is weighed; after {@value #MAX_ROUNDS} times {@value #AT_ONCE} the list is partial and says where to go on.
 */
final class ClaimsByStanding {
    private static final int AT_ONCE = 100;
    private static final int MAX_ROUNDS = 10;

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
        List<Slice.Hit> found = new ArrayList<>();
        String goOn = window.fromEnd() ? window.before() : window.after();
        boolean more = true;
        for (int round = 0; round < MAX_ROUNDS && more && found.size() <= window.size(); round++) {
            Slice candidates = reads.list(EntryType.CLAIM, others, part(window, goOn));
            List<Slice.Hit> inTurn = new ArrayList<>(candidates.hits());
            if (window.fromEnd()) {
                Collections.reverse(inTurn);
            }
            Set<EntryId> standing = standing(inTurn, standings);
            inTurn.stream()
                    .filter(hit -> standing.contains(hit.found().id()))
                    .forEach(found::add);
            more = window.fromEnd() ? candidates.moreBefore() : candidates.moreAfter();
            if (candidates.partialAt() != null) {
                goOn = candidates.partialAt();
            } else if (!inTurn.isEmpty()) {
                goOn = inTurn.get(inTurn.size() - 1).sortKey();
            }
        }
        return slice(found, window, more ? goOn : null);
    }

    private static Window part(Window window, @Nullable String goOn) {
        return window.fromEnd()
                ? new Window(window.order(), window.after(), goOn, AT_ONCE, true)
                : new Window(window.order(), goOn, window.before(), AT_ONCE, false);
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

    private static Slice slice(List<Slice.Hit> found, Window window, @Nullable String notLookedBehind) {
        boolean filled = found.size() > window.size();
        List<Slice.Hit> page = new ArrayList<>(filled ? found.subList(0, window.size()) : found);
        boolean more = filled || notLookedBehind != null;
        String partialAt = filled ? null : notLookedBehind;
        if (window.fromEnd()) {
            Collections.reverse(page);
            return new Slice(page, more, window.before() != null, partialAt);
        }
        return new Slice(page, window.after() != null, more, partialAt);
    }
}
