// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.contradiction.Comparison;
import org.opennessgraph.domain.contradiction.Contradictions;
import org.opennessgraph.domain.standing.Opposition;
import org.opennessgraph.domain.standing.Oppositions;

/** Which claims are opposed, by the kinds of contradiction that the record shows. */
final class RecordOppositions implements Oppositions {
    private static final String DENIAL = "denial.";

    private final KnownEntries known;
    private final Comparison comparison;

    RecordOppositions(KnownEntries known, @Nullable PartialDate validAt) {
        this.known = known;
        this.comparison = new Contradictions(known).comparing(validAt);
    }

    @Override
    public Opposition between(Claim one, Claim other) {
        return comparison
                .between(base(one), isDenial(one), base(other), isDenial(other))
                .map(found -> found.conflict() ? Opposition.CONFLICT : Opposition.WITHOUT_CONFLICT)
                .orElse(Opposition.NONE);
    }

    @Override
    public Set<EntryId> meetingPlaces(Claim claim) {
        return comparison.places(base(claim));
    }

    /** Whether it is no claim of the record but the denial of one. */
    private boolean isDenial(Claim claim) {
        return known.find(claim.id()).isEmpty();
    }

    private EntryId base(Claim claim) {
        return isDenial(claim)
                ? new EntryId(
                        EntryType.CLAIM, claim.id().key().substring(DENIAL.length()))
                : claim.id();
    }
}
