// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.view.AgentGroupView;
import org.opennessgraph.graphql.view.OrganizationView;

/** The fields by which an agentGroup leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AgentGroupFields {
    private final Linked linked;

    AgentGroupFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, the organization that the source puts the group in} */
    @Description("The organization that the source puts the group in.")
    public List<@Nullable OrganizationView> of(@Source List<AgentGroupView> views) {
        return linked.one(views, view -> view.entry().of(), OrganizationView.class);
    }
}
