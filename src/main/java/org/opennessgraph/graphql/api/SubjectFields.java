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
import org.opennessgraph.graphql.view.ClaimConnection;
import org.opennessgraph.graphql.view.FindingConnection;
import org.opennessgraph.graphql.view.LicenseConnection;
import org.opennessgraph.graphql.view.SubjectView;

/** The fields by which a subject leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SubjectFields {
    private final Linked linked;

    SubjectFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, a page of what is claimed of it} */
    @Description("What is claimed of it.")
    @NonNull
    public List<@NonNull ClaimConnection> claims(
            @Source List<SubjectView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views, LinkType.ABOUT, EntryType.CLAIM, orderBy.page(first, after, last, before), ClaimConnection::new);
    }

    /** {@return for each, a page of the licences that are granted for it} */
    @Description("The licences that are granted for it.")
    @NonNull
    public List<@NonNull LicenseConnection> licenses(
            @Source List<SubjectView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.GOVERNS,
                EntryType.LICENSE,
                orderBy.page(first, after, last, before),
                LicenseConnection::new);
    }

    /** {@return for each, a page of what was found of its components} */
    @Description("What was found of its components.")
    @NonNull
    public List<@NonNull FindingConnection> findings(
            @Source List<SubjectView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.FOUND_IN,
                EntryType.FINDING,
                orderBy.page(first, after, last, before),
                FindingConnection::new);
    }
}
