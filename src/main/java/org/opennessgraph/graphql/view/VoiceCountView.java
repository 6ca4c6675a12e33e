// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.RecordOverview;
import org.opennessgraph.inquiry.Voice;

/** What one voice of an organization said. */
@Type("VoiceCount")
@Description("What one voice of an organization said. A claim that several voices made is with each of them.")
public final class VoiceCountView {
    private final RecordOverview.ByVoice row;

    /**
     * @param row as the rest of the app knows it
     */
    public VoiceCountView(RecordOverview.ByVoice row) {
        this.row = row;
    }

    /** As the rest of the app knows it; no field. */
    public RecordOverview.ByVoice row() {
        return row;
    }

    /** {@return the voice} */
    @Description("The voice.")
    @NonNull
    public Voice getVoice() {
        return row.voice();
    }

    /** {@return how many claims it made} */
    @Description("How many claims it made.")
    public int getClaimCount() {
        return row.claims().size();
    }
}
