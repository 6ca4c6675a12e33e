// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.contradiction.Step;

/** One step of a reason: a sentence, with the entries that its words name. */
@Type("ReasonStep")
@Description("One step of a reason: a sentence, with the entries that its words name.")
public final class ReasonStepView {
    private final Step step;

    /**
     * @param step as the rest of the app knows it
     */
    public ReasonStepView(Step step) {
        this.step = step;
    }

    /** As the rest of the app knows it; no field. */
    public Step step() {
        return step;
    }

    /** {@return the sentence} */
    @NonNull
    @Description("The sentence.")
    public String getText() {
        return step.text();
    }
}
