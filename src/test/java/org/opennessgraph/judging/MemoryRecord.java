// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.contradiction.FactProperty;
import org.opennessgraph.graph.CitationRow;
import org.opennessgraph.graph.RecordView;

/** A record without an engine: what the graph would find, from entries in memory, without bounds. */
public final class MemoryRecord implements RecordView {
    private static final List<LinkType> HANGING =
            List.of(LinkType.ASSERTS, LinkType.TARGETS, LinkType.ANSWERS, LinkType.CARRIES);

    private final KnownEntries entries;
    private final AtomicInteger asked = new AtomicInteger();

    /** From these entries, all of which are in force. */
    public MemoryRecord(KnownEntries entries) {
        this.entries = entries;
    }

    /** How often it was asked, which a graph would answer with a statement each. */
    int asked() {
        return asked.get();
    }

    @Override
    public Map<EntryId, Entry> byId(Collection<EntryId> ids) {
        asked.incrementAndGet();
        Map<EntryId, Entry> found = new LinkedHashMap<>();
        ids.forEach(id -> entries.find(id).ifPresent(entry -> found.put(id, entry)));
        return found;
    }

    @Override
    public Part linking(LinkType link, EntryType from, Collection<EntryId> to, int most) {
        asked.incrementAndGet();
        Set<Entry> linking = new LinkedHashSet<>();
        to.forEach(id -> entries.linking(link, id, Entry.class).stream()
                .filter(entry -> entry.id().type() == from)
                .forEach(linking::add));
        return new Part(List.copyOf(linking), true);
    }

    @Override
    public Part hangingOn(Collection<EntryId> claims) {
        asked.incrementAndGet();
        Set<Entry> hanging = new LinkedHashSet<>();
        Set<EntryId> frontier = new LinkedHashSet<>(claims);
        while (!frontier.isEmpty()) {
            Set<EntryId> next = new LinkedHashSet<>();
            for (EntryId id : frontier) {
                for (LinkType link : HANGING) {
                    entries.linking(link, id, Entry.class).stream()
                            .filter(hanging::add)
                            .map(Entry::id)
                            .forEach(next::add);
                }
            }
            frontier = next;
        }
        return new Part(List.copyOf(hanging), true);
    }

    @Override
    public Part claimsWithProperty(Collection<String> properties) {
        asked.incrementAndGet();
        Set<String> keys = properties.stream().map(FactProperty::key).collect(Collectors.toSet());
        return new Part(
                entries.all(Claim.class).stream()
                        .filter(claim -> claim.property() != null && keys.contains(FactProperty.key(claim.property())))
                        .map(Entry.class::cast)
                        .toList(),
                true);
    }

    @Override
    public Part claimsNaming(Collection<EntryId> documents) {
        asked.incrementAndGet();
        return new Part(
                entries.all(Claim.class).stream()
                        .filter(claim -> {
                            String property = claim.property();
                            return property != null
                                    && documents.stream().anyMatch(document -> property.contains(document.toString()));
                        })
                        .map(Entry.class::cast)
                        .toList(),
                true);
    }

    @Override
    public List<CitationRow> citationsMade(Collection<EntryId> citing, int limit) {
        asked.incrementAndGet();
        return citing.stream()
                .flatMap(source -> entries.linking(LinkType.CITING, source, Citation.class).stream())
                .map(CitationRow::of)
                .limit(limit)
                .toList();
    }

    @Override
    public Part all(Set<EntryType> types) {
        asked.addAndGet(types.size());
        return new Part(
                entries.all(Entry.class).stream()
                        .filter(entry -> types.contains(entry.id().type()))
                        .toList(),
                true);
    }
}
