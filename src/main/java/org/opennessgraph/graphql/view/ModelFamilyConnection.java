// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of modelFamilies. */
@Type("ModelFamilyConnection")
@Description("A page of a list.")
public final class ModelFamilyConnection extends ConnectionOf<ModelFamilyView, ModelFamilyEdge>
        implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public ModelFamilyConnection(Page page, Counted counted) {
        super(page, counted, ModelFamilyView.class, ModelFamilyEdge::new);
    }
}
