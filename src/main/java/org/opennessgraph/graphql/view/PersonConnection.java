// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of people. */
@Type("PersonConnection")
@Description("A page of a list.")
public final class PersonConnection extends ConnectionOf<PersonView, PersonEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public PersonConnection(Page page, Counted counted) {
        super(page, counted, PersonView.class, PersonEdge::new);
    }
}
