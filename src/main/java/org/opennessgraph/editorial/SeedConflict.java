// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import org.opennessgraph.domain.EntryId;

/**
 * A seed entry that was not taken over, because something else came first. The ledger stays as it is.
 *
 * @param id the entry
 * @param place where the seed has it, as {@code file:line}; empty if the seed has it no more
 * @param message what stands in the way and what can be done
 */
public record SeedConflict(EntryId id, String place, String message) {

    /**
     * @return {@code file:line: id: message}
     */
    @Override
    public String toString() {
        return (place.isEmpty() ? "" : place + ": ") + id + ": " + message;
    }
}
