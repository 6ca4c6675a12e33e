// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Pulse;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Statement;

/**
 * Finds what seems incompatible on the record and tells the kinds apart, in the order of {@link ContradictionKind}:
 * between claims (never between assertions, a pair counts once), between a claim and the record, and between a
 * citation and what it carries over. The same record gives the same answer, in the same order.
 *
 * <p>Without a day every statement is weighed by the facts and definitions of the day it speaks of; with a day, by
 * those of that day, and statements that certainly came later are left out.
 */
public final class Contradictions {
    private final KnownEntries known;
    private final Judge judge;
    private final Map<String, List<Claim>> byProperty = new HashMap<>();

    /**
     * Prepares to find contradictions. Linear in the number of claims.
     *
     * @param known the record
     * @param judge who judges subjects by definitions; it is asked the same over and over, and should keep its answers
     */
    public Contradictions(KnownEntries known, Judge judge) {
        this.known = known;
        this.judge = judge;
        known.all(Claim.class).forEach(claim -> {
            String property = claim.property();
            if (property != null) {
                byProperty
                        .computeIfAbsent(FactValues.normal(property), text -> new ArrayList<>())
                        .add(claim);
            }
        });
    }

    /**
     * Prepares to find contradictions by what definitions say of the record itself. Linear in the number of claims.
     *
     * @param known the record, with what {@link org.opennessgraph.domain.assessment.Assessor} needs
     */
    public Contradictions(KnownEntries known) {
        this(known, new AssessorJudge(known));
    }

    /**
     * Finds all contradictions, whatever they are about.
     *
     * @param kinds the kinds wanted; empty for all
     * @param validAt the day, or null
     * @return them by kind, then by what stands on their sides
     */
    public List<Contradiction> all(Set<ContradictionKind> kinds, @Nullable PartialDate validAt) {
        Search search = new Search(validAt);
        return search.find(known.all(Claim.class), known.all(Citation.class), kinds);
    }

    /**
     * Finds contradictions. A subject's claims are compared with those about the same thing, its licences, its line
     * and the models akin to it, so that time grows with the number of claims there, not with the record.
     *
     * @param selection whose: a subject's, a claimant's, a source's or a claim's
     * @param kinds the kinds wanted; empty for all
     * @param validAt the day, or null
     * @return them by kind, then by what stands on their sides; of a subject, those that have to do only with the line
     *     that it belongs to come after the others, and those of other members of it are left out; empty if there are
     *     none or the entry is not known
     */
    public List<Contradiction> of(Selection selection, Set<ContradictionKind> kinds, @Nullable PartialDate validAt) {
        Search search = new Search(validAt);
        EntryId id = selection.id();
        return switch (selection.role()) {
            case SUBJECT -> {
                Set<EntryId> near = search.subjects.covering(id);
                Set<Claim> claims = claimsOn(near);
                Nearness nearness = new Nearness(known, id, near);
                yield search.find(claims, carrying(claims), kinds).stream()
                        .flatMap(found -> nearness.of(found).stream())
                        .sorted()
                        .toList();
            }
            case CLAIM -> {
                List<Claim> claims = known.find(id, Claim.class).stream().toList();
                yield search.find(claims, carrying(claims), kinds);
            }
            case CLAIMANT ->
                search.find(claimsBy(known.linking(LinkType.MADE_BY, id, Statement.class)), List.of(), kinds).stream()
                        .filter(found -> speaks(found, id))
                        .toList();
            case SOURCE ->
                search
                        .find(
                                claimsBy(known.linking(LinkType.APPEARS_IN, id, Statement.class)),
                                known.linking(LinkType.CITING, id, Citation.class),
                                kinds)
                        .stream()
                        .filter(found -> found.first().sources().contains(id)
                                || found.second().sources().contains(id))
                        .toList();
        };
    }

    /**
     * Finds what several claims are in, working out once what they share.
     *
     * @param claims the claims
     * @param kinds the kinds wanted; empty for all
     * @param validAt the day, or null
     * @return them by kind, then by what stands on their sides
     */
    public List<Contradiction> of(
            Collection<EntryId> claims, Set<ContradictionKind> kinds, @Nullable PartialDate validAt) {
        List<Claim> wanted = claims.stream()
                .flatMap(claim -> known.find(claim, Claim.class).stream())
                .toList();
        return new Search(validAt).find(wanted, carrying(wanted), kinds);
    }

    /**
     * Tells what a citation is to the claim that it carries over.
     *
     * @param citation the citation
     * @return VERSION, ANACHRONISM, STRENGTH or a LEAD, or nothing
     */
    public Optional<Contradiction> of(Citation citation) {
        return new CitationRules(known).of(citation);
    }

    /**
     * Compares single claims and denials, as arguments need it.
     *
     * @param validAt the day, or null
     * @return the comparison, which works out once what it needs more than once; for one thread at a time
     */
    public Comparison comparing(@Nullable PartialDate validAt) {
        return new Search(validAt);
    }

    private Set<Claim> claimsOn(Collection<EntryId> subjects) {
        Map<EntryId, Claim> claims = new TreeMap<>();
        subjects.forEach(subject ->
                known.linking(LinkType.ABOUT, subject, Claim.class).forEach(claim -> claims.put(claim.id(), claim)));
        return new HashSet<>(claims.values());
    }

    private List<Citation> carrying(Collection<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> known.linking(LinkType.CARRIES, claim.id(), Citation.class).stream())
                .toList();
    }

    private List<Claim> claimsBy(List<Statement> statements) {
        Map<EntryId, Claim> claims = new TreeMap<>();
        statements.forEach(statement -> claimOf(statement).ifPresent(claim -> claims.put(claim.id(), claim)));
        return List.copyOf(claims.values());
    }

    private Optional<Claim> claimOf(Entry statement) {
        if (statement instanceof Assertion assertion) {
            return known.find(assertion.claim(), Claim.class);
        }
        if (statement instanceof Rebuttal rebuttal) {
            Optional<Claim> claim = known.find(rebuttal.target(), Claim.class);
            return claim.isPresent()
                    ? claim
                    : known.find(rebuttal.target(), Assertion.class).flatMap(this::claimOf);
        }
        return Optional.empty();
    }

    private boolean speaks(Contradiction found, EntryId claimant) {
        List<EntryId> statements = new ArrayList<>(found.first().statements());
        statements.addAll(found.second().statements());
        return statements.stream().anyMatch(id -> known.find(id, Statement.class)
                .map(statement -> statement.by().contains(claimant))
                .orElse(false));
    }

    /** One search: what is worked out on the way is worked out once. */
    private final class Search implements Comparison {
        private final Positions positions;
        private final OneVoice voices;
        private final Verdicts verdicts;
        private final ClaimPairs pairs;
        private final ClaimsAndRecord records;
        private final CitationRules citations;
        private final Subjects subjects = new Subjects(known);

        Search(@Nullable PartialDate validAt) {
            this.verdicts = new Verdicts(known, judge, validAt);
            RecordedValues recorded = new RecordedValues(known, byProperty);
            this.positions = new Positions(known, validAt);
            Opposition opposition = new Opposition(known);
            this.pairs = new ClaimPairs(known, validAt, opposition, verdicts, recorded);
            this.records = new ClaimsAndRecord(known, validAt, verdicts, recorded, positions, opposition);
            this.voices = new OneVoice(known, positions, opposition);
            this.citations = new CitationRules(known);
        }

        List<Contradiction> find(Collection<Claim> claims, Collection<Citation> citing, Set<ContradictionKind> kinds) {
            Map<String, Contradiction> found = new LinkedHashMap<>();
            Set<String> tried = new HashSet<>();
            for (Claim claim : claims) {
                Pulse.beat();
                if (!ClaimPairs.weighs(claim)) {
                    continue;
                }
                for (Position position : voices.on(claim)) {
                    records.against(position).forEach(one -> found.put(one.key(), one));
                    for (Claim other : candidates(claim)) {
                        Pulse.beat();
                        for (Position opposed : voices.on(other)) {
                            String key = position.key().compareTo(opposed.key()) < 0
                                    ? position.key() + "|" + opposed.key()
                                    : opposed.key() + "|" + position.key();
                            if (!position.key().equals(opposed.key())
                                    && pairs.worthComparing(position, opposed)
                                    && tried.add(key)) {
                                listed(position, opposed).forEach(one -> found.put(one.key(), one));
                            }
                        }
                    }
                }
            }
            citing.forEach(citation -> citations.of(citation).ifPresent(one -> found.put(one.key(), one)));
            return found.values().stream()
                    .filter(one -> kinds.isEmpty() || kinds.contains(one.kind()))
                    .sorted()
                    .toList();
        }

        /**
         * Where the record itself decides, the two are one disagreement with it: of the first with the record, or of the
         * other if the first says what the record says. What the record says against the other alone is the other's.
         */
        private List<Contradiction> listed(Position one, Position other) {
            Optional<Contradiction> pair =
                    pairs.between(voices.against(one, other.claim()), voices.against(other, one.claim()));
            if (pair.isPresent() && pair.get().kind() == ContradictionKind.RECORD) {
                List<Contradiction> decided = new ArrayList<>(records.against(one));
                decided.addAll(records.against(other));
                decided.removeIf(found -> found.kind() != ContradictionKind.RECORD
                        || !isSide(one.claim().id(), found));
                return decided;
            }
            return pair.stream().toList();
        }

        private boolean isSide(EntryId claim, Contradiction found) {
            return found.first().entries().contains(claim)
                    || found.second().entries().contains(claim);
        }

        @Override
        public List<Read> readings(EntryId claim, boolean denied) {
            return positions.on(claim, denied).stream()
                    .flatMap(position -> position.claim().subjects().stream()
                            .flatMap(subject -> verdicts.of(position, subject).verdicts().stream()))
                    .map(verdict -> new Read(verdict.definition(), verdict.result()))
                    .distinct()
                    .toList();
        }

        @Override
        public Optional<Contradiction> between(EntryId one, boolean oneDenied, EntryId other, boolean otherDenied) {
            Pulse.beat();
            Optional<Position> first = position(one, oneDenied);
            Optional<Position> second = position(other, otherDenied);
            return first.isPresent()
                            && second.isPresent()
                            && !first.get().key().equals(second.get().key())
                    ? pairs.between(first.get(), second.get())
                    : Optional.empty();
        }

        /** The denial of a claim may stand on record as the opposite claim. */
        private Optional<Position> position(EntryId id, boolean denied) {
            Optional<Claim> claim = known.find(id, Claim.class);
            Optional<Claim> meant = denied ? claim.flatMap(positions::opposite).or(() -> claim) : claim;
            boolean deniedThere = denied && meant.equals(claim);
            return meant.stream()
                    .flatMap(found -> positions.on(found).stream())
                    .filter(position -> position.denied() == deniedThere)
                    .findFirst();
        }

        @Override
        public Set<EntryId> meetingPlaces(EntryId claim) {
            Set<EntryId> places = new TreeSet<>(Set.of(claim));
            known.find(claim, Claim.class).ifPresent(found -> {
                found.subjects().forEach(subject -> places.addAll(subjects.akinTo(subject)));
                String property = found.property();
                if (property != null) {
                    byProperty
                            .getOrDefault(FactValues.normal(property), List.of())
                            .forEach(other -> places.add(other.id()));
                }
            });
            return places;
        }

        private Collection<Claim> candidates(Claim claim) {
            Map<EntryId, Claim> others = new TreeMap<>();
            for (EntryId place : meetingPlaces(claim.id())) {
                known.find(place, Claim.class).ifPresent(other -> others.put(other.id(), other));
                known.linking(LinkType.ABOUT, place, Claim.class).stream()
                        .filter(ClaimPairs::weighs)
                        .forEach(other -> others.put(other.id(), other));
            }
            pairs.toldToOppose(claim)
                    .forEach(id -> known.find(id, Claim.class).ifPresent(other -> others.put(id, other)));
            return others.values();
        }
    }
}
