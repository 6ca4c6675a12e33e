// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.Collection;
import java.util.List;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.assessment.Assessment;
import org.opennessgraph.domain.assessment.Assessor;
import org.opennessgraph.domain.assessment.Coverage;
import org.opennessgraph.domain.assessment.TermsCarried;
import org.opennessgraph.graph.RecordView;

/** Judges by a view of the record. Each call costs a bounded number of statements, whatever is asked. */
public final class Judgements {
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
                new Assessor(gathered.known()).matrix(subjects, wanted(gathered, definitions), validAt));
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
     * @return for each subject, in the order given, the words that the facts carry
     */
    public Judged<List<TermsCarried>> wouldBeTrue(Collection<EntryId> subjects, PartialDate validAt) {
        Gathering.Gathered gathered = Gathering.evidence(record, subjects);
        Assessor assessor = new Assessor(gathered.known());
        return judged(
                gathered,
                subjects.stream()
                        .map(subject -> assessor.wouldBeTrue(subject, validAt))
                        .toList());
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
