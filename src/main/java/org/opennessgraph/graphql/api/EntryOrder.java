// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graph.Order;
import org.opennessgraph.inquiry.PageRequest;

/** In which order the entries of a type are listed. */
@Description("In which order the entries of a type are listed.")
public enum EntryOrder {
    /** Earliest first, dates open at the start before all others, undated last. */
    EARLIEST_FIRST(Order.DATE_ASC),
    /** Latest first, undated first. */
    LATEST_FIRST(Order.DATE_DESC),
    /** By name or text, from A to Z. */
    NAME_A_TO_Z(Order.NAME_ASC),
    /** By name or text, from Z to A. */
    NAME_Z_TO_A(Order.NAME_DESC);

    private final Order order;

    EntryOrder(Order order) {
        this.order = order;
    }

    PageRequest page(@Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        return new PageRequest(order, first, after, last, before);
    }
}
