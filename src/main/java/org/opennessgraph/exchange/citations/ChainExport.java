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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.CitationManner;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.QuoteKind;
import org.opennessgraph.domain.SourceAddress;
import org.opennessgraph.domain.SourceKind;
import org.opennessgraph.domain.Verification;

/**
 * Writes chains of citations for others: as numbered footnotes in Markdown, in CSL-JSON and in BibTeX. Whatever stands
 * in titles and names is shown and does nothing. A source that occurs twice has one entry, and what is cited outside
 * of the chain none. Linear in the chain.
 */
public final class ChainExport {
    private static final String STYLE = resource("footnotes.csl");
    private static final String LOCALE = resource("en-GB.xml");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*+)\"");
    private static final Pattern NOT_VERBATIM = Pattern.compile("[{}\\\\%]");
    private static final String LANGUAGE = "en-GB";

    private ChainExport() {}

    /**
     * Writes a list of the sources with footnotes, numbered from 1 in the order in which they occur, and under each
     * source what it cites within the chain: why, how it is made, where, and in which words.
     *
     * @param steps the chain
     * @return the text, with line feeds; empty for an empty chain
     */
    public static String markdown(List<ChainStep> steps) {
        Map<EntryId, ChainStep> sources = sources(steps);
        Map<EntryId, Integer> numbers = new HashMap<>();
        sources.keySet().forEach(id -> numbers.put(id, numbers.size() + 1));
        StringBuilder text = new StringBuilder();
        sources.forEach((id, step) -> {
            text.append("- ").append(named(step, numbers)).append('\n');
            step.cites().stream()
                    .sorted(Comparator.comparing((Citation citation) -> numbers.getOrDefault(citation.cited(), 0))
                            .thenComparing(Citation::id))
                    .forEach(citation -> text.append("  - ")
                            .append(words(citation.intent().name()))
                            .append(": ")
                            .append(named(Objects.requireNonNull(sources.get(citation.cited())), numbers))
                            .append(particulars(citation))
                            .append('\n'));
        });
        Map<EntryId, String> notes = notes(sources);
        sources.forEach((id, step) -> text.append("\n[^")
                .append(numbers.get(id))
                .append("]: ")
                .append(MarkdownText.escaped(notes.getOrDefault(id, "")))
                .append(whereSeen(step))
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
        ArrayNode items = mapper.createArrayNode();
        for (ChainStep step : sources.values()) {
            ObjectNode item = items.addObject();
            item.setAll(json(mapper, ChainItems.item(step)));
            for (Citation citation : step.cites()) {
                ChainStep cited = sources.get(citation.cited());
                ObjectNode one = item.withObject("/custom").withArray("/cites").addObject();
                one.put("id", citation.cited().toString());
                if (cited != null && cited.address() != null) {
                    one.put("URL", SourceAddress.link(cited.address()));
                }
                one.put("intent", Intents.cito(citation.intent()));
                one.put("manner", citation.manner().name());
                if (citation.locator() != null) {
                    one.put("locator", citation.locator());
                }
                if (citation.verification() != Verification.VERIFIED) {
                    one.put("verification", citation.verification().name());
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
        BibTeXDatabase database = new BibTeXDatabase();
        for (ChainStep step : sources.values()) {
            database.addObject(entry(step, sources));
        }
        StringWriter out = new StringWriter();
        try {
            new BibTeXFormatter().format(database, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out + (database.getObjects().isEmpty() ? "" : "\n");
    }

    /** Each source once, with what it cites among them. */
    private static Map<EntryId, ChainStep> sources(List<ChainStep> steps) {
        Map<EntryId, ChainStep> sources = new LinkedHashMap<>();
        for (ChainStep step : steps) {
            sources.merge(
                    step.source().id(),
                    step,
                    (one, other) -> one.citing(Stream.concat(one.cites().stream(), other.cites().stream())));
        }
        sources.replaceAll((id, step) ->
                step.citing(step.cites().stream().filter(citation -> sources.containsKey(citation.cited()))));
        return sources;
    }

    private static String named(ChainStep step, Map<EntryId, Integer> numbers) {
        return MarkdownText.escaped(step.source().title())
                + "[^"
                + numbers.get(step.source().id())
                + ']';
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How a citation is made, where, how far it was checked, and in which words. */
    private static String particulars(Citation citation) {
        return Stream.of(
                                manner(citation.manner()),
                                citation.locator() == null ? "" : MarkdownText.escaped(citation.locator()),
                                ChainStep.checked(citation.verification()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ", " (", ")"))
                + said(citation.quote());
    }

    /** The words, in quotation marks unless they are only the sense of some. */
    private static String said(@Nullable Quote quote) {
        if (quote == null) {
            return "";
        }
        String text = MarkdownText.escaped(quote.text());
        return quote.kind() == QuoteKind.PARAPHRASE ? ", in other words: " + text : ": \u201c" + text + "\u201d";
    }

    private static String manner(CitationManner manner) {
        return switch (manner) {
            case LINK -> "by a link";
            case MENTION -> "by name";
            case QUOTATION -> "by quoting";
            case UNMARKED_COPY -> "copied without saying so";
            case LISTING -> "in a list";
            case IMAGE -> "in a picture";
            case REFERENCE -> "by reference";
        };
    }

    /** The address, those of copies, and how far the source was checked. */
    private static String whereSeen(ChainStep step) {
        StringBuilder seen = new StringBuilder();
        if (step.address() != null && !step.isAtCopy()) {
            seen.append(" <").append(SourceAddress.link(step.address())).append('>');
        }
        step.source().copies().forEach(copy -> seen.append(" Copy: <")
                .append(SourceAddress.link(copy))
                .append('>'));
        if (!step.checked().isEmpty()) {
            seen.append(" (").append(step.checked()).append(')');
        }
        return seen.toString();
    }

    private static Map<EntryId, String> notes(Map<EntryId, ChainStep> sources) {
        List<CSLItemData> items = sources.values().stream()
                .map(step -> new CSLItemDataBuilder(ChainItems.item(step))
                        .title(typeset(ChainItems.line(step.source().title())))
                        .annote(ChainItems.isAbout(step.source().when()) ? "about" : null)
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

    /** With the signs of print, for the processor would make inner quotation marks of those in a title. */
    private static String typeset(String title) {
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

    private static BibTeXEntry entry(ChainStep step, Map<EntryId, ChainStep> sources) {
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
            // Both are read as they stand (biblatex: verbatim fields); what that form cannot hold, the address says.
            field(entry, "doi", doi == null || NOT_VERBATIM.matcher(doi).find() ? "" : doi);
            field(entry, "url", SourceAddress.link(address));
        }
        List<String> cites = new ArrayList<>();
        for (Citation citation : step.cites()) {
            ChainStep cited = sources.get(citation.cited());
            if (cited != null && cited.address() != null) {
                cites.add(Intents.cito(citation.intent()) + "|" + SourceAddress.link(cited.address()));
            }
        }
        field(entry, "cites", String.join(" ", cites));
        field(entry, "note", BibTexEscapes.escaped(ChainItems.note(step)));
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
