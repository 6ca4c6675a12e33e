// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graph.Order;
import org.opennessgraph.graph.Window;

/**
 * Which page of a list is wanted, as the Relay connection specification has it.
 *
 * @param order the order
 * @param first how many from the start, 1 to 100
 * @param after the cursor behind which the page begins
 * @param last how many from the end, 1 to 100
 * @param before the cursor before which the page ends
 */
public record PageRequest(
        Order order,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {
    /** The largest page. */
    public static final int MAX_SIZE = 100;

    /** The size of a page when none is asked for. */
    public static final int DEFAULT_SIZE = 20;

    /** Checks sizes; cursors are checked when the page is read. */
    public PageRequest {
        if (first != null && last != null) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_PAGE_SIZE,
                    "last",
                    "first and last cannot both be given.",
                    "first with after, or last with before");
        }
        checked(first, "first");
        checked(last, "last");
    }

    /**
     * @param order the order
     * @param size how many from the start
     * @return the first page
     */
    public static PageRequest first(Order order, int size) {
        return new PageRequest(order, size, null, null, null);
    }

    Window window() {
        boolean fromEnd = last != null;
        int size = last != null ? last : first != null ? first : DEFAULT_SIZE;
        return new Window(order, place(after, "after"), place(before, "before"), size, fromEnd);
    }

    /** A sort key as a cursor of this list's order. */
    String cursor(String sortKey) {
        return Cursor.of(kind(), sortKey);
    }

    private @Nullable String place(@Nullable String cursor, String argument) {
        return cursor == null ? null : Cursor.read(kind(), cursor, argument);
    }

    /** Both directions of an order share their cursors. */
    private String kind() {
        return order.name().substring(0, 1).toLowerCase(Locale.ROOT);
    }

    private static void checked(@Nullable Integer size, String argument) {
        if (size != null && (size < 1 || size > MAX_SIZE)) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_PAGE_SIZE,
                    argument,
                    "A page of " + size + " is not served.",
                    "a number from 1 to " + MAX_SIZE);
        }
    }
}
