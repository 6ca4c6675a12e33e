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
    private final CriterionResult result;

    /**
     * @param result as the rest of the app knows it
     */
    public CriterionResultView(CriterionResult result) {
        this.result = result;
    }

    /** As the rest of the app knows it; no field. */
    public CriterionResult result() {
        return result;
    }

    /** {@return whether it is met; UNKNOWN is no hidden NO} */
    @NonNull
    @Description("Whether it is met; UNKNOWN is no hidden NO.")
    public Truth getResult() {
        return result.result();
    }

    /** {@return whether it is UNKNOWN because the record speaks for both sides} */
    @Description("Whether it is UNKNOWN because the record speaks for both sides.")
    public boolean isDisputed() {
        return result.disputed();
    }

    /** {@return why} */
    @NonNull
    @Description("Why.")
    public List<@NonNull StepView> getSteps() {
        return result.steps().stream().map(StepView::new).toList();
    }
}
