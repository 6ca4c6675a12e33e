// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A part of the record that rules judge by: entries and the links between them, both ways. What is not among the
 * entries is not known here, which is not the same as being untrue. Immutable.
 */
public final class KnownEntries {
    private final Map<EntryId, Entry> byId;
    private final Map<LinkType, Map<EntryId, List<Entry>>> incoming = new EnumMap<>(LinkType.class);

    private KnownEntries(Map<EntryId, Entry> byId) {
        this.byId = byId;
        for (Entry entry : byId.values()) {
            for (Link link : entry.links()) {
                List<Entry> linking = incoming.computeIfAbsent(link.type(), type -> new LinkedHashMap<>())
                        .computeIfAbsent(link.to(), to -> new ArrayList<>());
                if (linking.isEmpty() || !linking.get(linking.size() - 1).id().equals(entry.id())) {
                    linking.add(entry);
                }
            }
        }
    }

    /**
     * Takes entries in; of two with one id the later one counts. Linear in their number and links.
     *
     * @param entries the entries
     * @return them with their links
     */
    public static KnownEntries of(Collection<? extends Entry> entries) {
        Map<EntryId, Entry> sorted = new TreeMap<>();
        entries.forEach(entry -> sorted.put(entry.id(), entry));
        // In the order of ids, and found by hash: rules look entries up very often.
        return new KnownEntries(new LinkedHashMap<>(sorted));
    }

    /**
     * @param more further entries, which replace those with the same ids
     * @return these and the further ones
     */
    public KnownEntries and(Collection<? extends Entry> more) {
        List<Entry> all = new ArrayList<>(byId.values());
        all.addAll(more);
        return of(all);
    }

    /**
     * @param id an id
     * @return the entry, or nothing if it is not known here
     */
    public Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * @param id an id
     * @param type what the entry should be
     * @param <T> its type
     * @return the entry, or nothing if it is not known here or of another type
     */
    public <T> Optional<T> find(EntryId id, Class<T> type) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    /**
     * @param link the kind of link
     * @param to where it leads
     * @param type what the linking entries should be
     * @param <T> their type
     * @return the entries that link there, by id
     */
    public <T> List<T> linking(LinkType link, EntryId to, Class<T> type) {
        return incoming.getOrDefault(link, Map.of()).getOrDefault(to, List.of()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /**
     * @param type a type
     * @param <T> the type
     * @return all entries of it, by id
     */
    public <T> List<T> all(Class<T> type) {
        return byId.values().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
