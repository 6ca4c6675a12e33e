// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Source;

/**
 * Sources and citations that somebody wants to bring, with those sources replaced that are on record under the same
 * address.
 *
 * @param sources the sources that are not on record under any of their addresses
 * @param citations the citations, between what is on record and these sources
 * @param known how many sources are on record
 * @param selfCitations where a citation ends where it begins
 */
public record ResolvedCitations(
        List<SeedEntry> sources, List<SeedEntry> citations, int known, List<String> selfCitations) {

    /** Copies the lists. */
    public ResolvedCitations {
        sources = List.copyOf(sources);
        citations = List.copyOf(citations);
        selfCitations = List.copyOf(selfCitations);
    }

    /**
     * Names what has to be looked up.
     *
     * @param wanted sources and citations
     * @return the unique keys of the sources
     */
    public static Set<String> keys(Collection<SeedEntry> wanted) {
        Set<String> keys = new TreeSet<>();
        for (SeedEntry one : wanted) {
            if (one.entry() instanceof Source) {
                keys.addAll(one.entry().uniqueKeys());
            }
        }
        return keys;
    }

    /**
     * Resolves. Linear in the number of entries.
     *
     * @param wanted sources and citations
     * @param holders which sources on record hold the keys
     * @return what is left to bring
     */
    public static ResolvedCitations of(Collection<SeedEntry> wanted, Map<String, EntryId> holders) {
        Map<EntryId, EntryId> onRecord = new HashMap<>();
        Map<EntryId, SeedEntry> sources = new LinkedHashMap<>();
        for (SeedEntry one : wanted) {
            if (one.entry() instanceof Source source) {
                EntryId holder = holder(source, holders);
                if (holder == null) {
                    sources.putIfAbsent(source.id(), one);
                } else {
                    onRecord.put(source.id(), holder);
                }
            }
        }
        List<SeedEntry> citations = new ArrayList<>();
        List<String> selfCitations = new ArrayList<>();
        for (SeedEntry one : wanted) {
            if (one.entry() instanceof Citation citation) {
                Citation resolved = between(
                        citation,
                        onRecord.getOrDefault(citation.citing(), citation.citing()),
                        onRecord.getOrDefault(citation.cited(), citation.cited()));
                citations.add(new SeedEntry(resolved, one.file(), one.line()));
                if (resolved.citing().equals(resolved.cited())) {
                    selfCitations.add(one.place() + ": " + resolved.citing() + " cites itself");
                }
            }
        }
        return new ResolvedCitations(List.copyOf(sources.values()), citations, onRecord.size(), selfCitations);
    }

    private static @Nullable EntryId holder(Source source, Map<String, EntryId> holders) {
        for (String key : source.uniqueKeys()) {
            EntryId holder = holders.get(key);
            if (holder != null) {
                return holder;
            }
        }
        return null;
    }

    static Citation between(Citation citation, EntryId citing, EntryId cited) {
        return new Citation(
                citation.id(),
                citing,
                cited,
                citation.intent(),
                citation.manner(),
                citation.address(),
                citation.locator(),
                citation.quote(),
                citation.carries(),
                citation.verification(),
                citation.note());
    }

    /** {@return the ids of all entries that are to be brought, and of what they refer to} */
    Set<EntryId> ids() {
        Set<EntryId> ids = new TreeSet<>();
        for (List<SeedEntry> part : List.of(sources, citations)) {
            for (SeedEntry one : part) {
                Entry entry = one.entry();
                ids.add(entry.id());
                ids.addAll(entry.references());
            }
        }
        return ids;
    }
}
