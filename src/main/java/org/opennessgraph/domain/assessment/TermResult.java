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
 * @param words the outcome in a sentence, with what each definition says, and of what: the licence alone, or the model
 */
public record TermResult(EntryId term, TermOutcome outcome, List<Assessment> readings, String words) {
    /** Copies the list. */
    public TermResult {
        readings = List.copyOf(readings);
    }
}
