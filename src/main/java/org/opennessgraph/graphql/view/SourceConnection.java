// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of sources. */
@Type("SourceConnection")
@Description("A page of a list.")
public final class SourceConnection extends ConnectionOf<SourceView, SourceEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public SourceConnection(Page page, Counted counted) {
        super(page, counted, SourceView.class, SourceEdge::new);
    }
}
