// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of definitions. */
@Type("DefinitionConnection")
@Description("A page of a list.")
public final class DefinitionConnection extends ConnectionOf<DefinitionView, DefinitionEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public DefinitionConnection(Page page, Counted counted) {
        super(page, counted, DefinitionView.class, DefinitionEdge::new);
    }
}
