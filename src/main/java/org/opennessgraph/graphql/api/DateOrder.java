// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graph.Order;
import org.opennessgraph.inquiry.PageRequest;

/** In which order the entries that lead to an entry are listed. */
@Description("In which order the entries that lead to an entry are listed.")
public enum DateOrder {
    /** Earliest first, dates open at the start before all others, undated last. */
    EARLIEST_FIRST(Order.DATE_ASC),
    /** Latest first. */
    LATEST_FIRST(Order.DATE_DESC);

    private final Order order;

    DateOrder(Order order) {
        this.order = order;
    }

    PageRequest page(@Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        return new PageRequest(order, first, after, last, before);
    }
}
