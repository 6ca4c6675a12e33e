// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that bears register numbers, with what a row can be compared with; from the seed or from the graph.
 *
 * @param type its type, such as {@code ASSERTION}
 * @param numbers the numbers
 * @param makers names and aliases of who made it, or who keeps the licence or definition
 * @param byGroup whether one of them is a group: people who are not named
 * @param date its date as in EDTF
 * @param quote its words
 * @param addresses every address of its source, of what contains that, and of what it is known through
 * @param copied whether its source was seen in a copy
 * @param verification how far it was checked
 */
public record ListedEntry(
        String type,
        List<String> numbers,
        List<String> makers,
        boolean byGroup,
        @Nullable String date,
        @Nullable String quote,
        List<String> addresses,
        boolean copied,
        String verification) {

    /** The register's word for how far it was checked. */
    String status() {
        return switch (verification) {
            case "VERIFIED" -> copied ? "Vc" : "V";
            case "SECONDARY" -> "V2";
            default -> "U";
        };
    }
}
