// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.contradiction.Contradiction;
import org.opennessgraph.domain.contradiction.ContradictionKind;
import org.opennessgraph.domain.standing.ClaimStanding;
import org.opennessgraph.graph.DerivedClaimValues;

/**
 * What lists show of a claim that is worked out from many entries.
 *
 * @param standing where it stands; null for a norm or a forecast
 * @param conflicts the conflicts that it is in
 */
public record DerivedClaim(@Nullable ClaimStanding standing, List<Contradiction> conflicts) {
    /** Copies the list. */
    public DerivedClaim {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * @param claim the claim of which this was worked out
     * @return what is kept of it with the claim; nothing without a standing
     */
    public Optional<DerivedClaimValues> values(EntryId claim) {
        if (standing == null) {
            return Optional.empty();
        }
        Set<ContradictionKind> kinds = EnumSet.noneOf(ContradictionKind.class);
        Set<EntryId> others = new TreeSet<>();
        for (Contradiction conflict : conflicts) {
            kinds.add(conflict.kind());
            others.addAll(conflict.first().entries());
            others.addAll(conflict.second().entries());
        }
        others.removeIf(id -> id.type() != EntryType.CLAIM || id.equals(claim));
        return Optional.of(new DerivedClaimValues(
                standing.standing(),
                standing.dispute(),
                standing.words(),
                standing.independentSources(),
                conflicts.size(),
                List.copyOf(kinds),
                List.copyOf(others)));
    }
}
