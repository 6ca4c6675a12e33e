// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.Set;
import org.opennessgraph.domain.EntryId;

/** Says which propositions are opposed, and whether their contradiction is a conflict. */
public interface Oppositions {
    /**
     * Compares two propositions. A claim and its own denial are compared too: they may speak of different things.
     *
     * @param one a proposition
     * @param other another
     * @return how they stand to each other; the same both ways
     */
    Opposition between(Proposition one, Proposition other);

    /**
     * Where a proposition can meet others: two that have no such place in common are not opposed, and are not
     * compared. The fewer meet in a place, the less there is to compare. A claim and its denial always meet.
     *
     * @param proposition a proposition
     * @return ids of what it speaks of, or of anything else that it shares with all that it may oppose
     */
    Set<EntryId> meetingPlaces(Proposition proposition);
}
