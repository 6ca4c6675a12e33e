// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.assessment.Applicability;
import org.opennessgraph.domain.assessment.Assessment;
import org.opennessgraph.domain.assessment.Assessor;

/**
 * Judges by the rules of the definitions. Works out each question once and keeps the answer, so that one judge should
 * serve all that is asked of one part of the record, and go with it. Safe for use by several threads.
 */
public final class AssessorJudge implements Judge {
    private record Question(EntryId subject, EntryId definition, PartialDate day) {}

    private final KnownEntries known;
    private final Assessor assessor;
    private final Map<Question, Judgement> judged = new ConcurrentHashMap<>();

    /**
     * @param known the part of the record to judge by; see {@link Assessor} for what it must hold
     */
    public AssessorJudge(KnownEntries known) {
        this.known = known;
        this.assessor = new Assessor(known);
    }

    @Override
    public Judgement judge(EntryId subject, EntryId definition, PartialDate day) {
        return judged.computeIfAbsent(new Question(subject, definition, day), this::judge);
    }

    private Judgement judge(Question question) {
        EntryId definition = question.definition;
        if (known.find(definition, Definition.class).isEmpty()) {
            return Judgement.none();
        }
        Assessment assessment = assessor.assess(question.subject, definition, question.day);
        if (assessment.applicability() != Applicability.APPLIES) {
            return Judgement.none();
        }
        Set<EntryId> facts = new TreeSet<>();
        assessment.used().forEach(fact -> {
            facts.add(fact.entry());
            EntryId source = fact.source();
            if (source != null) {
                facts.add(source);
            }
        });
        return new Judgement(
                true,
                assessment.result(),
                assessment.provisional(),
                assessment.result() == Truth.NO ? clauses(assessment) : List.of(),
                List.copyOf(facts),
                assessment.steps().stream().map(AssessorJudge::step).distinct().toList());
    }

    /** Of a NO the steps hold what fails and nothing else; so the clauses in them are those that decide. */
    private List<EntryId> clauses(Assessment assessment) {
        Set<EntryId> clauses = new TreeSet<>();
        assessment.steps().forEach(step -> step.entries().stream()
                .filter(this::isOfLicense)
                .forEach(clauses::add));
        return List.copyOf(clauses);
    }

    private boolean isOfLicense(EntryId entry) {
        return entry.type() == EntryType.LICENSE_TERM
                || known.find(entry, Reading.class)
                        .map(reading -> reading.of().type() == EntryType.LICENSE_TERM
                                || reading.of().type() == EntryType.LICENSE)
                        .orElse(false);
    }

    private static Step step(org.opennessgraph.domain.assessment.Step step) {
        List<Step.Piece> pieces = new ArrayList<>();
        List<EntryId> entries = step.entries();
        pieces.add(new Step.Piece(sentence(step.text()), entries.isEmpty() ? null : entries.get(0)));
        entries.stream().skip(1).forEach(entry -> pieces.add(new Step.Piece("", entry)));
        return new Step(pieces);
    }

    private static String sentence(String text) {
        String begun = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
