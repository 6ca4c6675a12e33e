// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.DefinitionStatus;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.TermReading;
import org.opennessgraph.domain.Truth;

/** The words of openness with their readings, in their declared order of strength. */
final class TermLattice {
    private final KnownEntries known;
    private final Words words;

    TermLattice(KnownEntries known) {
        this.known = known;
        this.words = new Words(known);
    }

    TermsCarried carried(EntryId subject, PartialDate day, Grounding grounding, Assessor assessor) {
        List<TermResult> results = new ArrayList<>();
        Set<EntryId> carried = new HashSet<>();
        for (OpennessTerm term : known.all(OpennessTerm.class)) {
            if (term.readings().isEmpty()) {
                continue;
            }
            TermResult result = result(term, subject, day, grounding, assessor);
            results.add(result);
            if (result.outcome() == TermOutcome.CARRIED) {
                carried.add(term.id());
            }
        }
        Set<EntryId> weaker = new HashSet<>();
        carried.forEach(term -> weaker.addAll(below(term)));
        return new TermsCarried(
                subject,
                day,
                carried.stream().filter(term -> !weaker.contains(term)).sorted().toList(),
                results);
    }

    private TermResult result(
            OpennessTerm term, EntryId subject, PartialDate day, Grounding grounding, Assessor assessor) {
        List<Assessment> readings = new ArrayList<>();
        boolean uncertain = false;
        List<TermReading> sorted = term.readings().stream()
                .sorted(Comparator.comparing(TermReading::definition))
                .toList();
        for (TermReading reading : sorted) {
            Truth inForce = InForce.between(reading.from(), reading.to(), day);
            boolean adopted = known.find(reading.definition(), Definition.class)
                    .map(definition -> definition.status() != DefinitionStatus.DRAFT)
                    .orElse(false);
            if (inForce == Truth.NO || !adopted) {
                continue;
            }
            Assessment assessment = assessor.assess(subject, reading.definition(), day, grounding);
            if (assessment.applicability() == Applicability.APPLIES) {
                readings.add(assessment);
                uncertain |= inForce == Truth.UNKNOWN;
            }
        }
        TermOutcome outcome = outcome(readings, uncertain);
        return new TermResult(term.id(), outcome, readings, words(term, subject, day, outcome, readings));
    }

    private String words(
            OpennessTerm term, EntryId subject, PartialDate day, TermOutcome outcome, List<Assessment> readings) {
        String word = "“" + term.label() + "” ";
        String told =
                switch (outcome) {
                    case CARRIED -> "is carried";
                    case NOT_CARRIED -> "is not carried";
                    case MIXED -> "depends on the definition";
                    case UNDECIDED -> "is undecided";
                    case NO_READING ->
                        "was read under no published definition that judges " + Words.many(subject.type())
                                + Words.at(day);
                };
        String by = readings.stream()
                .map(reading -> reading.result() + " by " + words.name(reading.definition()) + ", which judges "
                        + judged(reading.definition(), subject))
                .collect(Collectors.joining("; "));
        return Words.sentence(word + told + (by.isEmpty() ? "" : ": " + by));
    }

    /** What a definition judges of a subject. */
    private String judged(EntryId definition, EntryId subject) {
        boolean byLicense = known.find(definition, Definition.class)
                .map(found -> Grounding.byLicense(found, subject))
                .orElse(false);
        String the = subject.type() == EntryType.LICENSE
                ? "the licence"
                : "the " + subject.type().prefix();
        return !byLicense
                ? the
                : "the licence of " + (subject.type() == EntryType.MODEL ? "its model parameters (final)" : the)
                        + " alone";
    }

    private static TermOutcome outcome(List<Assessment> readings, boolean uncertain) {
        if (readings.isEmpty()) {
            return TermOutcome.NO_READING;
        }
        boolean yes = readings.stream().anyMatch(reading -> reading.result() == Truth.YES);
        boolean no = readings.stream().anyMatch(reading -> reading.result() == Truth.NO);
        boolean open = uncertain || readings.stream().anyMatch(reading -> reading.result() == Truth.UNKNOWN);
        if (yes && no) {
            return TermOutcome.MIXED;
        }
        if (open) {
            return TermOutcome.UNDECIDED;
        }
        return yes ? TermOutcome.CARRIED : TermOutcome.NOT_CARRIED;
    }

    /** The words below a word, at any distance. */
    private Set<EntryId> below(EntryId term) {
        Set<EntryId> below = new HashSet<>();
        Deque<EntryId> waiting = new ArrayDeque<>(List.of(term));
        while (!waiting.isEmpty()) {
            known.find(waiting.remove(), OpennessTerm.class)
                    .ifPresent(here -> here.strongerThan().forEach(next -> {
                        if (below.add(next)) {
                            waiting.add(next);
                        }
                    }));
        }
        return below;
    }
}
