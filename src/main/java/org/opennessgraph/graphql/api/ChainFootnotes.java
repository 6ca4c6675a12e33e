// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.chain.CitationPath;
import org.opennessgraph.domain.chain.Reached;
import org.opennessgraph.exchange.citations.ChainExport;
import org.opennessgraph.exchange.citations.ChainStep;
import org.opennessgraph.graph.Found;
import org.opennessgraph.inquiry.CitationChains;
import org.opennessgraph.inquiry.Entries;

/** Looks up what a chain looks like on paper. Two look-ups a chain. */
@ApplicationScoped
class ChainFootnotes {
    private final Entries entries;

    ChainFootnotes(Entries entries) {
        this.entries = entries;
    }

    String of(CitationChains.Told told, int first, ChainFormat format) {
        List<EntryId> sources = told.lineage().reached().stream().limit(first)
                .map(Reached::source)
                .toList();
        List<@Nullable EntryId> by = new ArrayList<>();
        sources.forEach(source -> by.add(told.reachedBy().get(source)));
        return written(sources, by, format);
    }

    String of(CitationPath path, ChainFormat format) {
        List<@Nullable EntryId> by = new ArrayList<>();
        by.add(null);
        path.steps().forEach(links -> by.add(links.get(0).id()));
        return written(path.sources(), by, format);
    }

    private String written(List<EntryId> sources, List<@Nullable EntryId> citations, ChainFormat format) {
        Set<EntryId> wanted = new LinkedHashSet<>(sources);
        for (EntryId citation : citations) {
            if (citation != null) {
                wanted.add(citation);
            }
        }
        Map<EntryId, Found> found = entries.byId(wanted);
        Map<EntryId, Found> named = entries.byId(named(found.values()));
        List<ChainStep> steps = new ArrayList<>();
        for (int place = 0; place < sources.size(); place++) {
            EntryId by = citations.get(place);
            if (entry(found, sources.get(place)) instanceof Source source) {
                steps.add(ChainStep.of(
                        source,
                        by != null && entry(found, by) instanceof Citation citation ? citation : null,
                        id -> label(named, id)));
            }
        }
        return switch (format) {
            case MARKDOWN -> ChainExport.markdown(steps);
            case CSL_JSON -> ChainExport.cslJson(steps);
            case BIBTEX -> ChainExport.bibTex(steps);
        };
    }

    private static Set<EntryId> named(Collection<Found> found) {
        Set<EntryId> named = new LinkedHashSet<>();
        for (Found one : found) {
            if (one.entry() instanceof Source source) {
                named.addAll(source.authors());
                if (source.publisher() != null) {
                    named.add(source.publisher());
                }
                if (source.container() != null) {
                    named.add(source.container());
                }
            }
        }
        return named;
    }

    private static @Nullable Entry entry(Map<EntryId, Found> found, EntryId id) {
        Found one = found.get(id);
        return one == null ? null : one.entry();
    }

    private static @Nullable String label(Map<EntryId, Found> found, EntryId id) {
        Entry entry = entry(found, id);
        return entry == null ? null : entry.label();
    }
}
