// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.graph.DerivedClaimValues;
import org.opennessgraph.graphql.view.AgentView;
import org.opennessgraph.graphql.view.ArgumentView;
import org.opennessgraph.graphql.view.ClaimStandingView;
import org.opennessgraph.graphql.view.ClaimView;
import org.opennessgraph.graphql.view.DefinitionView;
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.LeadView;
import org.opennessgraph.graphql.view.StandingReasonView;
import org.opennessgraph.graphql.view.StatementView;
import org.opennessgraph.graphql.view.SubjectView;
import org.opennessgraph.graphql.view.UnheardView;
import org.opennessgraph.inquiry.Reasoned;
import org.opennessgraph.inquiry.Weighing;

/** Where claims stand, and why. One statement a level for what is kept; a bounded number for what is computed. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class StandingFields {
    private final Weighing weighing;
    private final Linked linked;

    StandingFields(Weighing weighing, Linked linked) {
        this.weighing = weighing;
        this.linked = linked;
    }

    /** {@return for each claim, where it stands} */
    @Name("standing")
    @Description(
            "Where it stands by all that is on record, as kept with it; null for what ought to be or will be, which "
                    + "has positions and no standing.")
    public List<@Nullable ClaimStandingView> standing(@Source List<ClaimView> claims) {
        Map<EntryId, DerivedClaimValues> kept = weighing.kept(claims.stream()
                .filter(claim -> claim.entry().hasStanding())
                .map(ClaimView::entryId)
                .toList());
        List<@Nullable ClaimStandingView> views = new ArrayList<>();
        for (ClaimView claim : claims) {
            DerivedClaimValues values = kept.get(claim.entryId());
            views.add(values == null ? null : new ClaimStandingView(values));
        }
        return views;
    }

    /** {@return for each claim, why it stands where it stands} */
    @Name("standingReason")
    @Description(
            "Where it stands by a part of the record, and why: the arguments on both sides, the tree of the defence, "
                    + "and what would have to be withdrawn to change it. Computed when asked. Null for what ought to be or "
                    + "will be, and for a claim that was not on record at the past time that is asked for.")
    public List<@Nullable StandingReasonView> reason(
            @Source List<ClaimView> claims,
            @Description(
                            "Only what had certainly been said by this day, judged by the facts and definitions of the day, such as "
                                    + "2024-05-01; if not given, all, each judged by the day it speaks of.")
                    @Nullable
                    String validAt,
            @Description(Docs.KNOWN_AT) @Nullable KnownAt knownAt,
            @Description("Without statements of interested parties, on both sides.") @DefaultValue("false")
                    boolean withoutInterestedParties,
            @Description("Only statements whose words were seen in the original.") @DefaultValue("false")
                    boolean verifiedQuotesOnly) {
        Map<EntryId, Reasoned> reasons = weighing.reasons(
                ids(claims),
                new Weighing.Part(validAt, KnownAt.orNow(knownAt), withoutInterestedParties, verifiedQuotesOnly));
        List<@Nullable StandingReasonView> views = new ArrayList<>();
        for (ClaimView claim : claims) {
            Reasoned reason = reasons.get(claim.entryId());
            views.add(reason == null ? null : new StandingReasonView(reason));
        }
        return views;
    }

    /** {@return for each standing, the claims in conflict with it} */
    @Name("conflictsWith")
    @Description("The claims that it is in conflict with.")
    @NonNull
    public List<@NonNull List<@NonNull ClaimView>> conflictsWith(@Source List<ClaimStandingView> views) {
        return linked.many(views, view -> view.values().conflicting(), ClaimView.class);
    }

    /** {@return for each argument, who argues} */
    @Name("by")
    @Description("Who argues; nobody for an assessment or the record.")
    @NonNull
    public List<@NonNull List<@NonNull AgentView>> by(@Source List<ArgumentView> views) {
        return linked.many(views, view -> view.argument().by(), AgentView.class);
    }

    /** {@return for each argument, its entry} */
    @Name("entry")
    @Description("The statement, finding or reading; for the record the document that speaks; null for an assessment.")
    public List<@Nullable EntryView> argumentEntry(@Source List<ArgumentView> views) {
        return linked.one(views, view -> view.argument().entry(), EntryView.class);
    }

    /** {@return for each argument, what it rests on} */
    @Name("grounds")
    @Description("What it rests on.")
    @NonNull
    public List<@NonNull List<@NonNull EntryView>> grounds(@Source List<ArgumentView> views) {
        return linked.many(views, view -> view.argument().grounds(), EntryView.class);
    }

    /** {@return for each argument, what is assessed} */
    @Name("subjects")
    @Description("For an assessment: what is assessed.")
    @NonNull
    public List<@NonNull List<@NonNull SubjectView>> subjects(@Source List<ArgumentView> views) {
        return linked.many(views, view -> view.argument().subjects(), SubjectView.class);
    }

    /** {@return for each argument, the definitions} */
    @Name("definitions")
    @Description("For an assessment: the definitions whose results it puts together.")
    @NonNull
    public List<@NonNull List<@NonNull DefinitionView>> definitions(@Source List<ArgumentView> views) {
        return linked.many(views, view -> view.argument().definitions(), DefinitionView.class);
    }

    /** {@return for each lead, the statement} */
    @Name("statement")
    @Description("The statement.")
    public List<@Nullable StatementView> statement(@Source List<LeadView> views) {
        return linked.one(views, view -> view.lead().statement(), StatementView.class);
    }

    /** {@return for each statement that is not heard, itself} */
    @Name("statement")
    @Description("The statement.")
    public List<@Nullable StatementView> unheardStatement(@Source List<UnheardView> views) {
        return linked.one(views, view -> view.unheard().statement(), StatementView.class);
    }

    /** {@return for each statement that is not heard, the claim that it speaks to} */
    @Name("claim")
    @Description("The claim that it is for, or argues against.")
    public List<@Nullable ClaimView> unheardClaim(@Source List<UnheardView> views) {
        return linked.one(views, view -> view.unheard().claim(), ClaimView.class);
    }

    /** {@return for each reason, those who report the claim} */
    @Name("knownOnlyFrom")
    @Description("If the statements for it are all known only because others report them, those others.")
    @NonNull
    public List<@NonNull List<@NonNull AgentView>> knownOnlyFrom(@Source List<StandingReasonView> views) {
        return linked.many(views, view -> view.reasoned().reason().standing().knownOnlyFrom(), AgentView.class);
    }

    /** {@return for each reason, statements that attack nothing} */
    @Name("unheeded")
    @Description("Admitted statements against it that attack nothing, being undocumented against documented ones.")
    @NonNull
    public List<@NonNull List<@NonNull StatementView>> unheeded(@Source List<StandingReasonView> views) {
        return linked.many(views, view -> view.reasoned().reason().standing().unheeded(), StatementView.class);
    }

    private static List<EntryId> ids(List<ClaimView> claims) {
        return claims.stream().map(ClaimView::entryId).toList();
    }
}
