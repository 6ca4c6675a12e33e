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
import org.opennessgraph.graphql.view.LicenseTermView;
import org.opennessgraph.graphql.view.LicenseView;
import org.opennessgraph.graphql.view.ReadingConnection;
import org.opennessgraph.graphql.view.RebuttalConnection;
import org.opennessgraph.graphql.view.SourceView;

/** The fields by which a licenseTerm leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LicenseTermFields {
    private final Linked linked;

    LicenseTermFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, the licence that it belongs to} */
    @Description("The licence that it belongs to.")
    public List<@Nullable LicenseView> license(@Source List<LicenseTermView> views) {
        return linked.one(views, view -> view.entry().license(), LicenseView.class);
    }

    /** {@return for each, where it was read, if not in the licence's own text} */
    @Description("Where it was read, if not in the licence's own text.")
    public List<@Nullable SourceView> source(@Source List<LicenseTermView> views) {
        return linked.one(views, view -> view.entry().source(), SourceView.class);
    }

    /** {@return for each, a page of which criteria it is held to fail, meet or leave open} */
    @Description("Which criteria it is held to fail, meet or leave open.")
    @NonNull
    public List<@NonNull ReadingConnection> readings(
            @Source List<LicenseTermView> views,
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
            @Source List<LicenseTermView> views,
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
