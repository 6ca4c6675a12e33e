// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of licenseTerms. */
@Type("LicenseTermConnection")
@Description("A page of a list.")
public final class LicenseTermConnection extends ConnectionOf<LicenseTermView, LicenseTermEdge>
        implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public LicenseTermConnection(Page page, Counted counted) {
        super(page, counted, LicenseTermView.class, LicenseTermEdge::new);
    }
}
