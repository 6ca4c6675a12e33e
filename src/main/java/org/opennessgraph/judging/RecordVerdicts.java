// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.contradiction.Judge;
import org.opennessgraph.domain.contradiction.Judgement;
import org.opennessgraph.domain.standing.Verdict;
import org.opennessgraph.domain.standing.Verdicts;

/** What definitions say of subjects by the facts on record. */
final class RecordVerdicts implements Verdicts {
    private final Judge judge;

    RecordVerdicts(Judge judge) {
        this.judge = judge;
    }

    @Override
    public Optional<Verdict> of(EntryId subject, EntryId definition, PartialDate day) {
        Judgement judgement = judge.judge(subject, definition, day);
        if (!judgement.applies()) {
            return Optional.empty();
        }
        Set<EntryId> grounds = new LinkedHashSet<>(judgement.clauses());
        grounds.addAll(judgement.facts());
        return Optional.of(new Verdict(definition, judgement.result(), judgement.provisional(), List.copyOf(grounds)));
    }
}
