// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Truth;

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
     * What a definition says.
     *
     * @param definition the definition
     * @param result whether the subject of a claim meets it
     */
    record Read(EntryId definition, Truth result) {}

    /**
     * @param claim a claim
     * @param denied whether its denial is meant
     * @return what the definitions say of its subjects under which those who put it forward are read, by definition; a
     *     definition stands there more than once if the facts of different days give it different results
     */
    List<Read> readings(EntryId claim, boolean denied);

    /**
     * Where a claim can meet others: claims without such an entry in common never contradict each other.
     *
     * @param claim a claim
     * @return its subjects and what is akin to them, the claims on its property, and the claim itself, by id
     */
    Set<EntryId> meetingPlaces(EntryId claim);
}
