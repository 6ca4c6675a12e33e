// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * What loading the seed did.
 *
 * @param added how many entries the ledger got that it did not have, or had no more
 * @param changed how many entries got another state
 * @param retracted how many entries were taken back because the seed has them no more
 * @param unchanged how many entries were left alone because the seed says of them what it said before
 * @param conflicts entries that were left alone because something else came first
 * @param removed entries that the seed has no more and that still hold in the ledger
 * @param position the ledger's position afterwards
 */
public record SeedReport(
        int added,
        int changed,
        int retracted,
        int unchanged,
        List<SeedConflict> conflicts,
        List<EntryId> removed,
        long position) {

    /** Copies the lists. */
    public SeedReport {
        conflicts = List.copyOf(conflicts);
        removed = List.copyOf(removed);
    }

    /**
     * @return the counts, as a sentence
     */
    public String summary() {
        return added + " entries added, " + changed + " changed, " + retracted + " retracted, " + unchanged
                + " unchanged, " + conflicts.size() + " conflicts, " + removed.size()
                + " removed from the files; the ledger is at position " + position;
    }
}
