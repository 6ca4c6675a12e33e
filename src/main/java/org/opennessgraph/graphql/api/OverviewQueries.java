// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.view.ClaimView;
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.OpennessTermView;
import org.opennessgraph.graphql.view.RecordOverviewView;
import org.opennessgraph.graphql.view.StandingCountView;
import org.opennessgraph.graphql.view.StatementView;
import org.opennessgraph.graphql.view.TermCountView;
import org.opennessgraph.graphql.view.VoiceCountView;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.Overviews;

/** Claims of openness against the record. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class OverviewQueries {
    private final Overviews overviews;
    private final Linked linked;

    OverviewQueries(Overviews overviews, Linked linked) {
        this.overviews = overviews;
        this.linked = linked;
    }

    /** {@return claims of openness against the record} */
    @Query("claimsAgainstRecord")
    @Description(
            "Claims of openness against the record: of an organization and its people, about a family of models, in "
                    + "a period. How many stand, which words were used against which facts, and by whose voice. Imputes no intent.")
    @NonNull
    public RecordOverviewView claimsAgainstRecord(
            @Description("Made by this organization, its groups, or people who worked or spoke for it then.")
                    @Id
                    @Nullable
                    String organization,
            @Description("About this family of models or its members.") @Id @Nullable String family,
            @Description("Made on this day or later: 2023, 2023-07 or 2023-07-18.") @Nullable String from,
            @Description("Made on this day or earlier: 2023, 2023-07 or 2023-07-18.") @Nullable String to,
            @Description(Docs.KNOWN_AT) @Nullable KnownAt knownAt) {
        return new RecordOverviewView(overviews.of(
                organization == null ? null : Entries.id(organization, "organization"),
                family == null ? null : Entries.id(family, "family"),
                from,
                to,
                KnownAt.orNow(knownAt)));
    }

    /** {@return the claims counted} */
    @Name("claims")
    @Description("The claims.")
    @NonNull
    public List<@NonNull List<@NonNull ClaimView>> claims(@Source List<RecordOverviewView> views) {
        return linked.many(views, view -> view.overview().claims(), ClaimView.class);
    }

    /** {@return the statements counted} */
    @Name("statements")
    @Description("The statements by which they were made.")
    @NonNull
    public List<@NonNull List<@NonNull StatementView>> statements(@Source List<RecordOverviewView> views) {
        return linked.many(views, view -> view.overview().statements(), StatementView.class);
    }

    /** {@return the claims known from others only} */
    @Name("reportedOnly")
    @Description("Those of the claims of which only somebody else's report is on record, not the maker's own words.")
    @NonNull
    public List<@NonNull List<@NonNull ClaimView>> reportedOnly(@Source List<RecordOverviewView> views) {
        return linked.many(views, view -> view.overview().reportedOnly(), ClaimView.class);
    }

    /** {@return statements of an open date} */
    @Name("dateOpen")
    @Description("Statements that may or may not have been made in the period, as far as their date is known; they are "
            + "not counted.")
    @NonNull
    public List<@NonNull List<@NonNull StatementView>> dateOpen(@Source List<RecordOverviewView> views) {
        return linked.many(views, view -> view.overview().dateOpen(), StatementView.class);
    }

    /** {@return the claims counted} */
    @Name("claims")
    @Description("The claims.")
    @NonNull
    public List<@NonNull List<@NonNull ClaimView>> claimsOfVoice(@Source List<VoiceCountView> views) {
        return linked.many(views, view -> view.row().claims(), ClaimView.class);
    }

    /** {@return the statements counted} */
    @Name("statements")
    @Description("The statements by which it made them.")
    @NonNull
    public List<@NonNull List<@NonNull StatementView>> statementsOfVoice(@Source List<VoiceCountView> views) {
        return linked.many(views, view -> view.row().statements(), StatementView.class);
    }

    /** {@return the claims counted} */
    @Name("claims")
    @Description("The claims.")
    @NonNull
    public List<@NonNull List<@NonNull ClaimView>> claimsThere(@Source List<StandingCountView> views) {
        return linked.many(views, view -> view.row().claims(), ClaimView.class);
    }

    /** {@return the word} */
    @Name("term")
    @Description("The word.")
    public List<@Nullable OpennessTermView> term(@Source List<TermCountView> views) {
        return linked.one(views, view -> view.row().term(), OpennessTermView.class);
    }

    /** {@return the claims counted} */
    @Name("claims")
    @Description("The claims that affirm it.")
    @NonNull
    public List<@NonNull List<@NonNull ClaimView>> claimsWithTerm(@Source List<TermCountView> views) {
        return linked.many(views, view -> view.row().claims(), ClaimView.class);
    }

    /** {@return those that hold} */
    @Name("holding")
    @Description("Those that are unchallenged or defended.")
    @NonNull
    public List<@NonNull List<@NonNull ClaimView>> holding(@Source List<TermCountView> views) {
        return linked.many(views, view -> view.row().holding(), ClaimView.class);
    }

    /** {@return those that are contradicted} */
    @Name("contradicted")
    @Description("Those that are contradicted.")
    @NonNull
    public List<@NonNull List<@NonNull ClaimView>> contradicted(@Source List<TermCountView> views) {
        return linked.many(views, view -> view.row().contradicted(), ClaimView.class);
    }

    /** {@return what speaks against them} */
    @Name("against")
    @Description("What they are in conflict with: clauses, findings, readings, claims, rebuttals.")
    @NonNull
    public List<@NonNull List<@NonNull EntryView>> against(@Source List<TermCountView> views) {
        return linked.many(views, view -> view.row().against(), EntryView.class);
    }
}
