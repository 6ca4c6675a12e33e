// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.assessment.Step;

/** One step of a reason; the steps that it rests on follow it, one level deeper. */
@Type("Step")
@Description("One step of a reason; the steps that it rests on follow it, one level deeper.")
public final class StepView {
    private final Step step;

    /**
     * @param step as the rest of the app knows it
     */
    public StepView(Step step) {
        this.step = step;
    }

    /** As the rest of the app knows it; no field. */
    public Step step() {
        return step;
    }

    /** {@return its level, from 0} */
    @Description("Its level, from 0.")
    public int getDepth() {
        return step.depth();
    }

    /** {@return what it says} */
    @NonNull
    @Description("What it says.")
    public String getText() {
        return step.text();
    }
}
