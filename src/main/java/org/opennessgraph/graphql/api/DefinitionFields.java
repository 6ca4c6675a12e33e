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
import org.opennessgraph.graphql.view.AssertionConnection;
import org.opennessgraph.graphql.view.CriterionConnection;
import org.opennessgraph.graphql.view.DefinitionConnection;
import org.opennessgraph.graphql.view.DefinitionView;
import org.opennessgraph.graphql.view.OpennessTermConnection;
import org.opennessgraph.graphql.view.SourceView;

/** The fields by which a definition leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DefinitionFields {
    private final Linked linked;

    DefinitionFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, who keeps it, or whose description it is} */
    @Description("Who keeps it, or whose description it is.")
    public List<@Nullable AgentView> steward(@Source List<DefinitionView> views) {
        return linked.one(views, view -> view.entry().steward(), AgentView.class);
    }

    /** {@return for each, the source that holds its text} */
    @Description("The source that holds its text.")
    public List<@Nullable SourceView> text(@Source List<DefinitionView> views) {
        return linked.one(views, view -> view.entry().text(), SourceView.class);
    }

    /** {@return for each, the versions that it replaces} */
    @Description("The versions that it replaces.")
    @NonNull
    public List<@NonNull List<@NonNull DefinitionView>> supersedes(@Source List<DefinitionView> views) {
        return linked.many(views, view -> view.entry().supersedes(), DefinitionView.class);
    }

    /** {@return for each, a page of its criteria, in their order} */
    @Description("Its criteria, in their order.")
    @NonNull
    public List<@NonNull CriterionConnection> criteria(
            @Source List<DefinitionView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.CRITERION_OF,
                EntryType.CRITERION,
                orderBy.page(first, after, last, before),
                CriterionConnection::new);
    }

    /** {@return for each, a page of the versions that replace it} */
    @Description("The versions that replace it.")
    @NonNull
    public List<@NonNull DefinitionConnection> supersededBy(
            @Source List<DefinitionView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.SUPERSEDES,
                EntryType.DEFINITION,
                orderBy.page(first, after, last, before),
                DefinitionConnection::new);
    }

    /** {@return for each, a page of the assertions that rely on it} */
    @Description("The assertions that rely on it.")
    @NonNull
    public List<@NonNull AssertionConnection> usedBy(
            @Source List<DefinitionView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.USES_DEFINITION,
                EntryType.ASSERTION,
                orderBy.page(first, after, last, before),
                AssertionConnection::new);
    }

    /** {@return for each, a page of the terms that are read under it} */
    @Description("The terms that are read under it.")
    @NonNull
    public List<@NonNull OpennessTermConnection> terms(
            @Source List<DefinitionView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.READ_AS,
                EntryType.OPENNESS_TERM,
                orderBy.page(first, after, last, before),
                OpennessTermConnection::new);
    }
}
