// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.CitationManner;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.QuoteKind;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceKind;
import org.opennessgraph.domain.Verification;

class ChainExportTest {
    private static final Source LETTER = Sample.source(
            "source:letter", "Open Source AI Is the Path Forward", "2024-07-23", "https://about.example/letter");
    private static final Source POST = Sample.source(
            "source:post", "Meta's \"LLaMa\" license", "2023-07", "https://www.example.org/a_b/?x=1&y=%7B#frag");
    private static final Source PAPER =
            Sample.source("source:paper", "A Paper", "2020~", "https://doi.org/10.1002/(SICI)1096<1::AID>3.0.CO;2-1");

    @Test
    void a_chain_is_a_list_of_who_cites_what_with_numbered_footnotes() {
        String text = ChainExport.markdown(List.of(
                new ChainStep(
                        LETTER,
                        List.of(
                                cites("b", LETTER, PAPER, CitationIntent.CITES, CitationManner.LISTING),
                                cites("a", LETTER, POST, CitationIntent.CITES_AS_EVIDENCE, "L55", "open [source]")),
                        List.of("Mark & Co", "B"),
                        "Meta",
                        null),
                step(POST, cites("c", POST, PAPER, CitationIntent.DISPUTES, null, null)),
                step(PAPER, cites("d", PAPER, LETTER, CitationIntent.CITES, CitationManner.UNMARKED_COPY))));

        assertThat(text).isEqualTo("""
                - Open Source AI Is the Path Forward[^1]
                  - cites as evidence: Meta's "LLaMa" license[^2] (by a link, L55): \u201copen \\[source\\]\u201d
                  - cites: A Paper[^3] (in a list)
                - Meta's "LLaMa" license[^2]
                  - disputes: A Paper[^3] (by a link)
                - A Paper[^3]
                  - cites: Open Source AI Is the Path Forward[^1] (copied without saying so)

                [^1]: Mark \\& Co and B, Open Source AI Is the Path Forward, Meta, 23 July 2024. <https://about.example/letter>

                [^2]: Meta\u2019s \u201cLLaMa\u201d license, July 2023. <https://www.example.org/a_b?x=1&y=%7B>

                [^3]: A Paper, about 2020. <https://doi.org/10.1002/(sici)1096%3C1::aid%3E3.0.co;2-1>
                """);
    }

    @Test
    void two_citations_of_one_source_and_those_between_what_others_cite_all_go_out() throws IOException {
        List<ChainStep> chain = List.of(
                step(
                        LETTER,
                        cites("a", LETTER, PAPER, CitationIntent.CITES, null, null),
                        cites("b", LETTER, PAPER, CitationIntent.EXTENDS, null, null),
                        cites(
                                "e",
                                LETTER,
                                Sample.source("source:out", "Out", "2020"),
                                CitationIntent.CITES,
                                null,
                                null)),
                step(POST, cites("c", POST, PAPER, CitationIntent.CITES, null, null)),
                step(PAPER));

        assertThat(ChainExport.markdown(chain).lines().filter(line -> line.startsWith("  - ")))
                .hasSize(3)
                .allMatch(line -> line.contains("A Paper[^3]"));
        JsonNode items = new ObjectMapper().readTree(ChainExport.cslJson(chain));
        assertThat(items.at("/0/custom/cites")).hasSize(2);
        assertThat(items.at("/1/custom/cites")).hasSize(1);
        assertThat(ChainExport.bibTex(chain)).contains("extends|https://doi.org/");
    }

    @Test
    void it_is_said_what_was_not_seen_itself_and_where_copies_are() {
        Source seen = Sample.source("source:seen", "Seen", "2023-07-18~", "https://a.example/x_y");
        Source copied = new Source(
                seen.id(),
                "A talk on licences",
                List.of(),
                SourceKind.LETTER,
                null,
                List.of(),
                List.of("https://copies.example/1"),
                List.of(),
                null,
                null,
                seen.date(),
                seen.access(),
                null,
                false,
                null,
                List.of(),
                Verification.SECONDARY,
                null);

        assertThat(ChainExport.markdown(List.of(step(copied))))
                .contains("[^1]: A talk on licences, about 18 July 2023. Copy: <https://copies.example/1> "
                        + "(seen only as others give it)");
        assertThat(ChainExport.cslJson(List.of(step(copied))))
                .contains("Copy: https://copies.example/1; Record: seen only as others give it")
                .contains("\"document\"")
                .contains("\"circa\"");
        assertThat(ChainExport.bibTex(List.of(step(copied)))).contains("Record: seen only as others give it");
        assertThat(ChainExport.bibTex(List.of(step(seen)))).contains("url = {https://a.example/x_y}");
    }

    @Test
    void what_is_only_the_sense_of_some_words_stands_without_quotation_marks() {
        Citation cites = new Citation(
                EntryId.parse("citation:p"),
                LETTER.id(),
                POST.id(),
                CitationIntent.CITES,
                CitationManner.QUOTATION,
                null,
                null,
                new Quote("it is open", QuoteKind.PARAPHRASE, null, null),
                null,
                Verification.SECONDARY,
                null);

        assertThat(ChainExport.markdown(List.of(step(LETTER, cites), step(POST))))
                .contains("[^2] (by quoting, seen only as others give it), in other words: it is open\n");
    }

    @Test
    void hostile_titles_do_nothing_in_markdown() {
        assertThat(
                        MarkdownText.escaped(
                                "# <script>alert(1)</script>\n- [a](javascript:b) ![c](d) `e` *f* www.g.h http://i @j &amp; \u202ek"))
                .isEqualTo("\\# \\<script\\>alert(1)\\</script\\> - \\[a\\](javascript:b) \\!\\[c\\](d) \\`e\\` \\*f\\*"
                        + " www\\.g.h http\\://i \\@j \\&amp; k");
        assertThat(MarkdownText.escaped("1. x")).isEqualTo("1\\. x");
        assertThat(MarkdownText.escaped("- x")).isEqualTo("\\- x");
        assertThat(MarkdownText.escaped("open-source models (2)")).isEqualTo("open-source models (2)");
    }

    @Test
    void a_chain_of_nothing_and_sources_without_address_or_exact_date_can_be_written() {
        Source bare = Sample.source("source:bare", "Bare", "2023-07-20/2023-08");

        assertThat(ChainExport.markdown(List.of())).isEmpty();
        assertThat(ChainExport.cslJson(List.of())).isEqualTo("[ ]\n");
        assertThat(ChainExport.bibTex(List.of())).isEmpty();
        assertThat(ChainExport.markdown(List.of(step(bare))))
                .isEqualTo("- Bare[^1]\n\n[^1]: Bare, between 2023-07-20 and 2023-08.\n");
        assertThat(ChainExport.cslJson(List.of(step(bare))))
                .contains("\"status\"")
                .doesNotContain("URL");
        assertThat(ChainExport.bibTex(List.of(step(bare)))).contains("date = {2023-07-20/2023-08}");
    }

    @Test
    void csl_json_names_dois_and_what_is_cited_within_the_chain() throws IOException {
        JsonNode items = new ObjectMapper()
                .readTree(ChainExport.cslJson(List.of(
                        step(LETTER, cites("a", LETTER, PAPER, CitationIntent.CITES_AS_EVIDENCE, "p. 3", null)),
                        step(PAPER))));

        assertThat(items).hasSize(2);
        assertThat(items.at("/0/type").asText()).isEqualTo("post-weblog");
        assertThat(items.at("/0/issued/date-parts/0/2").asInt()).isEqualTo(23);
        assertThat(items.at("/0/custom/cites/0/intent").asText()).isEqualTo("citesAsEvidence");
        assertThat(items.at("/0/custom/cites/0/id").asText()).isEqualTo("source:paper");
        assertThat(items.at("/1/DOI").asText()).isEqualTo("10.1002/(sici)1096<1::aid>3.0.co;2-1");
    }

    @Property(tries = 300)
    void what_is_exported_reads_as_the_same_works_and_citations(
            @ForAll("titles") String title, @ForAll("addresses") String one, @ForAll("addresses") String other)
            throws IOException {
        Source from = Sample.source("source:from", title, "2023-07-20", one);
        Source to = Sample.source("source:to", title + "2", "2021", other);
        List<ChainStep> chain = List.of(
                new ChainStep(
                        from,
                        List.of(cites("a", from, to, CitationIntent.CRITIQUES, null, null)),
                        List.of(title, "A and B"),
                        title,
                        title),
                step(to));

        for (Map.Entry<CitationFormat, String> form : Map.of(
                        CitationFormat.JSON,
                        ChainExport.cslJson(chain),
                        CitationFormat.BIBTEX,
                        ChainExport.bibTex(chain))
                .entrySet()) {
            Heard heard = new Heard();
            form.getKey().read(new StringReader(form.getValue()), null, heard);

            assertThat(heard.rejected).isEmpty();
            assertThat(heard.citations).singleElement().satisfies(row -> {
                assertThat(row.citing().original().comparable()).isEqualTo(comparable(one));
                assertThat(row.cited().original().comparable()).isEqualTo(comparable(other));
                assertThat(row.intent()).isEqualTo(CitationIntent.CRITIQUES);
                assertThat(row.citing().date()).hasToString("2023-07-20");
                assertThat(spaceless(row.citing().title())).isEqualTo(spaceless(ChainItems.line(title)));
                assertThat(row.citing().authors()).hasSize(2).last().isEqualTo("A and B");
            });
            assertThat(heard.works)
                    .singleElement()
                    .satisfies(work -> assertThat(work.original().comparable()).isEqualTo(comparable(other)));
        }
    }

    private static String spaceless(@Nullable String text) {
        return String.valueOf(text).replaceAll("\\s+", "");
    }

    private static String comparable(String address) {
        return CitedWork.at(address).original().comparable();
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(
                        "a",
                        "B",
                        "{",
                        "}",
                        "{}",
                        "\\",
                        "\\\\",
                        "$",
                        "%",
                        "&",
                        "#",
                        "_",
                        "^",
                        "~",
                        "\"",
                        "'",
                        "`",
                        "<i>",
                        "</i>",
                        "@",
                        "@misc{",
                        "\n@article{x,",
                        "[",
                        "](javascript:1)",
                        "*",
                        "|",
                        "\u00e9",
                        "\ud83d\ude00",
                        " and ",
                        ",",
                        "=",
                        "\t",
                        "\\textbf{",
                        "--")
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(parts -> "T" + String.join("", parts) + "t");
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of(
                "https://doi.org/10.1002/(SICI)1096<1::AID>3.0.CO;2-1",
                "10.1000/a_b%20c{d}#e?f",
                "https://arxiv.org/abs/2403.13784v6",
                "https://example.org/a_b?x={1}&y=~z%25#!/route_1",
                "http://www.example.org/\u00e9/\\",
                "https://example.org/?q=$a^b|c\"d\"");
    }

    private static ChainStep step(Source source, Citation... cites) {
        return new ChainStep(source, List.of(cites), List.of(), null, null);
    }

    private static Citation cites(
            String key, Source citing, Source cited, CitationIntent intent, CitationManner manner) {
        return new Citation(
                EntryId.parse("citation:" + key),
                citing.id(),
                cited.id(),
                intent,
                manner,
                null,
                null,
                null,
                null,
                Verification.VERIFIED,
                null);
    }

    private static Citation cites(
            String key,
            Source citing,
            Source cited,
            CitationIntent intent,
            @Nullable String locator,
            @Nullable String quote) {
        return new Citation(
                EntryId.parse("citation:" + key),
                citing.id(),
                cited.id(),
                intent,
                CitationManner.LINK,
                null,
                locator,
                quote == null ? null : new Quote(quote, QuoteKind.FRAGMENT, null, null),
                null,
                Verification.VERIFIED,
                null);
    }

    /** Keeps what it is told. */
    static final class Heard implements CitationSink {
        final List<CitationRow> citations = new ArrayList<>();
        final List<CitedWork> works = new ArrayList<>();
        final List<String> rejected = new ArrayList<>();

        @Override
        public void citation(CitationRow row) {
            citations.add(row);
        }

        @Override
        public void work(int line, CitedWork work) {
            works.add(work);
        }

        @Override
        public void rejected(int line, String raw, String reason) {
            rejected.add(line + ": " + reason + ": " + raw);
        }

        @Override
        public void remark(int line, String message) {
            rejected.add(line + ": remark: " + message);
        }
    }
}
