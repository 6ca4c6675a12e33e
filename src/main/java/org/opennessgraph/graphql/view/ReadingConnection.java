// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of readings. */
@Type("ReadingConnection")
@Description("A page of a list.")
public final class ReadingConnection extends ConnectionOf<ReadingView, ReadingEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public ReadingConnection(Page page, Counted counted) {
        super(page, counted, ReadingView.class, ReadingEdge::new);
    }
}
