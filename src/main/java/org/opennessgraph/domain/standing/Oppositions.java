// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.Set;
import java.util.TreeSet;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.EntryId;

/** Says which claims are opposed, and whether their contradiction is a conflict. */
public interface Oppositions {
    /**
     * Compares two claims. One of them may be the denial of a claim of the record that a rebuttal argues for: the same
     * claim with the opposite polarity, under an id that the record does not hold.
     *
     * @param one a claim
     * @param other another
     * @return how they stand to each other; the same both ways
     */
    Opposition between(Claim one, Claim other);

    /**
     * Where a claim can meet others: two claims that have no such place in common are not opposed, and are not
     * compared. The fewer claims meet in a place, the less there is to compare.
     *
     * @param claim a claim
     * @return ids of what it speaks of, or of anything else that it shares with every claim that it may oppose
     */
    default Set<EntryId> meetingPlaces(Claim claim) {
        return new TreeSet<>(claim.subjects());
    }
}
