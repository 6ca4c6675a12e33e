// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.contradiction.AssessorJudge;
import org.opennessgraph.domain.contradiction.Judgement;
import org.opennessgraph.domain.standing.Verdict;
import org.opennessgraph.domain.standing.Verdicts;

/** What definitions say of subjects by the facts on record; each question is worked out once. */
final class RecordVerdicts implements Verdicts {
    private record Question(EntryId subject, EntryId definition, PartialDate day) {}

    private final AssessorJudge judge;
    private final Map<Question, Optional<Verdict>> answered = new HashMap<>();

    RecordVerdicts(KnownEntries known) {
        this.judge = new AssessorJudge(known);
    }

    @Override
    public Optional<Verdict> of(EntryId subject, EntryId definition, PartialDate day) {
        return answered.computeIfAbsent(new Question(subject, definition, day), this::answer);
    }

    private Optional<Verdict> answer(Question question) {
        Judgement judgement = judge.judge(question.subject, question.definition, question.day);
        if (!judgement.applies()) {
            return Optional.empty();
        }
        Set<EntryId> grounds = new LinkedHashSet<>(judgement.clauses());
        grounds.addAll(judgement.facts());
        return Optional.of(
                new Verdict(question.definition, judgement.result(), judgement.provisional(), List.copyOf(grounds)));
    }
}
