// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.editorial.SeedEntry;

/** Looks for what may be wrong in substance with entries of the seed. Every doubt is told; none is mended. */
public final class SeedDoubts {
    private SeedDoubts() {}

    /**
     * Looks at every entry. Linear in their number and links, but for the names of agents, which are compared in pairs.
     *
     * @param entries the entries of the whole seed, so that what refers to an entry is among them
     * @param today the day, after which no date can lie
     * @return what may be wrong, in the order of the entries
     */
    public static List<SeedDoubt> of(Collection<SeedEntry> entries, PartialDate today) {
        KnownEntries known =
                KnownEntries.of(entries.stream().map(SeedEntry::entry).toList());
        List<SeedDoubt> doubts = new ArrayList<>();
        doubts.addAll(new DateDoubts(known, today).of(entries));
        doubts.addAll(new SourceDoubts(known).of(entries));
        doubts.addAll(new LicenceDoubts(known).of(entries));
        doubts.addAll(NameDoubts.of(entries));
        doubts.addAll(DuplicateDoubts.of(entries));
        Map<EntryId, Integer> order = new HashMap<>();
        entries.forEach(one -> order.putIfAbsent(one.entry().id(), order.size()));
        doubts.sort(Comparator.comparing(doubt -> order.getOrDefault(doubt.entry(), order.size())));
        return doubts;
    }
}
