// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of replies. */
@Type("ReplyConnection")
@Description("A page of a list.")
public final class ReplyConnection extends ConnectionOf<ReplyView, ReplyEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public ReplyConnection(Page page, Counted counted) {
        super(page, counted, ReplyView.class, ReplyEdge::new);
    }
}
