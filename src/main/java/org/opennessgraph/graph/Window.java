// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * Which part of an ordered list is wanted.
 *
 * @param order the order
 * @param after the sort key that the part begins behind, or null for the start
 * @param before the sort key that the part ends before, or null for the end
 * @param size how many entries at most, from 1
 * @param fromEnd true for the last entries of the range, false for the first; either way they come in order
 */
public record Window(
        Order order, @Nullable String after, @Nullable String before, int size, boolean fromEnd) {

    /** Checks the size. */
    public Window {
        if (size < 1) {
            throw new IllegalArgumentException("a window holds at least one entry, not " + size);
        }
    }

    /**
     * @param order the order
     * @param size how many entries at most
     * @return the first entries of the whole list
     */
    public static Window first(Order order, int size) {
        return new Window(order, null, null, size, false);
    }
}
