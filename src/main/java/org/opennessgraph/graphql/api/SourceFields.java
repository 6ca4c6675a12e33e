// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.graphql.view.AgentView;
import org.opennessgraph.graphql.view.AssertionConnection;
import org.opennessgraph.graphql.view.CitationConnection;
import org.opennessgraph.graphql.view.ReadingConnection;
import org.opennessgraph.graphql.view.RebuttalConnection;
import org.opennessgraph.graphql.view.ReplyConnection;
import org.opennessgraph.graphql.view.SourceConnection;
import org.opennessgraph.graphql.view.SourceView;

/** The fields by which a source leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SourceFields {
    private final Linked linked;

    SourceFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, who wrote or spoke it} */
    @Description("Who wrote or spoke it.")
    @NonNull
    public List<@NonNull List<@NonNull AgentView>> authors(@Source List<SourceView> views) {
        return linked.many(views, view -> view.entry().authors(), AgentView.class);
    }

    /** {@return for each, who published it; not the same as its author} */
    @Description("Who published it; not the same as its author.")
    public List<@Nullable AgentView> publisher(@Source List<SourceView> views) {
        return linked.one(views, view -> view.entry().publisher(), AgentView.class);
    }

    /** {@return for each, the source that contains it, such as a post for a comment} */
    @Description("The source that contains it, such as a post for a comment.")
    public List<@Nullable SourceView> container(@Source List<SourceView> views) {
        return linked.one(views, view -> view.entry().container(), SourceView.class);
    }

    /** {@return for each, a page of what is put forward in it} */
    @Description("What is put forward in it.")
    @NonNull
    public List<@NonNull AssertionConnection> assertions(
            @Source List<SourceView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.APPEARS_IN,
                EntryType.ASSERTION,
                orderBy.page(first, after, last, before),
                AssertionConnection::new);
    }

    /** {@return for each, a page of what is argued against in it} */
    @Description("What is argued against in it.")
    @NonNull
    public List<@NonNull RebuttalConnection> rebuttals(
            @Source List<SourceView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.APPEARS_IN,
                EntryType.REBUTTAL,
                orderBy.page(first, after, last, before),
                RebuttalConnection::new);
    }

    /** {@return for each, a page of the answers in it} */
    @Description("The answers in it.")
    @NonNull
    public List<@NonNull ReplyConnection> replies(
            @Source List<SourceView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.APPEARS_IN,
                EntryType.REPLY,
                orderBy.page(first, after, last, before),
                ReplyConnection::new);
    }

    /** {@return for each, a page of the readings published in it} */
    @Description("The readings published in it.")
    @NonNull
    public List<@NonNull ReadingConnection> readings(
            @Source List<SourceView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.APPEARS_IN,
                EntryType.READING,
                orderBy.page(first, after, last, before),
                ReadingConnection::new);
    }

    /** {@return for each, a page of the sources that it cites} */
    @Description("The sources that it cites.")
    @NonNull
    public List<@NonNull CitationConnection> cites(
            @Source List<SourceView> views,
            @Description(Docs.INTENTS) @Nullable List<CitationIntent> intents,
            @Description("Only citations that carry this claim.") @Id @Nullable String carries,
            @Description("Only citations by sources published" + Docs.FROM) @Nullable String from,
            @Description("Only citations by sources published" + Docs.TO) @Nullable String to,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.ORDER) @DefaultValue("ID_A_TO_Z") CitationOrder orderBy) {
        return linked.page(
                views,
                LinkType.CITING,
                EntryType.CITATION,
                CitationFilter.of(intents, carries, from, to),
                orderBy.page(first, after, last, before),
                CitationConnection::new);
    }

    /** {@return for each, a page of the sources that cite it} */
    @Description("The sources that cite it.")
    @NonNull
    public List<@NonNull CitationConnection> citedBy(
            @Source List<SourceView> views,
            @Description(Docs.INTENTS) @Nullable List<CitationIntent> intents,
            @Description("Only citations that carry this claim.") @Id @Nullable String carries,
            @Description("Only citations by sources published" + Docs.FROM) @Nullable String from,
            @Description("Only citations by sources published" + Docs.TO) @Nullable String to,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.ORDER) @DefaultValue("ID_A_TO_Z") CitationOrder orderBy) {
        return linked.page(
                views,
                LinkType.CITED,
                EntryType.CITATION,
                CitationFilter.of(intents, carries, from, to),
                orderBy.page(first, after, last, before),
                CitationConnection::new);
    }

    /** {@return for each, a page of the sources that it contains} */
    @Description("The sources that it contains.")
    @NonNull
    public List<@NonNull SourceConnection> parts(
            @Source List<SourceView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.PART_OF,
                EntryType.SOURCE,
                orderBy.page(first, after, last, before),
                SourceConnection::new);
    }

    /** {@return for each, a page of the rebuttals that rest on it} */
    @Description("The rebuttals that rest on it.")
    @NonNull
    public List<@NonNull RebuttalConnection> groundOf(
            @Source List<SourceView> views,
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
