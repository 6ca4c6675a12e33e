// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.time.LocalDate;
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
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.Slice;
import org.opennessgraph.graph.Window;

/** Lists citations by when they were made: a citation has the day of the source that cites, which another entry tells. */
final class CitationsByDay {
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

    /** As the graph tests days: what has none lies in no range, and behind no day. */
    private boolean passes(@Nullable Found source) {
        PartialDate when =
                source == null || source.entry() == null ? null : source.entry().when();
        LocalDate first = when == null ? null : when.earliest();
        if (first == null) {
            return filter.from() == null && filter.to() == null;
        }
        String day = first.toString();
        return (filter.from() == null || day.compareTo(filter.from()) >= 0)
                && (filter.to() == null || day.compareTo(filter.to()) <= 0)
                && (filter.until() == null || day.compareTo(filter.until()) <= 0);
    }
}
