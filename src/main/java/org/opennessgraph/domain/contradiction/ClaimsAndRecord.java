// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Pulse;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;

/** Claim against the record: what clauses, components, documents and values say of it. */
final class ClaimsAndRecord {
    private final KnownEntries known;
    private final @Nullable PartialDate validAt;
    private final Names names;
    private final Terms terms;
    private final Subjects subjects;
    private final Verdicts verdicts;
    private final RecordedValues recorded;
    private final Positions positions;
    private final Opposition opposition;
    private final Held held;

    ClaimsAndRecord(
            KnownEntries known,
            @Nullable PartialDate validAt,
            Verdicts verdicts,
            RecordedValues recorded,
            Positions positions,
            Opposition opposition) {
        this.known = known;
        this.validAt = validAt;
        this.names = new Names(known);
        this.terms = new Terms(known);
        this.subjects = new Subjects(known);
        this.verdicts = verdicts;
        this.recorded = recorded;
        this.positions = positions;
        this.opposition = opposition;
        this.held = new Held(known);
    }

    /**
     * @param position a position; one that is not admitted, not resolved, narrowed by its words or normative is not
     *     held against the record
     * @return what the record says against it; several only for findings on different days
     */
    List<Contradiction> against(Position position) {
        Pulse.beat();
        if (position.admitted().isEmpty() || position.claim().subjectUnresolved()) {
            return List.of();
        }
        if (position.claim().kind() == ClaimKind.FACT && !position.denied()) {
            return recorded.against(position.claim(), validAt)
                    .map(against -> fact(position, against))
                    .map(List::of)
                    .orElse(List.of());
        }
        boolean judged = position.isOpenness()
                && position.claim().qualifiers().isEmpty()
                && position.claim().quantifier() != Quantifier.SOME
                && position.claim().quantifier() != Quantifier.ALL_BUT;
        return judged ? openness(position) : List.of();
    }

    /** The record against a claim, with those who say what the record says. */
    private Contradiction fact(Position position, RecordedValues.Against against) {
        List<Step> steps = new ArrayList<>(List.of(held.step(position)));
        steps.addAll(against.steps());
        List<EntryId> entries = new ArrayList<>(against.entries());
        List<EntryId> statements = new ArrayList<>();
        if (against.kind() == ContradictionKind.RECORD) {
            for (Position other : withTheRecord(position.claim())) {
                steps.add(held.step(other));
                if (!other.denied()) {
                    entries.add(other.claim().id());
                }
                other.admitted().forEach(statement -> statements.add(statement.id()));
            }
            steps.add(Step.of("Therefore the document or value decides."));
        }
        Set<EntryId> sources = new TreeSet<>(against.sources());
        sources.addAll(names.sources(statements));
        return new Contradiction(
                against.kind(),
                position.side(names),
                new Side(SideKind.RECORD, entries, statements, List.copyOf(sources)),
                steps);
    }

    /** Who denies a claim that the record speaks against, or gives another value that the record does not refute. */
    private List<Position> withTheRecord(Claim claim) {
        List<Position> others = new ArrayList<>();
        positions.on(claim.id(), true).ifPresent(others::add);
        recorded.onOneProperty(claim).stream()
                .filter(other -> opposition.factsDisagree(claim, other)
                        && recorded.against(other, validAt)
                                .filter(against -> against.kind() == ContradictionKind.RECORD)
                                .isEmpty())
                .forEach(other -> positions.on(other.id(), false).ifPresent(others::add));
        others.removeIf(other -> other.admitted().isEmpty());
        return others;
    }

    private List<Contradiction> openness(Position position) {
        @Nullable Contradiction mixed = null;
        for (EntryId subject : position.claim().subjects()) {
            Verdicts.Verdicted found = verdicts.of(position, subject);
            Truth wrong = position.affirms() ? Truth.NO : Truth.YES;
            boolean carriedYes = wrong == Truth.YES && found.any(Verdicts.Verdict::carried);
            if (found.every(wrong) && !carriedYes) {
                return List.of(refuted(position, found));
            }
            if (mixed == null && found.some(Truth.YES) && found.some(Truth.NO) && !onDifferentDays(found)) {
                List<Step> steps = new ArrayList<>(found.steps());
                steps.add(Step.of("Therefore it depends on the definition."));
                mixed = record(ContradictionKind.DEFINITIONAL, position, Facts.of(found), steps);
            }
        }
        if (mixed != null) {
            return List.of(mixed);
        }
        return position.affirms() ? changedLater(position) : List.of();
    }

    private Contradiction refuted(Position position, Verdicts.Verdicted found) {
        List<Step> steps = new ArrayList<>(found.steps());
        if (found.provisional()) {
            steps.add(Step.of("Some of these facts are not verified or in dispute; so this is a lead."));
            return record(ContradictionKind.LEAD, position, Facts.of(found), steps);
        }
        steps.add(Names.step(
                "Every definition under which “",
                names.of(position.claim().id()),
                "” is read says ",
                position.affirms() ? "no" : "yes",
                found.byClause() ? ", and a clause decides; " : "; ",
                "therefore the record contradicts it."));
        boolean byClause = found.byClause() && position.affirms();
        return record(
                byClause ? ContradictionKind.LICENSE_TERM : ContradictionKind.ASSESSMENT,
                position,
                Facts.of(found),
                steps);
    }

    /** The same definition says yes on one day and no on another. */
    private static boolean onDifferentDays(Verdicts.Verdicted found) {
        Set<EntryId> yes = new TreeSet<>();
        found.verdicts().stream()
                .filter(verdict -> verdict.result() == Truth.YES)
                .forEach(verdict -> yes.add(verdict.definition()));
        return found.verdicts().stream()
                .filter(verdict -> verdict.result() == Truth.NO)
                .allMatch(verdict -> yes.contains(verdict.definition()));
    }

    /** A licence that was found on the thing on a later day fails the term; that does not touch the earlier day. */
    private List<Contradiction> changedLater(Position position) {
        EntryId term = position.claim().term();
        List<PartialDate> days = position.days();
        if (term == null || days.isEmpty()) {
            return List.of();
        }
        List<Contradiction> changes = new ArrayList<>();
        for (EntryId subject : position.claim().subjects()) {
            if (subject.type() != EntryType.MODEL) {
                continue;
            }
            for (Finding finding : known.linking(LinkType.FOUND_IN, subject, Finding.class)) {
                EntryId license = finding.license();
                PartialDate on = finding.on();
                if (license != null
                        && on != null
                        && finding.component() == ModelComponent.MODEL_PARAMETERS_FINAL
                        && finding.verification() != Verification.UNVERIFIED
                        && (validAt == null || validAt.before(on) != Truth.YES)
                        && days.stream().allMatch(day -> day.before(on) == Truth.YES)) {
                    changedTo(position, term, subject, finding, license, on).ifPresent(changes::add);
                }
            }
        }
        return changes;
    }

    private Optional<Contradiction> changedTo(
            Position position, EntryId term, EntryId subject, Finding finding, EntryId license, PartialDate on) {
        PartialDate day = position.days().get(0);
        List<Subjects.Grant> then = subjects.licensesOf(subject, day);
        boolean same = then.stream().anyMatch(grant -> grant.license().id().equals(license));
        if (then.isEmpty() || same) {
            return Optional.empty();
        }
        Set<EntryId> definitions = new LinkedHashSet<>();
        terms.atMost(term).forEach(weaker -> definitions.addAll(verdicts.readings(weaker, on)));
        for (EntryId definition : definitions) {
            Verdicts.Carried later = verdicts.judge(license, definition, on, Quantifier.ONE);
            Truth before = then.stream()
                    .map(grant -> verdicts.judge(grant.license().id(), definition, day, Quantifier.ONE))
                    .map(carried -> carried.judgement().result())
                    .reduce(Truth.YES, Truth::and);
            if (later.judgement().applies() && later.judgement().result() == Truth.NO && before != Truth.NO) {
                List<Step> steps = new ArrayList<>();
                then.forEach(grant -> steps.add(subjects.granted(grant, subject)));
                steps.add(Names.step(
                        "Of that licence ",
                        names.of(definition),
                        " says ",
                        Verdicts.answer(before),
                        " (" + Names.day(day) + "); not to be approved is not to fail."));
                steps.add(shown(finding, license, on));
                steps.addAll(later.judgement().steps());
                steps.add(Step.of("Therefore, if anything changed, it changed after the claim's day, and the claim is"
                        + " judged by its own day."));
                List<EntryId> deciding = new ArrayList<>(List.of(finding.id(), license));
                deciding.addAll(later.judgement().clauses());
                then.forEach(grant -> deciding.add(grant.license().id()));
                return Optional.of(record(ContradictionKind.TEMPORAL, position, new Facts(deciding, List.of()), steps));
            }
        }
        return Optional.empty();
    }

    private Step shown(Finding finding, EntryId license, PartialDate on) {
        Optional<EntryId> licensor = known.find(license, License.class).map(License::steward);
        boolean byOthers = licensor.isPresent() && !licensor.get().equals(finding.by());
        return Names.step(
                names.of(finding.by()),
                byOthers ? List.of(", and not ", names.of(licensor.get()), ",") : List.of(),
                " ",
                new Step.Piece("had it", finding.id()),
                " under ",
                names.of(license),
                " (" + Names.day(on) + ")",
                byOthers ? "; that the licensor changed the licence is not shown." : ".");
    }

    /**
     * What stands on the record's side is what the steps speak of: the facts that decide. Clauses that no step names
     * are named in one more; what else was looked at on the way is left to the assessment.
     */
    private Contradiction record(ContradictionKind kind, Position position, Facts facts, List<Step> reason) {
        List<Step> steps = new ArrayList<>(List.of(held.step(position)));
        steps.addAll(reason);
        Set<EntryId> spokenOf = new TreeSet<>();
        steps.forEach(step -> spokenOf.addAll(step.entries()));
        List<EntryId> unspoken = facts.deciding().stream()
                .filter(entry -> !spokenOf.contains(entry))
                .distinct()
                .toList();
        if (!unspoken.isEmpty()) {
            steps.add(steps.size() - 1, Names.step("It rests on ", names.of(unspoken), "."));
        }
        List<EntryId> entries = new ArrayList<>(facts.deciding());
        facts.others().stream().filter(spokenOf::contains).forEach(entries::add);
        List<EntryId> distinct = entries.stream().distinct().toList();
        return new Contradiction(
                kind,
                position.side(names),
                new Side(SideKind.RECORD, distinct, List.of(), names.sources(distinct)),
                steps);
    }

    /** What decides, and what else was looked at. */
    private record Facts(List<EntryId> deciding, Collection<EntryId> others) {

        static Facts of(Verdicts.Verdicted found) {
            List<EntryId> clauses = new ArrayList<>();
            found.verdicts()
                    .forEach(verdict -> clauses.addAll(verdict.judgement().clauses()));
            return new Facts(clauses, found.facts().isEmpty() ? found.definitions() : found.facts());
        }
    }
}
