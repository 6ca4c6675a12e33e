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
import org.opennessgraph.graphql.view.CitationView;
import org.opennessgraph.graphql.view.ClaimView;
import org.opennessgraph.graphql.view.RebuttalConnection;
import org.opennessgraph.graphql.view.SourceView;

/** The fields by which a citation leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CitationFields {
    private final Linked linked;

    CitationFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, the source that cites} */
    @Description("The source that cites.")
    public List<@Nullable SourceView> citing(@Source List<CitationView> views) {
        return linked.one(views, view -> view.entry().citing(), SourceView.class);
    }

    /** {@return for each, the source that is cited} */
    @Description("The source that is cited.")
    public List<@Nullable SourceView> cited(@Source List<CitationView> views) {
        return linked.one(views, view -> view.entry().cited(), SourceView.class);
    }

    /** {@return for each, the claim that it carries over} */
    @Description("The claim that it carries over.")
    public List<@Nullable ClaimView> carries(@Source List<CitationView> views) {
        return linked.one(views, view -> view.entry().carries(), ClaimView.class);
    }

    /** {@return for each, a page of what is argued against it} */
    @Description("What is argued against it.")
    @NonNull
    public List<@NonNull RebuttalConnection> rebuttals(
            @Source List<CitationView> views,
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
}
