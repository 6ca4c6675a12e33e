// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graphql.view.AssertionConnection;
import org.opennessgraph.graphql.view.AssertionView;
import org.opennessgraph.graphql.view.ClaimConnection;
import org.opennessgraph.graphql.view.ClaimView;
import org.opennessgraph.graphql.view.RebuttalConnection;
import org.opennessgraph.graphql.view.RebuttalView;
import org.opennessgraph.graphql.view.RemarkConnection;
import org.opennessgraph.graphql.view.RemarkView;
import org.opennessgraph.graphql.view.ReplyConnection;
import org.opennessgraph.graphql.view.ReplyView;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.Page;

/** Root fields for claims and what is said about them. Reads of the graph only: no transaction of the ledger is opened. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class StatementQueries {
    private final Entries entries;
    private final LookUp lookUp;

    StatementQueries(Entries entries, LookUp lookUp) {
        this.entries = entries;
        this.lookUp = lookUp;
    }

    /** {@return a claim, or null if there is none} */
    @Query("claim")
    @Description("A claim; null if there is none.")
    public @Nullable ClaimView claim(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.CLAIM, ClaimView.class);
    }

    /** {@return a page of claims} */
    @Query("claims")
    @Description("Claims, in pages.")
    @NonNull
    public ClaimConnection claims(
            @Description("What they must have.") @Nullable ClaimFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.CLAIM, wanted, orderBy.page(first, after, last, before));
        return new ClaimConnection(page, LookUp.counted(EntryType.CLAIM, wanted));
    }

    /** {@return an assertion, or null if there is none} */
    @Query("assertion")
    @Description("An assertion; null if there is none.")
    public @Nullable AssertionView assertion(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.ASSERTION, AssertionView.class);
    }

    /** {@return a page of assertions} */
    @Query("assertions")
    @Description("Assertions, in pages.")
    @NonNull
    public AssertionConnection assertions(
            @Description("What they must have.") @Nullable AssertionFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.ASSERTION, wanted, orderBy.page(first, after, last, before));
        return new AssertionConnection(page, LookUp.counted(EntryType.ASSERTION, wanted));
    }

    /** {@return a rebuttal, or null if there is none} */
    @Query("rebuttal")
    @Description("A rebuttal; null if there is none.")
    public @Nullable RebuttalView rebuttal(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.REBUTTAL, RebuttalView.class);
    }

    /** {@return a page of rebuttals} */
    @Query("rebuttals")
    @Description("Rebuttals, in pages.")
    @NonNull
    public RebuttalConnection rebuttals(
            @Description("What they must have.") @Nullable RebuttalFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.REBUTTAL, wanted, orderBy.page(first, after, last, before));
        return new RebuttalConnection(page, LookUp.counted(EntryType.REBUTTAL, wanted));
    }

    /** {@return a reply, or null if there is none} */
    @Query("reply")
    @Description("A reply; null if there is none.")
    public @Nullable ReplyView reply(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.REPLY, ReplyView.class);
    }

    /** {@return a page of replies} */
    @Query("replies")
    @Description("Replies, in pages.")
    @NonNull
    public ReplyConnection replies(
            @Description("What they must have.") @Nullable ReplyFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.REPLY, wanted, orderBy.page(first, after, last, before));
        return new ReplyConnection(page, LookUp.counted(EntryType.REPLY, wanted));
    }

    /** {@return a remark, or null if there is none} */
    @Query("remark")
    @Description("A remark; null if there is none.")
    public @Nullable RemarkView remark(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.REMARK, RemarkView.class);
    }

    /** {@return a page of remarks} */
    @Query("remarks")
    @Description("Remarks, in pages.")
    @NonNull
    public RemarkConnection remarks(
            @Description("What they must have.") @Nullable RemarkFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.REMARK, wanted, orderBy.page(first, after, last, before));
        return new RemarkConnection(page, LookUp.counted(EntryType.REMARK, wanted));
    }
}
