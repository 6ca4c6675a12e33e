// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.graph.Found;

/** One or more agents put a claim forward in a source, as clients see it. */
@Type("Assertion")
@Description("One or more agents put a claim forward in a source.")
public final class AssertionView extends StatementOf implements NodeView, EntryView, StatementView {
    private final Assertion entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public AssertionView(Found found, Assertion entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Assertion entry() {
        return entry;
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
