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
import org.opennessgraph.graphql.view.CriterionView;
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.ReadingView;
import org.opennessgraph.graphql.view.RebuttalConnection;
import org.opennessgraph.graphql.view.SourceView;

/** The fields by which a reading leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ReadingFields {
    private final Linked linked;

    ReadingFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, the clause, licence or model that is read} */
    @Description("The clause, licence or model that is read.")
    public List<@Nullable EntryView> of(@Source List<ReadingView> views) {
        return linked.one(views, view -> view.entry().of(), EntryView.class);
    }

    /** {@return for each, the criterion that it is held against} */
    @Description("The criterion that it is held against.")
    public List<@Nullable CriterionView> criterion(@Source List<ReadingView> views) {
        return linked.one(views, view -> view.entry().criterion(), CriterionView.class);
    }

    /** {@return for each, who holds it} */
    @Description("Who holds it.")
    public List<@Nullable AgentView> by(@Source List<ReadingView> views) {
        return linked.one(views, view -> view.entry().by(), AgentView.class);
    }

    /** {@return for each, where it is published, if not here} */
    @Description("Where it is published, if not here.")
    public List<@Nullable SourceView> source(@Source List<ReadingView> views) {
        return linked.one(views, view -> view.entry().source(), SourceView.class);
    }

    /** {@return for each, a page of what is argued against it} */
    @Description("What is argued against it.")
    @NonNull
    public List<@NonNull RebuttalConnection> rebuttals(
            @Source List<ReadingView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.TARGETS,
                EntryType.REBUTTAL,
                orderBy.page(first, after, last, before),
                RebuttalConnection::new);
    }

    /** {@return for each, a page of the rebuttals that rest on it} */
    @Description("The rebuttals that rest on it.")
    @NonNull
    public List<@NonNull RebuttalConnection> groundOf(
            @Source List<ReadingView> views,
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
