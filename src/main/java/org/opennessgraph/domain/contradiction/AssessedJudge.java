// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.assessment.Applicability;
import org.opennessgraph.domain.assessment.Assessment;
import org.opennessgraph.domain.assessment.Assessor;
import org.opennessgraph.domain.assessment.CriterionResult;
import org.opennessgraph.domain.assessment.UsedFact;

/** Judges by the rules of the definitions and the facts on record. */
public final class AssessedJudge implements Judge {
    private final KnownEntries known;
    private final Assessor assessor;

    /**
     * @param known the record, with what {@link Assessor} needs
     */
    public AssessedJudge(KnownEntries known) {
        this.known = known;
        this.assessor = new Assessor(known);
    }

    @Override
    public Judgement judge(EntryId subject, EntryId definition, PartialDate day) {
        if (known.find(definition, Definition.class).isEmpty()) {
            return Judgement.none();
        }
        Assessment assessment = assessor.assess(subject, definition, day);
        if (assessment.applicability() != Applicability.APPLIES) {
            return Judgement.none();
        }
        Set<EntryId> deciding = new TreeSet<>();
        List<Step> steps = new ArrayList<>();
        assessment.steps().forEach(step -> add(step, deciding, steps));
        for (CriterionResult criterion : assessment.criteria()) {
            if (criterion.result() == assessment.result() && assessment.result() == Truth.NO) {
                criterion.steps().forEach(step -> add(step, deciding, steps));
            }
        }
        List<EntryId> clauses = assessment.result() == Truth.NO
                ? deciding.stream()
                        .filter(id -> id.type() == EntryType.LICENSE_TERM || id.type() == EntryType.READING)
                        .toList()
                : List.of();
        return new Judgement(
                true,
                assessment.result(),
                assessment.provisional(),
                clauses,
                assessment.used().stream().map(UsedFact::entry).distinct().toList(),
                steps);
    }

    private static void add(
            org.opennessgraph.domain.assessment.Step step, Set<EntryId> deciding, List<Step> steps) {
        deciding.addAll(step.entries());
        List<Step.Piece> pieces = new ArrayList<>(List.of(new Step.Piece(sentence(step.text()), null)));
        // What it rests on, without words of its own.
        step.entries().forEach(entry -> pieces.add(new Step.Piece("", entry)));
        Step said = new Step(pieces);
        if (!steps.contains(said)) {
            steps.add(said);
        }
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
