// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an answer rests on.
 *
 * @param sources how many sources were reached
 * @param citations how many citations were looked at
 * @param cuts why it is only a part, empty if it is the whole answer
 */
public record Extent(long sources, long citations, Set<ChainCut> cuts) {

    /** Keeps a copy of the cuts, in their order. */
    public Extent {
        Set<ChainCut> sorted = EnumSet.noneOf(ChainCut.class);
        sorted.addAll(cuts);
        cuts = Collections.unmodifiableSet(sorted);
    }

    /**
     * @return whether the answer is only a part of the answer
     */
    public boolean partial() {
        return !cuts.isEmpty();
    }
}
