// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Page;

/** A page of agentGroups. */
@Type("AgentGroupConnection")
@Description("A page of a list.")
public final class AgentGroupConnection extends ConnectionOf<AgentGroupView, AgentGroupEdge> implements ConnectionView {
    /**
     * @param page the page
     * @param counted what its total counts
     */
    public AgentGroupConnection(Page page, Counted counted) {
        super(page, counted, AgentGroupView.class, AgentGroupEdge::new);
    }
}
