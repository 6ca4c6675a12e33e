// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;

/**
 * A source as a point of a chain.
 *
 * @param id its id
 * @param published when it was published, if that is known
 * @param makers who made it: authors, publisher, and the bodies behind them. Two sources with a maker in common are of
 *     one voice
 * @param origin whose word it holds
 * @param content what its content is known by, such as the hash of its text, equal for equal texts; null if it was not
 *     captured
 */
public record CitedSource(
        EntryId id,
        @Nullable PartialDate published,
        Set<EntryId> makers,
        Origin origin,
        @Nullable String content) {

    /** Keeps a copy of the makers. */
    public CitedSource {
        makers = Set.copyOf(makers);
    }

    /**
     * @param id its id
     * @param published when it was published, if that is known
     * @param makers who made it
     */
    public CitedSource(EntryId id, @Nullable PartialDate published, Set<EntryId> makers) {
        this(id, published, makers, Origin.UNKNOWN, null);
    }
}
