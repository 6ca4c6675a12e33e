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
import org.opennessgraph.graphql.view.CriterionView;
import org.opennessgraph.graphql.view.DefinitionView;
import org.opennessgraph.graphql.view.ReadingConnection;
import org.opennessgraph.graphql.view.RebuttalConnection;

/** The fields by which a criterion leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CriterionFields {
    private final Linked linked;

    CriterionFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, the definition that it belongs to} */
    @Description("The definition that it belongs to.")
    public List<@Nullable DefinitionView> definition(@Source List<CriterionView> views) {
        return linked.one(views, view -> view.entry().definition(), DefinitionView.class);
    }

    /** {@return for each, a page of which clauses are held to fail, meet or leave it open} */
    @Description("Which clauses are held to fail, meet or leave it open.")
    @NonNull
    public List<@NonNull ReadingConnection> readings(
            @Source List<CriterionView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.AGAINST,
                EntryType.READING,
                orderBy.page(first, after, last, before),
                ReadingConnection::new);
    }

    /** {@return for each, a page of the rebuttals that rest on it} */
    @Description("The rebuttals that rest on it.")
    @NonNull
    public List<@NonNull RebuttalConnection> groundOf(
            @Source List<CriterionView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.GROUNDED_ON,
                EntryType.REBUTTAL,
                orderBy.page(first, after, last, before),
                RebuttalConnection::new);
    }
}
