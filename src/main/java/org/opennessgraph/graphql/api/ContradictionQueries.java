// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.contradiction.ContradictionKind;
import org.opennessgraph.graphql.view.ContradictionConnection;
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.ReasonStepView;
import org.opennessgraph.graphql.view.SideView;
import org.opennessgraph.graphql.view.SourceView;
import org.opennessgraph.graphql.view.StatementView;
import org.opennessgraph.inquiry.Contradicting;

/** What seems incompatible on the record. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ContradictionQueries {
    private final Contradicting contradicting;
    private final Linked linked;

    ContradictionQueries(Contradicting contradicting, Linked linked) {
        this.contradicting = contradicting;
        this.linked = linked;
    }

    /** {@return what seems incompatible} */
    @Query("contradictions")
    @Description("What seems incompatible on the record, of which kind it is, and why: conflicts told apart from "
            + "differences of scope and from leads. Each pair of claims counts once, whoever says them how often.")
    @NonNull
    public ContradictionConnection contradictions(
            @Description("Whose contradictions.") @NonNull ContradictionKey of,
            @Description("Only these kinds; all if not given, none if empty.") @Nullable List<ContradictionKind> kinds,
            @Description("Weigh everything by the facts and definitions of this day, such as 2024-05-01; if not given, "
                            + "each statement by those of the day it speaks of.")
                    @Nullable
                    String validAt,
            @Description(Docs.KNOWN_AT) @Nullable KnownAt knownAt,
            @Description("How many from the start, 1 to 100; 20 if not given.") @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after) {
        Set<ContradictionKind> wanted = kinds == null ? null : Set.copyOf(kinds);
        return new ContradictionConnection(
                contradicting.of(of.selection(), wanted, validAt, KnownAt.orNow(knownAt), first, after), after == null);
    }

    /** {@return for each side, what stands on it} */
    @Name("entries")
    @Description("The claim, the citation, or the entries of the record that speak here.")
    @NonNull
    public List<@NonNull List<@NonNull EntryView>> entries(@Source List<SideView> views) {
        return linked.many(views, view -> view.side().entries(), EntryView.class);
    }

    /** {@return for each side, who says so} */
    @Name("statements")
    @Description("The statements by which a claim is put forward or denied.")
    @NonNull
    public List<@NonNull List<@NonNull StatementView>> statements(@Source List<SideView> views) {
        return linked.many(views, view -> view.side().statements(), StatementView.class);
    }

    /** {@return for each side, its sources} */
    @Name("sources")
    @Description("The sources of this side.")
    @NonNull
    public List<@NonNull List<@NonNull SourceView>> sources(@Source List<SideView> views) {
        return linked.many(views, view -> view.side().sources(), SourceView.class);
    }

    /** {@return for each step, what its words name} */
    @Name("entries")
    @Description("The entries that its words name and rest on.")
    @NonNull
    public List<@NonNull List<@NonNull EntryView>> stepEntries(@Source List<ReasonStepView> views) {
        return linked.many(views, view -> view.step().entries(), EntryView.class);
    }
}
