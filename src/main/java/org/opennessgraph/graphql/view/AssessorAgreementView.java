// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Agreeing;

/** How far assessors agree. */
@Type("AssessorAgreement")
@Description(
        "How far those who assess models agree, cell by cell and pair by pair. A cell is a component of a model. Of "
                + "each assessor its latest findings count, one for each feature that it looks at.")
public final class AssessorAgreementView {
    private final Agreeing.Result result;

    /**
     * @param result as the rest of the app knows it
     */
    public AssessorAgreementView(Agreeing.Result result) {
        this.result = result;
    }

    /** As the rest of the app knows it; no field. */
    public Agreeing.Result result() {
        return result;
    }

    /** {@return how far each two agree} */
    @NonNull
    @Description("How far each two of them agree.")
    public List<@NonNull AssessorPairView> getPairs() {
        return result.pairs().stream().map(AssessorPairView::new).toList();
    }

    /** {@return how many cells there are} */
    @Description("How many cells at least one of them looked at.")
    public int getCellCount() {
        return result.cells().size();
    }

    /** {@return in how many they agree} */
    @Description("In how many cells at least two found an availability, and all found the same.")
    public int getAgreeCount() {
        return result.agreeing();
    }

    /** {@return in how many they differ} */
    @Description("In how many cells at least two found an availability, and not all the same.")
    public int getDifferCount() {
        return result.differing();
    }

    /** {@return in how many nobody gave evidence} */
    @Description("In how many cells nobody gave an address as evidence.")
    public int getWithoutEvidenceCount() {
        return result.withoutEvidence();
    }

    /** {@return in how many a finding goes against the record} */
    @Description("In how many cells a finding goes against a clause or a licence on record.")
    public int getAgainstRecordCount() {
        return result.againstRecord();
    }

    /** {@return whether some may be missed} */
    @Description("Whether there was more on record than could be taken into account.")
    public boolean isPartial() {
        return result.partial();
    }
}
