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
import org.opennessgraph.graphql.view.CitationConnection;
import org.opennessgraph.graphql.view.CitationView;
import org.opennessgraph.graphql.view.SourceConnection;
import org.opennessgraph.graphql.view.SourceView;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.Page;

/** Root fields for sources and citations. Reads of the graph only: no transaction of the ledger is opened. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SourceQueries {
    private final Entries entries;
    private final LookUp lookUp;

    SourceQueries(Entries entries, LookUp lookUp) {
        this.entries = entries;
        this.lookUp = lookUp;
    }

    /** {@return a source, or null if there is none} */
    @Query("source")
    @Description("A source; null if there is none.")
    public @Nullable SourceView source(@Description("Which one.") @NonNull SourceKey by) {
        return lookUp.source(by);
    }

    /** {@return a page of sources} */
    @Query("sources")
    @Description("Sources, in pages.")
    @NonNull
    public SourceConnection sources(
            @Description("What they must have.") @Nullable SourceFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.SOURCE, wanted, orderBy.page(first, after, last, before));
        return new SourceConnection(page, LookUp.counted(EntryType.SOURCE, wanted));
    }

    /** {@return a citation, or null if there is none} */
    @Query("citation")
    @Description("A citation; null if there is none.")
    public @Nullable CitationView citation(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.CITATION, CitationView.class);
    }

    /** {@return a page of citations} */
    @Query("citations")
    @Description("Citations, in pages.")
    @NonNull
    public CitationConnection citations(
            @Description("What they must have.") @Nullable CitationFilter filter,
            @Description(Docs.ORDER) @DefaultValue("ID_A_TO_Z") CitationListOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.CITATION, wanted, orderBy.page(first, after, last, before));
        return new CitationConnection(page, LookUp.counted(EntryType.CITATION, wanted));
    }
}
