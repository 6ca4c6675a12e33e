// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of rebuttals. */
@Type("RebuttalConnection")
@Description("A page of a list.")
public final class RebuttalConnection extends ConnectionOf<RebuttalView, RebuttalEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public RebuttalConnection(Page page, Counted counted) {
        super(page, counted, RebuttalView.class, RebuttalEdge::new);
    }
}
