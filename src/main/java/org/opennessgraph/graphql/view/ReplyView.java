// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Reply;
import org.opennessgraph.domain.ReplyOutcome;
import org.opennessgraph.graph.Found;

/** The answer of a claimant or its organization, or the record that it was asked and did not answer, as clients see it. */
@Type("Reply")
@Description("The answer of a claimant or its organization, or the record that it was asked and did " + "not answer.")
public final class ReplyView extends StatementOf implements NodeView, EntryView, StatementView {
    private final Reply entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public ReplyView(Found found, Reply entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Reply entry() {
        return entry;
    }

    /** {@return whether there was an answer} */
    @Description("Whether there was an answer.")
    @NonNull
    public ReplyOutcome getOutcome() {
        return entry.outcome();
    }

    /** {@return the answer as a sentence of ours} */
    @Description("The answer as a sentence of ours.")
    @NonNull
    public String getSummary() {
        return entry.summary();
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
