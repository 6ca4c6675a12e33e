// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.contradiction.Contradiction;
import org.opennessgraph.domain.contradiction.Side;
import org.opennessgraph.domain.contradiction.SideKind;
import org.opennessgraph.domain.standing.Lead;
import org.opennessgraph.domain.standing.Standing;
import org.opennessgraph.judging.DerivedClaim;
import org.opennessgraph.judging.HeardClaims;

/** Counts claims of openness and sets them against the record. Pure: what it counts is handed in. */
final class OverviewCount {
    private final Map<EntryId, Claim> claims;
    private final HeardClaims heard;
    private final boolean partial;

    OverviewCount(Map<EntryId, Claim> claims, HeardClaims heard, boolean partial) {
        this.claims = claims;
        this.heard = heard;
        this.partial = partial;
    }

    /**
     * A statement of a claim.
     *
     * @param assertion it
     * @param voice whose voice it is, as {@link Voice#ORGANIZATION} if that does not matter
     */
    record Spoken(Assertion assertion, Voice voice) {}

    /**
     * @param certain what was certainly said in the period
     * @param open what may have been
     * @param voices whether to tell voices apart
     */
    RecordOverview of(Collection<Spoken> certain, Collection<Assertion> open, boolean voices) {
        List<Lead> unheard = new ArrayList<>();
        Map<EntryId, List<Spoken>> byClaim = new TreeMap<>();
        for (Spoken spoken : certain) {
            EntryId id = spoken.assertion().id();
            if (heard.unheard().containsKey(id)) {
                heard.unheard().getOrDefault(id, List.of()).stream()
                        .limit(1)
                        .forEach(why -> unheard.add(new Lead(id, why)));
            } else {
                byClaim.computeIfAbsent(spoken.assertion().claim(), claim -> new ArrayList<>())
                        .add(spoken);
            }
        }
        List<EntryId> counted = List.copyOf(byClaim.keySet());
        return new RecordOverview(
                counted,
                byClaim.values().stream()
                        .flatMap(List::stream)
                        .map(spoken -> spoken.assertion().id())
                        .toList(),
                voices ? byVoice(byClaim) : List.of(),
                counted.stream()
                        .filter(claim -> byClaim.getOrDefault(claim, List.of()).stream()
                                .noneMatch(spoken -> inOwnWords(spoken.assertion())))
                        .toList(),
                byStanding(counted).entrySet().stream()
                        .map(one -> new RecordOverview.ByStanding(one.getKey(), one.getValue()))
                        .toList(),
                byTerm(counted),
                open.stream().map(Assertion::id).distinct().toList(),
                unheard,
                partial);
    }

    /** Stated in the source, or quoted there; not told in another's words. */
    private static boolean inOwnWords(Assertion assertion) {
        return assertion.said().channel() == Channel.STATED || assertion.said().channel() == Channel.QUOTED;
    }

    private static List<RecordOverview.ByVoice> byVoice(Map<EntryId, List<Spoken>> byClaim) {
        Map<Voice, Set<EntryId>> claims = new EnumMap<>(Voice.class);
        Map<Voice, List<EntryId>> statements = new EnumMap<>(Voice.class);
        byClaim.forEach((claim, all) -> all.forEach(spoken -> {
            claims.computeIfAbsent(spoken.voice(), voice -> new LinkedHashSet<>())
                    .add(claim);
            statements
                    .computeIfAbsent(spoken.voice(), voice -> new ArrayList<>())
                    .add(spoken.assertion().id());
        }));
        return claims.entrySet().stream()
                .map(one -> new RecordOverview.ByVoice(
                        one.getKey(), List.copyOf(one.getValue()), statements.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private Map<Standing, List<EntryId>> byStanding(Collection<EntryId> counted) {
        Map<Standing, List<EntryId>> standings = new EnumMap<>(Standing.class);
        for (EntryId claim : counted) {
            DerivedClaim there = heard.claims().get(claim);
            if (there != null && there.standing() != null) {
                standings
                        .computeIfAbsent(there.standing().standing(), standing -> new ArrayList<>())
                        .add(claim);
            }
        }
        return standings;
    }

    private List<RecordOverview.ByTerm> byTerm(Collection<EntryId> counted) {
        Map<String, List<EntryId>> terms = new TreeMap<>();
        for (EntryId id : counted) {
            Claim claim = claims.get(id);
            if (claim != null) {
                terms.computeIfAbsent(claim.term() == null ? "" : claim.term().toString(), term -> new ArrayList<>())
                        .add(id);
            }
        }
        List<RecordOverview.ByTerm> rows = new ArrayList<>();
        terms.forEach((term, said) -> {
            Map<Standing, List<EntryId>> where = byStanding(said);
            List<EntryId> holding = new ArrayList<>(where.getOrDefault(Standing.UNCHALLENGED, List.of()));
            holding.addAll(where.getOrDefault(Standing.DEFENDED, List.of()));
            rows.add(new RecordOverview.ByTerm(
                    term.isEmpty() ? null : EntryId.parse(term),
                    said,
                    holding,
                    where.getOrDefault(Standing.CONTRADICTED, List.of()),
                    against(said)));
        });
        return rows;
    }

    private List<EntryId> against(Collection<EntryId> said) {
        Set<EntryId> against = new TreeSet<>();
        for (EntryId claim : said) {
            DerivedClaim there = heard.claims().get(claim);
            if (there != null) {
                there.conflicts().forEach(conflict -> against.addAll(speakingAgainst(conflict, claim)));
            }
        }
        return List.copyOf(against);
    }

    /** What stands against the claim; nothing where only its denial is in the conflict. */
    private static List<EntryId> speakingAgainst(Contradiction conflict, EntryId claim) {
        if (affirms(conflict.first(), claim)) {
            return heldThere(conflict.second());
        }
        return affirms(conflict.second(), claim) ? heldThere(conflict.first()) : List.of();
    }

    private static boolean affirms(Side side, EntryId claim) {
        return side.what() == SideKind.CLAIM && side.entries().contains(claim);
    }

    /** Where a denial stands its entry is the claim denied; those who deny it are its statements. */
    private static List<EntryId> heldThere(Side side) {
        return side.what() == SideKind.DENIAL ? side.statements() : side.entries();
    }
}
