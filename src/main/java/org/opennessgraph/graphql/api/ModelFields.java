// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.graphql.view.AgentView;
import org.opennessgraph.graphql.view.ModelConnection;
import org.opennessgraph.graphql.view.ModelFamilyView;
import org.opennessgraph.graphql.view.ModelView;

/** The fields by which a model leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ModelFields {
    private final Linked linked;

    ModelFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, the line that it belongs to} */
    @Description("The line that it belongs to.")
    public List<@Nullable ModelFamilyView> family(@Source List<ModelView> views) {
        return linked.one(views, view -> view.entry().family(), ModelFamilyView.class);
    }

    /** {@return for each, who made it} */
    @Description("Who made it.")
    @NonNull
    public List<@NonNull List<@NonNull AgentView>> developers(@Source List<ModelView> views) {
        return linked.many(views, view -> view.entry().developers(), AgentView.class);
    }

    /** {@return for each, the models that it was made from} */
    @Description("The models that it was made from.")
    @NonNull
    public List<@NonNull List<@NonNull ModelView>> derivedFrom(@Source List<ModelView> views) {
        return linked.many(views, view -> view.entry().derivedFrom(), ModelView.class);
    }

    /** {@return for each, a page of the models made from it} */
    @Description("The models made from it.")
    @NonNull
    public List<@NonNull ModelConnection> derivatives(
            @Source List<ModelView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.DERIVED_FROM,
                EntryType.MODEL,
                orderBy.page(first, after, last, before),
                ModelConnection::new);
    }
}
