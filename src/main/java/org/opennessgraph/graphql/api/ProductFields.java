// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.opennessgraph.graphql.view.AgentView;
import org.opennessgraph.graphql.view.ProductView;

/** The fields by which a product leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ProductFields {
    private final Linked linked;

    ProductFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, who makes it} */
    @Description("Who makes it.")
    @NonNull
    public List<@NonNull List<@NonNull AgentView>> developers(@Source List<ProductView> views) {
        return linked.many(views, view -> view.entry().developers(), AgentView.class);
    }
}
