// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.InvalidEntry;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.SourceKind;
import org.opennessgraph.domain.address.CanonicalAddress;
import org.opennessgraph.domain.address.Capture;

/**
 * What a list says of one work.
 *
 * @param address its address as written
 * @param original the address that is meant: of a capture in a web archive that of what was captured
 * @param title its title, if the list has it
 * @param kind what sort of thing it is, if the list says so
 * @param date when it was published, if the list says so
 * @param authors the names of who wrote it, as written
 * @param container the journal, site or book that it is in, as written
 */
record CitedWork(
        String address,
        CanonicalAddress original,
        @Nullable String title,
        @Nullable SourceKind kind,
        @Nullable PartialDate date,
        List<String> authors,
        @Nullable String container) {

    /** Copies the list. */
    CitedWork {
        authors = List.copyOf(authors);
    }

    /**
     * A work of which only the address is known.
     *
     * @param address its address as written
     * @return the work
     * @throws InvalidEntry if the address is none
     */
    static CitedWork at(String address) {
        CanonicalAddress meant;
        try {
            meant = CanonicalAddress.of(address);
        } catch (IllegalArgumentException wrong) {
            throw new InvalidEntry("url", "is not a web address: " + wrong.getMessage());
        }
        for (Capture capture = meant.capture(); capture != null; capture = meant.capture()) {
            meant = capture.original();
        }
        return new CitedWork(address, meant, null, null, null, List.of(), null);
    }

    CitedWork dated(@Nullable PartialDate on) {
        return on == null ? this : new CitedWork(address, original, title, kind, on, authors, container);
    }
}
