// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of products. */
@Type("ProductConnection")
@Description("A page of a list.")
public final class ProductConnection extends ConnectionOf<ProductView, ProductEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public ProductConnection(Page page, Counted counted) {
        super(page, counted, ProductView.class, ProductEdge::new);
    }
}
