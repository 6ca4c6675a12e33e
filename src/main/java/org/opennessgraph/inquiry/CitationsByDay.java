// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.Slice;
import org.opennessgraph.graph.Window;

/** Lists citations by when they were made: a citation has the day of the source that cites, which another entry tells. */
final class CitationsByDay {
    /** Of how many lists of one question more than the first part is read. */
    private static final int MAX_ALONE = 20;

    private final GraphReads reads;
    private final EntryFilter filter;

    /**
     * @param reads of the time
     * @param filter with the days asked about
     */
    CitationsByDay(GraphReads reads, EntryFilter filter) {
        this.reads = reads;
        this.filter = filter;
    }

    static boolean isAsked(EntryType type, EntryFilter filter) {
        return type == EntryType.CITATION && (filter.from() != null || filter.to() != null || filter.until() != null);
    }

    /**
     * @param candidates reads a part of the citations, by the filter without days
     * @param window which part of those that pass
     */
    Slice list(Function<Window, Slice> candidates, Window window) {
        return new Sifting(candidates, this::ofTheDays).page(window);
    }

    /**
     * Lists for several entries at once: the first part of each comes in one statement. Only of some lists, more is read
     * if that part does not fill the page; of the others the page is partial.
     */
    Map<EntryId, Slice> lists(LinkType link, Collection<EntryId> to, Window window) {
        EntryFilter ofAnyDay = filter.ofAnyDay();
        Map<EntryId, Slice> parts = reads.incoming(link, EntryType.CITATION, to, ofAnyDay, Sifting.first(window));
        List<Slice.Hit> hits =
                parts.values().stream().flatMap(part -> part.hits().stream()).toList();
        Set<EntryId> passing = ofTheDays(hits);
        Map<EntryId, Slice> lists = new HashMap<>();
        int alone = 0;
        for (EntryId id : to) {
            Slice part = parts.getOrDefault(id, Slice.EMPTY);
            boolean further = window.fromEnd() ? part.moreBefore() : part.moreAfter();
            alone += further ? 1 : 0;
            Sifting sifting = new Sifting(
                    next -> reads.incoming(link, EntryType.CITATION, List.of(id), ofAnyDay, next)
                            .getOrDefault(id, Slice.EMPTY),
                    this::ofTheDays);
            lists.put(id, sifting.page(window, part, passing, alone <= MAX_ALONE ? Sifting.MAX_ROUNDS : 1));
        }
        return lists;
    }

    private Set<EntryId> ofTheDays(List<Slice.Hit> candidates) {
        Map<EntryId, EntryId> citing = new HashMap<>();
        for (Slice.Hit hit : candidates) {
            if (hit.found().entry() instanceof Citation citation) {
                citing.put(citation.id(), citation.citing());
            }
        }
        Map<EntryId, Found> sources = reads.byId(new HashSet<>(citing.values()));
        Set<EntryId> passing = new HashSet<>();
        citing.forEach((citation, source) -> {
            if (passes(sources.get(source))) {
                passing.add(citation);
            }
        });
        return passing;
    }

    private boolean passes(@Nullable Found source) {
        PartialDate when =
                source == null || source.entry() == null ? null : source.entry().when();
        LocalDate first = when == null ? null : when.earliest();
        return filter.passesDay(first == null ? null : first.toString());
    }
}
