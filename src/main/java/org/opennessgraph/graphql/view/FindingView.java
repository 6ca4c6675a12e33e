// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** An agent looked at a component of a model and found how far it can be had, or under which licence, as clients see it. */
@Type("Finding")
@Description("An agent looked at a component of a model and found how far it can be had, or under " + "which licence.")
public final class FindingView extends EntryOf implements NodeView, EntryView {
    private final Finding entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public FindingView(Found found, Finding entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Finding entry() {
        return entry;
    }

    /** {@return the component} */
    @Description("The component.")
    @NonNull
    public ModelComponent getComponent() {
        return entry.component();
    }

    /** {@return the finder's own name of what was looked at, such as an index's column} */
    @Description("The finder's own name of what was looked at, such as an index's column.")
    public @Nullable String getFeature() {
        return entry.feature();
    }

    /** {@return what was found} */
    @Description("What was found.")
    @NonNull
    public Availability getAvailability() {
        return entry.availability();
    }

    /** {@return what the finder writes of the licence; also where no licence on record fits} */
    @Description("What the finder writes of the licence; also where no licence on record fits.")
    public @Nullable String getLicenseAsWritten() {
        return entry.licenseAsWritten();
    }

    /** {@return when it was found} */
    @Description("When it was found.")
    public @Nullable PartialDateView getOn() {
        return PartialDateView.orNull(entry.on());
    }

    /** {@return the place in that source} */
    @Description("The place in that source.")
    public @Nullable String getLocator() {
        return entry.locator();
    }

    /** {@return addresses that the finder gives} */
    @Description("Addresses that the finder gives.")
    @NonNull
    public List<@NonNull String> getEvidence() {
        return entry.evidence();
    }

    /** {@return the finder's words} */
    @Description("The finder's words.")
    public @Nullable QuoteView getQuote() {
        return QuoteView.orNull(entry.quote());
    }

    /** {@return how far it was checked that the agent found this} */
    @Description("How far it was checked that the agent found this.")
    @NonNull
    public Verification getVerification() {
        return entry.verification();
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
