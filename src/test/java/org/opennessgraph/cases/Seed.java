// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.cases;

import java.nio.file.Path;
import java.util.List;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Remark;
import org.opennessgraph.editorial.SeedEntry;
import org.opennessgraph.exchange.SeedFiles;

/** The seed of this repository, read once. */
final class Seed {
    private static final List<Entry> ENTRIES = new SeedFiles()
            .read(Path.of("graph-seed")).entries().stream()
                    .map(SeedEntry::entry)
                    .toList();

    private Seed() {}

    /** Everything. */
    static KnownEntries whole() {
        return KnownEntries.of(ENTRIES);
    }

    /** Without editors' remarks, so that what is found is found from the facts. */
    static KnownEntries withoutRemarks() {
        return KnownEntries.of(
                ENTRIES.stream().filter(entry -> !(entry instanceof Remark)).toList());
    }
}
