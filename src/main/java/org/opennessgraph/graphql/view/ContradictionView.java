// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.contradiction.Contradiction;
import org.opennessgraph.domain.contradiction.ContradictionKind;

/** Two things on record that seem incompatible, of which kind they are, and why. */
@Type("Contradiction")
@Description("Two things on record that seem incompatible, of which kind they are, and why.")
public final class ContradictionView {
    private final Contradiction contradiction;

    /**
     * @param contradiction as the rest of the app knows it
     */
    public ContradictionView(Contradiction contradiction) {
        this.contradiction = contradiction;
    }

    /** As the rest of the app knows it; no field. */
    public Contradiction contradiction() {
        return contradiction;
    }

    /** {@return the kind} */
    @NonNull
    @Description("The kind.")
    public ContradictionKind getKind() {
        return contradiction.kind();
    }

    /** {@return whether the two sides cannot both be so; if not, they differ in scope or wait for more evidence} */
    @Description("Whether the two sides cannot both be so; if not, they differ in scope or wait for more evidence.")
    public boolean isConflict() {
        return contradiction.conflict();
    }

    /** {@return whether the subject asked for has to do with it only through the line that it belongs to} */
    @Description(
            "Whether the subject asked for has to do with it only through the line that it belongs to, as claims on "
                    + "the whole family do; such come after all others and are counted apart.")
    public boolean isOfLine() {
        return contradiction.ofLine();
    }

    /** {@return the kind in words} */
    @NonNull
    @Description("The kind in words.")
    public String getWords() {
        return contradiction.kind().words();
    }

    /** {@return one side; of two claims the affirming one} */
    @NonNull
    @Description("One side; of two claims the affirming one.")
    public SideView getFirst() {
        return new SideView(contradiction.first());
    }

    /** {@return the other side} */
    @NonNull
    @Description("The other side.")
    public SideView getSecond() {
        return new SideView(contradiction.second());
    }

    /** {@return the reason, step by step} */
    @NonNull
    @Description("The reason, step by step.")
    public List<@NonNull ReasonStepView> getSteps() {
        return contradiction.steps().stream().map(ReasonStepView::new).toList();
    }
}
