// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.Optional;
import java.util.Set;
import org.opennessgraph.domain.EntryId;

/** Compares single claims and denials. */
public interface Comparison {
    /**
     * @param one a claim
     * @param oneDenied whether its denial is meant, as rebuttals hold it
     * @param other another claim, or the same
     * @param otherDenied whether its denial is meant
     * @return what kind of contradiction they seem to be; nothing if they go together, or nobody holds one of them
     */
    Optional<Contradiction> between(EntryId one, boolean oneDenied, EntryId other, boolean otherDenied);

    /**
     * @param claim a claim
     * @return what it speaks of and what is near: claims that have none of it in common never contradict each other
     */
    Set<EntryId> places(EntryId claim);
}
