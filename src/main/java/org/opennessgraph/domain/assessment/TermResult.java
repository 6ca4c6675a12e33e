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
public record TermResult(EntryId term, TermOutcome outcome, List<Assessment> readings) {
    /** Copies the list. */
    public TermResult {
        readings = List.copyOf(readings);
    }
}
