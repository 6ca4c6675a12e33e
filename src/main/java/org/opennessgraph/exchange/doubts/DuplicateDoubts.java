// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.duplicates.SuspectedDuplicates;
import org.opennessgraph.domain.duplicates.Suspicion;
import org.opennessgraph.editorial.SeedEntry;

/** Sources that may be one under two ids, each with the place of the other. */
final class DuplicateDoubts {
    private DuplicateDoubts() {}

    static List<SeedDoubt> of(Collection<SeedEntry> entries) {
        List<Source> sources = new ArrayList<>();
        Map<EntryId, SeedEntry> places = new HashMap<>();
        for (SeedEntry one : entries) {
            if (one.entry() instanceof Source source) {
                sources.add(source);
                places.put(source.id(), one);
            }
        }
        List<SeedDoubt> doubts = new ArrayList<>();
        for (Suspicion suspicion : SuspectedDuplicates.of(sources)) {
            SeedEntry later = places.get(suspicion.later());
            SeedEntry earlier = places.get(suspicion.earlier());
            if (later != null && earlier != null) {
                doubts.add(SeedDoubt.of(
                        DoubtKind.SUSPECTED_DUPLICATE,
                        later,
                        "may be " + suspicion.earlier() + " (" + earlier.place() + "): '" + suspicion.shared() + "' "
                                + suspicion.ground().words()));
            }
        }
        return doubts;
    }
}
