// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.contradiction.Contradiction;
import org.opennessgraph.domain.standing.ClaimStanding;

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
}
