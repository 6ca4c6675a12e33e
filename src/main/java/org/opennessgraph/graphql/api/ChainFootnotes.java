// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.chain.CitationLink;
import org.opennessgraph.domain.chain.CitationPath;
import org.opennessgraph.domain.chain.Reached;
import org.opennessgraph.exchange.citations.ChainExport;
import org.opennessgraph.exchange.citations.ChainStep;
import org.opennessgraph.graph.Found;
import org.opennessgraph.inquiry.CitationChains;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.InquiryFault;

/** Looks up what a chain looks like on paper. Two look-ups a chain. */
@ApplicationScoped
class ChainFootnotes {
    /** The most citations that are written out. */
    private static final int MOST_CITATIONS = 10_000;

    private final Entries entries;

    ChainFootnotes(Entries entries) {
        this.entries = entries;
    }

    String of(CitationChains.Told told, int first, ChainFormat format) {
        Set<EntryId> sources = new LinkedHashSet<>();
        told.lineage().reached().stream().limit(first).map(Reached::source).forEach(sources::add);
        List<EntryId> citations = told.followed().stream()
                .filter(link -> sources.contains(link.citing()) && sources.contains(link.cited()))
                .map(CitationLink::id)
                .limit(MOST_CITATIONS + 1L)
                .toList();
        if (citations.size() > MOST_CITATIONS) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_PAGE_SIZE,
                    "first",
                    "Between these sources lie more than " + MOST_CITATIONS + " citations.",
                    "a smaller number");
        }
        return written(sources, citations, format);
    }

    String of(CitationPath path, ChainFormat format) {
        return written(
                new LinkedHashSet<>(path.sources()),
                path.steps().stream()
                        .flatMap(List::stream)
                        .map(CitationLink::id)
                        .toList(),
                format);
    }

    private String written(Set<EntryId> sources, List<EntryId> citations, ChainFormat format) {
        Set<EntryId> wanted = new LinkedHashSet<>(sources);
        wanted.addAll(citations);
        Map<EntryId, Found> found = entries.byId(wanted);
        Map<EntryId, List<Citation>> made = new HashMap<>();
        for (EntryId id : citations) {
            if (entry(found, id) instanceof Citation citation) {
                made.computeIfAbsent(citation.citing(), citing -> new ArrayList<>())
                        .add(citation);
            }
        }
        Map<EntryId, Found> named = entries.byId(named(found.values()));
        List<ChainStep> steps = new ArrayList<>();
        for (EntryId id : sources) {
            if (entry(found, id) instanceof Source source) {
                steps.add(ChainStep.of(source, made.getOrDefault(id, List.of()), name -> label(named, name)));
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
