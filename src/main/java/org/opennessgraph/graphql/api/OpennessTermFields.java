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
import org.opennessgraph.graphql.view.OpennessTermConnection;
import org.opennessgraph.graphql.view.OpennessTermView;

/** The fields by which an opennessTerm leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class OpennessTermFields {
    private final Linked linked;

    OpennessTermFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, the terms directly below it in strength} */
    @Description("The terms directly below it in strength.")
    @NonNull
    public List<@NonNull List<@NonNull OpennessTermView>> strongerThan(@Source List<OpennessTermView> views) {
        return linked.many(views, view -> view.entry().strongerThan(), OpennessTermView.class);
    }

    /** {@return for each, a page of the claims that affirm or deny it} */
    @Description("The claims that affirm or deny it.")
    @NonNull
    public List<@NonNull ClaimConnection> claims(
            @Source List<OpennessTermView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.USES_TERM,
                EntryType.CLAIM,
                orderBy.page(first, after, last, before),
                ClaimConnection::new);
    }

    /** {@return for each, a page of the terms directly above it in strength} */
    @Description("The terms directly above it in strength.")
    @NonNull
    public List<@NonNull OpennessTermConnection> weakerThan(
            @Source List<OpennessTermView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.STRONGER_THAN,
                EntryType.OPENNESS_TERM,
                orderBy.page(first, after, last, before),
                OpennessTermConnection::new);
    }
}
