// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.admission.Admission;
import org.opennessgraph.domain.admission.NotAdmitted;

/** Claim against claim: the kinds in their order, the first that matches wins. */
final class ClaimPairs {
    private final KnownEntries known;
    private final @Nullable PartialDate validAt;
    private final Names names;
    private final Held held;
    private final Opposition opposition;
    private final Subjects subjects;
    private final Verdicts verdicts;
    private final RecordedValues recorded;
    private final Parties parties;
    private final Debates debates;

    ClaimPairs(
            KnownEntries known,
            @Nullable PartialDate validAt,
            Opposition opposition,
            Verdicts verdicts,
            RecordedValues recorded) {
        this.known = known;
        this.validAt = validAt;
        this.names = new Names(known);
        this.held = new Held(known);
        this.opposition = opposition;
        this.subjects = new Subjects(known);
        this.verdicts = verdicts;
        this.recorded = recorded;
        this.parties = new Parties(known);
        this.debates = new Debates(known);
    }

    /**
     * @param one a position
     * @param other another one
     * @return what kind of contradiction they seem to be; nothing if they go together
     */
    Optional<Contradiction> between(Position one, Position other) {
        return firstOf(one, other) ? inOrder(one, other) : inOrder(other, one);
    }

    private Optional<Contradiction> inOrder(Position first, Position second) {
        if (first.isNormative() || second.isNormative()) {
            return positions(first, second);
        }
        if (first.isOpenness() && second.isOpenness()) {
            return openness(first, second);
        }
        if (first.claim().kind() == ClaimKind.FACT && second.claim().kind() == ClaimKind.FACT) {
            return facts(first, second);
        }
        return Optional.empty();
    }

    private static boolean firstOf(Position one, Position other) {
        if (one.isOpenness() && other.isOpenness() && one.affirms() != other.affirms()) {
            return one.affirms();
        }
        return one.key().compareTo(other.key()) <= 0;
    }

    private Optional<Contradiction> positions(Position first, Position second) {
        if (debates.agree(first.claim(), second.claim())) {
            return Optional.empty();
        }
        Optional<Step> told = Optional.ofNullable(
                debates.against(first.claim()).get(second.claim().id()));
        Optional<Contradiction> lead = gate(first, second);
        if (lead.isPresent()) {
            List<Step> steps = new ArrayList<>(lead.get().steps());
            told.ifPresent(how -> steps.add(2, how));
            return made(ContradictionKind.LEAD, first, second, steps);
        }
        List<Step> steps = new ArrayList<>(opposed(first, second));
        told.ifPresent(steps::add);
        for (Position position : List.of(first, second)) {
            if (position.isNormative()) {
                steps.add(Names.step(
                        "“",
                        names.of(position.claim().id()),
                        "” says what "
                                + (position.claim().kind() == ClaimKind.NORM ? "is good or ought to be" : "will be")
                                + "; no fact on record can decide it."));
            }
        }
        steps.add(Step.of("Therefore these are positions, and no contradiction."));
        return made(
                ContradictionKind.POSITION,
                first,
                second,
                steps.stream().distinct().toList());
    }

    /**
     * Whether two positions seem to speak to each other at all, so that a list should hold them: facts and words of
     * openness always may; what ought to be and what will be only if the record sets them against each other.
     */
    boolean worthComparing(Position one, Position other) {
        if (!one.isNormative() && !other.isNormative()) {
            return true;
        }
        boolean denial = one.denied() || other.denied();
        return denial
                ? one.claim().id().equals(other.claim().id())
                : debates.against(one.claim()).containsKey(other.claim().id());
    }

    /** The claims that the record sets against a claim, whatever they speak of. */
    Set<EntryId> toldToOppose(Claim claim) {
        return debates.against(claim).keySet();
    }

    private Optional<Contradiction> facts(Position first, Position second) {
        boolean oneClaim = opposition.wordsOppose(first, second);
        if (!oneClaim
                && (first.denied() || second.denied() || !opposition.factsDisagree(first.claim(), second.claim()))) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>(opposed(first, second));
        if (!oneClaim) {
            steps.add(Names.step(
                    "Both give a value of ",
                    names.named(Objects.requireNonNull(first.claim().property())),
                    ", and the two do not agree: “",
                    names.of(first.claim().id()),
                    "” has " + first.claim().value() + "; “",
                    names.of(second.claim().id()),
                    "” has " + second.claim().value() + "."));
        }
        Optional<Contradiction> lead = gate(first, second);
        if (lead.isPresent()) {
            return lead;
        }
        PartialDate about = first.claim().about();
        PartialDate otherAbout = second.claim().about();
        if (about != null && otherAbout != null && apart(about, otherAbout)) {
            steps.add(Step.of("One speaks of " + Names.day(about) + ", the other of " + Names.day(otherAbout)
                    + "; the value may have changed in between."));
            return made(ContradictionKind.TEMPORAL, first, second, steps);
        }
        for (Position position : List.of(first, second)) {
            Optional<RecordedValues.Against> against =
                    position.denied() ? Optional.empty() : recorded.against(position.claim(), validAt);
            if (against.isPresent() && against.get().kind() == ContradictionKind.RECORD) {
                steps.addAll(against.get().steps());
                steps.add(Step.of("Therefore the document decides between them."));
                return made(ContradictionKind.RECORD, first, second, steps);
            }
        }
        return byParties(first, second, steps);
    }

    private Optional<Contradiction> openness(Position first, Position second) {
        if (!opposition.wordsOppose(first, second)) {
            return twoWords(first, second);
        }
        List<Focus> all = subjects.relate(first, second);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Optional<Contradiction> lead = gate(first, second);
        if (lead.isPresent()) {
            return lead;
        }
        List<Focus> meeting =
                all.stream().filter(focus -> focus.how() == Focus.How.MEETS).toList();
        if (meeting.isEmpty()) {
            return scope(first, second, all);
        }
        // Of several common subjects, one on which they conflict is enough.
        @Nullable Contradiction found = null;
        for (Focus focus : meeting) {
            Position one = subjects.reaching(first, focus.first());
            Position other = subjects.reaching(second, focus.second());
            Contradiction here = gate(one, other).orElseGet(() -> onOneSubject(one, other, focus));
            if (found == null || (!found.conflict() && here.conflict())) {
                found = here;
            }
        }
        return Optional.ofNullable(found);
    }

    private Optional<Contradiction> scope(Position first, Position second, List<Focus> all) {
        // They all lie apart; the least apart tells most.
        for (Focus.How how : List.of(Focus.How.COMPONENT, Focus.How.TEMPORAL, Focus.How.VERSION)) {
            Optional<Focus> focus = all.stream().filter(one -> one.how() == how).findFirst();
            if (focus.isPresent()) {
                ContradictionKind kind = ContradictionKind.valueOf(how.name());
                List<Step> steps = new ArrayList<>(opposed(first, second));
                steps.addAll(focus.get().steps());
                steps.add(Step.of("Therefore the two do not speak of one thing, and do not contradict each other."));
                return made(kind, first, second, steps);
            }
        }
        return Optional.empty();
    }

    private Contradiction onOneSubject(Position affirming, Position denying, Focus focus) {
        List<Step> steps = new ArrayList<>(opposed(affirming, denying));
        steps.addAll(focus.steps());
        Verdicts.Verdicted yes = verdicts.of(affirming, focus.first());
        Verdicts.Verdicted no = verdicts.of(denying, focus.second());
        Optional<List<Step>> changed = changed(yes, no);
        if (changed.isPresent()) {
            steps.addAll(changed.get());
            return make(ContradictionKind.TEMPORAL, affirming, denying, steps);
        }
        if (dependsOnDefinition(yes, no)) {
            steps.addAll(yes.steps());
            no.steps().stream().filter(step -> !steps.contains(step)).forEach(steps::add);
            boolean shared = yes.definitions().stream().anyMatch(no.definitions()::contains);
            if (!shared) {
                steps.add(Names.step(
                        "The two go by different definitions: ",
                        named(yes.definitions()),
                        " here, ",
                        named(no.definitions()),
                        " there."));
            }
            steps.add(Step.of("Therefore it depends on the definition whether they disagree."));
            return make(ContradictionKind.DEFINITIONAL, affirming, denying, steps);
        }
        if (yes.every(Truth.NO) && !yes.provisional()) {
            steps.addAll(yes.steps());
            steps.add(Names.step(
                    "Every definition under which “",
                    names.of(affirming.claim().id()),
                    "” is read says no",
                    yes.byClause() ? ", and a clause decides; " : "; ",
                    "therefore what denies it is borne out."));
            return make(
                    yes.byClause() ? ContradictionKind.LICENSE_TERM : ContradictionKind.ASSESSMENT,
                    affirming,
                    denying,
                    steps);
        }
        if (no.every(Truth.YES) && !no.provisional() && !no.any(Verdicts.Verdict::carried)) {
            steps.addAll(no.steps());
            steps.add(Names.step(
                    "Every definition under which “",
                    names.of(denying.claim().id()),
                    "” is read says yes; therefore what affirms it is borne out."));
            return make(ContradictionKind.ASSESSMENT, affirming, denying, steps);
        }
        yes.steps().forEach(steps::add);
        no.steps().stream().filter(step -> !steps.contains(step)).forEach(steps::add);
        return byParties(affirming, denying, steps).orElseThrow();
    }

    private List<Step> opposed(Position first, Position second) {
        return List.of(held.step(first), held.step(second));
    }

    private Object term(Position position) {
        EntryId term = position.claim().term();
        return term == null ? "it" : names.of(term);
    }

    private List<Object> named(Set<EntryId> definitions) {
        return definitions.isEmpty() ? List.of("none") : names.of(List.copyOf(definitions));
    }

    /** One definition says yes of the facts of one day and no of those of the other. */
    private Optional<List<Step>> changed(Verdicts.Verdicted yes, Verdicts.Verdicted no) {
        for (Verdicts.Verdict one : yes.verdicts()) {
            for (Verdicts.Verdict other : no.verdicts()) {
                if (Verdicts.sameDefinition(one, other)
                        && one.result() != Truth.UNKNOWN
                        && other.result() == one.result().not()
                        && apart(one.day(), other.day())) {
                    List<Step> steps = new ArrayList<>(List.of(one.why()));
                    steps.addAll(one.judgement().steps());
                    steps.add(other.why());
                    steps.addAll(other.judgement().steps());
                    steps.add(Step.of("Therefore a fact that decides changed between " + Names.day(one.day()) + " and "
                            + Names.day(other.day()) + ", and each may be right of its day."));
                    return Optional.of(steps);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Unequal results: a yes here and a no there; or no definition in common and nothing that both say alike. A claim
     * that fails every definition of its own fails whatever the other one goes by.
     */
    private static boolean dependsOnDefinition(Verdicts.Verdicted yes, Verdicts.Verdicted no) {
        boolean someYes = yes.some(Truth.YES) || no.some(Truth.YES);
        boolean someNo = yes.some(Truth.NO) || no.some(Truth.NO);
        if (someYes && someNo) {
            return true;
        }
        boolean bothByNone = yes.definitions().isEmpty() && no.definitions().isEmpty();
        boolean shared = yes.definitions().stream().anyMatch(no.definitions()::contains);
        return !shared && !bothByNone && !yes.every(Truth.NO) && !no.every(Truth.YES);
    }

    private static boolean apart(PartialDate one, PartialDate other) {
        return one.before(other) == Truth.YES || other.before(one) == Truth.YES;
    }

    /** Two words of one house for one thing, which nobody put in an order: worth a look, and no contradiction. */
    private Optional<Contradiction> twoWords(Position first, Position second) {
        if (!opposition.incomparable(first, second)
                || first.claim().subjects().stream().noneMatch(second.claim().subjects()::contains)) {
            return Optional.empty();
        }
        for (Statement one : ownWordsFirst(first.shown())) {
            for (Statement other : ownWordsFirst(second.shown())) {
                if (parties.ofOneHouse(one, other)) {
                    List<Step> steps = new ArrayList<>(opposed(first, second));
                    steps.add(Names.step(
                            "Official voices of one organization call one thing ",
                            term(first),
                            " and ",
                            term(second),
                            ": ",
                            names.saying(one),
                            " and ",
                            names.saying(other),
                            "."));
                    steps.add(Step.of("Nobody put the two words in an order, so that neither implies nor excludes the"
                            + " other. A denial in the organization's own words is not on record; so this is a"
                            + " lead."));
                    return made(ContradictionKind.LEAD, first, second, steps);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Statement> ownWordsFirst(List<Statement> statements) {
        return statements.stream()
                .sorted(Comparator.comparing(statement -> !Parties.ownWords(statement)))
                .toList();
    }

    private Optional<Contradiction> gate(Position first, Position second) {
        List<Step> why = new ArrayList<>();
        for (Position position : List.of(first, second)) {
            if (position.admitted().isEmpty()) {
                Map<String, List<Statement>> byReason = new LinkedHashMap<>();
                position.leads().forEach(lead -> byReason.computeIfAbsent(reason(lead), key -> new ArrayList<>())
                        .add(lead));
                boolean one = byReason.size() == 1;
                byReason.forEach((reason, leads) -> why.add(
                        one
                                ? Names.step(
                                        position.denied() ? "The denial of “" : "“",
                                        names.of(position.claim().id()),
                                        leads.size() == 1 ? "” rests on a lead alone: " : "” rests on leads alone: ",
                                        reason + ".")
                                : Names.step("What ", names.speakers(leads), " said is a lead: " + reason + ".")));
            }
            if (position.claim().subjectUnresolved()) {
                why.add(Names.step(
                        "Which subject “",
                        names.of(position.claim().id()),
                        "” speaks of, its sources do not show; so this is a lead."));
            }
        }
        if (why.isEmpty()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>(opposed(first, second));
        steps.addAll(why);
        return made(ContradictionKind.LEAD, first, second, steps);
    }

    private String reason(Statement lead) {
        return Admission.of(lead, known, validAt).reasons().stream()
                .map(NotAdmitted::words)
                .collect(Collectors.joining("; "));
    }

    private Optional<Contradiction> byParties(Position first, Position second, List<Step> before) {
        for (Statement one : first.admitted()) {
            for (Statement other : second.admitted()) {
                if (parties.sameInOwnWords(one, other)) {
                    return made(
                            ContradictionKind.SELF,
                            first,
                            second,
                            with(
                                    before,
                                    Names.step(
                                            names.saying(one),
                                            " and ",
                                            names.saying(other),
                                            " are one party in its own words, and neither was taken back.")));
                }
            }
        }
        for (Statement one : first.admitted()) {
            for (Statement other : second.admitted()) {
                if (!parties.same(one, other)) {
                    return made(
                            ContradictionKind.DIRECT,
                            first,
                            second,
                            with(
                                    before,
                                    Names.step(names.saying(one), " and ", names.saying(other), " say the opposite.")));
                }
            }
        }
        return made(
                ContradictionKind.LEAD,
                first,
                second,
                with(before, Step.of("Both are put to one party, and not both in its own words as they were seen.")));
    }

    private static List<Step> with(List<Step> steps, Step last) {
        List<Step> all = new ArrayList<>(steps);
        all.add(last);
        return all;
    }

    private Optional<Contradiction> made(ContradictionKind kind, Position first, Position second, List<Step> steps) {
        return Optional.of(make(kind, first, second, steps));
    }

    private Contradiction make(ContradictionKind kind, Position first, Position second, List<Step> steps) {
        return new Contradiction(kind, first.side(names), second.side(names), steps);
    }

    /** Whether a claim is one that pairs are made of. */
    static boolean weighs(Claim claim) {
        return claim.kind() != ClaimKind.DEFINITION;
    }
}
