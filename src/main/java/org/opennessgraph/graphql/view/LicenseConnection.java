// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of licenses. */
@Type("LicenseConnection")
@Description("A page of a list.")
public final class LicenseConnection extends ConnectionOf<LicenseView, LicenseEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public LicenseConnection(Page page, Counted counted) {
        super(page, counted, LicenseView.class, LicenseEdge::new);
    }
}
