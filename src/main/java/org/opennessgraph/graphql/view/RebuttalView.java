// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Aim;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.RebuttalKind;
import org.opennessgraph.graph.Found;

/** An agent argues against a claim, a statement, a finding, a reading or a citation, as clients see it. */
@Type("Rebuttal")
@Description("An agent argues against a claim, a statement, a finding, a reading or a citation.")
public final class RebuttalView extends StatementOf implements NodeView, EntryView, StatementView {
    private final Rebuttal entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public RebuttalView(Found found, Rebuttal entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Rebuttal entry() {
        return entry;
    }

    /** {@return how it attacks} */
    @Description("How it attacks.")
    @NonNull
    public RebuttalKind getKind() {
        return entry.kind();
    }

    /** {@return how directly it speaks to the target} */
    @Description("How directly it speaks to the target.")
    @NonNull
    public Aim getAim() {
        return entry.aim();
    }

    /** {@return the argument as a sentence of ours} */
    @Description("The argument as a sentence of ours.")
    @NonNull
    public String getArgument() {
        return entry.argument();
    }

    /** {@return how its makers ended it, if they did} */
    @Description("How its makers ended it, if they did.")
    public @Nullable EndingView getEnded() {
        return EndingView.orNull(entry.ended());
    }

    /** {@return what a reader should know about this entry} */
    @Description("What a reader should know about this entry.")
    public @Nullable String getNote() {
        return entry.note();
    }

    /** {@return the numbers under which a register of the project lists it} */
    @Description("The numbers under which a register of the project lists it.")
    @NonNull
    public List<@NonNull String> getRegisterNumbers() {
        return entry.registerNumbers();
    }
}
