// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graph.Order;
import org.opennessgraph.inquiry.PageRequest;

/** In which order the citations that lead to an entry are listed; a citation has no day of its own. */
@Description("In which order the citations that lead to an entry are listed. A citation has no day of its own.")
public enum CitationOrder {
    /** By their ids, from A to Z. */
    ID_A_TO_Z(Order.DATE_ASC),
    /** By their ids, from Z to A. */
    ID_Z_TO_A(Order.DATE_DESC);

    private final Order order;

    CitationOrder(Order order) {
        this.order = order;
    }

    PageRequest page(@Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        return new PageRequest(order, first, after, last, before);
    }
}
