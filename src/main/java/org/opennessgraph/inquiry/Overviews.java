// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.AffiliationKind;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Capacity;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.graph.RecordView;
import org.opennessgraph.judging.HeardClaims;
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
     * Counts claims that affirm a term of openness, by the admitted statements that make them. Those of an organization
     * are its own, those of its groups, and those of people who worked or spoke for it when they made them; whose voice
     * it was is told apart. A statement counts for a period only if it was certainly made in it, so that periods which
     * follow each other never count one statement twice.
     *
     * @param organization only claims made by this organization or its people; by anybody if null
     * @param family only claims about this family of models or its members; about anything if null
     * @param from only claims made on this day or later
     * @param to only claims made on this day or earlier; that of the part of the query if null
     * @param known what the graph knew when; now if null
     * @return the numbers, each with its parts
     * @throws InquiryFault if neither organization nor family is given, one of them is of the wrong type or not on
     *     record, or the dates are wrong or the wrong way round
     */
    public RecordOverview of(
            @Nullable EntryId organization,
            @Nullable EntryId family,
            @Nullable String from,
            @Nullable String to,
            Moments.@Nullable Known known) {
        check(organization, EntryType.ORGANIZATION, "organization");
        check(family, EntryType.MODEL_FAMILY, "family");
        if (organization == null && family == null) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_FILTER,
                    "organization",
                    "It is not said whose claims, or about what.",
                    "an organization, a family of models, or both");
        }
        RecordView record = moments.record(known);
        PartialDate begin = from == null ? null : Moments.date(from, "from");
        PartialDate end = to == null ? moments.askedDay() : Moments.date(to, "to");
        if (begin != null && end != null && end.before(begin) == Truth.YES) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_DATE, "to", "The period ends before it begins.", "a day after from");
        }
        if (organization != null) {
            moments.onRecord(List.of(organization), "organization");
        }
        if (family != null) {
            moments.onRecord(List.of(family), "family");
        }
        Sought sought = new Sought(record);
        List<OverviewCount.Spoken> spoken =
                organization == null ? sought.about(family) : sought.madeBy(organization, family);
        Map<EntryId, Claim> affirming = sought.affirming(
                spoken.stream().map(one -> one.assertion().claim()).toList());
        spoken = spoken.stream()
                .filter(one -> affirming.containsKey(one.assertion().claim()))
                .toList();
        List<OverviewCount.Spoken> certain = new ArrayList<>();
        List<Assertion> open = new ArrayList<>();
        for (OverviewCount.Spoken one : spoken) {
            PartialDate on = one.assertion().said().on();
            Truth within =
                    on != null ? on.within(begin, end) : begin == null && end == null ? Truth.YES : Truth.UNKNOWN;
            if (within == Truth.YES) {
                certain.add(one);
            } else if (within == Truth.UNKNOWN) {
                open.add(one.assertion());
            }
        }
        Judged<HeardClaims> heard = new Judgements(record)
                .heard(
                        affirming.keySet(),
                        certain.stream().map(one -> one.assertion().id()).toList(),
                        moments.counts());
        return new OverviewCount(affirming, heard.result(), heard.partial() || !sought.whole)
                .of(certain, open, organization != null);
    }

    private static void check(@Nullable EntryId id, EntryType type, String argument) {
        if (id != null && id.type() != type) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_ID,
                    argument,
                    "'" + id + "' is not of that sort.",
                    "an id that begins with " + type.prefix() + ":");
        }
    }

    /** What is looked for, in one view of the record. */
    private static final class Sought {
        private final RecordView record;
        private boolean whole = true;

        Sought(RecordView record) {
            this.record = record;
        }

        List<OverviewCount.Spoken> madeBy(EntryId organization, @Nullable EntryId family) {
            Set<EntryId> groups = new LinkedHashSet<>();
            linking(LinkType.GROUP_OF, EntryType.AGENT_GROUP, List.of(organization))
                    .forEach(group -> groups.add(group.id()));
            List<Affiliation> ties = new ArrayList<>();
            Set<EntryId> voices = new LinkedHashSet<>(List.of(organization));
            voices.addAll(groups);
            for (Entry entry : linking(LinkType.TIED_TO, EntryType.AFFILIATION, List.of(organization))) {
                if (entry instanceof Affiliation tie
                        && (tie.kind() == AffiliationKind.EMPLOYED_BY || tie.kind() == AffiliationKind.SPEAKS_FOR)) {
                    ties.add(tie);
                    voices.add(tie.agent());
                }
            }
            Set<EntryId> near = family == null ? Set.of() : claimsAbout(family);
            List<OverviewCount.Spoken> spoken = new ArrayList<>();
            for (Entry entry : linking(LinkType.MADE_BY, EntryType.ASSERTION, voices)) {
                if (entry instanceof Assertion assertion && (family == null || near.contains(assertion.claim()))) {
                    voice(assertion, organization, groups, ties)
                            .ifPresent(voice -> spoken.add(new OverviewCount.Spoken(assertion, voice)));
                }
            }
            return spoken;
        }

        private static Optional<Voice> voice(
                Assertion assertion, EntryId organization, Set<EntryId> groups, List<Affiliation> ties) {
            if (assertion.by().contains(organization)) {
                return Optional.of(Voice.ORGANIZATION);
            }
            if (assertion.by().stream().anyMatch(groups::contains)) {
                return Optional.of(Voice.GROUP);
            }
            PartialDate on = assertion.said().on();
            boolean tied = ties.stream()
                    .filter(tie -> assertion.by().contains(tie.agent()))
                    .anyMatch(tie -> on == null
                            ? tie.from() == null && tie.to() == null
                            : on.within(tie.from(), tie.to()) != Truth.NO);
            if (!tied) {
                return Optional.empty();
            }
            return Optional.of(assertion.said().capacity() == Capacity.OFFICIAL ? Voice.ORGANIZATION : Voice.PERSON);
        }

        List<OverviewCount.Spoken> about(@Nullable EntryId family) {
            Set<EntryId> claims = family == null ? Set.of() : claimsAbout(family);
            List<OverviewCount.Spoken> spoken = new ArrayList<>();
            for (Entry entry : linking(LinkType.ASSERTS, EntryType.ASSERTION, claims)) {
                if (entry instanceof Assertion assertion) {
                    spoken.add(new OverviewCount.Spoken(assertion, Voice.ORGANIZATION));
                }
            }
            return spoken;
        }

        private Set<EntryId> claimsAbout(EntryId family) {
            Set<EntryId> subjects = new LinkedHashSet<>(List.of(family));
            linking(LinkType.MEMBER_OF_FAMILY, EntryType.MODEL, List.of(family))
                    .forEach(model -> subjects.add(model.id()));
            Set<EntryId> claims = new LinkedHashSet<>();
            linking(LinkType.ABOUT, EntryType.CLAIM, subjects).forEach(claim -> claims.add(claim.id()));
            return claims;
        }

        Map<EntryId, Claim> affirming(Collection<EntryId> claims) {
            Map<EntryId, Claim> affirming = new TreeMap<>();
            for (Entry entry : record.byId(new LinkedHashSet<>(claims)).values()) {
                if (entry instanceof Claim claim
                        && claim.kind() == ClaimKind.OPENNESS
                        && claim.polarity() == Polarity.AFFIRMS) {
                    affirming.put(claim.id(), claim);
                }
            }
            return affirming;
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
