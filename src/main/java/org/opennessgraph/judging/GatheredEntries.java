// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.graph.RecordView;

/** Entries gathered so far, each once; ids that were merged lead to their survivors. */
final class GatheredEntries {
    /** How many ids are looked up by one statement. */
    static final int AT_ONCE = 10_000;

    private final RecordView record;
    private final Map<EntryId, Entry> known = new TreeMap<>();
    private final Map<EntryId, EntryId> merged = new HashMap<>();
    private boolean whole = true;

    GatheredEntries(RecordView record) {
        this.record = record;
    }

    /** Looks up what is not here yet; returns the entries that the ids lead to, those on record only. */
    List<Entry> fetch(Collection<EntryId> ids) {
        Set<EntryId> wanted = new LinkedHashSet<>(ids);
        wanted.removeIf(id -> known.containsKey(id) || merged.containsKey(id));
        List<EntryId> missing = List.copyOf(wanted);
        for (int start = 0; start < missing.size(); start += AT_ONCE) {
            record.byId(missing.subList(start, Math.min(missing.size(), start + AT_ONCE)))
                    .forEach((asked, entry) -> {
                        known.put(entry.id(), entry);
                        if (!asked.equals(entry.id())) {
                            merged.put(asked, entry.id());
                        }
                    });
        }
        return of(ids);
    }

    /** Adds what the record answered; returns its entries. */
    List<Entry> add(RecordView.Part part) {
        part.entries().forEach(entry -> known.put(entry.id(), entry));
        whole = whole && part.whole();
        return part.entries();
    }

    /** Says that something is missed. */
    void missing() {
        whole = false;
    }

    /** Whether nothing is missed because of a bound. */
    boolean whole() {
        return whole;
    }

    List<Entry> of(Collection<EntryId> ids) {
        List<Entry> entries = new ArrayList<>();
        for (EntryId id : ids) {
            Entry entry = known.get(survivor(id));
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    Collection<Entry> all() {
        return known.values();
    }

    List<Claim> claims() {
        return known.values().stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .toList();
    }

    EntryId survivor(EntryId id) {
        return merged.getOrDefault(id, id);
    }

    /** The entries, with survivors in the places of what was merged into them. */
    KnownEntries known() {
        return KnownEntries.of(
                merged.isEmpty()
                        ? known.values()
                        : known.values().stream()
                                .flatMap(entry -> ofSurvivors(entry).stream())
                                .toList());
    }

    private List<Entry> ofSurvivors(Entry entry) {
        Map<EntryId, EntryId> named = new LinkedHashMap<>();
        entry.references().forEach(id -> {
            EntryId into = merged.get(id);
            if (into != null) {
                named.put(id, into);
            }
        });
        return named.isEmpty()
                ? List.of(entry)
                : record.ofSurvivors(entry, named).stream().toList();
    }
}
