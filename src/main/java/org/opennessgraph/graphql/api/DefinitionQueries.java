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
import org.opennessgraph.graphql.view.CriterionConnection;
import org.opennessgraph.graphql.view.CriterionView;
import org.opennessgraph.graphql.view.DefinitionConnection;
import org.opennessgraph.graphql.view.DefinitionView;
import org.opennessgraph.graphql.view.OpennessTermConnection;
import org.opennessgraph.graphql.view.OpennessTermView;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.Page;

/** Root fields for definitions, criteria and terms. Reads of the graph only: no transaction of the ledger is opened. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DefinitionQueries {
    private final Entries entries;
    private final LookUp lookUp;

    DefinitionQueries(Entries entries, LookUp lookUp) {
        this.entries = entries;
        this.lookUp = lookUp;
    }

    /** {@return a definition, or null if there is none} */
    @Query("definition")
    @Description("A definition; null if there is none.")
    public @Nullable DefinitionView definition(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.DEFINITION, DefinitionView.class);
    }

    /** {@return a page of definitions} */
    @Query("definitions")
    @Description("Definitions, in pages.")
    @NonNull
    public DefinitionConnection definitions(
            @Description("What they must have.") @Nullable DefinitionFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.DEFINITION, wanted, orderBy.page(first, after, last, before));
        return new DefinitionConnection(page, LookUp.counted(EntryType.DEFINITION, wanted));
    }

    /** {@return a criterion, or null if there is none} */
    @Query("criterion")
    @Description("A criterion; null if there is none.")
    public @Nullable CriterionView criterion(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.CRITERION, CriterionView.class);
    }

    /** {@return a page of criteria} */
    @Query("criteria")
    @Description("Criteria, in pages.")
    @NonNull
    public CriterionConnection criteria(
            @Description("What they must have.") @Nullable CriterionFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.CRITERION, wanted, orderBy.page(first, after, last, before));
        return new CriterionConnection(page, LookUp.counted(EntryType.CRITERION, wanted));
    }

    /** {@return a term, or null if there is none} */
    @Query("opennessTerm")
    @Description("A term; null if there is none.")
    public @Nullable OpennessTermView opennessTerm(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.OPENNESS_TERM, OpennessTermView.class);
    }

    /** {@return a page of terms} */
    @Query("opennessTerms")
    @Description("Terms, in pages.")
    @NonNull
    public OpennessTermConnection opennessTerms(
            @Description("What they must have.") @Nullable OpennessTermFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.OPENNESS_TERM, wanted, orderBy.page(first, after, last, before));
        return new OpennessTermConnection(page, LookUp.counted(EntryType.OPENNESS_TERM, wanted));
    }
}
