// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.assessment.MissingSet;

/** Missing facts that together would decide a verdict, and without any one of them would not. */
@Type("MissingSet")
@Description("Missing facts that together would decide a verdict, and without any one of them would not.")
public final class MissingSetView {
    private final MissingSet set;

    /**
     * @param set as the rest of the app knows it
     */
    public MissingSetView(MissingSet set) {
        this.set = set;
    }

    /** As the rest of the app knows it; no field. */
    public MissingSet set() {
        return set;
    }

    /** {@return the verdict that they would lead to} */
    @NonNull
    @Description("The verdict that they would lead to.")
    public Truth getVerdict() {
        return set.verdict();
    }

    /** {@return the facts} */
    @NonNull
    @Description("The facts.")
    public List<@NonNull MissingFactView> getFacts() {
        return set.facts().stream().map(MissingFactView::new).toList();
    }
}
