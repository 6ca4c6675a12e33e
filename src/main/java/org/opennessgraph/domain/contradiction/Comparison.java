// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.Optional;
import java.util.Set;
import org.opennessgraph.domain.EntryId;

/** Tells what single claims and denials are to each other. */
public interface Comparison {
    /**
     * Compares two, also such as no list would put side by side, like what ought to be and what is. The denial of a
     * claim is the opposite claim, where the record has one.
     *
     * @param one a claim
     * @param oneDenied whether its denial is meant, as rebuttals hold it
     * @param other another claim, or the same
     * @param otherDenied whether its denial is meant
     * @return what kind of contradiction they seem to be; nothing if they go together, or nobody holds one of them
     */
    Optional<Contradiction> between(EntryId one, boolean oneDenied, EntryId other, boolean otherDenied);

    /**
     * Where a claim can meet others: claims without such an entry in common never contradict each other.
     *
     * @param claim a claim
     * @return its subjects and what is akin to them, the claims on its property, and the claim itself, by id
     */
    Set<EntryId> meetingPlaces(EntryId claim);
}
