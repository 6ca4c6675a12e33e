// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.argument.ArgumentLabel;
import org.opennessgraph.domain.standing.StandingReason;

/** An argument, and whether it holds against those that attack it. */
@Type("LabelledArgument")
@Description("An argument, and whether it holds against those that attack it.")
public final class LabelledArgumentView {
    private final StandingReason.Labelled labelled;

    /**
     * @param labelled as the rest of the app knows it
     */
    public LabelledArgumentView(StandingReason.Labelled labelled) {
        this.labelled = labelled;
    }

    /** As the rest of the app knows it; no field. */
    public StandingReason.Labelled labelled() {
        return labelled;
    }

    /** {@return the argument} */
    @NonNull
    @Description("The argument.")
    public ArgumentView getArgument() {
        return new ArgumentView(labelled.argument());
    }

    /** {@return whether it holds} */
    @NonNull
    @Description("Whether it holds.")
    public ArgumentLabel getLabel() {
        return labelled.label();
    }
}
