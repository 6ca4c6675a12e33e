// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * Whether the facts carry a word of openness for a subject on a day.
 *
 * @param term the word
 * @param outcome what its readings say together
 * @param readings the subject judged under each of its readings that was in force, by definition
 */
public record TermResult(EntryId term, Outcome outcome, List<Assessment> readings) {
    /** What the readings of a word say together. */
    public enum Outcome {
        /** Every reading says YES. */
        CARRIED,
        /** Every reading says NO. */
        NOT_CARRIED,
        /** Some say YES and some NO: it depends on the definition, so that the word is not carried. */
        MIXED,
        /** At least one is undecided and none contradicts the others. */
        UNDECIDED,
        /** No reading was in force that judges such a subject. */
        NO_READING
    }

    /** Copies the list. */
    public TermResult {
        readings = List.copyOf(readings);
    }
}
