// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.contradiction.Comparison;
import org.opennessgraph.domain.contradiction.Contradictions;
import org.opennessgraph.domain.contradiction.Judge;
import org.opennessgraph.domain.standing.Opposition;
import org.opennessgraph.domain.standing.Oppositions;
import org.opennessgraph.domain.standing.Proposition;

/** What is opposed, by the kinds of contradiction that the record shows. */
final class RecordOppositions implements Oppositions {
    private final Comparison comparison;

    RecordOppositions(KnownEntries known, Judge judge, @Nullable PartialDate validAt) {
        this.comparison = new Contradictions(known, judge).comparing(validAt);
    }

    @Override
    public Opposition between(Proposition one, Proposition other) {
        return comparison
                .between(one.claim(), one.denied(), other.claim(), other.denied())
                .map(found -> found.conflict() ? Opposition.CONFLICT : Opposition.WITHOUT_CONFLICT)
                .orElse(Opposition.NONE);
    }

    @Override
    public Set<EntryId> meetingPlaces(Proposition proposition) {
        return comparison.meetingPlaces(proposition.claim());
    }
}
