// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of remarks. */
@Type("RemarkConnection")
@Description("A page of a list.")
public final class RemarkConnection extends ConnectionOf<RemarkView, RemarkEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public RemarkConnection(Page page, Counted counted) {
        super(page, counted, RemarkView.class, RemarkEdge::new);
    }
}
