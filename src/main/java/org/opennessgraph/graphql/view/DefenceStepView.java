// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.argument.ArgumentLabel;
import org.opennessgraph.domain.argument.TreeCut;
import org.opennessgraph.inquiry.DefenceStep;

/** An argument in the tree of the defence, followed one level deeper by the attackers that its label rests on. */
@Type("DefenceStep")
@Description(
        "An argument in the tree of the defence, followed one level deeper by the attackers that its label rests on.")
public final class DefenceStepView {
    private final DefenceStep step;

    /**
     * @param step as the rest of the app knows it
     */
    public DefenceStepView(DefenceStep step) {
        this.step = step;
    }

    /** As the rest of the app knows it; no field. */
    public DefenceStep step() {
        return step;
    }

    /** {@return its level, from 0} */
    @Description("Its level, from 0.")
    public int getDepth() {
        return step.depth();
    }

    /** {@return the argument} */
    @NonNull
    @Description("The argument.")
    public ArgumentView getArgument() {
        return new ArgumentView(step.tree().argument());
    }

    /** {@return whether it holds} */
    @NonNull
    @Description("Whether it holds.")
    public ArgumentLabel getLabel() {
        return step.tree().label();
    }

    /** {@return whether and why something is left out below it} */
    @NonNull
    @Description("Whether and why something is left out below it.")
    public TreeCut getCut() {
        return step.tree().cut();
    }

    /** {@return how many attackers are left out} */
    @Description("How many attackers are left out.")
    public int getOmitted() {
        return step.tree().omitted();
    }
}
