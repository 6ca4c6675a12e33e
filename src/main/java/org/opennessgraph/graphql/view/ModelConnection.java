// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of models. */
@Type("ModelConnection")
@Description("A page of a list.")
public final class ModelConnection extends ConnectionOf<ModelView, ModelEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public ModelConnection(Page page, Counted counted) {
        super(page, counted, ModelView.class, ModelEdge::new);
    }
}
