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

/** The fields by which a modelFamily leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ModelFamilyFields {
    private final Linked linked;

    ModelFamilyFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, who makes the line} */
    @Description("Who makes the line.")
    @NonNull
    public List<@NonNull List<@NonNull AgentView>> developers(@Source List<ModelFamilyView> views) {
        return linked.many(views, view -> view.entry().developers(), AgentView.class);
    }

    /** {@return for each, a page of the models of the line} */
    @Description("The models of the line.")
    @NonNull
    public List<@NonNull ModelConnection> models(
            @Source List<ModelFamilyView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.MEMBER_OF_FAMILY,
                EntryType.MODEL,
                orderBy.page(first, after, last, before),
                ModelConnection::new);
    }
}
