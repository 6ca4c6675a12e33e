// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graph.Order;
import org.opennessgraph.inquiry.PageRequest;

/** In which order all citations are listed; a citation has no day of its own. */
@Description("In which order all citations are listed. A citation has no day of its own.")
public enum CitationListOrder {
    /** By their ids, from A to Z. */
    ID_A_TO_Z(Order.DATE_ASC),
    /** By their ids, from Z to A. */
    ID_Z_TO_A(Order.DATE_DESC),
    /** By the names of who cites, why, and what is cited, from A to Z. */
    NAME_A_TO_Z(Order.NAME_ASC),
    /** By the names of who cites, why, and what is cited, from Z to A. */
    NAME_Z_TO_A(Order.NAME_DESC);

    private final Order order;

    CitationListOrder(Order order) {
        this.order = order;
    }

    PageRequest page(@Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        return new PageRequest(order, first, after, last, before);
    }
}
