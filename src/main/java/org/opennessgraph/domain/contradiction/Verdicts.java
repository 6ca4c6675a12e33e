// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.DefinitionUse;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.domain.assessment.TermReadings;

/** Under which definitions a position is read, and what each says of its subject. */
final class Verdicts {
    private final KnownEntries known;
    private final Judge judge;
    private final @Nullable PartialDate validAt;
    private final Names names;
    private final Subjects subjects;
    private final Lines lines;
    private final TermReadings readings;

    Verdicts(KnownEntries known, Judge judge, @Nullable PartialDate validAt) {
        this.known = known;
        this.judge = judge;
        this.validAt = validAt;
        this.names = new Names(known);
        this.subjects = new Subjects(known);
        this.lines = new Lines(known);
        this.readings = new TermReadings(known);
    }

    /**
     * A position's subject under one definition.
     *
     * @param carried whether a licence's verdict stands for the thing that it governs
     */
    record Verdict(
            EntryId definition, PartialDate day, Statement statement, Judgement judgement, boolean carried, Step why) {
        Truth result() {
            return judgement.result();
        }
    }

    /** The verdicts of a position under the definitions it is read under, one for each definition and day. */
    record Verdicted(Set<EntryId> definitions, List<Verdict> verdicts) {
        /**
         * Whether every definition says so. What a definition leaves open only because a day is known too roughly does
         * not weaken what it says of a day that this may be.
         */
        boolean every(Truth result) {
            return !verdicts.isEmpty()
                    && verdicts.stream()
                            .allMatch(verdict -> verdict.result() == result
                                    || (verdict.result() == Truth.UNKNOWN
                                            && any(other -> other.result() == result
                                                    && sameDefinition(verdict, other)
                                                    && mayBeOneDay(verdict.day(), other.day()))));
        }

        private static boolean mayBeOneDay(PartialDate one, PartialDate other) {
            return one.before(other) != Truth.YES && other.before(one) != Truth.YES;
        }

        boolean some(Truth result) {
            return verdicts.stream().anyMatch(verdict -> verdict.result() == result);
        }

        boolean any(Predicate<Verdict> test) {
            return verdicts.stream().anyMatch(test);
        }

        boolean provisional() {
            return any(verdict -> verdict.judgement().provisional());
        }

        boolean byClause() {
            return any(verdict -> !verdict.judgement().clauses().isEmpty());
        }

        List<Step> steps() {
            List<Step> steps = new ArrayList<>();
            for (Verdict verdict : verdicts) {
                if (!steps.contains(verdict.why())) {
                    steps.add(verdict.why());
                }
                // Why something is not known is a long list of what is missing; the assessment itself has it.
                if (verdict.result() != Truth.UNKNOWN) {
                    verdict.judgement().steps().stream()
                            .filter(step -> !steps.contains(step))
                            .forEach(steps::add);
                }
            }
            return steps;
        }

        List<EntryId> facts() {
            Set<EntryId> facts = new TreeSet<>();
            verdicts.forEach(verdict -> {
                facts.addAll(verdict.judgement().clauses());
                facts.addAll(verdict.judgement().facts());
            });
            return List.copyOf(facts);
        }
    }

    Verdicted of(Position position, EntryId subject) {
        Set<EntryId> definitions = new TreeSet<>();
        List<Verdict> verdicts = new ArrayList<>();
        Set<String> done = new TreeSet<>();
        for (Statement statement : position.admitted()) {
            PartialDate day = day(position, statement);
            if (day == null) {
                continue;
            }
            List<EntryId> relied = relied(statement);
            List<EntryId> readings = relied.isEmpty() ? readings(position, day) : relied;
            for (EntryId definition : readings) {
                definitions.add(definition);
                if (done.add(definition + " " + day)) {
                    Carried found =
                            judge(subject, definition, day, position.claim().quantifier());
                    if (found.judgement().applies()) {
                        verdicts.add(new Verdict(
                                definition,
                                day,
                                statement,
                                found.judgement(),
                                found.carried(),
                                why(statement, definition, !relied.isEmpty(), found.judgement())));
                    }
                }
            }
        }
        verdicts.sort(Comparator.comparing(Verdict::definition).thenComparing(Verdict::day));
        return new Verdicted(definitions, verdicts);
    }

    private @Nullable PartialDate day(Position position, Statement statement) {
        if (validAt != null) {
            return validAt;
        }
        PartialDate about = position.claim().about();
        return about != null ? about : statement.said().on();
    }

    /** The definitions that the speaker named or evidently used; of a rebuttal, those of its grounds too. */
    private List<EntryId> relied(Statement statement) {
        EntryId named = statement.said().definition();
        if (named != null) {
            return List.of(named);
        }
        Set<EntryId> grounds = new TreeSet<>();
        if (statement instanceof Rebuttal rebuttal) {
            for (EntryId ground : rebuttal.grounds()) {
                if (ground.type() == EntryType.DEFINITION) {
                    grounds.add(ground);
                }
                known.find(ground, Criterion.class).ifPresent(criterion -> grounds.add(criterion.definition()));
            }
        }
        return List.copyOf(grounds);
    }

    private List<EntryId> readings(Position position, PartialDate day) {
        EntryId term = position.claim().term();
        return term == null ? List.of() : readings(term, day);
    }

    /** The published readings of a term that were, or may have been, in force on the day; no drafts. */
    List<EntryId> readings(EntryId term, PartialDate day) {
        return readings.published(term, day).stream().sorted().toList();
    }

    /** A judgement, and whether a licence's stands for the thing it governs. */
    record Carried(Judgement judgement, boolean carried) {}

    Carried judge(EntryId subject, EntryId definition, PartialDate day, Quantifier quantifier) {
        if (subject.type() == EntryType.MODEL_FAMILY) {
            return new Carried(
                    lines.throughLicenses(subject, definition, day)
                            ? carried(subject, definition, day)
                            : ofFamily(subject, definition, day, quantifier),
                    true);
        }
        boolean ofLicence = subject.type() != EntryType.LICENSE && lines.judgesLicensesOnly(definition);
        return new Carried(judge.judge(subject, definition, day), ofLicence);
    }

    /** A line of models is handed out under a licence: what the licence fails, the line fails. */
    private Judgement carried(EntryId subject, EntryId definition, PartialDate day) {
        List<Judgement> judgements = new ArrayList<>();
        List<Step> grants = new ArrayList<>();
        List<EntryId> facts = new ArrayList<>();
        boolean verified = true;
        for (Subjects.Grant grant : subjects.licensesOf(subject, day)) {
            Judgement judgement = judge.judge(grant.license().id(), definition, day);
            if (judgement.applies()) {
                grants.add(subjects.granted(grant, subject));
                judgements.add(judgement);
                facts.add(grant.license().id());
                EntryId source = grant.governance().source();
                if (source != null) {
                    facts.add(source);
                }
                verified &= grant.governance().verification() == Verification.VERIFIED;
            }
        }
        if (judgements.isEmpty()) {
            return known.find(definition, Definition.class).isPresent()
                    ? new Judgement(
                            true,
                            Truth.UNKNOWN,
                            false,
                            List.of(),
                            List.of(),
                            List.of(Step.of(
                                    "Under which licence ",
                                    names.of(subject),
                                    " was to be had that day is not on record.")))
                    : Judgement.none();
        }
        // Several licences that all may have been in force: only what they agree on is known.
        Truth result = judgements.stream().map(Judgement::result).distinct().count() == 1
                ? judgements.get(0).result()
                : Truth.UNKNOWN;
        return together(judgements, result, grants, facts, !verified);
    }

    private Judgement ofFamily(EntryId family, EntryId definition, PartialDate day, Quantifier quantifier) {
        List<Judgement> judgements = new ArrayList<>();
        List<EntryId> members = new ArrayList<>();
        for (EntryId member : lines.judged(family, definition, day)) {
            Judgement judgement = judge(member, definition, day, Quantifier.ONE).judgement();
            if (judgement.applies()) {
                judgements.add(judgement);
                members.add(member);
            }
        }
        if (judgements.isEmpty()) {
            return Judgement.none();
        }
        boolean one = judgements.stream().map(Judgement::result).distinct().count() == 1;
        boolean failed = quantifier == Quantifier.ALL
                && judgements.stream().anyMatch(judgement -> judgement.result() == Truth.NO);
        Truth result = failed ? Truth.NO : one ? judgements.get(0).result() : Truth.UNKNOWN;
        List<Judgement> deciding = judgements.stream()
                .filter(judgement -> judgement.result() == result)
                .toList();
        Step through = Names.step(
                "A line of models is judged through its members; of ",
                names.of(family),
                " those out by then and judged are ",
                names.of(members),
                ".");
        return together(deciding.isEmpty() ? judgements : deciding, result, List.of(through), List.of(), false);
    }

    private static Judgement together(
            List<Judgement> judgements, Truth result, List<Step> before, List<EntryId> more, boolean provisional) {
        Set<EntryId> clauses = new TreeSet<>();
        Set<EntryId> facts = new TreeSet<>(more);
        List<Step> steps = new ArrayList<>(before);
        boolean unsure = provisional;
        for (Judgement judgement : judgements) {
            clauses.addAll(judgement.clauses());
            facts.addAll(judgement.facts());
            judgement.steps().stream().filter(step -> !steps.contains(step)).forEach(steps::add);
            unsure |= judgement.provisional();
        }
        return new Judgement(true, result, unsure, List.copyOf(clauses), List.copyOf(facts), steps);
    }

    private Step why(Statement statement, EntryId definition, boolean relied, Judgement judgement) {
        DefinitionUse use = statement.said().definitionUse();
        boolean several = names.severalSpeak(List.of(statement));
        if (!relied && validAt != null) {
            return Names.step(
                    names.saying(statement),
                    (several ? " name" : " names") + " no definition; measured by the definitions of "
                            + Names.day(validAt) + ", ",
                    names.of(definition),
                    " says " + answer(judgement.result()) + ".");
        }
        String how = !relied
                ? several ? " name no definition and are read under " : " names no definition and is read under "
                : (use == DefinitionUse.INFERRED ? " evidently" : "") + (several ? " go by " : " goes by ");
        return Names.step(
                names.saying(statement),
                how,
                names.of(definition),
                validAt == null ? ", which says " : ", which on the facts of " + Names.day(validAt) + " says ",
                answer(judgement.result()),
                ".");
    }

    static String answer(Truth truth) {
        return switch (truth) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "neither yes nor no on the facts on record";
        };
    }

    static boolean sameDefinition(Verdict one, Verdict other) {
        return Objects.equals(one.definition(), other.definition());
    }
}
