// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of criteria. */
@Type("CriterionConnection")
@Description("A page of a list.")
public final class CriterionConnection extends ConnectionOf<CriterionView, CriterionEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public CriterionConnection(Page page, Counted counted) {
        super(page, counted, CriterionView.class, CriterionEdge::new);
    }
}
