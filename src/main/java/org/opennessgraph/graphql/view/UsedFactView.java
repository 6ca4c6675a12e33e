// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.domain.assessment.UsedFact;

/** A fact on record that an assessment looked at. */
@Type("UsedFact")
@Description("A fact on record that an assessment looked at.")
public final class UsedFactView {
    private final UsedFact fact;

    /**
     * @param fact as the rest of the app knows it
     */
    public UsedFactView(UsedFact fact) {
        this.fact = fact;
    }

    /** As the rest of the app knows it; no field. */
    public UsedFact fact() {
        return fact;
    }

    /** {@return what it says} */
    @NonNull
    @Description("What it says.")
    public String getSays() {
        return fact.says();
    }

    /** {@return how far it was checked} */
    @NonNull
    @Description("How far it was checked.")
    public Verification getVerification() {
        return fact.verification();
    }

    /** {@return whether a documented rebuttal speaks against it} */
    @Description("Whether a documented rebuttal speaks against it.")
    public boolean isDisputed() {
        return fact.disputed();
    }

    /** {@return the place in its source} */
    @Description("The place in its source.")
    public @Nullable String getLocator() {
        return fact.locator();
    }
}
