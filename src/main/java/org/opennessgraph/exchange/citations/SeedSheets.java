// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.Source;
import org.opennessgraph.editorial.CitationReport;
import org.opennessgraph.editorial.ResolvedCitations;
import org.opennessgraph.editorial.SeedEntry;

/** Collects what is imported and writes it as files of the seed, in the order of ids. */
final class SeedSheets {
    /** More would be no seed: the running app takes them without a limit. */
    static final int MOST = 10_000;

    private static final ObjectMapper TEXTS = new ObjectMapper();

    private final Map<String, EntryId> holders;
    private final Map<EntryId, Source> sources = new TreeMap<>();
    private final Map<EntryId, Citation> citations = new TreeMap<>();

    /**
     * @param holders which sources of the seed hold which keys
     */
    SeedSheets(Map<String, EntryId> holders) {
        this.holders = holders;
    }

    CitationReport load(List<SeedEntry> wanted) {
        ResolvedCitations resolved = ResolvedCitations.of(wanted, holders);
        int before = sources.size();
        int citationsBefore = citations.size();
        for (SeedEntry one : resolved.sources()) {
            if (one.entry() instanceof Source source) {
                sources.putIfAbsent(source.id(), source);
            }
        }
        for (SeedEntry one : resolved.citations()) {
            if (one.entry() instanceof Citation citation) {
                citations.putIfAbsent(citation.id(), citation);
            }
        }
        if (sources.size() + citations.size() > MOST) {
            throw new IllegalArgumentException("holds more than " + MOST
                    + " sources and citations: let the running app take it in (openness.import.citations)");
        }
        int added = citations.size() - citationsBefore;
        return new CitationReport(
                sources.size() - before,
                resolved.known(),
                added,
                resolved.citations().size() - added,
                resolved.selfCitations(),
                List.of());
    }

    /** {@return the sources as a file of the seed} */
    String sources(String from) {
        StringBuilder text = head("Sources from " + from + ".", "sources");
        for (Source source : sources.values()) {
            text.append("  ").append(source.id().key()).append(":\n");
            field(text, "title", source.title());
            plain(text, "kind", source.kind().name());
            field(text, "url", source.url());
            FactDate date = source.date();
            if (date != null) {
                plain(
                        text,
                        "date",
                        "{on: " + quoted(date.on().toString()) + ", verification: " + date.verification() + "}");
            }
            plain(text, "access", source.access().name());
            plain(text, "verification", source.verification().name());
            field(text, "note", source.note());
        }
        return text.toString();
    }

    /** {@return the citations as a file of the seed} */
    String citations(String from) {
        StringBuilder text = head("Citations from " + from + ".", "citations");
        for (Citation citation : citations.values()) {
            text.append("  ").append(citation.id().key()).append(":\n");
            plain(text, "citing", citation.citing().toString());
            plain(text, "cited", citation.cited().toString());
            plain(text, "intent", citation.intent().name());
            plain(text, "manner", citation.manner().name());
            field(text, "address", citation.address());
            plain(text, "verification", citation.verification().name());
            field(text, "note", citation.note());
        }
        return text.toString();
    }

    boolean hasSources() {
        return !sources.isEmpty();
    }

    boolean hasCitations() {
        return !citations.isEmpty();
    }

    private static StringBuilder head(String comment, String section) {
        return new StringBuilder("# yaml-language-server: $schema=../schema/seed.schema.json\n# ")
                .append(comment.replaceAll("[\\p{Cntrl}]", " "))
                .append('\n')
                .append(section)
                .append(":\n");
    }

    private static void field(StringBuilder text, String name, @Nullable String value) {
        if (value != null) {
            plain(text, name, quoted(value));
        }
    }

    private static void plain(StringBuilder text, String name, String value) {
        text.append("    ").append(name).append(": ").append(value).append('\n');
    }

    /** As in JSON, which YAML reads. */
    private static String quoted(String text) {
        try {
            return TEXTS.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
