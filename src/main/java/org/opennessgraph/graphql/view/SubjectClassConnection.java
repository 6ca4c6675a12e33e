// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of subjectClasses. */
@Type("SubjectClassConnection")
@Description("A page of a list.")
public final class SubjectClassConnection extends ConnectionOf<SubjectClassView, SubjectClassEdge>
        implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public SubjectClassConnection(Page page, Counted counted) {
        super(page, counted, SubjectClassView.class, SubjectClassEdge::new);
    }
}
