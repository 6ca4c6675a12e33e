// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import org.opennessgraph.domain.EntryId;
import org.opennessgraph.editorial.SeedEntry;

/**
 * A doubt about an entry of the seed.
 *
 * @param kind what may be wrong
 * @param entry the entry
 * @param place where it stands, as {@code file:line}
 * @param message what was seen
 */
public record SeedDoubt(DoubtKind kind, EntryId entry, String place, String message) {

    static SeedDoubt of(DoubtKind kind, SeedEntry about, String message) {
        return new SeedDoubt(kind, about.entry().id(), about.place(), message);
    }

    /**
     * @return {@code file:line: KIND entry: message}, as editors and terminals make a link of it
     */
    @Override
    public String toString() {
        return place + ": " + kind + " " + entry + ": " + message;
    }
}
