// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.exchange.SmallSeed.problems;
import static org.opennessgraph.exchange.SmallSeed.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;

/** Tables beside YAML files whose rows are entries. */
class SheetsTest {
    private static final String SHEET = """
            sheets:
              index:
                section: findings
                file: index.csv
                every: {by: organization:osi, source: source:osi-post, verification: VERIFIED}
                licence: MIT
                attribution: Somebody
            """;
    private static final String HEAD =
            "key,model,component,feature,availability,license,licenseAsWritten,on,evidence\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_row_is_an_entry_with_the_place_of_its_line() {
        seed("# by hand\n" + HEAD
                + "a,model:llama-2,MODEL_CARD,card,OPEN,,,2023-07-18,https://a.example/x|https://b.example/y?z=%7C\n"
                + "b,model:llama-2,DATASETS,data,,license:llama-2-community-license,\"Llama, \"\"2\"\"\",,\n");

        SeedReading reading = new SeedFiles().read(folder);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.files()).isEqualTo(5);
        assertThat(reading.entries())
                .filteredOn(one -> one.entry() instanceof Finding)
                .extracting(one -> one.place() + " " + one.entry().id())
                .containsExactly("findings/index.csv:3 finding:a", "findings/index.csv:4 finding:b");
        Finding a = finding(reading, "a");
        assertThat(a.component()).isEqualTo(ModelComponent.MODEL_CARD);
        assertThat(a.availability()).isEqualTo(Availability.OPEN);
        assertThat(a.by()).isEqualTo(EntryId.parse("organization:osi"));
        assertThat(a.on()).isEqualTo(PartialDate.parse("2023-07-18"));
        assertThat(a.evidence()).containsExactly("https://a.example/x", "https://b.example/y?z=%7C");
        Finding b = finding(reading, "b");
        assertThat(b.availability()).isEqualTo(Availability.UNKNOWN);
        assertThat(b.licenseAsWritten()).isEqualTo("Llama, \"2\"");
        assertThat(b.on()).isNull();
    }

    @Test
    void truth_values_and_all_sections_can_stand_in_a_sheet() {
        SmallSeed.into(folder);
        write(folder, "l/l.yaml", """
                sheets:
                  l:
                    section: licenses
                    file: l.csv
                    every: {kind: LICENSE, verification: VERIFIED}
                """);
        write(
                folder,
                "l/l.csv",
                "key,name,aliases,osiApproved,fsfLibre,wholeTextRead\nx-1.0,X,X One|X1,NO,UNKNOWN,true\n");

        SeedReading reading = new SeedFiles().read(folder);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries())
                .extracting(one -> one.entry())
                .filteredOn(License.class::isInstance)
                .map(License.class::cast)
                .filteredOn(license -> license.id().key().equals("x-1.0"))
                .singleElement()
                .satisfies(license -> assertThat(license.wholeTextRead()).isTrue())
                .satisfies(license -> assertThat(license.aliases()).containsExactly("X One", "X1"));
    }

    @Test
    void every_error_of_a_row_is_told_with_its_line_and_nothing_is_loaded() {
        seed(HEAD
                + "a,model:llama-2,MODEL_CARDS,card,OPEN,,,2023-07-32,\n"
                + "b,model:lama-2,MODEL_CARD,card,OPEN,,,,\n"
                + "B!,model:llama-2,MODEL_CARD,card,OPEN,,,,\n"
                + "b,model:llama-2,MODEL_CARD,card,OPEN,,,,\n"
                + "c,,MODEL_CARD,card,OPEN,,,,\n"
                + "lecun,model:llama-2,MODEL_CARD\n");

        assertThat(problems(folder))
                .hasSize(7)
                .anyMatch(told ->
                        told.startsWith("findings/index.csv:2: findings.a.component: 'MODEL_CARDS' is not one of")
                                && told.endsWith("did you mean MODEL_CARD?"))
                .contains(
                        "findings/index.csv:2: findings.a.on: '2023-07-32' is not a day of the calendar",
                        "findings/index.csv:3: findings.b.model: 'model:lama-2' is not in the seed; did you mean"
                                + " model:llama-2?",
                        "findings/index.csv:5: findings.b: stands here a second time, first in line 3: join the two",
                        "findings/index.csv:6: findings.c.model: is missing: The model",
                        "findings/index.csv:7: has 3 cells, 9 are needed: put a cell with a comma or quotation mark in"
                                + " quotation marks")
                .anyMatch(told -> told.startsWith("findings/index.csv:4: findings.B!: 'B!' is not a key"));
        assertThat(new SeedFiles().read(folder).entries()).isEmpty();
    }

    @Test
    void what_is_wrong_with_what_all_rows_share_is_told_once_where_it_stands() {
        seed(HEAD + "a,model:llama-2,MODEL_CARD,card,OPEN,,,,\nb,model:llama-2,DATASETS,data,OPEN,,,,\n");
        write(
                folder,
                "findings/index.yaml",
                SHEET.replace("organization:osi,", "organization:ossi,").replace("VERIFIED", "SURE"));

        assertThat(problems(folder))
                .containsExactly(
                        "findings/index.yaml:5: sheets.index.every.verification: 'SURE' is not one of VERIFIED,"
                                + " SECONDARY, UNVERIFIED");
        write(folder, "findings/index.yaml", SHEET.replace("organization:osi,", "organization:ossi,"));
        assertThat(problems(folder))
                .containsExactly("findings/index.yaml:5: sheets.index.every.by: 'organization:ossi' is not in the seed;"
                        + " did you mean organization:osi?");
    }

    @Test
    void columns_are_fields_of_the_section_each_once() {
        seed("key,model,component,licence,by\na,model:llama-2,MODEL_CARD,MIT,person:x\n");

        assertThat(problems(folder))
                .satisfiesExactly(
                        told -> assertThat(told)
                                .startsWith("findings/index.csv:1: 'licence' is not a field of findings; did you mean"
                                        + " license? columns are key, model, component"),
                        told -> assertThat(told)
                                .isEqualTo("findings/index.csv:1: the column by is written for every row already"));
        write(folder, "findings/index.csv", "model,component\nmodel:llama-2,MODEL_CARD\n");
        assertThat(problems(folder))
                .containsExactly("findings/index.csv:1: the column 'key' is missing: it makes the ids");
    }

    @Test
    void a_sheet_is_a_table_beside_its_file_named_once() {
        SmallSeed.into(folder);
        write(folder, "outside.csv", HEAD);
        write(folder, "findings/index.yaml", SHEET.replace("file: index.csv", "file: ../outside.csv"));
        assertThat(problems(folder))
                .containsExactly("findings/index.yaml:4: sheets.index.file: '../outside.csv' is not the name of a .csv"
                        + " file beside this one");

        write(folder, "findings/index.yaml", SHEET);
        assertThat(problems(folder))
                .containsExactly("findings/index.yaml:4: sheets.index.file: there is no file findings/index.csv");

        write(folder, "findings/index.csv", HEAD);
        write(folder, "findings/other.csv", HEAD);
        write(folder, "findings/index.yaml", SHEET + "  again: {section: findings, file: index.csv}\n");
        assertThat(problems(folder))
                .containsExactly(
                        "findings/index.yaml:8: sheets.again.file: the table findings/index.csv is a sheet already",
                        "findings/other.csv: is named by no sheet: name it under 'sheets:' in a .yaml file beside it");
    }

    @Test
    void tables_in_folders_without_sheets_are_left_alone() {
        SmallSeed.into(folder);
        write(folder, "elsewhere/notes.csv", "anything\n");

        assertThat(problems(folder)).isEmpty();
    }

    @Test
    void a_description_of_a_sheet_is_checked_like_an_entry() {
        SmallSeed.into(folder);
        write(folder, "a.yaml", "sheets:\n  s: {section: finding, every: {}, files: a.csv}\n");

        assertThat(problems(folder))
                .hasSize(4)
                .anyMatch(told -> told.startsWith("a.yaml:2: sheets.s.section: 'finding' is not one of")
                        && told.endsWith("did you mean findings?"))
                .anyMatch(told -> told.startsWith("a.yaml:2: sheets.s.file: is missing"))
                .anyMatch(told -> told.startsWith("a.yaml:2: sheets.s.files: 'files' is not a field here"))
                .anyMatch(told -> told.startsWith("a.yaml:2: sheets.s.every: is empty"));
    }

    @Test
    void a_table_that_cannot_be_read_is_told_and_references_into_it_are_not() {
        seed(HEAD);
        write(folder, "findings/index.csv", "key,model\na,modèle\n".getBytes(StandardCharsets.ISO_8859_1));
        write(folder, "z.yaml", """
                remarks:
                  r:
                    kind: AGREEMENT
                    on: [finding:a, claim:llama-2-is-open-source]
                    text: Both.
                    by: organization:osi
                """);

        assertThat(problems(folder)).singleElement().asString().startsWith("findings/index.csv:2: is not UTF-8");
    }

    @Test
    void ids_are_one_space_with_those_of_the_files() {
        seed(HEAD + "a,model:llama-2,MODEL_CARD,card,OPEN,,,,\n");
        write(folder, "z.yaml", """
                findings:
                  a: {model: model:llama-2, component: DATASETS, by: organization:osi, verification: VERIFIED}
                """);

        assertThat(problems(folder))
                .containsExactly("z.yaml:2: findings.a: finding:a stands a second time, first in findings/index.csv:2:"
                        + " join the two");
    }

    @Test
    void what_people_wrote_is_read_without_the_sheets() {
        seed("broken\n\"");
        write(folder, "z.yaml", "people:\n  x: {verification: VERIFIED}\n");

        Map<EntryId, Entry> written = new SeedFiles().written(folder, problem -> {});

        assertThat(written).hasSize(14).containsKey(EntryId.parse("model:llama-2"));
    }

    private void seed(String table) {
        SmallSeed.into(folder);
        write(folder, "findings/index.yaml", SHEET);
        write(folder, "findings/index.csv", table);
    }

    private static Finding finding(SeedReading reading, String key) {
        List<Finding> found = reading.entries().stream()
                .map(one -> one.entry())
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .filter(finding -> finding.id().key().equals(key))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
