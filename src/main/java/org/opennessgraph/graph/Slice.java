// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an ordered list.
 *
 * @param hits the entries with their sort keys, in order
 * @param moreBefore whether the list has entries before these
 * @param moreAfter whether the list has entries after these
 * @param partialAt if not every candidate could be tested against the filter: the sort key at which to go on
 */
public record Slice(
        List<Hit> hits,
        boolean moreBefore,
        boolean moreAfter,
        @Nullable String partialAt) {
    /** An empty list. */
    public static final Slice EMPTY = new Slice(List.of(), false, false, null);

    /** Copies the list. */
    public Slice {
        hits = List.copyOf(hits);
    }

    /**
     * An entry at its place.
     *
     * @param found the entry
     * @param sortKey its place in the order
     */
    public record Hit(Found found, String sortKey) {}
}
