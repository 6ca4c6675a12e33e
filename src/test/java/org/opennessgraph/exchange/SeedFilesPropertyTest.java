// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever happens to a file, the reader answers with entries or with problems that name a file. */
class SeedFilesPropertyTest {
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\n",
            "\t",
            ":",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "#",
            "&a ",
            "*a",
            "!!int ",
            "|\n",
            ">\n",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "? ",
            "<<: ",
            "~",
            "null",
            "true",
            "NO",
            "0x1F",
            ".inf",
            "1e999",
            "99999999999999999999",
            "2023-02-30",
            "\u0000",
            "\u0007",
            "\uFEFF",
            "é",
            "🦙",
            "\\ud800",
            "claims:\n",
            "  x: {}\n",
            "model:llama-2",
            "source:",
            "a".repeat(30_000),
            "-a".repeat(9_000),
            "[".repeat(500));

    private static final SeedFiles READER = new SeedFiles();

    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("seed-properties");
    }

    @AfterContainer
    static void dropFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** One edit: at a place, some characters are replaced by a piece. */
    record Edit(int place, int cut, int piece) {
        String in(String text) {
            int from = Math.floorMod(place, text.length() + 1);
            int to = Math.min(text.length(), from + cut);
            return text.substring(0, from) + PIECES.get(Math.floorMod(piece, PIECES.size())) + text.substring(to);
        }
    }

    @Property(tries = 800, shrinking = ShrinkingMode.OFF)
    void edited_files_are_read_or_told_of(
            @ForAll @IntRange(min = 0, max = 2) int which,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 3_000) Integer> places,
            @ForAll @IntRange(min = 0, max = 40) int cut,
            @ForAll int piece) {
        SmallSeed.into(folder);
        String name = List.of("agents.yaml", "licences/meta.yaml", "disputes/llama-2.yaml")
                .get(which);
        String text =
                List.of(SmallSeed.AGENTS, SmallSeed.LICENCES, SmallSeed.DISPUTE).get(which);
        int next = piece;
        for (int place : places) {
            text = new Edit(place, cut, next++).in(text);
        }
        SmallSeed.write(folder, name, text);

        check(READER.read(folder));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void damaged_bytes_are_read_or_told_of(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 3_000) Integer> places, @ForAll byte value) {
        SmallSeed.into(folder);
        byte[] bytes = SmallSeed.DISPUTE.getBytes(StandardCharsets.UTF_8);
        for (int place : places) {
            bytes[place % bytes.length] = value;
        }
        SmallSeed.write(folder, "disputes/llama-2.yaml", bytes);

        check(READER.read(folder));
    }

    private static void check(SeedReading reading) {
        assertThat(reading.isSound()).isEqualTo(!reading.entries().isEmpty());
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.file()).endsWith(".yaml");
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.line()).isBetween(0, 600);
        });
    }
}
