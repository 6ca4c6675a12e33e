// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of opennessTerms. */
@Type("OpennessTermConnection")
@Description("A page of a list.")
public final class OpennessTermConnection extends ConnectionOf<OpennessTermView, OpennessTermEdge>
        implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public OpennessTermConnection(Page page, Counted counted) {
        super(page, counted, OpennessTermView.class, OpennessTermEdge::new);
    }
}
