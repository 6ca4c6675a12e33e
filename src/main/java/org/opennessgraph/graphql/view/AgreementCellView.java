// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.agreement.CellOutcome;
import org.opennessgraph.inquiry.Agreeing;

/** A component of a model, and what each assessor found there. */
@Type("AgreementCell")
@Description("A component of a model, and what each assessor found there.")
public final class AgreementCellView {
    private final Agreeing.Hit hit;

    AgreementCellView(Agreeing.Hit hit) {
        this.hit = hit;
    }

    /** As the rest of the app knows it; no field. */
    public Agreeing.Hit hit() {
        return hit;
    }

    /** {@return the component} */
    @NonNull
    @Description("The component.")
    public ModelComponent getComponent() {
        return hit.cell().component();
    }

    /** {@return whether they agree} */
    @NonNull
    @Description("Whether they agree.")
    public CellOutcome getOutcome() {
        return hit.cell().outcome();
    }

    /** {@return what each found} */
    @NonNull
    @Description("What each found who looked.")
    public List<@NonNull AssessorVoteView> getVotes() {
        return hit.cell().votes().stream().map(AssessorVoteView::new).toList();
    }

    /** {@return in which ways findings go against the record} */
    @NonNull
    @Description("In which ways findings of this cell go against clauses or licences on record.")
    public List<@NonNull AgainstRecordView> getAgainstRecord() {
        return hit.against().stream().map(AgainstRecordView::new).toList();
    }
}
