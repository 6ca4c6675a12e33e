// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.Collection;
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
     * @param lists names of the lists of which the page is wanted; a cursor is that of one of them
     * @throws InquiryFault if a cursor is of none of them
     */
    Window window(Collection<String> lists) {
        boolean fromEnd = last != null;
        return new Window(order, place(after, "after", lists), place(before, "before", lists), size(), fromEnd);
    }

    /** A sort key as a cursor of a list. */
    String cursor(String list, String sortKey) {
        return Cursor.of(mark(list), sortKey);
    }

    /**
     * @param first how many are asked for, if that is said
     * @return how many are wanted
     * @throws InquiryFault if that is outside of what is allowed
     */
    static int size(@Nullable Integer first) {
        checked(first, "first");
        return first == null ? DEFAULT_SIZE : first;
    }

    private int size() {
        return last != null ? last : first != null ? first : DEFAULT_SIZE;
    }

    private @Nullable String place(@Nullable String cursor, String argument, Collection<String> lists) {
        return cursor == null
                ? null
                : Cursor.read(lists.stream().map(this::mark).toList(), cursor, argument);
    }

    private String mark(String list) {
        return Cursor.mark(order.name() + " " + list);
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
