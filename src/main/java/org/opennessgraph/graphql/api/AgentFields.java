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
import org.opennessgraph.graphql.view.AffiliationConnection;
import org.opennessgraph.graphql.view.AgentView;
import org.opennessgraph.graphql.view.AssertionConnection;
import org.opennessgraph.graphql.view.DefinitionConnection;
import org.opennessgraph.graphql.view.FindingConnection;
import org.opennessgraph.graphql.view.LicenseConnection;
import org.opennessgraph.graphql.view.ModelConnection;
import org.opennessgraph.graphql.view.ReadingConnection;
import org.opennessgraph.graphql.view.RebuttalConnection;
import org.opennessgraph.graphql.view.ReplyConnection;
import org.opennessgraph.graphql.view.SourceConnection;

/** The fields by which an agent leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AgentFields {
    private final Linked linked;

    AgentFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, a page of what it put forward} */
    @Description("What it put forward.")
    @NonNull
    public List<@NonNull AssertionConnection> assertions(
            @Source List<AgentView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.MADE_BY,
                EntryType.ASSERTION,
                orderBy.page(first, after, last, before),
                AssertionConnection::new);
    }

    /** {@return for each, a page of what it argued against} */
    @Description("What it argued against.")
    @NonNull
    public List<@NonNull RebuttalConnection> rebuttals(
            @Source List<AgentView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.MADE_BY,
                EntryType.REBUTTAL,
                orderBy.page(first, after, last, before),
                RebuttalConnection::new);
    }

    /** {@return for each, a page of what it answered} */
    @Description("What it answered.")
    @NonNull
    public List<@NonNull ReplyConnection> replies(
            @Source List<AgentView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.MADE_BY,
                EntryType.REPLY,
                orderBy.page(first, after, last, before),
                ReplyConnection::new);
    }

    /** {@return for each, a page of what it holds of clauses} */
    @Description("What it holds of clauses.")
    @NonNull
    public List<@NonNull ReadingConnection> readings(
            @Source List<AgentView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.MADE_BY,
                EntryType.READING,
                orderBy.page(first, after, last, before),
                ReadingConnection::new);
    }

    /** {@return for each, a page of what it found of components} */
    @Description("What it found of components.")
    @NonNull
    public List<@NonNull FindingConnection> findings(
            @Source List<AgentView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.MADE_BY,
                EntryType.FINDING,
                orderBy.page(first, after, last, before),
                FindingConnection::new);
    }

    /** {@return for each, a page of the sources that it wrote or spoke} */
    @Description("The sources that it wrote or spoke.")
    @NonNull
    public List<@NonNull SourceConnection> authored(
            @Source List<AgentView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.AUTHORED_BY,
                EntryType.SOURCE,
                orderBy.page(first, after, last, before),
                SourceConnection::new);
    }

    /** {@return for each, a page of the sources that it published} */
    @Description("The sources that it published.")
    @NonNull
    public List<@NonNull SourceConnection> published(
            @Source List<AgentView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.PUBLISHED_BY,
                EntryType.SOURCE,
                orderBy.page(first, after, last, before),
                SourceConnection::new);
    }

    /** {@return for each, a page of its ties to others} */
    @Description("Its ties to others.")
    @NonNull
    public List<@NonNull AffiliationConnection> affiliations(
            @Source List<AgentView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.TIES,
                EntryType.AFFILIATION,
                orderBy.page(first, after, last, before),
                AffiliationConnection::new);
    }

    /** {@return for each, a page of the ties that others have to it} */
    @Description("The ties that others have to it.")
    @NonNull
    public List<@NonNull AffiliationConnection> affiliates(
            @Source List<AgentView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.TIED_TO,
                EntryType.AFFILIATION,
                orderBy.page(first, after, last, before),
                AffiliationConnection::new);
    }

    /** {@return for each, a page of the models that it made} */
    @Description("The models that it made.")
    @NonNull
    public List<@NonNull ModelConnection> models(
            @Source List<AgentView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.DEVELOPED_BY,
                EntryType.MODEL,
                orderBy.page(first, after, last, before),
                ModelConnection::new);
    }

    /** {@return for each, a page of the licences that it wrote} */
    @Description("The licences that it wrote.")
    @NonNull
    public List<@NonNull LicenseConnection> licenses(
            @Source List<AgentView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.STEWARDED_BY,
                EntryType.LICENSE,
                orderBy.page(first, after, last, before),
                LicenseConnection::new);
    }

    /** {@return for each, a page of the definitions that it keeps} */
    @Description("The definitions that it keeps.")
    @NonNull
    public List<@NonNull DefinitionConnection> definitions(
            @Source List<AgentView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.STEWARDED_BY,
                EntryType.DEFINITION,
                orderBy.page(first, after, last, before),
                DefinitionConnection::new);
    }
}
