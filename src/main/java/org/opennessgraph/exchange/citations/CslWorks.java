// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.InvalidEntry;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.SourceAddress;
import org.opennessgraph.domain.SourceKind;

/**
 * Works in CSL-JSON (version 1.0.2), and what they cite: {@code custom.cites}, as this project writes it, or {@code
 * reference}, as the registration agency of DOIs for scholarly works gives it.
 */
final class CslWorks {
    private static final Map<String, SourceKind> KINDS = Map.ofEntries(
            Map.entry("article", SourceKind.PAPER),
            Map.entry("article-journal", SourceKind.PAPER),
            Map.entry("article-magazine", SourceKind.NEWS),
            Map.entry("article-newspaper", SourceKind.NEWS),
            Map.entry("bill", SourceKind.LEGAL_TEXT),
            Map.entry("book", SourceKind.PAPER),
            Map.entry("broadcast", SourceKind.VIDEO),
            Map.entry("chapter", SourceKind.PAPER),
            Map.entry("dataset", SourceKind.INDEX),
            Map.entry("interview", SourceKind.TRANSCRIPT),
            Map.entry("legislation", SourceKind.LEGAL_TEXT),
            Map.entry("motion_picture", SourceKind.VIDEO),
            Map.entry("paper-conference", SourceKind.PAPER),
            Map.entry("personal_communication", SourceKind.LETTER),
            Map.entry("post", SourceKind.SOCIAL_POST),
            Map.entry("post-weblog", SourceKind.BLOG_POST),
            Map.entry("regulation", SourceKind.LEGAL_TEXT),
            Map.entry("report", SourceKind.REPORT),
            Map.entry("software", SourceKind.REPOSITORY),
            Map.entry("speech", SourceKind.TALK),
            Map.entry("thesis", SourceKind.PAPER),
            Map.entry("webpage", SourceKind.WEB_PAGE));

    private final @Nullable String citing;
    private final CitationSink sink;

    CslWorks(@Nullable String citing, CitationSink sink) {
        this.citing = citing;
        this.sink = sink;
    }

    void read(int line, JsonNode item) throws RejectedRow {
        CitedWork work = work(line, item);
        int cites = 0;
        for (JsonNode reference : references(item)) {
            cites++;
            try {
                sink.citation(new CitationRow(
                        line,
                        work,
                        referenced(reference),
                        Cells.intent(reference.path("intent").asText("")),
                        null));
            } catch (RejectedRow wrong) {
                sink.rejected(line, reference.toString(), String.valueOf(wrong.getMessage()));
            }
        }
        if (cites == 0 && citing != null) {
            sink.citation(new CitationRow(line, CitedWork.at(citing), work, CitationIntent.CITES, null));
        } else if (cites == 0) {
            sink.work(line, work);
        }
    }

    private CitedWork work(int line, JsonNode item) throws RejectedRow {
        String written = Stream.of("DOI", "URL", "id")
                .map(field -> field.equals("DOI")
                        ? withPrefix(item.path(field).asText(""))
                        : item.path(field).asText(""))
                .filter(text -> !text.isBlank() && isAddress(text))
                .findFirst()
                .orElseThrow(() -> new RejectedRow(
                        "has neither a DOI nor a URL that is one: without them a work cannot be told from others"));
        List<String> authors = new ArrayList<>();
        for (JsonNode author : item.path("author")) {
            String name = author.path("literal")
                    .asText((author.path("given").asText("") + " "
                                    + author.path("family").asText(""))
                            .strip());
            String clean = Cells.text(line, "name of an author", name, sink);
            if (clean != null) {
                authors.add(clean);
            }
        }
        CitedWork address = Cells.work("address", written);
        return new CitedWork(
                address.address(),
                address.original(),
                Cells.text(line, "title", text(item.path("title")), sink),
                KINDS.get(item.path("type").asText("").toLowerCase(Locale.ROOT)),
                date(line, item),
                authors,
                Cells.text(line, "container-title", text(item.path("container-title")), sink));
    }

    /** Some writers give a list of one text. */
    private static String text(JsonNode node) {
        return node.isArray() ? node.path(0).asText("") : node.asText("");
    }

    private static String withPrefix(String doi) {
        return doi.startsWith("10.") ? "doi:" + doi : doi;
    }

    private static boolean isAddress(String text) {
        try {
            SourceAddress.of(text);
            return true;
        } catch (InvalidEntry none) {
            return false;
        }
    }

    private @Nullable PartialDate date(int line, JsonNode item) {
        JsonNode issued = item.path("issued").isMissingNode() ? item.path("year") : item.path("issued");
        JsonNode parts = issued.path("date-parts").path(0);
        StringBuilder written = new StringBuilder();
        for (JsonNode part : parts) {
            String digits = part.asText("");
            written.append(written.length() == 0 ? "" : "-").append(digits.length() == 1 ? "0" + digits : digits);
        }
        if (issued.path("circa").asBoolean(false) && written.length() > 0) {
            written.append('~');
        }
        String text = written.length() > 0
                ? written.toString()
                : issued.isValueNode()
                        ? issued.asText("")
                        : issued.path("raw").asText(issued.path("literal").asText(""));
        try {
            return Cells.date("issued", text);
        } catch (RejectedRow unreadable) {
            sink.remark(line, "the date is left out: " + unreadable.getMessage());
            return null;
        }
    }

    private static Iterable<JsonNode> references(JsonNode item) {
        JsonNode own = item.path("custom").path("cites");
        return own.isArray() ? own : item.path("reference");
    }

    private static CitedWork referenced(JsonNode reference) throws RejectedRow {
        String doi = reference.path("DOI").asText("");
        String written = doi.isBlank() ? reference.path("URL").asText("") : withPrefix(doi);
        if (written.isBlank()) {
            throw new RejectedRow("a reference without DOI or URL: what it cites cannot be told");
        }
        return Cells.work("reference", written);
    }
}
