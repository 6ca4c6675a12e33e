// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.AffiliationKind;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** A tie between two agents, in some time, as clients see it. */
@Type("Affiliation")
@Description("A tie between two agents, in some time.")
public final class AffiliationView extends EntryOf implements NodeView, EntryView {
    private final Affiliation entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public AffiliationView(Found found, Affiliation entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Affiliation entry() {
        return entry;
    }

    /** {@return what sort of tie} */
    @Description("What sort of tie.")
    @NonNull
    public AffiliationKind getKind() {
        return entry.kind();
    }

    /** {@return the role, as the source gives it} */
    @Description("The role, as the source gives it.")
    public @Nullable String getRole() {
        return entry.role();
    }

    /** {@return since when, if known} */
    @Description("Since when, if known.")
    public @Nullable PartialDateView getFrom() {
        return PartialDateView.orNull(entry.from());
    }

    /** {@return until when, if it ended} */
    @Description("Until when, if it ended.")
    public @Nullable PartialDateView getTo() {
        return PartialDateView.orNull(entry.to());
    }

    /** {@return the place in that source} */
    @Description("The place in that source.")
    public @Nullable String getLocator() {
        return entry.locator();
    }

    /** {@return how far this was checked} */
    @Description("How far this was checked.")
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
