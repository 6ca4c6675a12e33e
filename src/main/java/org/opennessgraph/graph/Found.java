// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;

/**
 * An entry as the graph holds it.
 *
 * @param id its id; that of the survivor if the id asked for was merged into another
 * @param entry its state; null only if it was redacted
 * @param status where it stands
 * @param version the number of its changes so far
 * @param position the position of its last change in the ledger
 * @param firstSaid for a claim: the date of its earliest dated assertion
 * @param lastSaid for a claim: the date of its latest dated assertion
 * @param redirectedFrom the id that was asked for, if it was merged into this one
 */
public record Found(
        EntryId id,
        @Nullable Entry entry,
        EntryStatus status,
        int version,
        long position,
        @Nullable String firstSaid,
        @Nullable String lastSaid,
        @Nullable EntryId redirectedFrom) {

    Found said(@Nullable String first, @Nullable String last) {
        return new Found(id, entry, status, version, position, first, last, redirectedFrom);
    }

    Found redirectedFrom(EntryId asked) {
        return new Found(id, entry, status, version, position, firstSaid, lastSaid, asked);
    }
}
