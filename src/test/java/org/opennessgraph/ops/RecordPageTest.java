// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.editorial.SeedEntry;
import org.opennessgraph.exchange.SeedFiles;
import org.opennessgraph.format.EntryJson;

/**
 * The tables of {@code docs/record.md}, counted in the seed's files. That the graph counts the same is asked in
 * {@code RecordTest}.
 */
class RecordPageTest {
    private static final Map<EntryType, String> LISTS = Map.ofEntries(
            Map.entry(EntryType.CLAIM, "claims"),
            Map.entry(EntryType.ASSERTION, "assertions"),
            Map.entry(EntryType.REBUTTAL, "rebuttals"),
            Map.entry(EntryType.REPLY, "replies"),
            Map.entry(EntryType.SOURCE, "sources"),
            Map.entry(EntryType.CITATION, "citations"),
            Map.entry(EntryType.MODEL, "models"),
            Map.entry(EntryType.MODEL_FAMILY, "modelFamilies"),
            Map.entry(EntryType.PRODUCT, "products"),
            Map.entry(EntryType.SUBJECT_CLASS, "subjectClasses"),
            Map.entry(EntryType.LICENSE, "licenses"),
            Map.entry(EntryType.LICENSE_TERM, "licenseTerms"),
            Map.entry(EntryType.DEFINITION, "definitions"),
            Map.entry(EntryType.CRITERION, "criteria"),
            Map.entry(EntryType.OPENNESS_TERM, "opennessTerms"),
            Map.entry(EntryType.READING, "readings"),
            Map.entry(EntryType.FINDING, "findings"),
            Map.entry(EntryType.ORGANIZATION, "organizations"),
            Map.entry(EntryType.PERSON, "people"),
            Map.entry(EntryType.AGENT_GROUP, "agentGroups"),
            Map.entry(EntryType.AFFILIATION, "affiliations"),
            Map.entry(EntryType.REMARK, "remarks"));

    private static List<CountedEntry> entries = List.of();

    @BeforeAll
    static void read() {
        EntryJson json = new EntryJson();
        entries = new SeedFiles()
                .read(Path.of("graph-seed")).entries().stream()
                        .map(SeedEntry::entry)
                        .map(entry -> counted(entry, json))
                        .toList();
    }

    @Test
    void every_type_of_entry_is_counted() {
        assertThat(LISTS.keySet()).containsExactlyInAnyOrder(EntryType.values());
        assertThat(RecordTables.LISTS.keySet()).containsExactlyInAnyOrderElementsOf(LISTS.values());
    }

    @Test
    void the_page_has_the_counts_of_the_seed() throws IOException {
        String tables = new RecordTables(entries).markdown();
        RecordPage page = RecordPage.committed();
        if (RecordPage.IS_TO_BE_UPDATED) {
            page.with(tables).write();
        }

        assertThat(RecordPage.committed().tables())
                .as("the record changed; update the page with: " + RecordPage.UPDATE)
                .isEqualTo(tables);
    }

    @Test
    void a_small_record_is_counted_as_by_hand() {
        String tables = new RecordTables(List.of(
                        entry("assertions", "VERIFIED", "STATED", false, "D2-001", "C01"),
                        entry("assertions", "SECONDARY", "QUOTED", false, "D2-001"),
                        entry("sources", "VERIFIED", null, true),
                        entry("sources", "UNVERIFIED", null, false),
                        entry("claims", null, null, false, "C01")))
                .markdown();

        assertThat(tables.lines())
                .contains(
                        "| claims | 1 | – | – | – |",
                        "| assertions | 2 | 1 | 1 | 0 |",
                        "| sources | 2 | 1 | 0 | 1 |",
                        "| rebuttals | 0 | – | – | – |",
                        "| **all** | 5 | 2 | 1 | 1 |",
                        "| `QUOTED` | 1 | 0 | 1 | 0 |",
                        "| seen where they were published | 0 |",
                        "| seen in a copy | 1 |",
                        "| linked or named, and not seen | 1 |",
                        "| claims | 1 | 0 |",
                        "| assertions | 1 | 1 |",
                        "| **all** | 1 | 1 |");
    }

    private static CountedEntry entry(
            String list,
            @Nullable String verification,
            @Nullable String channel,
            boolean copied,
            String... numbers) {
        return new CountedEntry(
                list, Optional.ofNullable(verification), Optional.ofNullable(channel), copied, false, List.of(numbers));
    }

    /** From its JSON, as the files have it, so that nothing is counted by the rules of the graph. */
    private static CountedEntry counted(Entry entry, EntryJson json) {
        JsonNode state = tree(entry, json);
        JsonNode said = entry instanceof Statement ? state.path("said") : state;
        return new CountedEntry(
                Objects.requireNonNull(LISTS.get(entry.id().type())),
                Optional.ofNullable(said.path("verification").textValue()),
                Optional.ofNullable(said.path("channel").textValue()),
                entry instanceof Source source && !source.copies().isEmpty(),
                entry instanceof Source source && source.generated(),
                numbers(state));
    }

    private static JsonNode tree(Entry entry, EntryJson json) {
        try {
            return new ObjectMapper().readTree(json.write(entry).json());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> numbers(JsonNode state) {
        List<String> numbers = new ArrayList<>();
        state.path("registerNumbers").forEach(number -> numbers.add(number.textValue()));
        return numbers;
    }
}
