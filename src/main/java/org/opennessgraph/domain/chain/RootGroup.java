// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * Roots of one origin.
 *
 * @param roots them, by id
 * @param bonds why they are one: enough to join them all, not every reason there is; none for a root of its own
 */
public record RootGroup(List<EntryId> roots, List<Bond> bonds) {

    /** Keeps copies. */
    public RootGroup {
        roots = List.copyOf(roots);
        bonds = List.copyOf(bonds);
    }
}
