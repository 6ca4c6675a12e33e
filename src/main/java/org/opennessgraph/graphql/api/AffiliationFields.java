// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.view.AffiliationView;
import org.opennessgraph.graphql.view.AgentView;
import org.opennessgraph.graphql.view.SourceView;

/** The fields by which an affiliation leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AffiliationFields {
    private final Linked linked;

    AffiliationFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, whose tie it is} */
    @Description("Whose tie it is.")
    public List<@Nullable AgentView> agent(@Source List<AffiliationView> views) {
        return linked.one(views, view -> view.entry().agent(), AgentView.class);
    }

    /** {@return for each, the other agent} */
    @Description("The other agent.")
    public List<@Nullable AgentView> with(@Source List<AffiliationView> views) {
        return linked.one(views, view -> view.entry().with(), AgentView.class);
    }

    /** {@return for each, where it is stated} */
    @Description("Where it is stated.")
    public List<@Nullable SourceView> source(@Source List<AffiliationView> views) {
        return linked.one(views, view -> view.entry().source(), SourceView.class);
    }
}
