// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.assessment.Applicability;
import org.opennessgraph.domain.assessment.Assessment;

/** A subject judged by a definition as of a day, criterion by criterion. */
@Type("Assessment")
@Description("A subject judged by a definition as of a day, criterion by criterion.")
public final class AssessmentView {
    private final Assessment assessment;
    private final boolean partial;

    /**
     * @param assessment as the rest of the app knows it
     * @param partial whether it may miss something
     */
    public AssessmentView(Assessment assessment, boolean partial) {
        this.assessment = assessment;
        this.partial = partial;
    }

    /** As the rest of the app knows it; no field. */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return the day that it speaks of} */
    @NonNull
    @Description("The day that it speaks of.")
    public PartialDateView getValidAt() {
        return PartialDateView.of(assessment.validAt());
    }

    /** {@return whether the definition gives a verdict on the subject on that day} */
    @NonNull
    @Description("Whether the definition gives a verdict on the subject on that day, and if not, why: NOT_APPLICABLE "
            + "for what it does not judge, such as a family of models.")
    public Applicability getApplicability() {
        return assessment.applicability();
    }

    /** {@return the verdict; UNKNOWN where none is given, which is no hidden NO} */
    @NonNull
    @Description(
            "The verdict; UNKNOWN where none is given, which is no hidden NO. Whether one is given, or whether the "
                    + "definition judges nothing of this sort, such as a family of models, is told by applicability alone.")
    public Truth getResult() {
        return assessment.result();
    }

    /** {@return whether the verdict is UNKNOWN because the record speaks for both sides} */
    @Description("Whether the verdict is UNKNOWN because the record speaks for both sides.")
    public boolean isDisputed() {
        return assessment.disputed();
    }

    /** {@return whether the verdict rests on facts that are not VERIFIED or are in dispute} */
    @Description("Whether the verdict rests on facts that are not VERIFIED or are in dispute.")
    public boolean isProvisional() {
        return assessment.provisional();
    }

    /** {@return the criteria of the definition in their order} */
    @NonNull
    @Description("The criteria of the definition in their order.")
    public List<@NonNull CriterionResultView> getCriteria() {
        return assessment.criteria().stream().map(CriterionResultView::new).toList();
    }

    /** {@return the facts that were looked at} */
    @NonNull
    @Description("The facts that were looked at.")
    public List<@NonNull UsedFactView> getUsed() {
        return assessment.used().stream().map(UsedFactView::new).toList();
    }

    /** {@return for an UNKNOWN verdict: smallest sets of missing facts that would decide it, at most ten} */
    @NonNull
    @Description("For an UNKNOWN verdict: smallest sets of missing facts that would decide it, at most ten.")
    public List<@NonNull MissingSetView> getMissing() {
        return assessment.missing().stream().map(MissingSetView::new).toList();
    }

    /** {@return whether there are or may be more such sets than those listed} */
    @Description("Whether there are or may be more such sets than those listed.")
    public boolean isMoreMissing() {
        return assessment.moreMissing();
    }

    /** {@return why, step by step} */
    @NonNull
    @Description("Why, step by step.")
    public List<@NonNull StepView> getSteps() {
        return assessment.steps().stream().map(StepView::new).toList();
    }

    /** {@return whether there was more on record than could be taken into account} */
    @Description("Whether there was more on record than could be taken into account.")
    public boolean isPartial() {
        return partial;
    }
}
