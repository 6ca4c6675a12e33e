// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ops;

import java.util.List;
import java.util.Optional;

/**
 * What the page on the record counts of an entry.
 *
 * @param list the list of the API that it is in, such as {@code licenseTerms}
 * @param verification how far it was checked, for entries that say so
 * @param channel by which way it reached its source, for statements
 * @param copied whether it is a source that was seen in a copy
 * @param generated whether it is a source that a machine generated
 * @param numbers its numbers in the project's registers
 */
record CountedEntry(
        String list,
        Optional<String> verification,
        Optional<String> channel,
        boolean copied,
        boolean generated,
        List<String> numbers) {
    CountedEntry {
        numbers = List.copyOf(numbers);
    }
}
