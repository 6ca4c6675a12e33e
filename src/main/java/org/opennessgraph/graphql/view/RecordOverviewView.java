// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.RecordOverview;

/** Claims of openness against the record: how many were made, where they stand, and which facts speak against which words. */
@Type("ClaimsAgainstRecord")
@Description(
        "Claims of openness against the record: how many were made, where they stand, and which facts speak against which words.")
public final class RecordOverviewView {
    private final RecordOverview overview;

    /**
     * @param overview as the rest of the app knows it
     */
    public RecordOverviewView(RecordOverview overview) {
        this.overview = overview;
    }

    /** As the rest of the app knows it; no field. */
    public RecordOverview overview() {
        return overview;
    }

    /** {@return how many claims affirm a term of openness} */
    @Description(
            "How many claims affirm a term of openness, were made by an admitted statement, and certainly in the period.")
    public int getClaimCount() {
        return overview.claims().size();
    }

    /** {@return the same by the voice that spoke} */
    @NonNull
    @Description("The same by the voice that spoke; empty if no organization was asked about.")
    public List<@NonNull VoiceCountView> getVoices() {
        return overview.voices().stream().map(VoiceCountView::new).toList();
    }

    /** {@return statements that are not counted} */
    @NonNull
    @Description("Statements of the period that are not admitted, and so not counted, each with the reason.")
    public List<@NonNull LeadView> getUnheard() {
        return overview.unheard().stream().map(LeadView::new).toList();
    }

    /** {@return how many stand where} */
    @NonNull
    @Description("How many stand where.")
    public List<@NonNull StandingCountView> getStandings() {
        return overview.standings().stream().map(StandingCountView::new).toList();
    }

    /** {@return which words were used, and against which facts} */
    @NonNull
    @Description("Which words were used, and against which facts.")
    public List<@NonNull TermCountView> getTerms() {
        return overview.terms().stream().map(TermCountView::new).toList();
    }

    /** {@return whether there was more on record than could be taken into account} */
    @Description("Whether there was more on record than could be taken into account.")
    public boolean isPartial() {
        return overview.partial();
    }
}
