// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Source;
import org.opennessgraph.editorial.CitationReport;
import org.opennessgraph.editorial.ResolvedCitations;
import org.opennessgraph.editorial.SeedEntry;

/** A record in memory that takes sets as the ledger does: only adds, and knows sources by their addresses. */
final class RecordOfTests {
    final Map<EntryId, Entry> entries = new TreeMap<>();
    private final Map<String, EntryId> holders = new TreeMap<>();
    int sets;

    void put(Entry entry) {
        entries.put(entry.id(), entry);
        entry.uniqueKeys().forEach(key -> holders.put(key, entry.id()));
    }

    CitationReport load(List<SeedEntry> wanted) {
        ResolvedCitations resolved = ResolvedCitations.of(wanted, holders);
        sets++;
        int citations = 0;
        resolved.sources().forEach(one -> put(one.entry()));
        for (SeedEntry one : resolved.citations()) {
            if (!entries.containsKey(one.entry().id())) {
                if (!entries.keySet().containsAll(one.entry().references())) {
                    throw new IllegalStateException(one + " refers to what is not there");
                }
                put(one.entry());
                citations++;
            }
        }
        return new CitationReport(
                resolved.sources().size(),
                resolved.known(),
                citations,
                resolved.citations().size() - citations,
                resolved.selfCitations(),
                List.of());
    }

    List<Source> sources() {
        return all(Source.class, entries.values());
    }

    List<Citation> citations() {
        return all(Citation.class, entries.values());
    }

    private static <T> List<T> all(Class<T> type, Collection<Entry> entries) {
        List<T> found = new ArrayList<>();
        entries.stream().filter(type::isInstance).map(type::cast).forEach(found::add);
        return found;
    }
}
