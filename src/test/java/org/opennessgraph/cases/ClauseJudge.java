// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.DefinitionScope;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Incorporation;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.ReadingResult;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.domain.contradiction.Judge;
import org.opennessgraph.domain.contradiction.Judgement;
import org.opennessgraph.domain.contradiction.Step;

/** Judges licences by nothing but approval and the readings of their clauses; knows nothing of models. */
final class ClauseJudge implements Judge {
    private final KnownEntries known;

    ClauseJudge(KnownEntries known) {
        this.known = known;
    }

    @Override
    public Judgement judge(EntryId subject, EntryId definition, PartialDate day) {
        Optional<Definition> found = known.find(definition, Definition.class);
        Optional<License> license = known.find(subject, License.class);
        boolean judgesModels = found.map(one -> one.appliesTo().contains(DefinitionScope.MODEL)).orElse(false);
        if (found.isEmpty() || license.isEmpty() != (judgesModels && subject.type() == EntryType.MODEL)) {
            return Judgement.none();
        }
        if (license.isEmpty()) {
            return new Judgement(true, Truth.UNKNOWN, false, List.of(), List.of(), List.of());
        }
        if (license.get().osiApproved() == Truth.YES) {
            return new Judgement(true, Truth.YES, false, List.of(), List.of(subject), List.of());
        }
        TreeSet<EntryId> clauses = new TreeSet<>();
        List<Step> steps = new ArrayList<>();
        collect(license.get(), definition, clauses, steps);
        return new Judgement(
                true,
                clauses.isEmpty() ? Truth.UNKNOWN : Truth.NO,
                false,
                List.copyOf(clauses),
                List.of(subject),
                steps);
    }

    private void collect(License license, EntryId definition, TreeSet<EntryId> clauses, List<Step> steps) {
        known.linking(LinkType.CLAUSE_OF, license.id(), LicenseTerm.class)
                .forEach(clause -> read(clause.id(), clause.summary(), definition, clauses, steps));
        read(license.id(), license.name(), definition, clauses, steps);
        for (Incorporation part : license.incorporates()) {
            known.find(part.policy(), License.class).ifPresent(policy -> collect(policy, definition, clauses, steps));
        }
    }

    private void read(EntryId of, String words, EntryId definition, TreeSet<EntryId> clauses, List<Step> steps) {
        known.linking(LinkType.READS, of, Reading.class).stream()
                .filter(reading -> reading.result() == ReadingResult.FAILS
                        && reading.verification() != Verification.UNVERIFIED)
                .forEach(reading -> known.find(reading.criterion(), Criterion.class)
                        .filter(criterion -> criterion.definition().equals(definition))
                        .ifPresent(criterion -> {
                            if (clauses.add(of)) {
                                steps.add(Step.of(criterion, " is failed by ", new Step.Piece(words, of), "."));
                            }
                        }));
    }
}
