// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.editorial.SeedEntry;
import org.opennessgraph.exchange.SeedFiles;

/** The findings of both indices as they stand in the seed that this repository brings. */
class IndicesInSeedTest {
    private static final Path SEED = Path.of("graph-seed");
    private static final List<SeedEntry> FINDINGS = new SeedFiles()
            .read(SEED).entries().stream()
                    .filter(one -> one.entry() instanceof Finding)
                    .toList();

    @Test
    void opening_up_chatgpt_has_344_rows_on_57_models() {
        assertThat(counts("findings/opening-up-chatgpt.csv"))
                .isEqualTo(Map.of(
                        Availability.OPEN,
                        98,
                        Availability.PARTIAL,
                        84,
                        Availability.CLOSED,
                        129,
                        Availability.UNKNOWN,
                        33));
        assertThat(models("findings/opening-up-chatgpt.csv")).hasSize(57);
    }

    @Test
    void the_model_openness_tool_has_1487_rows_on_235_models() {
        assertThat(counts("findings/model-openness-tool.csv")).isEqualTo(Map.of(Availability.OPEN, 1487));
        assertThat(models("findings/model-openness-tool.csv")).hasSize(235);
    }

    @Test
    void what_an_index_does_not_find_open_partial_or_closed_names_a_licence() {
        assertThat(FINDINGS)
                .extracting(one -> (Finding) one.entry())
                .filteredOn(finding -> finding.availability() == Availability.UNKNOWN)
                .allMatch(finding -> finding.license() != null || finding.licenseAsWritten() != null);
    }

    @Test
    void no_finding_stands_twice() {
        Map<List<Object>, EntryId> seen = new HashMap<>();
        for (SeedEntry one : FINDINGS) {
            Finding finding = (Finding) one.entry();
            List<Object> cell = List.of(
                    finding.by(),
                    finding.model(),
                    finding.component(),
                    Objects.toString(finding.feature(), ""),
                    Objects.toString(finding.on(), ""));
            assertThat(seen.put(cell, finding.id())).as("%s", finding.id()).isNull();
        }
        assertThat(seen).hasSameSizeAs(FINDINGS);
    }

    @Test
    void every_finding_says_where_it_stands_in_its_index() {
        assertThat(FINDINGS)
                .filteredOn(one -> one.file().endsWith(".csv"))
                .extracting(one -> (Finding) one.entry())
                .allSatisfy(finding -> {
                    assertThat(finding.locator()).matches("(?:models/.+[.]yml|projects/.+[.]yaml).*");
                    assertThat(finding.on()).isNotNull();
                    assertThat(finding.source()).isNotNull();
                });
    }

    @Test
    void licences_that_are_not_on_record_are_listed_and_kept_as_written() throws IOException {
        String listed = Files.readString(SEED.resolve("indices/licences-not-on-record.csv"));

        assertThat(FINDINGS)
                .filteredOn(one -> one.file().endsWith(".csv"))
                .extracting(one -> (Finding) one.entry())
                .filteredOn(finding -> finding.license() == null
                        && finding.licenseAsWritten() != null
                        && !finding.licenseAsWritten().equals("unlicensed"))
                .isNotEmpty()
                .filteredOn(finding ->
                        !Objects.requireNonNull(finding.licenseAsWritten()).equals("Meta Llama 3 Community License"))
                .allSatisfy(finding -> assertThat(listed)
                        .contains(Objects.requireNonNull(finding.licenseAsWritten())
                                .replace("\"", "\"\"")));
    }

    @Test
    void the_tables_match_no_name_twice() {
        for (String table : List.of("records", "licences", "producers", "cells")) {
            Path file = SEED.resolve("indices/" + table + ".csv");
            Set<String> keys = new HashSet<>();
            List<String> lines = lines(file);
            int columns = table.equals("records") ? 2 : table.equals("cells") ? 3 : 1;
            org.opennessgraph.exchange.CsvTable.parse(table, String.join("\n", lines), problem -> {
                        throw new IllegalStateException(problem.toString());
                    })
                    .orElseThrow()
                    .rows()
                    .forEach(row -> assertThat(
                                    keys.add(String.join(" ", row.cells().subList(0, columns))))
                            .as("%s:%s", file, row.line())
                            .isTrue());
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Availability, Integer> counts(String file) {
        Map<Availability, Integer> counts = new TreeMap<>();
        FINDINGS.stream()
                .filter(one -> one.file().equals(file))
                .forEach(one -> counts.merge(((Finding) one.entry()).availability(), 1, Integer::sum));
        return counts;
    }

    private static Set<EntryId> models(String file) {
        Set<EntryId> models = new HashSet<>();
        FINDINGS.stream()
                .filter(one -> one.file().equals(file))
                .forEach(one -> models.add(((Finding) one.entry()).model()));
        return models;
    }
}
