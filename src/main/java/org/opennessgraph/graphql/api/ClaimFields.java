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
import org.opennessgraph.graphql.view.CitationConnection;
import org.opennessgraph.graphql.view.ClaimView;
import org.opennessgraph.graphql.view.OpennessTermView;
import org.opennessgraph.graphql.view.RebuttalConnection;
import org.opennessgraph.graphql.view.ReplyConnection;
import org.opennessgraph.graphql.view.SubjectView;

/** The fields by which a claim leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ClaimFields {
    private final Linked linked;

    ClaimFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, what it is about} */
    @Description("What it is about.")
    @NonNull
    public List<@NonNull List<@NonNull SubjectView>> subjects(@Source List<ClaimView> views) {
        return linked.many(views, view -> view.entry().subjects(), SubjectView.class);
    }

    /** {@return for each, the term of openness that it affirms or denies} */
    @Description("The term of openness that it affirms or denies.")
    public List<@Nullable OpennessTermView> term(@Source List<ClaimView> views) {
        return linked.one(views, view -> view.entry().term(), OpennessTermView.class);
    }

    /** {@return for each, a page of who put it forward, when, where and in which words} */
    @Description("Who put it forward, when, where and in which words.")
    @NonNull
    public List<@NonNull AssertionConnection> assertions(
            @Source List<ClaimView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.ASSERTS,
                EntryType.ASSERTION,
                orderBy.page(first, after, last, before),
                AssertionConnection::new);
    }

    /** {@return for each, a page of what is argued against it} */
    @Description("What is argued against it.")
    @NonNull
    public List<@NonNull RebuttalConnection> rebuttals(
            @Source List<ClaimView> views,
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
            @Source List<ClaimView> views,
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

    /** {@return for each, a page of the citations that carry it from source to source} */
    @Description("The citations that carry it from source to source.")
    @NonNull
    public List<@NonNull CitationConnection> carriedBy(
            @Source List<ClaimView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.ORDER) @DefaultValue("ID_A_TO_Z") CitationOrder orderBy) {
        return linked.page(
                views,
                LinkType.CARRIES,
                EntryType.CITATION,
                orderBy.page(first, after, last, before),
                CitationConnection::new);
    }
}
