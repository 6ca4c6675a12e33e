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
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.RebuttalConnection;
import org.opennessgraph.graphql.view.RebuttalView;
import org.opennessgraph.graphql.view.ReplyConnection;
import org.opennessgraph.graphql.view.SourceView;

/** The fields by which a rebuttal leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RebuttalFields {
    private final Linked linked;

    RebuttalFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, what it argues against} */
    @Description("What it argues against.")
    public List<@Nullable EntryView> target(@Source List<RebuttalView> views) {
        return linked.one(views, view -> view.entry().target(), EntryView.class);
    }

    /** {@return for each, clauses, licences, criteria, definitions, readings, findings, sources and claims that it rests on} */
    @Description(
            "Clauses, licences, criteria, definitions, readings, findings, sources and claims that it " + "rests on.")
    @NonNull
    public List<@NonNull List<@NonNull EntryView>> grounds(@Source List<RebuttalView> views) {
        return linked.many(views, view -> view.entry().grounds(), EntryView.class);
    }

    /** {@return for each, the source in which its makers took it back or put it right} */
    @Description("The source in which its makers took it back or put it right.")
    public List<@Nullable SourceView> endedIn(@Source List<RebuttalView> views) {
        return linked.one(
                views,
                view -> view.entry().ended() == null
                        ? null
                        : view.entry().ended().source(),
                SourceView.class);
    }

    /** {@return for each, a page of what is argued against it} */
    @Description("What is argued against it.")
    @NonNull
    public List<@NonNull RebuttalConnection> rebuttals(
            @Source List<RebuttalView> views,
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

    /** {@return for each, a page of the answers to it} */
    @Description("The answers to it.")
    @NonNull
    public List<@NonNull ReplyConnection> replies(
            @Source List<RebuttalView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.ANSWERS,
                EntryType.REPLY,
                orderBy.page(first, after, last, before),
                ReplyConnection::new);
    }
}
