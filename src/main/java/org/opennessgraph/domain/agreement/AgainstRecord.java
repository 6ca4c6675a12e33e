// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.agreement;

import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * A finding that goes against what is on record of the licence of the same component.
 *
 * @param finding the finding
 * @param kind in which way
 * @param entries the clauses or licences that it goes against
 * @param words the same in a sentence
 */
public record AgainstRecord(EntryId finding, AgainstRecordKind kind, List<EntryId> entries, String words) {
    /** Copies the list. */
    public AgainstRecord {
        entries = List.copyOf(entries);
    }
}
