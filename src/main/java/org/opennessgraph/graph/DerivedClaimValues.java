// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.contradiction.ContradictionKind;
import org.opennessgraph.domain.standing.Dispute;
import org.opennessgraph.domain.standing.Standing;

/**
 * What is kept with a claim and worked out from many entries.
 *
 * @param standing where it stands
 * @param dispute what it hangs on, if it is disputed
 * @param words the standing in words
 * @param independentSources how many independent sources it has
 * @param conflicts how many conflicts it is in
 * @param conflictKinds their kinds
 * @param conflicting the claims that it is in conflict with
 */
public record DerivedClaimValues(
        Standing standing,
        @Nullable Dispute dispute,
        String words,
        int independentSources,
        int conflicts,
        List<ContradictionKind> conflictKinds,
        List<EntryId> conflicting) {
    /** Copies the lists. */
    public DerivedClaimValues {
        conflictKinds = List.copyOf(conflictKinds);
        conflicting = List.copyOf(conflicting);
    }
}
