// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graph.Slice;

/**
 * A page of a list.
 *
 * @param items the entries with their cursors, in order
 * @param hasPrevious whether there are entries before
 * @param hasNext whether there are entries after
 * @param partialAt if not every candidate could be tested against the filter: the cursor at which to go on
 */
public record Page(
        List<Item> items,
        boolean hasPrevious,
        boolean hasNext,
        @Nullable String partialAt) {
    /** A page of nothing. */
    public static final Page EMPTY = new Page(List.of(), false, false, null);

    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }

    static Page of(Slice slice, String list, PageRequest request) {
        return new Page(
                slice.hits().stream()
                        .map(hit -> new Item(hit.found(), request.cursor(list, hit.sortKey())))
                        .toList(),
                slice.moreBefore(),
                slice.moreAfter(),
                slice.partialAt() == null ? null : request.cursor(list, slice.partialAt()));
    }

    /**
     * An entry of a page.
     *
     * @param found the entry
     * @param cursor its place
     */
    public record Item(Found found, String cursor) {}
}
