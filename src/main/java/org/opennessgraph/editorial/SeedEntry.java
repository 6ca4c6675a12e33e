// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import org.opennessgraph.domain.Entry;

/**
 * An entry as the seed files want it.
 *
 * @param entry the entry
 * @param file the file that holds it, relative to the seed's folder, with {@code /} between its parts
 * @param line the line of its key, from 1
 */
public record SeedEntry(Entry entry, String file, int line) {

    /**
     * @return where the entry stands, as {@code file:line}
     */
    public String place() {
        return file + ":" + line;
    }
}
