// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.assessment.MissingFact;
import org.opennessgraph.domain.assessment.MissingKind;

/** A fact that is not on record and would bear on a verdict. */
@Type("MissingFact")
@Description("A fact that is not on record and would bear on a verdict.")
public final class MissingFactView {
    private final MissingFact fact;

    /**
     * @param fact as the rest of the app knows it
     */
    public MissingFactView(MissingFact fact) {
        this.fact = fact;
    }

    /** As the rest of the app knows it; no field. */
    public MissingFact fact() {
        return fact;
    }

    /** {@return what sort of fact} */
    @NonNull
    @Description("What sort of fact.")
    public MissingKind getKind() {
        return fact.kind();
    }

    /** {@return the component, if it is a fact of one} */
    @Description("The component, if it is a fact of one.")
    public @Nullable ModelComponent getComponent() {
        return fact.component();
    }

    /** {@return what it would have to say} */
    @NonNull
    @Description("What it would have to say.")
    public String getText() {
        return fact.text();
    }
}
