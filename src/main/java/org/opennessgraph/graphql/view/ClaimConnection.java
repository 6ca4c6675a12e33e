// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of claims. */
@Type("ClaimConnection")
@Description("A page of a list.")
public final class ClaimConnection extends ConnectionOf<ClaimView, ClaimEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public ClaimConnection(Page page, Counted counted) {
        super(page, counted, ClaimView.class, ClaimEdge::new);
    }
}
