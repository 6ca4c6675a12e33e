// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of findings. */
@Type("FindingConnection")
@Description("A page of a list.")
public final class FindingConnection extends ConnectionOf<FindingView, FindingEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public FindingConnection(Page page, Counted counted) {
        super(page, counted, FindingView.class, FindingEdge::new);
    }
}
