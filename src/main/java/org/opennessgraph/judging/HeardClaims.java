// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.List;
import java.util.Map;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.admission.NotAdmitted;

/**
 * Claims, and which of the statements asked about argue nothing.
 *
 * @param claims what lists show of each claim
 * @param unheard by statement, why it is not admitted; admitted ones are left out
 */
public record HeardClaims(Map<EntryId, DerivedClaim> claims, Map<EntryId, List<NotAdmitted>> unheard) {
    /** Copies the maps. */
    public HeardClaims {
        claims = Map.copyOf(claims);
        unheard = Map.copyOf(unheard);
    }
}
