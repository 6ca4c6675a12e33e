// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.ReadingResult;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** An agent holds that a clause, or a licence as a whole, fails, meets or leaves open a criterion, as clients see it. */
@Type("Reading")
@Description("An agent holds that a clause, or a licence as a whole, fails, meets or leaves open a "
        + "criterion. Readings of the project are signed as the project's own.")
public final class ReadingView extends EntryOf implements NodeView, EntryView {
    private final Reading entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public ReadingView(Found found, Reading entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Reading entry() {
        return entry;
    }

    /** {@return what is held} */
    @Description("What is held.")
    @NonNull
    public ReadingResult getResult() {
        return entry.result();
    }

    /** {@return when it was published} */
    @Description("When it was published.")
    public @Nullable PartialDateView getOn() {
        return PartialDateView.orNull(entry.on());
    }

    /** {@return the place in that source} */
    @Description("The place in that source.")
    public @Nullable String getLocator() {
        return entry.locator();
    }

    /** {@return why, in one sentence} */
    @Description("Why, in one sentence.")
    @NonNull
    public String getReason() {
        return entry.reason();
    }

    /** {@return how far it was checked that the agent holds this} */
    @Description("How far it was checked that the agent holds this.")
    @NonNull
    public Verification getVerification() {
        return entry.verification();
    }

    /** {@return what a reader should know about this entry} */
    @Description("What a reader should know about this entry.")
    public @Nullable String getNote() {
        return entry.note();
    }
}
