// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;

/**
 * What the record itself holds on what a claim states.
 *
 * @param bearsOut whether it says the same as the claim; else it says otherwise
 * @param document the document whose VERIFIED value or text it is
 * @param on the day of the document or of the entry, if it has one
 * @param grounds the entries that hold the value or text
 * @param what the value or text, as a phrase to stand after "on"
 */
public record RecordWord(
        boolean bearsOut, EntryId document, @Nullable PartialDate on, List<EntryId> grounds, String what) {

    /** Copies the list. */
    public RecordWord {
        grounds = List.copyOf(grounds);
    }
}
