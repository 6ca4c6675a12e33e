// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;

/** The record as reads give it: of now, or of the position that they read. */
final class RecordOfReads implements RecordView {
    private final GraphReads graph;
    private final @Nullable KeptTypes kept;

    /** A record that reads everything whenever it is asked. */
    RecordOfReads(GraphReads graph) {
        this(graph, null);
    }

    /** A record that takes whole types from what is kept of them. */
    RecordOfReads(GraphReads graph, @Nullable KeptTypes kept) {
        this.graph = graph;
        this.kept = kept;
    }

    @Override
    public Map<EntryId, Entry> byId(Collection<EntryId> ids) {
        Map<EntryId, Entry> entries = new LinkedHashMap<>();
        graph.byId(ids).forEach((id, found) -> inForce(found).forEach(entry -> entries.put(id, entry)));
        return entries;
    }

    @Override
    public Part linking(LinkType link, EntryType from, Collection<EntryId> to, int most) {
        List<Entry> entries = new ArrayList<>();
        boolean whole = true;
        for (Slice slice : graph.incoming(link, from, to, EntryFilter.NONE, Window.first(Order.DATE_ASC, most))
                .values()) {
            slice.hits().forEach(hit -> inForce(hit.found()).forEach(entries::add));
            whole = whole && !slice.moreAfter();
        }
        return new Part(entries, whole);
    }

    @Override
    public Part hangingOn(Collection<EntryId> claims) {
        List<Found> found = graph.hangingOn(claims, MAX_HANGING);
        return new Part(
                found.stream()
                        .limit(MAX_HANGING)
                        .flatMap(RecordOfReads::inForce)
                        .toList(),
                found.size() <= MAX_HANGING);
    }

    @Override
    public List<CitationRow> citationsMade(Collection<EntryId> citing, int limit) {
        return graph.citationsMade(citing, limit);
    }

    @Override
    public Part claimsWithProperty(Collection<String> properties) {
        return facts(graph.claimsWithProperty(properties, MAX_LINKING));
    }

    @Override
    public Part claimsNaming(Collection<EntryId> documents) {
        return facts(graph.claimsNaming(documents, MAX_LINKING));
    }

    private static Part facts(Map<String, List<Found>> facts) {
        List<Entry> claims = new ArrayList<>();
        boolean whole = true;
        for (List<Found> found : facts.values()) {
            found.stream().limit(MAX_LINKING).flatMap(RecordOfReads::inForce).forEach(claims::add);
            whole = whole && found.size() <= MAX_LINKING;
        }
        return new Part(claims, whole);
    }

    @Override
    public Part all(Set<EntryType> types) {
        Map<EntryType, Part> parts = kept == null ? read(types) : kept.of(types, this::read);
        return new Part(
                types.stream()
                        .flatMap(type -> Objects.requireNonNull(parts.get(type)).entries().stream())
                        .toList(),
                types.stream().allMatch(type -> Objects.requireNonNull(parts.get(type))
                        .whole()));
    }

    private Map<EntryType, Part> read(Set<EntryType> types) {
        Map<EntryType, Part> parts = new EnumMap<>(EntryType.class);
        types.forEach(type -> parts.put(type, read(type)));
        return parts;
    }

    private Part read(EntryType type) {
        Slice slice = graph.list(type, EntryFilter.NONE, Window.first(Order.DATE_ASC, MAX_HANGING));
        return new Part(
                slice.hits().stream().flatMap(hit -> inForce(hit.found())).toList(), !slice.moreAfter());
    }

    private static Stream<Entry> inForce(Found found) {
        return found.status() == EntryStatus.ACTIVE
                ? Stream.ofNullable(found.entry()).map(Objects::requireNonNull)
                : Stream.of();
    }
}
