// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of assertions. */
@Type("AssertionConnection")
@Description("A page of a list.")
public final class AssertionConnection extends ConnectionOf<AssertionView, AssertionEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public AssertionConnection(Page page, Counted counted) {
        super(page, counted, AssertionView.class, AssertionEdge::new);
    }
}
