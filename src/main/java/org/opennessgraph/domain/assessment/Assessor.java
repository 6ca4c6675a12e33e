// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Pulse;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.assessment.Node.Guarded;
import org.opennessgraph.domain.assessment.Node.Leaf;
import org.opennessgraph.domain.assessment.Node.Negation;
import org.opennessgraph.domain.assessment.Node.Said;
import org.opennessgraph.domain.assessment.Node.Threshold;
import org.opennessgraph.domain.assessment.Node.Titled;
import org.opennessgraph.domain.assessment.Node.Weighing;

/**
 * Judges subjects by definitions of openness, as of a day, from a part of the record. That part must hold the
 * definition with its criteria and the definitions that its rules name; the subject with its family; the licences that
 * govern them, with the policies that these incorporate and the clauses of all; the findings on subject and family; the
 * readings of clauses, licences and subject; and the rebuttals of findings and readings with grounds and sources. What it
 * lacks is unknown and never untrue. Same entries, same answer.
 *
 * <p>A definition that judges licences and components but not models, such as the Open Source Definition, judges a
 * model by the licence in force for its final parameters.
 */
public final class Assessor {
    private final KnownEntries known;

    /**
     * @param known the part of the record to judge by
     */
    public Assessor(KnownEntries known) {
        this.known = known;
    }

    /**
     * Judges a subject.
     *
     * @param subject a model, licence or product; others are judged by no definition
     * @param definition the definition
     * @param validAt the day as of which facts and dates count
     * @return the verdict, with its reasons; UNKNOWN, never NO, where the facts do not decide, and where definition or
     *     subject are not in the part of the record
     */
    public Assessment assess(EntryId subject, EntryId definition, PartialDate validAt) {
        return assess(subject, definition, validAt, new Grounding(known, validAt));
    }

    /**
     * Judges many subjects by many definitions; what they share is worked out once.
     *
     * @param subjects the subjects
     * @param definitions the definitions
     * @param validAt the day
     * @return for each subject, in the order given, its assessment by each definition, in the order given
     */
    public List<List<Assessment>> matrix(
            Collection<EntryId> subjects, Collection<EntryId> definitions, PartialDate validAt) {
        Grounding grounding = new Grounding(known, validAt);
        return subjects.stream()
                .map(subject -> definitions.stream()
                        .map(definition -> assess(subject, definition, validAt, grounding))
                        .toList())
                .toList();
    }

    /**
     * Tells which words of openness the facts carry: those of which every reading in force on the day, for that kind of
     * subject, says YES. Where readings differ the word is not carried. Drafts are no readings here.
     *
     * @param subject the subject
     * @param day the day
     * @return the words and, of those carried, the strongest in the declared order
     */
    public TermsCarried wouldBeTrue(EntryId subject, PartialDate day) {
        return new TermLattice(known).carried(subject, day, new Grounding(known, day), this);
    }

    /**
     * Tells which missing facts would decide the most verdicts, and by turning out in which way.
     *
     * @param subjects the subjects
     * @param definitions the definitions
     * @param validAt the day
     * @param most how many are told at most
     * @return the facts, each by what it would say, those that decide more verdicts first, then those that help with
     *     more; they are those of {@link Assessment#missing()}, also of the sets that are not listed there
     */
    public List<Coverage> coverage(
            Collection<EntryId> subjects, Collection<EntryId> definitions, PartialDate validAt, int most) {
        CoverageCount count = new CoverageCount();
        Grounding grounding = new Grounding(known, validAt);
        for (EntryId subject : subjects) {
            for (EntryId definition : definitions) {
                Judged judged = judge(subject, definition, validAt, grounding);
                count.add(subject, definition, judged.missing());
            }
        }
        return count.most(most);
    }

    Assessment assess(EntryId subject, EntryId definition, PartialDate day, Grounding grounding) {
        return judge(subject, definition, day, grounding).assessment();
    }

    /** An assessment with all sets of missing facts that were found, not only those listed. */
    private record Judged(Assessment assessment, List<MissingSet> missing) {}

    private Judged judge(EntryId subject, EntryId id, PartialDate day, Grounding grounding) {
        Pulse.beat();
        Optional<Definition> found = known.find(id, Definition.class);
        if (found.isEmpty() || known.find(subject).isEmpty()) {
            return without(
                    subject,
                    id,
                    day,
                    Applicability.NOT_ON_RECORD,
                    (found.isEmpty() ? "the definition" : "the subject") + " was not on record then");
        }
        Definition definition = found.get();
        String name = definition.label();
        if (!Grounding.judges(definition, subject.type())) {
            return without(subject, id, day, Applicability.NOT_APPLICABLE, Grounding.judgesOthers(definition, subject));
        }
        Truth inForce = InForce.of(definition, day, known);
        if (inForce == Truth.NO) {
            return without(
                    subject,
                    id,
                    day,
                    Applicability.NOT_IN_FORCE,
                    name + " was not in force" + Words.at(day) + limits(definition));
        }
        Node root = grounding.definition(id, subject);
        if (inForce == Truth.UNKNOWN) {
            root = new Guarded(
                    Leaf.missing(
                            Want.of(
                                    new Fact(MissingKind.DATE, id, null, null, day.toString()),
                                    name + " was in force" + Words.at(day),
                                    null),
                            new Said(
                                    "it is not certain that " + name + " was in force" + Words.at(day)
                                            + limits(definition),
                                    List.of(id))),
                    root);
        }
        Evaluation evaluation = Evaluation.byTheRecord();
        List<Node> nodes = new ArrayList<>(List.of(root));
        List<CriterionResult> criteria = new ArrayList<>();
        for (Criterion criterion : criteria(id)) {
            Node node = grounding.criterion(criterion.id(), subject);
            nodes.add(node);
            criteria.add(new CriterionResult(
                    criterion.id(), evaluation.of(node), evaluation.disputed(node), Explanation.of(node, evaluation)));
        }
        boolean ruled = definition.rule() != null;
        Truth result = ruled ? evaluation.of(root) : Truth.UNKNOWN;
        Missing missing = ruled && result == Truth.UNKNOWN ? Missing.of(root) : Missing.NONE;
        Assessment assessment = new Assessment(
                subject,
                id,
                day,
                ruled ? Applicability.APPLIES : Applicability.NO_PASS_RULE,
                result,
                ruled && evaluation.disputed(root),
                criteria,
                used(nodes),
                missing.listed(),
                missing.more(),
                result != Truth.UNKNOWN && Evaluation.byFirmFacts().of(root) != result,
                steps(definition, root, evaluation, criteria));
        return new Judged(assessment, missing.all());
    }

    /** Why; of a definition that is met, also why it does not wait for criteria that are open. */
    private List<Step> steps(Definition definition, Node root, Evaluation evaluation, List<CriterionResult> criteria) {
        List<Step> steps = new ArrayList<>(Explanation.of(root, evaluation));
        Rule rule = definition.rule();
        List<EntryId> open = criteria.stream()
                .filter(one -> one.result() == Truth.UNKNOWN)
                .map(CriterionResult::criterion)
                .toList();
        if (rule != null && evaluation.of(root) == Truth.YES && !open.isEmpty()) {
            Words words = new Words(known, definition.id());
            String enough = rule instanceof Rule.Between between
                    ? "it is enough that something " + words.rule(between.sufficient())
                    : "it asks that something " + words.rule(rule);
            List<String> names = open.stream().map(words::name).toList();
            steps.add(new Step(
                    1,
                    "the pass rule does not wait for what is UNKNOWN here (" + String.join("; ", names) + "): "
                            + enough,
                    open));
        }
        return steps;
    }

    private static Judged without(
            EntryId subject, EntryId definition, PartialDate day, Applicability applicability, String why) {
        Assessment assessment = new Assessment(
                subject,
                definition,
                day,
                applicability,
                Truth.UNKNOWN,
                false,
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                List.of(new Step(0, why, List.of(definition))));
        return new Judged(assessment, List.of());
    }

    /** Since and until when a definition is in force, as a part of a sentence; nothing if neither is known. */
    private String limits(Definition definition) {
        PartialDate from = definition.from() == null ? null : definition.from().on();
        PartialDate until = definition.to() == null ? null : definition.to().on();
        List<String> limits = new ArrayList<>();
        if (from != null) {
            limits.add("began" + Words.at(from));
        }
        if (until != null) {
            limits.add("ended" + Words.at(until));
        } else {
            InForce.replacedFrom(definition, known).ifPresent(day -> limits.add("was replaced" + Words.at(day)));
        }
        return limits.isEmpty() ? "" : ": it " + String.join(" and ", limits);
    }

    private List<Criterion> criteria(EntryId definition) {
        return known.linking(LinkType.CRITERION_OF, definition, Criterion.class).stream()
                .sorted(Comparator.comparingInt(Criterion::order).thenComparing(Criterion::id))
                .toList();
    }

    /** The sets that are listed, all that were found, and whether there are or may be more than those listed. */
    private record Missing(List<MissingSet> listed, List<MissingSet> all, boolean more) {
        static final Missing NONE = new Missing(List.of(), List.of(), false);

        /** The smallest sets; both verdicts have their share, as one often takes fewer facts than the other. */
        static Missing of(Node root) {
            MissingSets search = new MissingSets();
            List<MissingSet> yes = sets(search.deciding(root, Truth.YES), Truth.YES);
            List<MissingSet> no = sets(search.deciding(root, Truth.NO), Truth.NO);
            int half = Assessment.MOST_MISSING_SETS / 2;
            int ofYes = Math.min(yes.size(), Math.max(half, Assessment.MOST_MISSING_SETS - no.size()));
            int ofNo = Math.min(no.size(), Assessment.MOST_MISSING_SETS - ofYes);
            List<MissingSet> listed = new ArrayList<>(yes.subList(0, ofYes));
            listed.addAll(no.subList(0, ofNo));
            listed.sort(Comparator.comparingInt(set -> set.facts().size()));
            List<MissingSet> all = new ArrayList<>(yes);
            all.addAll(no);
            return new Missing(listed, all, search.more() || listed.size() < all.size());
        }

        private static List<MissingSet> sets(List<Demands> found, Truth verdict) {
            return found.stream()
                    .map(demands -> new MissingSet(verdict, demands.facts()))
                    .toList();
        }
    }

    private static List<UsedFact> used(List<Node> nodes) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<UsedFact> facts = new LinkedHashSet<>();
        nodes.forEach(node -> collect(node, seen, facts));
        return facts.stream()
                .sorted(Comparator.comparing(UsedFact::entry).thenComparing(UsedFact::says))
                .toList();
    }

    private static void collect(Node node, Set<Node> seen, Set<UsedFact> facts) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof Leaf leaf) {
            facts.addAll(leaf.used());
        } else if (node instanceof Threshold threshold) {
            threshold.parts().forEach(part -> collect(part, seen, facts));
        } else if (node instanceof Weighing weighing) {
            weighing.forYes().forEach(voice -> collect(voice, seen, facts));
            weighing.forNo().forEach(voice -> collect(voice, seen, facts));
        } else if (node instanceof Guarded guarded) {
            collect(guarded.guard(), seen, facts);
            collect(guarded.inner(), seen, facts);
        } else if (node instanceof Negation negation) {
            collect(negation.part(), seen, facts);
        } else if (node instanceof Titled titled) {
            collect(titled.inner(), seen, facts);
        }
    }
}
