// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.standing.Argument;
import org.opennessgraph.domain.standing.Dispute;
import org.opennessgraph.domain.standing.Standing;
import org.opennessgraph.inquiry.DefenceStep;
import org.opennessgraph.inquiry.Reasoned;

/** Where a claim stands by a part of the record, and why. */
@Type("StandingReason")
@Description("Where a claim stands by a part of the record, and why.")
public final class StandingReasonView {
    private final Reasoned reasoned;

    /**
     * @param reasoned as the rest of the app knows it
     */
    public StandingReasonView(Reasoned reasoned) {
        this.reasoned = reasoned;
    }

    /** As the rest of the app knows it; no field. */
    public Reasoned reasoned() {
        return reasoned;
    }

    /** {@return the standing} */
    @NonNull
    @Description("The standing.")
    public Standing getValue() {
        return reasoned.reason().standing().standing();
    }

    /** {@return what a disputed claim hangs on} */
    @Description("What a disputed claim hangs on.")
    public @Nullable Dispute getDispute() {
        return reasoned.reason().standing().dispute();
    }

    /** {@return the standing in words that a reader can quote} */
    @NonNull
    @Description("The standing in words that a reader can quote.")
    public String getWords() {
        return reasoned.reason().standing().words();
    }

    /** {@return for a contradicted or disputed claim, the argument that decides against it} */
    @Description("For a contradicted or disputed claim, the argument that decides against it.")
    public @Nullable ArgumentView getDeciding() {
        return argument(reasoned.reason().standing().deciding());
    }

    /** {@return how many independent sources its admitted statements have; decides nothing} */
    @Description("How many independent sources its admitted statements have; those that are known only because others "
            + "report them have none. Decides nothing.")
    public int getIndependentSources() {
        return reasoned.reason().standing().independentSources();
    }

    /** {@return the share of interested parties} */
    @NonNull
    @Description("The share of interested parties.")
    public InterestView getInterest() {
        return new InterestView(reasoned.reason().standing().interest());
    }

    /** {@return the arguments for it} */
    @NonNull
    @Description("The arguments for it.")
    public List<@NonNull LabelledArgumentView> getArguments() {
        return reasoned.reason().arguments().stream()
                .map(LabelledArgumentView::new)
                .toList();
    }

    /** {@return the arguments that attack one of them} */
    @NonNull
    @Description("The arguments that attack one of them.")
    public List<@NonNull LabelledArgumentView> getAgainst() {
        return reasoned.reason().against().stream()
                .map(LabelledArgumentView::new)
                .toList();
    }

    /** {@return statements for or against it that are not admitted} */
    @NonNull
    @Description("Statements for or against it that are not admitted.")
    public List<@NonNull LeadView> getLeads() {
        return reasoned.reason().leads().stream().map(LeadView::new).toList();
    }

    /** {@return admitted statements that seem to argue against it and do not attack it} */
    @NonNull
    @Description("Admitted statements that seem to argue against it and do not attack it, with the reasons.")
    public List<@NonNull UnheardView> getUnheard() {
        return reasoned.reason().standing().unheard().stream()
                .map(UnheardView::new)
                .toList();
    }

    /** {@return the tree of the defence, in reading order} */
    @NonNull
    @Description("The tree of the defence, in reading order.")
    public List<@NonNull DefenceStepView> getDefence() {
        return DefenceStep.of(reasoned.reason().trees()).stream()
                .map(DefenceStepView::new)
                .toList();
    }

    /** {@return how many arguments for it are left out of the tree} */
    @Description("How many arguments for it are left out of the tree.")
    public int getTreesOmitted() {
        return reasoned.reason().treesOmitted();
    }

    /** {@return what would have to be withdrawn for the standing to change; null if there is no argument for it} */
    @Description("What would have to be withdrawn for the standing to change; null if there is no argument for it.")
    public @Nullable WithdrawalView getChange() {
        return reasoned.reason().change() == null
                ? null
                : new WithdrawalView(reasoned.reason().change());
    }

    /** {@return whether there was more on record than could be taken into account} */
    @Description("Whether there was more on record than could be taken into account.")
    public boolean isPartial() {
        return reasoned.partial();
    }

    private static @Nullable ArgumentView argument(@Nullable Argument argument) {
        return argument == null ? null : new ArgumentView(argument);
    }
}
