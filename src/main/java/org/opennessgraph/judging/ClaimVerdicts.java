// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.assessment.Applicability;
import org.opennessgraph.domain.assessment.Assessment;
import org.opennessgraph.domain.assessment.Assessor;
import org.opennessgraph.domain.assessment.TermReadings;
import org.opennessgraph.domain.contradiction.Lines;

/** Judges the subjects of claims by the definitions by which their terms were read. */
final class ClaimVerdicts {
    private final KnownEntries known;
    private final Assessor assessor;
    private final Lines lines;
    private final TermReadings readings;

    ClaimVerdicts(KnownEntries known) {
        this.known = known;
        this.assessor = new Assessor(known);
        this.lines = new Lines(known);
        this.readings = new TermReadings(known);
    }

    List<ClaimVerdict> of(Collection<EntryId> claims, @Nullable PartialDate day) {
        List<ClaimVerdict> verdicts = new ArrayList<>();
        for (EntryId id : claims) {
            known.find(id, Claim.class).ifPresent(claim -> {
                for (PartialDate on : day == null ? days(claim) : List.of(day)) {
                    for (EntryId definition : definitions(claim, on)) {
                        for (EntryId judged : judged(claim, definition, on)) {
                            Assessment assessment = assessor.assess(judged, definition, on);
                            if (assessment.applicability() == Applicability.APPLIES) {
                                verdicts.add(new ClaimVerdict(id, assessment));
                            }
                        }
                    }
                }
            });
        }
        return verdicts;
    }

    /** A line of models is judged through its licences or members, as where contradictions are looked for. */
    private Set<EntryId> judged(Claim claim, EntryId definition, PartialDate on) {
        Set<EntryId> judged = new LinkedHashSet<>();
        claim.subjects().forEach(subject -> judged.addAll(lines.judged(subject, definition, on)));
        return judged;
    }

    private Set<PartialDate> days(Claim claim) {
        Set<PartialDate> days = new LinkedHashSet<>();
        if (claim.about() != null) {
            days.add(claim.about());
            return days;
        }
        for (Assertion assertion : known.linking(LinkType.ASSERTS, claim.id(), Assertion.class)) {
            PartialDate on = assertion.said().on();
            if (on != null) {
                days.add(on);
            }
        }
        return days;
    }

    private Set<EntryId> definitions(Claim claim, PartialDate day) {
        Set<EntryId> definitions = new LinkedHashSet<>();
        if (claim.term() != null) {
            definitions.addAll(readings.published(claim.term(), day));
        }
        for (Assertion assertion : known.linking(LinkType.ASSERTS, claim.id(), Assertion.class)) {
            EntryId named = assertion.said().definition();
            if (named != null && known.find(named, Definition.class).isPresent()) {
                definitions.add(named);
            }
        }
        return definitions;
    }
}
