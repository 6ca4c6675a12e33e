// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.assessment.CriterionResult;

/** What a criterion of a definition says of a subject. */
@Type("CriterionResult")
@Description("What a criterion of a definition says of a subject.")
public final class CriterionResultView {
    private final CriterionResult judged;

    /**
     * @param judged as the rest of the app knows it
     */
    public CriterionResultView(CriterionResult judged) {
        this.judged = judged;
    }

    /** As the rest of the app knows it; no field. */
    public CriterionResult judged() {
        return judged;
    }

    /** {@return whether it is met; UNKNOWN is no hidden NO} */
    @NonNull
    @Description("Whether it is met; UNKNOWN is no hidden NO.")
    public Truth getResult() {
        return judged.result();
    }

    /** {@return whether it is UNKNOWN because the record speaks for both sides} */
    @Description("Whether it is UNKNOWN because the record speaks for both sides.")
    public boolean isDisputed() {
        return judged.disputed();
    }

    /** {@return why} */
    @NonNull
    @Description("Why.")
    public List<@NonNull StepView> getSteps() {
        return judged.steps().stream().map(StepView::new).toList();
    }
}
