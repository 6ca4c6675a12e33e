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
import org.opennessgraph.graphql.view.AgentView;
import org.opennessgraph.graphql.view.LicenseConnection;
import org.opennessgraph.graphql.view.LicenseTermConnection;
import org.opennessgraph.graphql.view.LicenseView;
import org.opennessgraph.graphql.view.ReadingConnection;
import org.opennessgraph.graphql.view.RebuttalConnection;
import org.opennessgraph.graphql.view.SourceView;

/** The fields by which a license leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LicenseFields {
    private final Linked linked;

    LicenseFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, who wrote it} */
    @Description("Who wrote it.")
    public List<@Nullable AgentView> steward(@Source List<LicenseView> views) {
        return linked.one(views, view -> view.entry().steward(), AgentView.class);
    }

    /** {@return for each, the source that holds its text} */
    @Description("The source that holds its text.")
    public List<@Nullable SourceView> text(@Source List<LicenseView> views) {
        return linked.one(views, view -> view.entry().text(), SourceView.class);
    }

    /** {@return for each, the licences that it replaces} */
    @Description("The licences that it replaces.")
    @NonNull
    public List<@NonNull List<@NonNull LicenseView>> supersedes(@Source List<LicenseView> views) {
        return linked.many(views, view -> view.entry().supersedes(), LicenseView.class);
    }

    /** {@return for each, a page of its clauses} */
    @Description("Its clauses.")
    @NonNull
    public List<@NonNull LicenseTermConnection> terms(
            @Source List<LicenseView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.CLAUSE_OF,
                EntryType.LICENSE_TERM,
                orderBy.page(first, after, last, before),
                LicenseTermConnection::new);
    }

    /** {@return for each, a page of the licences that make it part of themselves} */
    @Description("The licences that make it part of themselves.")
    @NonNull
    public List<@NonNull LicenseConnection> incorporatedBy(
            @Source List<LicenseView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.INCORPORATES,
                EntryType.LICENSE,
                orderBy.page(first, after, last, before),
                LicenseConnection::new);
    }

    /** {@return for each, a page of the licences that replace it} */
    @Description("The licences that replace it.")
    @NonNull
    public List<@NonNull LicenseConnection> supersededBy(
            @Source List<LicenseView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.SUPERSEDES,
                EntryType.LICENSE,
                orderBy.page(first, after, last, before),
                LicenseConnection::new);
    }

    /** {@return for each, a page of what is held of it as a whole} */
    @Description("What is held of it as a whole.")
    @NonNull
    public List<@NonNull ReadingConnection> readings(
            @Source List<LicenseView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.READS,
                EntryType.READING,
                orderBy.page(first, after, last, before),
                ReadingConnection::new);
    }

    /** {@return for each, a page of the rebuttals that rest on it} */
    @Description("The rebuttals that rest on it.")
    @NonNull
    public List<@NonNull RebuttalConnection> groundOf(
            @Source List<LicenseView> views,
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
