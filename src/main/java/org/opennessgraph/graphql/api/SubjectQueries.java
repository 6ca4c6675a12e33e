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
import org.opennessgraph.graphql.view.ModelConnection;
import org.opennessgraph.graphql.view.ModelFamilyConnection;
import org.opennessgraph.graphql.view.ModelFamilyView;
import org.opennessgraph.graphql.view.ModelView;
import org.opennessgraph.graphql.view.ProductConnection;
import org.opennessgraph.graphql.view.ProductView;
import org.opennessgraph.graphql.view.SubjectClassConnection;
import org.opennessgraph.graphql.view.SubjectClassView;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.Page;

/** Root fields for models and other subjects. Reads of the graph only: no transaction of the ledger is opened. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SubjectQueries {
    private final Entries entries;
    private final LookUp lookUp;

    SubjectQueries(Entries entries, LookUp lookUp) {
        this.entries = entries;
        this.lookUp = lookUp;
    }

    /** {@return a model, or null if there is none} */
    @Query("model")
    @Description("A model; null if there is none.")
    public @Nullable ModelView model(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.MODEL, ModelView.class);
    }

    /** {@return a page of models} */
    @Query("models")
    @Description("Models, in pages.")
    @NonNull
    public ModelConnection models(
            @Description("What they must have.") @Nullable ModelFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.MODEL, wanted, orderBy.page(first, after, last, before));
        return new ModelConnection(page, LookUp.counted(EntryType.MODEL, wanted));
    }

    /** {@return a model family, or null if there is none} */
    @Query("modelFamily")
    @Description("A model family; null if there is none.")
    public @Nullable ModelFamilyView modelFamily(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.MODEL_FAMILY, ModelFamilyView.class);
    }

    /** {@return a page of model families} */
    @Query("modelFamilies")
    @Description("Model families, in pages.")
    @NonNull
    public ModelFamilyConnection modelFamilies(
            @Description("What they must have.") @Nullable ModelFamilyFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.MODEL_FAMILY, wanted, orderBy.page(first, after, last, before));
        return new ModelFamilyConnection(page, LookUp.counted(EntryType.MODEL_FAMILY, wanted));
    }

    /** {@return a class of subjects, or null if there is none} */
    @Query("subjectClass")
    @Description("A class of subjects; null if there is none.")
    public @Nullable SubjectClassView subjectClass(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.SUBJECT_CLASS, SubjectClassView.class);
    }

    /** {@return a page of classes of subjects} */
    @Query("subjectClasses")
    @Description("Classes of subjects, in pages.")
    @NonNull
    public SubjectClassConnection subjectClasses(
            @Description("What they must have.") @Nullable SubjectClassFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.SUBJECT_CLASS, wanted, orderBy.page(first, after, last, before));
        return new SubjectClassConnection(page, LookUp.counted(EntryType.SUBJECT_CLASS, wanted));
    }

    /** {@return a product, or null if there is none} */
    @Query("product")
    @Description("A product; null if there is none.")
    public @Nullable ProductView product(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.PRODUCT, ProductView.class);
    }

    /** {@return a page of products} */
    @Query("products")
    @Description("Products, in pages.")
    @NonNull
    public ProductConnection products(
            @Description("What they must have.") @Nullable ProductFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.PRODUCT, wanted, orderBy.page(first, after, last, before));
        return new ProductConnection(page, LookUp.counted(EntryType.PRODUCT, wanted));
    }
}
