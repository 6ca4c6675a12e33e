// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.admission.Admission;
import org.opennessgraph.domain.admission.NotAdmitted;
import org.opennessgraph.domain.agreement.AgainstRecord;
import org.opennessgraph.domain.agreement.AssessorAgreement;
import org.opennessgraph.domain.agreement.Cell;
import org.opennessgraph.domain.agreement.RecordCheck;
import org.opennessgraph.domain.assessment.Assessment;
import org.opennessgraph.domain.assessment.Assessor;
import org.opennessgraph.domain.assessment.Coverage;
import org.opennessgraph.domain.assessment.TermsCarried;
import org.opennessgraph.domain.contradiction.AssessorJudge;
import org.opennessgraph.domain.contradiction.Contradiction;
import org.opennessgraph.domain.contradiction.ContradictionKind;
import org.opennessgraph.domain.contradiction.Contradictions;
import org.opennessgraph.domain.contradiction.Judge;
import org.opennessgraph.domain.contradiction.Selection;
import org.opennessgraph.domain.standing.StandingFilter;
import org.opennessgraph.domain.standing.StandingReason;
import org.opennessgraph.domain.standing.Standings;
import org.opennessgraph.graph.RecordView;

/** Judges by a view of the record. Each call costs a bounded number of statements, whatever is asked. */
public final class Judgements {
    private static final Set<ContradictionKind> CONFLICTS = Stream.of(ContradictionKind.values())
            .filter(ContradictionKind::conflict)
            .collect(Collectors.toUnmodifiableSet());

    /** How many sources a chain of citations reaches at most. */
    public static final int MAX_CHAIN_SOURCES = ChainGathering.MAX_SOURCES;

    /** How many citations are read for a chain at most. */
    public static final int MAX_CHAIN_CITATIONS = ChainGathering.MAX_CITATIONS;

    private final RecordView record;

    /**
     * @param record the record to judge by
     */
    public Judgements(RecordView record) {
        this.record = record;
    }

    /**
     * Judges each subject by each definition.
     *
     * @param subjects the subjects
     * @param definitions the definitions; none for all that have a pass rule
     * @param validAt the day
     * @return an assessment for each pair, by subject and then by definition, in the order given
     */
    public Judged<List<Assessment>> assess(
            Collection<EntryId> subjects, Collection<EntryId> definitions, PartialDate validAt) {
        Gathering.Gathered gathered = Gathering.evidence(record, subjects);
        return judged(
                gathered,
                new Assessor(gathered.known())
                        .matrix(subjects, wanted(gathered, definitions), validAt).stream()
                                .flatMap(List::stream)
                                .toList());
    }

    /**
     * Finds the missing facts that would decide the most verdicts.
     *
     * @param subjects the subjects
     * @param definitions the definitions; none for all that have a pass rule
     * @param validAt the day
     * @param most how many facts at most
     * @return the facts, those that decide most first
     */
    public Judged<List<Coverage>> coverage(
            Collection<EntryId> subjects, Collection<EntryId> definitions, PartialDate validAt, int most) {
        Gathering.Gathered gathered = Gathering.evidence(record, subjects);
        return judged(
                gathered,
                new Assessor(gathered.known()).coverage(subjects, wanted(gathered, definitions), validAt, most));
    }

    /**
     * Finds the words of openness that would be true of subjects.
     *
     * @param subjects the subjects
     * @param validAt the day
     * @return for each subject that is on record, in the order given, the words that the facts carry
     */
    public Judged<List<TermsCarried>> wouldBeTrue(Collection<EntryId> subjects, PartialDate validAt) {
        Gathering.Gathered gathered = Gathering.evidence(record, subjects);
        Assessor assessor = new Assessor(gathered.known());
        return judged(
                gathered,
                subjects.stream()
                        .filter(subject -> gathered.known().find(subject).isPresent())
                        .map(subject -> assessor.wouldBeTrue(subject, validAt))
                        .toList());
    }

    /**
     * Finds what seems incompatible on the record.
     *
     * @param selection whose contradictions
     * @param kinds the kinds wanted; empty for all
     * @param validAt the day, or null to weigh each statement by the facts of the day that it speaks of
     * @return them by kind, then by what stands on their sides
     */
    public Judged<List<Contradiction>> contradictions(
            Selection selection, Set<ContradictionKind> kinds, @Nullable PartialDate validAt) {
        Gathering.Gathered gathered = Gathering.of(record, selection);
        return judged(gathered, new Contradictions(gathered.known()).of(selection, kinds, validAt));
    }

    /**
     * Compares what assessors found, and holds it against the record.
     *
     * @param assessors who is compared
     * @param counts which findings are asked about
     * @return how far they agree, and which findings go against clauses or licences on record
     */
    public Judged<AgreementOnRecord> agreement(Collection<EntryId> assessors, Predicate<Finding> counts) {
        RecordView.Part made = record.linking(LinkType.MADE_BY, EntryType.FINDING, assessors, RecordView.MAX_HANGING);
        Map<EntryId, Finding> findings = new TreeMap<>();
        made.entries().stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .filter(counts)
                .forEach(finding -> findings.put(finding.id(), finding));
        AssessorAgreement agreement = AssessorAgreement.of(assessors, findings.values());
        Set<EntryId> models =
                agreement.cells().stream().map(Cell::model).collect(Collectors.toCollection(TreeSet::new));
        Gathering.Gathered gathered = Gathering.evidence(record, models);
        RecordCheck check = new RecordCheck(gathered.known());
        Map<EntryId, List<AgainstRecord>> against = new TreeMap<>();
        agreement.cells().stream()
                .flatMap(cell -> cell.votes().stream())
                .flatMap(vote -> vote.findings().stream())
                .forEach(id -> Optional.ofNullable(findings.get(id))
                        .map(check::of)
                        .filter(ways -> !ways.isEmpty())
                        .ifPresent(ways -> against.put(id, ways)));
        return new Judged<>(new AgreementOnRecord(agreement, against), !made.whole() || !gathered.whole());
    }

    /**
     * Tells why claims stand where they stand.
     *
     * @param claims the claims
     * @param filter what counts
     * @return the reasons, by claim; norms, forecasts and unknown claims have none
     */
    public Judged<Map<EntryId, StandingReason>> reasons(Collection<EntryId> claims, StandingFilter filter) {
        Gathering.Gathered gathered = Gathering.disputes(record, claims, List.of());
        Standings standings = standings(gathered.known(), filter);
        Map<EntryId, StandingReason> found = new TreeMap<>();
        claims.forEach(claim -> standings.reason(claim).ifPresent(reason -> found.put(claim, reason)));
        return judged(gathered, found);
    }

    /**
     * Judges the subjects of openness claims by the definitions by which their terms are read on a day: those that were
     * published and in force, drafts left out, and those that a claimant named.
     *
     * @param claims the claims
     * @param day the day; if null, for each claim the one that it names, else that of each of its assertions
     * @return a verdict for each subject, definition and day
     */
    public Judged<List<ClaimVerdict>> verdicts(Collection<EntryId> claims, @Nullable PartialDate day) {
        Gathering.Gathered gathered = Gathering.disputes(record, claims, List.of());
        return judged(gathered, new ClaimVerdicts(gathered.known()).of(claims, day));
    }

    /**
     * Finds the claims of which {@link #derived} may rest on entries.
     *
     * @param states the entries as they were and as they are
     * @return the claims; nothing if that may be all of them
     */
    public Optional<Set<EntryId>> touched(Collection<Entry> states) {
        return Gathering.touched(record, states);
    }

    /**
     * Works out what lists show of claims.
     *
     * @param claims the claims
     * @return it by claim; unknown claims are left out
     */
    public Judged<Map<EntryId, DerivedClaim>> derived(Collection<EntryId> claims) {
        return derived(claims, StandingFilter.NONE);
    }

    /**
     * Works out what lists show of claims by a part of the record.
     *
     * @param claims the claims
     * @param filter what counts
     * @return it by claim; unknown claims are left out
     */
    public Judged<Map<EntryId, DerivedClaim>> derived(Collection<EntryId> claims, StandingFilter filter) {
        Gathering.Gathered gathered = Gathering.disputes(record, claims, List.of());
        return judged(gathered, derived(gathered.known(), claims, filter));
    }

    /**
     * Works out what lists show of claims, and which statements are heard.
     *
     * @param claims the claims
     * @param statements statements of these claims
     * @param filter what counts for where the claims stand
     * @return both; unknown claims and statements are left out
     */
    public Judged<HeardClaims> heard(
            Collection<EntryId> claims, Collection<EntryId> statements, StandingFilter filter) {
        Gathering.Gathered gathered = Gathering.disputes(record, claims, List.of());
        Map<EntryId, List<NotAdmitted>> unheard = new TreeMap<>();
        for (EntryId id : statements) {
            gathered.known().find(id, Statement.class).ifPresent(statement -> {
                List<NotAdmitted> reasons =
                        Admission.of(statement, gathered.known()).reasons();
                if (!reasons.isEmpty()) {
                    unheard.put(id, reasons);
                }
            });
        }
        return judged(gathered, new HeardClaims(derived(gathered.known(), claims, filter), unheard));
    }

    private static Map<EntryId, DerivedClaim> derived(
            KnownEntries known, Collection<EntryId> claims, StandingFilter filter) {
        Judge judge = new AssessorJudge(known);
        Standings standings = standings(known, judge, filter);
        Map<EntryId, List<Contradiction>> conflicts = new TreeMap<>();
        for (Contradiction found : new Contradictions(known, judge).of(claims, CONFLICTS, filter.validAt())) {
            Set<EntryId> between = new TreeSet<>(found.first().entries());
            between.addAll(found.second().entries());
            between.forEach(id ->
                    conflicts.computeIfAbsent(id, claim -> new ArrayList<>()).add(found));
        }
        Map<EntryId, DerivedClaim> derived = new TreeMap<>();
        for (EntryId claim : claims) {
            if (known.find(claim, Claim.class).isPresent()) {
                derived.put(
                        claim,
                        new DerivedClaim(standings.of(claim).orElse(null), conflicts.getOrDefault(claim, List.of())));
            }
        }
        return derived;
    }

    /**
     * Reads the citations down from sources, with what is said in these and who made them.
     *
     * @param sources the sources to start from
     * @param depth how many citations one behind the other at most
     * @param timeUp says when to stop reading
     * @return the part of the record; the graph says which sources cite more than it holds
     */
    public Judged<ChainOnRecord> chainFrom(Collection<EntryId> sources, int depth, BooleanSupplier timeUp) {
        return chain(new ChainGathering(record, timeUp).from(sources, depth));
    }

    /**
     * Reads the citations down from one source as far as another, and nothing of what is said in them.
     *
     * @param from the source to start from
     * @param to the source below which nothing is read
     * @param depth how many citations one behind the other at most
     * @param timeUp says when to stop reading
     * @return the part of the record; the graph says which sources cite more than it holds
     */
    public Judged<ChainOnRecord> chainBetween(EntryId from, EntryId to, int depth, BooleanSupplier timeUp) {
        return chain(new ChainGathering(record, timeUp).between(from, to, depth));
    }

    /**
     * Reads the citations down from the sources that tell a claim or its opposite, or argue about it.
     *
     * @param claim the claim
     * @param depth how many citations one behind the other at most
     * @param timeUp says when to stop reading
     * @return the part of the record; the graph says which sources cite more than it holds
     */
    public Judged<ChainOnRecord> chainOf(EntryId claim, int depth, BooleanSupplier timeUp) {
        return chain(new ChainGathering(record, timeUp).of(claim, depth));
    }

    private static Judged<ChainOnRecord> chain(ChainGathering.Gathered gathered) {
        return new Judged<>(new ChainOnRecord(gathered.known(), gathered.graph()), !gathered.whole());
    }

    /**
     * Tells where the claims of a part of the record stand, by what definitions say and by the kinds of contradiction.
     *
     * @param known the part; what is not in it is not heard
     * @param filter what counts
     * @return the standings
     */
    public static Standings standings(KnownEntries known, StandingFilter filter) {
        return standings(known, new AssessorJudge(known), filter);
    }

    private static Standings standings(KnownEntries known, Judge judge, StandingFilter filter) {
        return new Standings(
                known, new RecordVerdicts(judge), new RecordOppositions(known, judge, filter.validAt()), filter);
    }

    private static Collection<EntryId> wanted(Gathering.Gathered gathered, Collection<EntryId> definitions) {
        if (!definitions.isEmpty()) {
            return definitions;
        }
        return gathered.known().all(Definition.class).stream()
                .filter(definition -> definition.rule() != null)
                .map(Definition::id)
                .toList();
    }

    private static <T> Judged<T> judged(Gathering.Gathered gathered, T result) {
        return new Judged<>(result, !gathered.whole());
    }
}
