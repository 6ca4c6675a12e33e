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
import org.opennessgraph.graphql.view.FindingConnection;
import org.opennessgraph.graphql.view.FindingView;
import org.opennessgraph.graphql.view.LicenseConnection;
import org.opennessgraph.graphql.view.LicenseTermConnection;
import org.opennessgraph.graphql.view.LicenseTermView;
import org.opennessgraph.graphql.view.LicenseView;
import org.opennessgraph.graphql.view.ReadingConnection;
import org.opennessgraph.graphql.view.ReadingView;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.Page;

/** Root fields for licences, clauses, readings and findings. Reads of the graph only: no transaction of the ledger is opened. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LicenseQueries {
    private final Entries entries;
    private final LookUp lookUp;

    LicenseQueries(Entries entries, LookUp lookUp) {
        this.entries = entries;
        this.lookUp = lookUp;
    }

    /** {@return a licence, or null if there is none} */
    @Query("license")
    @Description("A licence; null if there is none.")
    public @Nullable LicenseView license(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.LICENSE, LicenseView.class);
    }

    /** {@return a page of licences} */
    @Query("licenses")
    @Description("Licences, in pages.")
    @NonNull
    public LicenseConnection licenses(
            @Description("What they must have.") @Nullable LicenseFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.LICENSE, wanted, orderBy.page(first, after, last, before));
        return new LicenseConnection(page, LookUp.counted(EntryType.LICENSE, wanted));
    }

    /** {@return a clause, or null if there is none} */
    @Query("licenseTerm")
    @Description("A clause; null if there is none.")
    public @Nullable LicenseTermView licenseTerm(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.LICENSE_TERM, LicenseTermView.class);
    }

    /** {@return a page of clauses} */
    @Query("licenseTerms")
    @Description("Clauses, in pages.")
    @NonNull
    public LicenseTermConnection licenseTerms(
            @Description("What they must have.") @Nullable LicenseTermFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.LICENSE_TERM, wanted, orderBy.page(first, after, last, before));
        return new LicenseTermConnection(page, LookUp.counted(EntryType.LICENSE_TERM, wanted));
    }

    /** {@return a reading, or null if there is none} */
    @Query("reading")
    @Description("A reading; null if there is none.")
    public @Nullable ReadingView reading(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.READING, ReadingView.class);
    }

    /** {@return a page of readings} */
    @Query("readings")
    @Description("Readings, in pages.")
    @NonNull
    public ReadingConnection readings(
            @Description("What they must have.") @Nullable ReadingFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.READING, wanted, orderBy.page(first, after, last, before));
        return new ReadingConnection(page, LookUp.counted(EntryType.READING, wanted));
    }

    /** {@return a finding, or null if there is none} */
    @Query("finding")
    @Description("A finding; null if there is none.")
    public @Nullable FindingView finding(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.FINDING, FindingView.class);
    }

    /** {@return a page of findings} */
    @Query("findings")
    @Description("Findings, in pages.")
    @NonNull
    public FindingConnection findings(
            @Description("What they must have.") @Nullable FindingFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.FINDING, wanted, orderBy.page(first, after, last, before));
        return new FindingConnection(page, LookUp.counted(EntryType.FINDING, wanted));
    }
}
