// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Utterance;

/** How firmly a source puts a claim, from the least firm on; irony has no place in that order. */
public enum Modality {
    /** Asks whether it is so. */
    QUESTION,
    /** Says that it will be so, or would be under a condition. */
    PLAN,
    /** Says that somebody else says so. */
    REPORT,
    /** Says that it is so, or takes that for granted. */
    FACT,
    /** Says so and means the opposite. */
    IRONY;

    /**
     * @param said how something was said
     * @return how firmly the source in which it stands puts it; null if its words were not seen there
     */
    public static @Nullable Modality of(Utterance said) {
        if (said.channel() == Channel.CITED_ONLY) {
            return null;
        }
        return switch (said.force()) {
            case ASKED -> QUESTION;
            case INTENDED, CONDITIONAL -> PLAN;
            case IRONIC -> IRONY;
            case ASSERTED, PRESUPPOSED ->
                said.channel() == Channel.STATED || said.channel() == Channel.GENERATED ? FACT : REPORT;
        };
    }
}
