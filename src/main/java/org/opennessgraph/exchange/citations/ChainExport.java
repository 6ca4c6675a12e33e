// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.SourceAddress;
import org.opennessgraph.domain.SourceKind;

/**
 * Writes chains of citations for others: as numbered footnotes in Markdown, in CSL-JSON and in BibTeX. Whatever stands
 * in titles and names is shown and does nothing. A source that occurs twice has one entry. Linear in the chain.
 */
public final class ChainExport {
    private static final String STYLE = resource("footnotes.csl");
    private static final String LOCALE = resource("en-GB.xml");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*+)\"");
    private static final String LANGUAGE = "en-GB";

    private ChainExport() {}

    /**
     * Writes a list of the steps, each with how it is tied to the one before, and a footnote for each source, numbered
     * from 1 in the order in which they occur.
     *
     * @param steps the chain
     * @return the text, with line feeds; empty for an empty chain
     */
    public static String markdown(List<ChainStep> steps) {
        Map<EntryId, ChainStep> sources = sources(steps);
        Map<EntryId, Integer> numbers = new HashMap<>();
        sources.keySet().forEach(id -> numbers.put(id, numbers.size() + 1));
        StringBuilder text = new StringBuilder();
        for (ChainStep step : steps) {
            text.append("- ")
                    .append(tie(step))
                    .append(MarkdownText.escaped(step.source().title()))
                    .append("[^")
                    .append(numbers.get(step.source().id()))
                    .append(']')
                    .append(words(step.citation()))
                    .append('\n');
        }
        Map<EntryId, String> notes = notes(sources);
        sources.forEach((id, step) -> text.append("\n[^")
                .append(numbers.get(id))
                .append("]: ")
                .append(MarkdownText.escaped(notes.getOrDefault(id, "")))
                .append(step.address() == null ? "" : " <" + SourceAddress.link(step.address()) + ">")
                .append('\n'));
        return text.toString();
    }

    /**
     * Writes the sources as CSL-JSON (version 1.0.2). What they cite within the chain stands in {@code custom.cites},
     * which the import reads.
     *
     * @param steps the chain
     * @return the text of a JSON list
     */
    public static String cslJson(List<ChainStep> steps) {
        ObjectMapper mapper = new ObjectMapper();
        Map<EntryId, ChainStep> sources = sources(steps);
        Map<EntryId, Set<Citation>> cites = cites(steps);
        ArrayNode items = mapper.createArrayNode();
        for (ChainStep step : sources.values()) {
            ObjectNode item = items.addObject();
            item.setAll(json(mapper, ChainItems.item(step)));
            for (Citation citation : cites.getOrDefault(step.source().id(), Set.of())) {
                ChainStep cited = sources.get(citation.cited());
                ObjectNode one = item.withObject("/custom").withArray("/cites").addObject();
                one.put("id", citation.cited().toString());
                if (cited != null && cited.address() != null) {
                    one.put("URL", SourceAddress.link(cited.address()));
                }
                one.put("intent", Intents.cito(citation.intent()));
                if (citation.locator() != null) {
                    one.put("locator", citation.locator());
                }
            }
        }
        return items.toPrettyString() + "\n";
    }

    /**
     * Writes the sources as BibTeX, with the fields {@code date} and {@code url} of BibLaTeX. What they cite within the
     * chain stands in {@code cites}, which the import reads.
     *
     * @param steps the chain
     * @return the text; signs outside ASCII as they are, in UTF-8 when written
     */
    public static String bibTex(List<ChainStep> steps) {
        Map<EntryId, ChainStep> sources = sources(steps);
        Map<EntryId, Set<Citation>> cites = cites(steps);
        BibTeXDatabase database = new BibTeXDatabase();
        for (ChainStep step : sources.values()) {
            database.addObject(entry(step, cites.getOrDefault(step.source().id(), Set.of()), sources));
        }
        StringWriter out = new StringWriter();
        try {
            new BibTeXFormatter().format(database, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out + (database.getObjects().isEmpty() ? "" : "\n");
    }

    private static Map<EntryId, ChainStep> sources(List<ChainStep> steps) {
        Map<EntryId, ChainStep> sources = new LinkedHashMap<>();
        steps.forEach(step -> sources.putIfAbsent(step.source().id(), step));
        return sources;
    }

    /** The citations of the chain by what cites. */
    private static Map<EntryId, Set<Citation>> cites(List<ChainStep> steps) {
        Map<EntryId, Set<Citation>> cites = new HashMap<>();
        for (ChainStep step : steps) {
            Citation citation = step.citation();
            if (citation != null) {
                cites.computeIfAbsent(citation.citing(), id -> new LinkedHashSet<>())
                        .add(citation);
            }
        }
        return cites;
    }

    /** How a step is tied to the chain: "cites as evidence", or "is cited …" if it is the citing one. */
    private static String tie(ChainStep step) {
        Citation citation = step.citation();
        if (citation == null) {
            return "";
        }
        String intent = citation.intent().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return citation.cited().equals(step.source().id()) ? intent + ": " : "which this one " + intent + ": ";
    }

    private static String words(@Nullable Citation citation) {
        if (citation == null) {
            return "";
        }
        Quote quote = citation.quote();
        return (citation.locator() == null ? "" : " (" + MarkdownText.escaped(citation.locator()) + ")")
                + (quote == null ? "" : ": \u201c" + MarkdownText.escaped(quote.text()) + "\u201d");
    }

    private static Map<EntryId, String> notes(Map<EntryId, ChainStep> sources) {
        List<CSLItemData> items = sources.values().stream()
                .map(step -> new CSLItemDataBuilder(ChainItems.item(step))
                        .title(quotable(ChainItems.line(step.source().title())))
                        .build())
                .toList();
        Map<EntryId, String> notes = new HashMap<>();
        if (items.isEmpty()) {
            return notes;
        }
        try {
            CSL csl = new CSL(
                    new ListItemDataProvider(items.toArray(new CSLItemData[0])),
                    language -> LOCALE,
                    null,
                    STYLE,
                    LANGUAGE);
            csl.setOutputFormat("text");
            for (EntryId id : sources.keySet()) {
                StringBuilder note = new StringBuilder();
                csl.makeCitation(id.toString()).forEach(citation -> note.append(citation.getText()));
                notes.put(id, note.toString());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return notes;
    }

    /** With the signs of a quotation in a quotation: the processor does not see that the title will be one. */
    private static String quotable(String title) {
        return QUOTED.matcher(APOSTROPHE.matcher(title).replaceAll("\u2019")).replaceAll("\u201c$1\u201d");
    }

    private static ObjectNode json(ObjectMapper mapper, CSLItemData item) {
        try {
            JsonNode node =
                    mapper.readTree(String.valueOf(item.toJson(new StringJsonBuilderFactory().createJsonBuilder())));
            return (ObjectNode) node;
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BibTeXEntry entry(ChainStep step, Set<Citation> citations, Map<EntryId, ChainStep> sources) {
        BibTeXEntry entry = new BibTeXEntry(
                switch (step.source().kind()) {
                    case PAPER -> BibTeXEntry.TYPE_ARTICLE;
                    case REPORT, POLICY_PAPER -> BibTeXEntry.TYPE_TECHREPORT;
                    default -> BibTeXEntry.TYPE_MISC;
                },
                new Key(step.source().id().key()));
        // In braces of their own, so that no style changes the case of letters.
        field(
                entry,
                "title",
                "{" + BibTexEscapes.escaped(ChainItems.line(step.source().title())) + "}");
        field(
                entry,
                "author",
                String.join(
                        " and ",
                        step.authors().stream()
                                .map(author -> "{" + BibTexEscapes.escaped(ChainItems.line(author)) + "}")
                                .toList()));
        field(
                entry,
                "publisher",
                step.publisher() == null ? "" : BibTexEscapes.escaped(ChainItems.line(step.publisher())));
        field(
                entry,
                step.source().kind() == SourceKind.PAPER ? "journal" : "booktitle",
                step.container() == null ? "" : BibTexEscapes.escaped(ChainItems.line(step.container())));
        String when = step.source().when() == null ? "" : step.source().when().toString();
        field(entry, "date", when.length() > 10 && when.charAt(10) == 'T' ? when.substring(0, 10) : when);
        field(entry, "year", when.length() >= 4 && Character.isDigit(when.charAt(0)) ? when.substring(0, 4) : "");
        String address = step.address();
        if (address != null) {
            String doi = ChainItems.doi(address);
            field(entry, "doi", doi == null ? "" : BibTexEscapes.escaped(doi));
            field(entry, "url", BibTexEscapes.escaped(SourceAddress.link(address)));
        }
        List<String> cites = new ArrayList<>();
        for (Citation citation : citations) {
            ChainStep cited = sources.get(citation.cited());
            if (cited != null && cited.address() != null) {
                cites.add(Intents.cito(citation.intent()) + "|" + SourceAddress.link(cited.address()));
            }
        }
        field(entry, "cites", BibTexEscapes.escaped(String.join(" ", cites)));
        return entry;
    }

    private static void field(BibTeXEntry entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.addField(new Key(name), new StringValue(value, StringValue.Style.BRACED));
        }
    }

    private static String resource(String name) {
        try (InputStream in = ChainExport.class.getResourceAsStream("/citations/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path: build the app anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
