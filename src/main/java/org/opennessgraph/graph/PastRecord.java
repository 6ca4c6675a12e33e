// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;

/** The record as it was known at a position, from past states and ended links. */
final class PastRecord implements RecordView {
    /** How long a chain of rebuttals of rebuttals is followed. */
    private static final int MAX_CHAIN = 8;

    private static final List<Hanging> HANGING = List.of(
            new Hanging(LinkType.ASSERTS, EntryType.ASSERTION),
            new Hanging(LinkType.TARGETS, EntryType.REBUTTAL),
            new Hanging(LinkType.ANSWERS, EntryType.REPLY),
            new Hanging(LinkType.CARRIES, EntryType.CITATION));

    private record Hanging(LinkType link, EntryType from) {}

    private final GraphSession session;
    private final Statements statements;
    private final EntryRows rows;
    private final long position;

    PastRecord(GraphSession session, Statements statements, EntryRows rows, long position) {
        this.session = session;
        this.statements = statements;
        this.rows = rows;
        this.position = position;
    }

    @Override
    public Map<EntryId, Entry> byId(Collection<EntryId> ids) {
        Map<EntryId, Entry> entries = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return entries;
        }
        List<String> asked = ids.stream().map(EntryId::toString).distinct().toList();
        for (Record row : session.read(Statements.BY_ID_AT, Map.of("ids", asked, "position", position))) {
            EntryId id = EntryId.parse(row.get("id").asString());
            Entry entry = rows.entry(id, row);
            if (entry != null) {
                entries.put(EntryId.parse(row.get("asked").asString()), entry);
            }
        }
        return entries;
    }

    @Override
    public Part linking(LinkType link, EntryType from, Collection<EntryId> to, int most) {
        if (to.isEmpty()) {
            return new Part(List.of(), true);
        }
        Set<EntryId> linking = new LinkedHashSet<>();
        boolean whole = true;
        for (Record row : session.read(
                statements.linkingAt(link),
                Map.of(
                        "ids",
                        to.stream().map(EntryId::toString).distinct().toList(),
                        "of",
                        from.prefix(),
                        "position",
                        position,
                        "limit",
                        most))) {
            List<String> found = row.get("linking").asList(id -> id.asString());
            whole = whole && found.size() < most;
            found.forEach(id -> linking.add(EntryId.parse(id)));
        }
        return new Part(List.copyOf(byId(linking).values()), whole);
    }

    @Override
    public Part hangingOn(Collection<EntryId> claims) {
        Map<EntryId, Entry> found = new LinkedHashMap<>();
        Set<EntryId> frontier = new LinkedHashSet<>(claims);
        boolean whole = true;
        for (int step = 0; step < MAX_CHAIN && !frontier.isEmpty() && found.size() <= MAX_HANGING; step++) {
            Set<EntryId> next = new LinkedHashSet<>();
            for (Hanging hanging : HANGING) {
                Part part = linking(hanging.link, hanging.from, frontier);
                whole = whole && part.whole();
                for (Entry entry : part.entries()) {
                    if (found.putIfAbsent(entry.id(), entry) == null) {
                        next.add(entry.id());
                    }
                }
            }
            frontier = next;
        }
        return new Part(
                found.values().stream().limit(MAX_HANGING).toList(),
                whole && frontier.isEmpty() && found.size() <= MAX_HANGING);
    }

    @Override
    public Part claimsWithProperty(Collection<String> properties) {
        if (properties.isEmpty()) {
            return new Part(List.of(), true);
        }
        Map<EntryId, Entry> claims = new LinkedHashMap<>();
        Map<String, Integer> found = new HashMap<>();
        for (Record row : session.read(
                Statements.CLAIMS_WITH_PROPERTY_AT,
                Map.of("properties", TextKey.ofProperties(properties), "position", position, "limit", MAX_LINKING))) {
            EntryId id = EntryId.parse(row.get("id").asString());
            Entry entry = rows.entry(id, row);
            if (entry != null) {
                claims.putIfAbsent(id, entry);
            }
            found.merge(row.get("property").asString(), 1, Integer::sum);
        }
        return new Part(
                List.copyOf(claims.values()), found.values().stream().allMatch(number -> number < MAX_LINKING));
    }

    @Override
    public Part all(EntryType type) {
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Record row : session.read(
                statements.allAt(type), Map.of("type", type.prefix(), "position", position, "limit", MAX_HANGING))) {
            String id = row.get("id").asString();
            Entry entry = seen.add(id) ? rows.entry(EntryId.parse(id), row) : null;
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new Part(entries, entries.size() < MAX_HANGING);
    }
}
