// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.AffiliationKind;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.contradiction.Contradiction;
import org.opennessgraph.domain.contradiction.Side;
import org.opennessgraph.domain.standing.Standing;
import org.opennessgraph.graph.RecordView;
import org.opennessgraph.judging.DerivedClaim;
import org.opennessgraph.judging.Judged;
import org.opennessgraph.judging.Judgements;

/** Claims of openness against the record, by who made them, of what, and when. */
@ApplicationScoped
public class Overviews {
    private final Moments moments;

    Overviews(Moments moments) {
        this.moments = moments;
    }

    /**
     * Counts claims that affirm a term of openness. Those of an organization are its own, those of its groups, and those
     * of people who worked or spoke for it when they made them; the capacity in which each spoke stands with the
     * statement.
     *
     * @param organization only claims made by this organization or its people; by anybody if null
     * @param family only claims about this family of models or its members; about anything if null
     * @param from only claims made on this day or later
     * @param to only claims made on this day or earlier
     * @param known what the graph knew when; now if null
     * @return the numbers, each with its parts
     * @throws InquiryFault if neither organization nor family is given, or an id or date is wrong
     */
    public RecordOverview of(
            @Nullable EntryId organization,
            @Nullable EntryId family,
            @Nullable String from,
            @Nullable String to,
            Moments.@Nullable Known known) {
        if (organization == null && family == null) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_FILTER,
                    "organization",
                    "It is not said whose claims, or about what.",
                    "an organization, a family of models, or both");
        }
        RecordView record = moments.record(known);
        PartialDate begin = from == null ? null : moments.day(from, "from");
        PartialDate end = to == null ? null : moments.day(to, "to");
        Sought sought = new Sought(record);
        Set<EntryId> claims = organization == null ? null : sought.madeBy(organization, begin, end);
        if (family != null) {
            Set<EntryId> about = sought.about(family, begin, end);
            if (claims == null) {
                claims = about;
            } else {
                claims.retainAll(about);
            }
        }
        List<Claim> affirming = sought.affirming(claims == null ? Set.of() : claims);
        Judged<Map<EntryId, DerivedClaim>> derived =
                new Judgements(record).derived(affirming.stream().map(Claim::id).toList());
        return overview(affirming, derived.result(), derived.partial() || !sought.whole);
    }

    private static RecordOverview overview(List<Claim> claims, Map<EntryId, DerivedClaim> derived, boolean partial) {
        Map<Standing, List<EntryId>> standings = new TreeMap<>();
        Map<EntryId, List<Claim>> terms = new TreeMap<>();
        for (Claim claim : claims) {
            standing(derived, claim.id(), standings);
            EntryId term = claim.term();
            if (term != null) {
                terms.computeIfAbsent(term, id -> new ArrayList<>()).add(claim);
            }
        }
        List<RecordOverview.ByTerm> byTerm = new ArrayList<>();
        terms.forEach((term, said) -> {
            Map<Standing, List<EntryId>> where = new TreeMap<>();
            Set<EntryId> against = new TreeSet<>();
            for (Claim claim : said) {
                standing(derived, claim.id(), where);
                DerivedClaim there = derived.get(claim.id());
                if (there != null) {
                    there.conflicts().forEach(conflict -> against.addAll(otherSide(conflict, claim.id())));
                }
            }
            List<EntryId> holding = new ArrayList<>(where.getOrDefault(Standing.UNCHALLENGED, List.of()));
            holding.addAll(where.getOrDefault(Standing.DEFENDED, List.of()));
            byTerm.add(new RecordOverview.ByTerm(
                    term,
                    said.stream().map(Claim::id).toList(),
                    holding,
                    where.getOrDefault(Standing.CONTRADICTED, List.of()),
                    List.copyOf(against)));
        });
        return new RecordOverview(
                claims.stream().map(Claim::id).toList(),
                standings.entrySet().stream()
                        .map(one -> new RecordOverview.ByStanding(one.getKey(), one.getValue()))
                        .toList(),
                byTerm,
                partial);
    }

    private static void standing(
            Map<EntryId, DerivedClaim> derived, EntryId claim, Map<Standing, List<EntryId>> standings) {
        DerivedClaim there = derived.get(claim);
        if (there != null && there.standing() != null) {
            standings
                    .computeIfAbsent(there.standing().standing(), standing -> new ArrayList<>())
                    .add(claim);
        }
    }

    private static List<EntryId> otherSide(Contradiction conflict, EntryId claim) {
        Side other = conflict.first().entries().contains(claim) ? conflict.second() : conflict.first();
        return other.entries();
    }

    /** What is looked for, in one view of the record. */
    private static final class Sought {
        private final RecordView record;
        private boolean whole = true;

        Sought(RecordView record) {
            this.record = record;
        }

        Set<EntryId> madeBy(EntryId organization, @Nullable PartialDate from, @Nullable PartialDate to) {
            Set<EntryId> voices = new LinkedHashSet<>(List.of(organization));
            linking(LinkType.GROUP_OF, EntryType.AGENT_GROUP, List.of(organization))
                    .forEach(group -> voices.add(group.id()));
            List<Affiliation> ties = new ArrayList<>();
            for (Entry entry : linking(LinkType.TIED_TO, EntryType.AFFILIATION, List.of(organization))) {
                if (entry instanceof Affiliation tie
                        && (tie.kind() == AffiliationKind.EMPLOYED_BY || tie.kind() == AffiliationKind.SPEAKS_FOR)) {
                    ties.add(tie);
                    voices.add(tie.agent());
                }
            }
            Set<EntryId> claims = new LinkedHashSet<>();
            for (Entry entry : linking(LinkType.MADE_BY, EntryType.ASSERTION, voices)) {
                if (entry instanceof Assertion assertion
                        && PartialDate.mayLieWithin(assertion.said().on(), from, to)
                        && assertion.by().stream().anyMatch(by -> isVoice(by, assertion, organization, ties))) {
                    claims.add(assertion.claim());
                }
            }
            return claims;
        }

        private static boolean isVoice(EntryId by, Assertion assertion, EntryId organization, List<Affiliation> ties) {
            if (by.equals(organization) || by.type() == EntryType.AGENT_GROUP) {
                return true;
            }
            PartialDate on = assertion.said().on();
            return ties.stream()
                    .filter(tie -> tie.agent().equals(by))
                    .anyMatch(tie -> PartialDate.mayLieWithin(on, tie.from(), tie.to()));
        }

        Set<EntryId> about(EntryId family, @Nullable PartialDate from, @Nullable PartialDate to) {
            Set<EntryId> subjects = new LinkedHashSet<>(List.of(family));
            linking(LinkType.MEMBER_OF_FAMILY, EntryType.MODEL, List.of(family))
                    .forEach(model -> subjects.add(model.id()));
            Set<EntryId> claims = new LinkedHashSet<>();
            linking(LinkType.ABOUT, EntryType.CLAIM, subjects).forEach(claim -> claims.add(claim.id()));
            if (from == null && to == null) {
                return claims;
            }
            Set<EntryId> said = new LinkedHashSet<>();
            for (Entry entry : linking(LinkType.ASSERTS, EntryType.ASSERTION, claims)) {
                if (entry instanceof Assertion assertion
                        && PartialDate.mayLieWithin(assertion.said().on(), from, to)) {
                    said.add(assertion.claim());
                }
            }
            return said;
        }

        List<Claim> affirming(Collection<EntryId> claims) {
            return record.byId(claims).values().stream()
                    .filter(Claim.class::isInstance)
                    .map(Claim.class::cast)
                    .filter(claim -> claim.kind() == ClaimKind.OPENNESS && claim.polarity() == Polarity.AFFIRMS)
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .toList();
        }

        private List<Entry> linking(LinkType link, EntryType from, Collection<EntryId> to) {
            if (to.isEmpty()) {
                return List.of();
            }
            RecordView.Part part = record.linking(link, from, to);
            whole = whole && part.whole();
            return part.entries();
        }
    }
}
