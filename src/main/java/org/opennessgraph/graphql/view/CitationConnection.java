// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of citations. */
@Type("CitationConnection")
@Description("A page of a list.")
public final class CitationConnection extends ConnectionOf<CitationView, CitationEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public CitationConnection(Page page, Counted counted) {
        super(page, counted, CitationView.class, CitationEdge::new);
    }
}
