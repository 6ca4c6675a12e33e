// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceKind;

class CitationImportTest {
    private static final Path CORONAVIRUS = Path.of("src/test/resources/citations/opencitations-coronavirus");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final RecordOfTests record = new RecordOfTests();
    private boolean stopped;

    @Test
    void the_902_real_citations_come_in_as_what_they_are() throws IOException {
        Path file = folder.resolve("citations.json");
        Files.copy(CORONAVIRUS.resolve("citations.json"), file);
        Set<String> pairs = new TreeSet<>();
        Set<String> works = new TreeSet<>();
        for (JsonNode row : new ObjectMapper().readTree(file.toFile())) {
            String citing = row.get("source").asText();
            String cited = row.get("target").asText();
            pairs.add(citing + " " + cited);
            works.add("https://doi.org/" + citing);
            works.add("https://doi.org/" + cited);
        }

        ImportReport report = run(file, null);

        assertThat(report.citations()).isEqualTo(902);
        assertThat(report.rejected()).isZero();
        assertThat(report.repeated()).isEqualTo(902 - pairs.size()).isEqualTo(450);
        assertThat(record.citations()).hasSize(pairs.size());
        assertThat(record.sources()).hasSize(109).extracting(Source::url).containsExactlyInAnyOrderElementsOf(works);
        assertThat(record.citations().stream().map(this::pair)).containsExactlyInAnyOrderElementsOf(pairs);
    }

    @Test
    void what_the_set_says_of_its_works_comes_in_by_their_dois() throws IOException {
        Path file = folder.resolve("metadata.json");
        Files.copy(CORONAVIRUS.resolve("metadata.json"), file);

        ImportReport report = run(file, null);

        assertThat(report.works()).isEqualTo(109);
        assertThat(record.sources()).hasSize(109).allMatch(source -> source.date() != null);
    }

    @Test
    void importing_again_changes_nothing_and_in_another_form_neither() throws IOException {
        Path csv = write(
                "a.csv",
                "citing,cited\n10.1/a,10.1/b\nhttps://dx.doi.org/10.1234/X,10.1234/y\n".replace("10.1/", "10.1000/"));
        run(csv, null);
        TreeMap<EntryId, Entry> before = new TreeMap<>(record.entries);

        ImportReport again = run(csv, null);
        ImportReport otherForm = run(
                write("a.json", "[{\"oci\":\"1\",\"citing\":\"omid:br/1 doi:10.1000/A\",\"cited\":\"doi:10.1000/b\"}]"),
                null);

        assertThat(record.entries).isEqualTo(before);
        assertThat(again.loaded().citations()).isZero();
        assertThat(again.loaded().knownCitations()).isEqualTo(2);
        assertThat(otherForm.loaded().knownCitations()).isEqualTo(1);
    }

    @Test
    void a_source_on_record_under_the_address_is_used_as_it_is() throws IOException {
        record.put(Sample.source("source:osd", "The Open Source Definition", "2007", "https://opensource.org/osd"));

        ImportReport report = run(
                write(
                        "a.csv",
                        "citing,cited,intent,date\nhttp://www.opensource.org/osd/?utm_source=a,doi:10.1000/b,cito:citesAsEvidence,2024-05\n"),
                null);

        assertThat(record.sources()).hasSize(2);
        assertThat(record.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.citing()).hasToString("source:osd");
            assertThat(citation.intent()).isEqualTo(CitationIntent.CITES_AS_EVIDENCE);
        });
        assertThat(report.loaded().sources()).isEqualTo(1);
    }

    @Test
    void the_date_of_a_row_is_that_of_the_citing_source_wherever_it_is_named_first() throws IOException {
        StringBuilder rows = new StringBuilder("citing,cited,date\n");
        for (int i = 0; i < CitationImport.SET; i++) {
            rows.append("10.1000/early").append(i).append(",10.1000/late,\n");
        }
        run(write("a.csv", rows + "10.1000/late,10.1000/end,2020-03-05\n"), null);

        assertThat(record.sets).isGreaterThan(2);
        assertThat(source("https://doi.org/10.1000/late").when()).hasToString("2020-03-05");
    }

    @Test
    void loops_and_self_citations_are_data_and_told() throws IOException {
        record.put(Sample.source("source:alias", "A", null, "https://a.example/1", "https://b.example/2"));

        ImportReport report = run(write("a.csv", """
                        citing,cited
                        10.1000/a,10.1000/b
                        10.1000/b,10.1000/a
                        https://a.example/1,https://b.example/2
                        10.1000/a,https://dx.doi.org/10.1000%2FA
                        """), null);

        assertThat(record.citations()).hasSize(4);
        assertThat(report.loaded().selfCitations())
                .hasSize(2)
                .anyMatch(told -> told.equals("a.csv:4: source:alias cites itself"))
                .anyMatch(told -> told.startsWith("a.csv:5: "));
    }

    @Test
    void a_link_to_a_capture_cites_what_was_captured() throws IOException {
        run(
                write(
                        "a.csv",
                        "citing,cited\nhttps://a.example/1,https://web.archive.org/web/2023/https://b.example/2\n"),
                null);

        assertThat(record.sources())
                .extracting(Source::url)
                .containsExactlyInAnyOrder("https://a.example/1", "https://b.example/2");
        assertThat(record.citations())
                .extracting(Citation::address)
                .containsExactly("https://web.archive.org/web/2023/https://b.example/2");
    }

    @Test
    void bad_rows_are_told_by_line_and_kept_aside() throws IOException {
        String good = "10.1000/a,10.1000/b,,2020\n";
        Path file = write(
                "a.csv",
                "citing,cited,intent,date\n" + good
                        + "n/a,10.1000/b,,\n"
                        + ",10.1000/b,,\n"
                        + "10.1000/a,10.1000/c,likes,\n"
                        + "10.1000/a,10.1000/c,,2020-13\n"
                        + "10.1000/a\n"
                        + "10.1000/a,\"10.1000/never closed,,\n"
                        + "10.1000/a,10.1000/d,,2020\n"
                        + "\n"
                        + "x".repeat(CsvCitations.LONGEST_ROW + 10) + "\n"
                        + "https://e.example/" + "y".repeat(2_000) + ",10.1000/d,,\n"
                        + "10.1000/a,10.1000/e,,");

        ImportReport report = run(file, null);

        assertThat(report.rejections())
                .extracting(told -> told.substring(0, told.indexOf(' ')))
                .containsExactly(
                        "a.csv:3:",
                        "a.csv:4:",
                        "a.csv:5:",
                        "a.csv:6:",
                        "a.csv:7:",
                        "a.csv:8:",
                        "a.csv:11:",
                        "a.csv:12:");
        assertThat(report.rejections().get(5)).contains("never closed");
        assertThat(report.remarks()).singleElement().asString().startsWith("a.csv:13: the file ends within this line");
        assertThat(record.citations()).hasSize(3);
        assertThat(report.citations() + report.rejected()).isEqualTo(11);
        List<String> kept = Files.readAllLines(folder.resolve("a.csv.rejected"));
        assertThat(kept).contains("n/a,10.1000/b,,", "10.1000/a,\"10.1000/never closed,,", "10.1000/a");
        assertThat(kept.stream().filter(line -> line.startsWith("# line "))).hasSize(8);

        run(write("a.csv", "citing,cited\n10.1000/a,10.1000/b\n"), null);
        assertThat(folder.resolve("a.csv.rejected")).doesNotExist();
    }

    @Test
    void a_file_that_ends_in_the_middle_of_a_row_loses_that_row_only() throws IOException {
        assertThat(run(write("a.csv", "citing,cited\n10.1000/a,10.1000/b\n10.1000/c"), null)
                        .rejections())
                .containsExactly("a.csv:3: has 1 cell, 2 are needed; the file ends in the middle of this row");
        assertThat(run(write("b.csv", "citing,cited\n10.1000/a,10.1000/b\n10.1000/c,\"10.10"), null)
                        .rejections())
                .containsExactly("b.csv:3: the file ends in the middle of this row");
        assertThat(run(
                                write(
                                        "c.json",
                                        "[{\"citing\":\"10.1000/a\",\"cited\":\"10.1000/b\"},\n{\"citing\":\"10.1"),
                                null)
                        .rejections())
                .containsExactly("c.json:2: the file ends in the middle of this object");
        assertThat(run(write("d.json", "[{\"citing\":\"10.1000/a\",\"cited\":\"10.1000/b\"},\n"), null)
                        .remarks())
                .containsExactly("d.json:2: the file ends before its list does: what comes after is missing");
        assertThat(run(write("e.bib", "@misc{a, doi={10.1000/a}, cites={10.1000/b}}\n@misc{b,\n doi={10."), null)
                        .rejections())
                .containsExactly("e.bib:2: the file ends in the middle of this entry");
        assertThat(record.citations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.json", "a.bib"})
    void a_file_of_which_nothing_can_be_read_is_an_error(String name) throws IOException {
        assertThatThrownBy(() -> run(write(name, ""), null))
                .isInstanceOf(UnreadableCitations.class)
                .hasMessage("is empty");
        assertThatThrownBy(() -> run(write(name, "\n \n"), null)).isInstanceOf(UnreadableCitations.class);
        assertThatThrownBy(() -> run(write(name, "Dear Sir,\nnothing.\n"), null))
                .isInstanceOf(UnreadableCitations.class)
                .hasMessageMatching("(holds|does not begin).*");
        assertThat(record.entries).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-8-BOM"})
    void encodings_that_can_be_told_are_read(String encoding) throws IOException {
        String text = "citing;cited\r\nhttps://b\u00fccher.example/caf\u00e9;https://a.example/\ud83d\ude00\r\n";
        byte[] bytes = encoding.equals("x-UTF-8-BOM")
                ? ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)
                : text.getBytes(Charset.forName(encoding));
        Path file = folder.resolve("a.csv");
        Files.write(file, bytes);

        assertThat(run(file, null).rejected()).isZero();
        assertThat(record.sources())
                .extracting(Source::url)
                .containsExactlyInAnyOrder("https://xn--bcher-kva.example/caf%C3%A9", "https://a.example/%F0%9F%98%80");
    }

    @Test
    void a_row_in_latin_1_is_rejected_byte_for_byte_and_the_others_are_read() throws IOException {
        byte[] row = "https://a.example/caf\u00e9,10.1000/b".getBytes(StandardCharsets.ISO_8859_1);
        Path file = folder.resolve("a.csv");
        Files.write(
                file,
                concat(
                        "citing,cited\n".getBytes(StandardCharsets.UTF_8),
                        row,
                        "\n10.1000/a,10.1000/b\n".getBytes(StandardCharsets.UTF_8)));

        ImportReport report = run(file, null);

        assertThat(report.rejections())
                .singleElement()
                .asString()
                .startsWith("a.csv:2: holds bytes that are not UTF-8");
        assertThat(record.citations()).hasSize(1);
        byte[] kept = Files.readAllBytes(folder.resolve("a.csv.rejected"));
        assertThat(kept)
                .containsSequence(
                        concat("\n".getBytes(StandardCharsets.UTF_8), row, "\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void works_in_csl_json_are_cited_by_whom_is_named_or_by_what_they_say() throws IOException {
        Path file = write("a.json", """
                [
                  {"id": "x", "type": "article-journal", "DOI": "10.1000/A", "title": "A <i>title</i>",
                   "author": [{"family": "Doe", "given": "Jane"}, {"literal": "A Body"}],
                   "container-title": ["Journal"], "issued": {"date-parts": [[2020, 3]]},
                   "reference": [{"DOI": "10.1000/b", "key": "1"}, {"unstructured": "Somewhere"}]},
                  {"id": "y", "type": "post-weblog", "URL": "https://blog.example/1", "title": "Post", "issued": {"raw": "soon"}},
                  {"id": "z", "title": "Nothing to find it by"}
                ]
                """);

        ImportReport report = run(file, "https://citing.example/list");

        assertThat(record.citations().stream().map(this::urls))
                .containsExactlyInAnyOrder(
                        "https://doi.org/10.1000/a https://doi.org/10.1000/b",
                        "https://citing.example/list https://blog.example/1");
        assertThat(source("https://doi.org/10.1000/a")).satisfies(source -> {
            assertThat(source.title()).isEqualTo("A <i>title</i>");
            assertThat(source.kind()).isEqualTo(SourceKind.PAPER);
            assertThat(source.when()).hasToString("2020-03");
            assertThat(source.note()).contains("Jane Doe, A Body").contains("In: Journal.");
        });
        assertThat(source("https://blog.example/1").kind()).isEqualTo(SourceKind.BLOG_POST);
        assertThat(report.rejections())
                .extracting(told -> told.substring(0, 9))
                .containsExactly("a.json:2:", "a.json:7:");
        assertThat(report.remarks()).singleElement().asString().startsWith("a.json:6: the date is left out");
    }

    @Test
    void works_in_bibtex_are_read_with_accents_strings_and_escapes() throws IOException {
        Path file = write("a.bib", """
                A comment with somebody@example.org in it.
                @string{jan1 = "January Journal"}
                @article{one,
                  title = {{Openness} of G{\\"o}del's {\\'E}preuve},
                  author = {Doe, Jane and {A Body}},
                  journal = jan1, year = 2021, month = feb,
                  doi = {10.1000/a\\_b},
                }
                @online{two, url = "https://a.example/x\\%20y\\_z?b=1\\&c=2", title = {T}, date = {2022-01-31}}
                @misc{three, title = {Preprint}, eprint = {2403.13784}, archivePrefix = {arXiv}}
                @misc{four, title = {H}, howpublished = {\\url{https://h.example/1}}, cites = {citesAsEvidence|10.1000/a_b arXiv:2403.13784}}
                @misc{broken, title = {never closed,
                @comment{ignored}
                @misc{none, title = {No address}}
                """);

        ImportReport report = run(file, null);

        assertThat(record.sources())
                .extracting(Source::url)
                .containsExactlyInAnyOrder(
                        "https://doi.org/10.1000/a_b",
                        "https://a.example/x%20y_z?b=1&c=2",
                        "https://arxiv.org/abs/2403.13784",
                        "https://h.example/1");
        assertThat(source("https://doi.org/10.1000/a_b")).satisfies(source -> {
            assertThat(source.title()).isEqualTo("Openness of G\u00f6del\u2019s \u00c9preuve");
            assertThat(source.when()).hasToString("2021-02");
            assertThat(source.note()).contains("Doe, Jane, A Body").contains("In: January Journal.");
        });
        assertThat(record.citations())
                .extracting(Citation::intent)
                .containsExactlyInAnyOrder(CitationIntent.CITES_AS_EVIDENCE, CitationIntent.CITES);
        assertThat(report.works()).isEqualTo(3);
        assertThat(report.rejections())
                .extracting(told -> told.substring(0, 9))
                .containsExactly("a.bib:12:", "a.bib:14:");
    }

    @Test
    void an_object_that_is_no_json_costs_itself_only() throws IOException {
        ImportReport report = run(write("a.json", """
                [{"citing": "10.1000/a", "cited": "10.1000/b"},
                 {"citing": "10.1000/a", "cited: "10.1000/c"},
                 {'citing': 1}, true,
                 {"citing": 5, "cited": {"x": [1, 2, "}"]}},
                 {"citing": "10.1000/a", "cited": "10.1000/d"}]
                """), null);

        assertThat(record.citations()).hasSize(2);
        assertThat(report.rejections()).hasSize(4).allMatch(told -> told.matches("a\\.json:[234]: .*"));
    }

    @Test
    void an_import_that_is_stopped_goes_on_where_it_is_called_again() throws IOException {
        StringBuilder rows = new StringBuilder("citing,cited\n");
        for (int i = 0; i < 3 * CitationImport.SET; i++) {
            rows.append("10.1000/from")
                    .append(i)
                    .append(",10.1000/to")
                    .append(i % 7)
                    .append('\n');
        }
        Path file = write("a.csv", rows.toString());
        CitationImport interrupted = new CitationImport(
                file, CitationFormat.CSV, null, set -> record.load(set), progress -> {}, () -> record.sets == 2);

        ImportReport partial = interrupted.run();
        int then = record.citations().size();
        ImportReport rest = run(file, null);

        assertThat(partial.whole()).isFalse();
        assertThat(partial.summary()).startsWith("stopped before the end of the file");
        assertThat(then).isPositive().isLessThan(3 * CitationImport.SET);
        assertThat(rest.whole()).isTrue();
        assertThat(rest.loaded().knownCitations()).isEqualTo(then);
        assertThat(record.citations()).hasSize(3 * CitationImport.SET);
    }

    @Test
    void progress_is_told_up_to_the_end() throws IOException {
        List<CitationImport.Progress> told = new ArrayList<>();
        Path file = write("a.csv", "citing,cited\n" + "10.1000/a,10.1000/b\n".repeat(60_000));
        new CitationImport(file, CitationFormat.CSV, null, record::load, told::add, () -> stopped).run();

        assertThat(told).hasSize(4);
        assertThat(told.get(told.size() - 1))
                .isEqualTo(new CitationImport.Progress(false, 60_000, 0, Files.size(file), Files.size(file)));
    }

    private ImportReport run(Path file, @Nullable String citing) throws IOException {
        CitationFormat format = CitationFormat.ofName(file.toString()).orElseThrow();
        return new CitationImport(file, format, citing, record::load, progress -> {}, () -> stopped).run();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Source source(String url) {
        return record.sources().stream()
                .filter(source -> url.equals(source.url()))
                .findFirst()
                .orElseThrow();
    }

    private String pair(Citation citation) {
        return urls(citation).replace("https://doi.org/", "");
    }

    private String urls(Citation citation) {
        return List.of(citation.citing(), citation.cited()).stream()
                .map(id -> record.entries.get(id) instanceof Source source ? String.valueOf(source.url()) : "none")
                .collect(Collectors.joining(" "));
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
