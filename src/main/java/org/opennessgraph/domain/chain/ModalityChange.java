// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import org.jspecify.annotations.Nullable;

/** What became of how firmly a claim is put, from a cited to a citing source. */
public enum ModalityChange {
    /** As firmly as before. */
    SAME,
    /** Firmer, as a report for a question, or a fact for a report. */
    FIRMER,
    /** Less firmly. */
    SOFTER,
    /** To or from irony. */
    OTHER,
    /** How one of the two puts it is not on record. */
    UNKNOWN;

    /**
     * @param before how the cited source puts it; null if that is not on record
     * @param after how the citing source puts it; null if that is not on record
     * @return what changed
     */
    public static ModalityChange of(@Nullable Modality before, @Nullable Modality after) {
        if (before == null || after == null) {
            return UNKNOWN;
        }
        if (before == after) {
            return SAME;
        }
        if (before == Modality.IRONY || after == Modality.IRONY) {
            return OTHER;
        }
        return after.compareTo(before) > 0 ? FIRMER : SOFTER;
    }
}
