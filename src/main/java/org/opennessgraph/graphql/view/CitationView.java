// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.CitationManner;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** A source cites a source, as clients see it. */
@Type("Citation")
@Description("A source cites a source.")
public final class CitationView extends EntryOf implements NodeView, EntryView {
    private final Citation entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public CitationView(Found found, Citation entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Citation entry() {
        return entry;
    }

    /** {@return why} */
    @Description("Why.")
    @NonNull
    public CitationIntent getIntent() {
        return entry.intent();
    }

    /** {@return how it is made} */
    @Description("How it is made.")
    @NonNull
    public CitationManner getManner() {
        return entry.manner();
    }

    /** {@return the address as printed, if it differs from the cited source's canonical one} */
    @Description("The address as printed, if it differs from the cited source's canonical one.")
    public @Nullable String getAddress() {
        return entry.address();
    }

    /** {@return the place in the citing source, such as L55} */
    @Description("The place in the citing source, such as L55.")
    public @Nullable String getLocator() {
        return entry.locator();
    }

    /** {@return the words that cite or are taken over} */
    @Description("The words that cite or are taken over.")
    public @Nullable QuoteView getQuote() {
        return QuoteView.orNull(entry.quote());
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
