// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of affiliations. */
@Type("AffiliationConnection")
@Description("A page of a list.")
public final class AffiliationConnection extends ConnectionOf<AffiliationView, AffiliationEdge>
        implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public AffiliationConnection(Page page, Counted counted) {
        super(page, counted, AffiliationView.class, AffiliationEdge::new);
    }
}
