// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.exchange.SeedFiles;
import org.opennessgraph.exchange.SeedReading;

class ImportIndicesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void it_writes_sheets_that_the_seed_is_sound_with_and_a_second_run_changes_nothing() throws IOException {
        SmallIndices indices = full();

        String told = run(indices);

        assertThat(told)
                .contains("findings/model-openness-tool.csv: 1 rows", "findings/opening-up-chatgpt.csv: 2 rows");
        SeedReading reading = new SeedFiles().read(indices.seed);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries())
                .extracting(one -> one.entry())
                .filteredOn(Finding.class::isInstance)
                .extracting(entry -> entry.id().toString())
                .containsExactlyInAnyOrder(
                        "finding:model-openness-tool-b-model-card-20241003",
                        "finding:opening-up-chatgpt-a-datasheet-20240101",
                        "finding:opening-up-chatgpt-a-license-20240101");
        String first = Files.readString(indices.seed.resolve("findings/opening-up-chatgpt.csv"));
        run(indices);
        assertThat(Files.readString(indices.seed.resolve("findings/opening-up-chatgpt.csv")))
                .isEqualTo(first);
    }

    @Test
    void the_sheets_carry_what_the_licences_of_the_indices_ask_for() throws IOException {
        SmallIndices indices = full();
        run(indices);

        assertThat(Files.readString(indices.seed.resolve("findings/opening-up-chatgpt.csv")))
                .contains("https://opening-up-chatgpt.github.io", "CC BY 4.0", "10.1145/3571884.3604316", "Liesenfeld")
                .doesNotContain("a sentence of the index");
        assertThat(Files.readString(indices.seed.resolve("findings/model-openness-tool.csv")))
                .contains("MIT", "Copyright 2024 The Model Openness Tool Authors");
    }

    @Test
    void with_a_folder_missing_nothing_is_written() {
        SmallIndices indices = full();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        boolean done = ImportIndices.run(
                indices.seed,
                indices.chatgpt,
                folder.resolve("nowhere"),
                new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(done).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("is not a folder: nothing is written");
        assertThat(indices.seed.resolve("findings/opening-up-chatgpt.csv")).doesNotExist();
    }

    @Test
    void with_the_folder_of_the_records_renamed_that_is_told_and_the_other_index_goes_in() throws IOException {
        SmallIndices indices = full();
        Files.move(indices.tool.resolve("models"), indices.tool.resolve("records"));

        SmallIndices.Result result = indices.run();

        assertThat(result.problems()).anyMatch(told -> told.startsWith("models"));
        assertThat(result.tool()).isEmpty();
        assertThat(result.chatgpt()).isNotEmpty();
    }

    @Test
    void tables_that_are_missing_are_told_and_every_name_is_then_a_new_one() throws IOException {
        SmallIndices indices = full();
        indices.run();
        for (String table : new String[] {"records", "producers", "licences", "cells"}) {
            Files.delete(indices.seed.resolve("indices/" + table + ".csv"));
        }

        SmallIndices.Result result = indices.runAsItIs();

        assertThat(result.problems()).hasSize(4).allMatch(told -> told.startsWith("indices/"));
        assertThat(result.tool()).hasSize(1);
    }

    private SmallIndices full() {
        SmallIndices indices = new SmallIndices(folder);
        indices.system(
                "a",
                "A",
                "Apache 2",
                Map.of("license", "class: open", "datasheet", "class: open\n    notes: a sentence of the index"));
        indices.release(
                "b", "B, the \"second\"", "  components:\n" + SmallIndices.component("Model card", "CC-BY-4.0"));
        indices.records("model-openness-tool,b,model:b,,,,\n");
        String every = "verification: VERIFIED, by: ";
        SmallIndices.write(indices.seed, "findings/indices.yaml", """
                sheets:
                  opening-up-chatgpt:
                    section: findings
                    file: opening-up-chatgpt.csv
                    every: {%1$sorganization:opening-up-chatgpt}
                  model-openness-tool:
                    section: findings
                    file: model-openness-tool.csv
                    every: {%1$sorganization:lf-ai-data}
                """.formatted(every));
        SmallIndices.write(indices.seed, "subjects/in-indices.yaml", """
                sheets:
                  models: {section: models, file: models-in-indices.csv, every: {verification: SECONDARY}}
                """);
        SmallIndices.write(indices.seed, "licences/in-indices.yaml", """
                sheets:
                  licences:
                    section: licenses
                    file: licences-in-indices.csv
                    every: {kind: LICENSE, wholeTextRead: false, verification: VERIFIED}
                """);
        return indices;
    }

    private static String run(SmallIndices indices) {
        indices.run();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImportIndices.run(
                        indices.seed,
                        indices.chatgpt,
                        indices.tool,
                        new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isTrue();
        return out.toString(StandardCharsets.UTF_8);
    }
}
