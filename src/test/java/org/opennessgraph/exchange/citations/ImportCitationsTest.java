// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.Source;
import org.opennessgraph.editorial.SeedEntry;
import org.opennessgraph.exchange.SeedFiles;
import org.opennessgraph.exchange.SeedReading;

class ImportCitationsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void aSeed() throws IOException {
        Files.createDirectories(folder.resolve("seed/sources"));
        Files.writeString(folder.resolve("seed/sources/own.yaml"), """
                sources:
                  osd:
                    title: The Open Source Definition
                    kind: DEFINITION_TEXT
                    url: https://opensource.org/osd
                    access: PUBLIC
                    verification: VERIFIED
                """);
    }

    @Test
    void files_of_the_seed_are_written_that_can_be_read_and_written_again() throws IOException {
        Path file = Files.writeString(folder.resolve("List 1.bib"), """
                @online{a, url = {https://a.example/}, title = {A "title": # {\\'e} \\n}, date = {2024-02},
                  cites = {disputes|https://www.opensource.org/osd/}}
                """);

        assertThat(run(file)).isTrue();
        List<Entry> first = entries();
        String text = Files.readString(folder.resolve("seed/sources/imported-list-1.yaml"));
        assertThat(run(file)).isTrue();

        assertThat(first).hasSize(3);
        assertThat(first).filteredOn(Citation.class::isInstance).singleElement().satisfies(entry -> assertThat(
                        entry.references())
                .anyMatch(id -> id.toString().equals("source:osd")));
        assertThat(first)
                .filteredOn(entry -> entry instanceof Source source && "https://a.example".equals(source.url()))
                .hasSize(1);
        assertThat(entries()).isEqualTo(first);
        assertThat(folder.resolve("seed/sources/imported-list-1.yaml")).hasContent(text);
    }

    @Test
    void a_file_that_is_too_large_or_none_at_all_writes_nothing() throws IOException {
        StringBuilder rows = new StringBuilder("citing,cited\n");
        for (int i = 0; i <= SeedSheets.MOST; i++) {
            rows.append("10.1000/a,10.1000/").append(i).append('\n');
        }

        assertThat(run(Files.writeString(folder.resolve("a.csv"), rows))).isFalse();
        assertThat(run(Files.writeString(folder.resolve("b.csv"), ""))).isFalse();
        assertThat(run(folder.resolve("none.csv"))).isFalse();
        assertThat(run(Files.writeString(folder.resolve("c.txt"), "citing,cited\n")))
                .isFalse();

        assertThat(entries()).hasSize(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("a.csv: holds more than")
                .contains("b.csv: is empty")
                .contains("none.csv is not a file");
    }

    private boolean run(Path file) {
        return ImportCitations.run(
                folder.resolve("seed"), file, null, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private List<Entry> entries() {
        SeedReading reading = new SeedFiles().read(folder.resolve("seed"));
        assertThat(reading.problems()).isEmpty();
        return reading.entries().stream().map(SeedEntry::entry).toList();
    }
}
