// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of organizations. */
@Type("OrganizationConnection")
@Description("A page of a list.")
public final class OrganizationConnection extends ConnectionOf<OrganizationView, OrganizationEdge>
        implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public OrganizationConnection(Page page, Counted counted) {
        super(page, counted, OrganizationView.class, OrganizationEdge::new);
    }
}
