// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * One side of a contradiction.
 *
 * @param what what stands on this side
 * @param entries the claim, the citation, or the entries of the record that speak here
 * @param statements the statements by which a claim is put forward or denied; leads too, if the side has nothing else
 * @param sources the sources of this side, by id
 */
public record Side(SideKind what, List<EntryId> entries, List<EntryId> statements, List<EntryId> sources) {

    /** Copies the lists. */
    public Side {
        entries = List.copyOf(entries);
        statements = List.copyOf(statements);
        sources = List.copyOf(sources);
    }

    String key() {
        return what + ":" + (entries.isEmpty() ? "" : entries.get(0));
    }
}
