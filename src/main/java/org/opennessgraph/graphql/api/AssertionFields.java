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
import org.opennessgraph.graphql.view.AssertionConnection;
import org.opennessgraph.graphql.view.AssertionView;
import org.opennessgraph.graphql.view.ClaimView;
import org.opennessgraph.graphql.view.RebuttalConnection;
import org.opennessgraph.graphql.view.ReplyConnection;
import org.opennessgraph.graphql.view.SourceView;

/** The fields by which an assertion leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AssertionFields {
    private final Linked linked;

    AssertionFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, the claim that is put forward} */
    @Description("The claim that is put forward.")
    public List<@Nullable ClaimView> claim(@Source List<AssertionView> views) {
        return linked.one(views, view -> view.entry().claim(), ClaimView.class);
    }

    /** {@return for each, the source in which its makers took it back or put it right} */
    @Description("The source in which its makers took it back or put it right.")
    public List<@Nullable SourceView> endedIn(@Source List<AssertionView> views) {
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
            @Source List<AssertionView> views,
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
            @Source List<AssertionView> views,
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

    /** {@return for each, a page of the assertions that were taken from it} */
    @Description("The assertions that were taken from it.")
    @NonNull
    public List<@NonNull AssertionConnection> repeatedBy(
            @Source List<AssertionView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.VIA,
                EntryType.ASSERTION,
                orderBy.page(first, after, last, before),
                AssertionConnection::new);
    }
}
