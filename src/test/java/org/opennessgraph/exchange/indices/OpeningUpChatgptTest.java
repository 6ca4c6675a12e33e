// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opennessgraph.exchange.indices.SmallIndices.Result;

class OpeningUpChatgptTest {
    private static final String TEMPLATE = "class: closed\n    link:\n    notes:";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmallIndices indices;

    @BeforeEach
    void begin() {
        indices = new SmallIndices(folder);
    }

    @Test
    void a_closed_that_the_template_brings_is_not_entered_and_one_that_somebody_looked_at_is() {
        indices.system(
                "a",
                "A",
                "",
                Map.of(
                        "datasheet",
                        TEMPLATE,
                        "modelcard",
                        "class: closed\n    link:\n    notes: none found",
                        "rldata",
                        "class: closed\n    link: https://example.org/data",
                        "llmdata",
                        TEMPLATE));
        indices.changed("2023-05-05", "projects/a.yaml", "llmdata.class", "open");

        Result result = indices.run();

        assertThat(result.chatgpt())
                .extracting(Result::brief)
                .containsExactly(
                        "model:a llmdata OPEN - 2023-05-05",
                        "model:a llmdata CLOSED - 2024-01-01",
                        "model:a modelcard CLOSED - 2024-01-01",
                        "model:a rldata CLOSED - 2024-01-01");
        assertThat(result.report().leftOut())
                .containsEntry("opening-up-chatgpt: closed by default: no link, no notes, no other verdict before", 10);
    }

    @Test
    void a_later_verdict_stands_beside_the_earlier_one_and_a_first_closed_may_be_the_templates() {
        indices.system("a", "A", "", Map.of("modelcard", "class: open"));
        indices.changed("2023-01-01", "projects/a.yaml", "modelcard.class", "closed");
        indices.changed("2023-02-01", "projects/a.yaml", "modelcard.class", "partial");
        indices.changed("2023-03-01", "projects/a.yaml", "modelcard.class", "closed");
        indices.changed("2023-03-02", "projects/a.yaml", "modelcard.class", "open");
        indices.changed("2023-03-02", "projects/a.yaml", "modelcard.class", "partial");

        assertThat(indices.run().chatgpt())
                .extracting(Result::brief)
                .containsExactly(
                        "model:a modelcard PARTIAL - 2023-02-01",
                        "model:a modelcard CLOSED - 2023-03-01",
                        "model:a modelcard PARTIAL - 2023-03-02",
                        "model:a modelcard OPEN - 2024-01-01");
    }

    @Test
    void a_word_that_is_none_of_the_three_is_told_with_its_line_and_never_mended() {
        indices.system("a", "A", "", Map.of("modelcard", "class: parial\n    notes: x", "datasheet", "class: open"));
        indices.changed("2023-01-01", "projects/a.yaml", "datasheet.class", "opn");

        Result result = indices.run();

        assertThat(result.chatgpt()).extracting(Result::brief).containsExactly("model:a datasheet OPEN - 2024-01-01");
        assertThat(result.problems())
                .containsExactlyInAnyOrder(
                        "judgement-history.csv:4: 'opn' of datasheet in projects/a.yaml is not open, partial or closed:"
                                + " left out",
                        "judgement-history.csv:3: 'parial' of modelcard in projects/a.yaml is not open, partial or"
                                + " closed: left out",
                        "projects/a.yaml:49: 'parial' of modelcard is not open, partial or closed: left out");
    }

    @Test
    void what_is_said_of_the_base_is_entered_for_it_only_if_the_maker_is_the_same() {
        Map<String, String> cells = Map.of("llmdata", "class: open", "llmweights", "class: open");
        indices.records("opening-up-chatgpt,own,,,model:base,,\n");
        indices.system("own", "Own", "", cells);
        indices.system("other", "Other", "", cells);

        Result result = indices.run();

        assertThat(result.chatgpt())
                .extracting(Result::brief)
                .containsExactly(
                        "model:base llmdata OPEN - 2024-01-01",
                        "model:base llmweights OPEN - 2024-01-01",
                        "model:other llmdata OPEN - 2024-01-01",
                        "model:own llmdata OPEN - 2024-01-01");
        assertThat(result.report().leftOut())
                .containsEntry("opening-up-chatgpt: llmweights: the base is another maker's, or not known", 1);
    }

    @Test
    void a_class_that_joins_two_things_is_entered_only_where_a_person_read_the_cell() {
        indices.cells("""
                opening-up-chatgpt,read,rlweights,PARTIAL,access must be asked for
                opening-up-chatgpt,read,datasheet,,speaks of something else
                """);
        Map<String, String> cells = Map.of(
                "rlweights", "class: partial\n    notes: x", "opencode", "class: partial", "datasheet", "class: open");
        indices.system("read", "Read", "", cells);
        indices.system("unread", "Unread", "", cells);

        Result result = indices.run();

        assertThat(result.chatgpt())
                .extracting(Result::brief)
                .containsExactly(
                        "model:read rlweights PARTIAL - 2024-01-01", "model:unread datasheet OPEN - 2024-01-01");
        assertThat(result.report().leftOut())
                .containsEntry("opening-up-chatgpt: opencode partial: some code is open, and which is not told", 2)
                .containsEntry("opening-up-chatgpt: datasheet open: speaks of something else", 1);
    }

    @Test
    void an_earlier_verdict_does_not_outlive_a_later_one_that_is_left_out() {
        indices.system("a", "A", "", Map.of("opencode", "class: partial"));
        indices.changed("2023-01-01", "projects/a.yaml", "opencode.class", "open");

        assertThat(indices.run().chatgpt()).isEmpty();
    }

    @Test
    void features_that_speak_of_no_component_are_left_out_with_their_reason() {
        indices.system(
                "a",
                "A",
                "",
                Map.of(
                        "api",
                        "class: open",
                        "package",
                        "class: open",
                        "code",
                        "class: open",
                        "architecture",
                        "class: open"));

        Result result = indices.run();

        assertThat(result.chatgpt()).isEmpty();
        assertThat(result.report().leftOut().keySet())
                .anyMatch(reason -> reason.contains("api asks for access"))
                .anyMatch(reason -> reason.contains("package asks for a packaged release"))
                .anyMatch(reason -> reason.contains("code asks for a description"))
                .anyMatch(reason -> reason.contains("architecture asks for a description"));
    }

    @Test
    void a_preprint_or_a_paper_is_a_research_paper() {
        String none = "class: closed\n    notes: none";
        indices.system("both", "Both", "", Map.of("preprint", none, "paper", none));
        indices.system("one", "One", "", Map.of("preprint", "class: partial", "paper", none));
        indices.system("better", "Better", "", Map.of("preprint", "class: partial", "paper", "class: open"));
        indices.system("unseen", "Unseen", "", Map.of("preprint", none, "paper", TEMPLATE));

        assertThat(indices.run().chatgpt())
                .extracting(Result::brief)
                .containsExactly(
                        "model:better paper OPEN - 2024-01-01",
                        "model:both paper CLOSED - 2024-01-01",
                        "model:both preprint CLOSED - 2024-01-01",
                        "model:one preprint PARTIAL - 2024-01-01");
    }

    @Test
    void a_licence_is_that_of_the_weights_if_the_verdict_fits_it() {
        String open = "class: open";
        String partial = "class: partial";
        indices.system("a", "A", "Apache 2", Map.of("license", open));
        indices.system("b", "B", "Apache 2", Map.of("license", partial));
        indices.system("c", "C", "Own Terms", Map.of("license", partial));
        indices.system("d", "D", "Own Terms and Apache 2", Map.of("license", partial));
        indices.system("e", "E", "", Map.of("license", partial));
        indices.system("f", "F", "Apache 2", Map.of("license", TEMPLATE));

        Result result = indices.run();

        assertThat(result.chatgpt())
                .extracting(row -> Result.brief(row) + " / " + row.get("licenseAsWritten"))
                .containsExactly(
                        "model:a license - license:apache-2.0 2024-01-01 / Apache 2",
                        "model:c license - license:own-terms 2024-01-01 / Own Terms",
                        "model:d license - - 2024-01-01 / Own Terms and Apache 2");
        assertThat(result.report().unresolved()).containsOnlyKeys("Own Terms and Apache 2");
        assertThat(result.report().leftOut())
                .containsEntry("opening-up-chatgpt: license: covers parts, and which ones is not told", 1)
                .containsEntry("opening-up-chatgpt: license: nobody judged it", 1);
    }

    @Test
    void a_row_keeps_its_file_commit_and_link() {
        indices.system(
                "a",
                "A",
                "",
                Map.of(
                        "modelcard",
                        "class: open\n    link: https://example.org/a|b",
                        "datasheet",
                        "class: open\n    link: hhttps:/nowhere"));

        Result result = indices.run();

        assertThat(result.chatgpt())
                .extracting(row -> row.get("locator") + " " + row.get("evidence"))
                .containsExactly(
                        "projects/a.yaml, commit c20240101 ",
                        "projects/a.yaml, commit c20240101 https://example.org/a%7Cb");
        assertThat(result.problems())
                .containsExactly("projects/a.yaml: 'hhttps:/nowhere' is not a web address: left out");
    }

    @Test
    void what_a_person_entered_of_the_same_cell_and_day_stands() {
        SmallIndices.write(indices.seed, "z.yaml", """
                findings:
                  by-hand:
                    model: model:base
                    component: MODEL_CARD
                    feature: modelcard
                    availability: PARTIAL
                    by: organization:opening-up-chatgpt
                    on: "2024-01-01"
                    verification: VERIFIED
                """);
        indices.records("opening-up-chatgpt,a,model:base,,,,\n");
        indices.system("a", "Base", "", Map.of("modelcard", "class: open"));
        indices.changed("2023-01-01", "projects/a.yaml", "modelcard.class", "partial");

        assertThat(indices.run().chatgpt())
                .extracting(Result::brief)
                .containsExactly("model:base modelcard PARTIAL - 2023-01-01");
    }

    @Test
    void a_file_without_a_name_or_with_a_name_on_record_is_told_and_the_rest_goes_in() {
        indices.system("a", "", "", Map.of("modelcard", "class: open"));
        indices.system("b", "Base", "", Map.of("modelcard", "class: open"));
        indices.system("c", "C", "", Map.of("modelcard", "class: open"));
        indices.system("d", "c", "", Map.of("modelcard", "class: open"));
        indices.system("e", "中文", "", Map.of("modelcard", "class: open"));
        indices.records("opening-up-chatgpt,f,,,,,a library\n");
        indices.system("f", "F", "", Map.of("modelcard", "class: open"));

        Result result = indices.run();

        assertThat(result.chatgpt()).extracting(Result::brief).containsExactly("model:c modelcard OPEN - 2024-01-01");
        assertThat(result.problems())
                .containsExactly(
                        "projects/a.yaml:3: names no project: it is left out",
                        "projects/b.yaml:3: 'Base' would be model:base, which is on record: say in indices/records.csv"
                                + " whether it is the same",
                        "projects/d.yaml:3: 'c' is a system already, in projects/c.yaml: this one is left out",
                        "projects/e.yaml:3: no id can be made of the name '中文'");
        assertThat(result.report().leftOut()).containsEntry("opening-up-chatgpt: record f: a library", 1);
    }

    @Test
    void the_template_is_no_system() {
        SmallIndices.write(indices.chatgpt, "projects/A_sample.yaml", "project:\n    name: Sample\n");

        assertThat(indices.run().problems()).isEmpty();
    }

    @Test
    void broken_files_are_told_with_their_line_and_the_rest_goes_in() {
        indices.system("good", "Good", "", Map.of("modelcard", "class: open"));
        SmallIndices.write(indices.chatgpt, "projects/bad.yaml", "project:\n  name: [\n");
        SmallIndices.write(
                indices.chatgpt,
                "projects/latin.yaml",
                "project:\n  name: Modèle\n".getBytes(StandardCharsets.ISO_8859_1));
        SmallIndices.write(indices.chatgpt, "projects/renamed.yml", "project:\n  name: X\n");
        SmallIndices.write(indices.chatgpt, "projects/empty.yaml", "");
        SmallIndices.write(indices.chatgpt, "projects/list.yaml", "- a\n");
        SmallIndices.write(
                indices.chatgpt, "projects/other.yaml", "project:\n  name: Other\nmodelcard: open\nweights:\n");

        Result result = indices.run();

        assertThat(result.chatgpt())
                .extracting(Result::brief)
                .containsExactly("model:good modelcard OPEN - 2024-01-01");
        assertThat(result.problems())
                .anyMatch(told -> told.startsWith("projects/bad.yaml:3: not YAML"))
                .anyMatch(told -> told.startsWith("projects/latin.yaml:2: is not UTF-8"))
                .anyMatch(told -> told.startsWith("projects/renamed.yml: is not read"))
                .anyMatch(told -> told.startsWith("projects/empty.yaml: holds nothing"))
                .anyMatch(told -> told.startsWith("projects/list.yaml:1: a file is a mapping"))
                .contains(
                        "projects/other.yaml:4: 'weights' is not a feature of this index: left out",
                        "projects/other.yaml:3: the feature modelcard is no mapping",
                        "projects/other.yaml:1: the feature opencode is not there");
    }

    @Test
    void aliases_that_lead_in_circles_or_multiply_are_told_and_not_followed() {
        indices.system("good", "Good", "", Map.of("modelcard", "class: open"));
        SmallIndices.write(
                indices.chatgpt, "projects/cycle.yaml", "project: &p\n  name: Cycle\n  self: *p\nmodelcard: *p\n");
        StringBuilder bomb = new StringBuilder("project: {name: Bomb}\na0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append("*a")
                    .append(i - 1);
            bomb.append((",*a" + (i - 1)).repeat(8)).append("]\n");
        }
        SmallIndices.write(indices.chatgpt, "projects/bomb.yaml", bomb.toString());

        Result result = indices.run();

        assertThat(result.chatgpt())
                .extracting(Result::brief)
                .containsExactly("model:good modelcard OPEN - 2024-01-01");
        assertThat(result.problems())
                .anyMatch(told -> told.startsWith("projects/cycle.yaml:3: project.self: the alias *p is not allowed"))
                .anyMatch(told -> told.startsWith("projects/bomb.yaml:3: a1[0]: the alias *a0 is not allowed"));
    }

    @Test
    void a_history_that_is_missing_broken_or_of_another_kind_costs_the_days_only() throws Exception {
        indices.system("a", "A", "", Map.of("modelcard", "class: open"));
        indices.changed("2024-02-30", "projects/a.yaml", "modelcard.class", "open");
        indices.changed("2023-02-03", "projects/gone.yaml", "modelcard.class", "open");
        assertThat(indices.run().problems())
                .containsExactly(
                        "judgement-history.csv: projects/gone.yaml is no longer there: its 1 lines are not taken",
                        "judgement-history.csv:3: '2024-02-30T12:00:00+02:00' is not a moment such as"
                                + " 2023-07-04T17:53:39+02:00");

        Files.delete(indices.chatgpt.resolve("judgement-history.csv"));
        Result without = indices.runAsItIs();
        assertThat(without.chatgpt()).extracting(Result::brief).containsExactly("model:a modelcard OPEN - -");
        assertThat(without.problems())
                .hasSize(2)
                .anyMatch(told -> told.startsWith("judgement-history.csv: "))
                .contains("projects/a.yaml:49: the history does not tell since when modelcard is so: entered without a"
                        + " day");

        SmallIndices.write(indices.chatgpt, "judgement-history.csv", "date,who\n2024,x\n");
        assertThat(indices.runAsItIs().problems())
                .anyMatch(told -> told.startsWith("judgement-history.csv:1: the columns are not author_date"));
    }

    @Test
    void ten_thousand_systems_go_in() {
        for (int i = 0; i < 10_000; i++) {
            indices.system("m" + i, "Model " + i, "", Map.of("modelcard", "class: open"));
        }

        Result result = indices.run();

        assertThat(result.chatgpt()).hasSize(10_000);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void a_base_that_is_not_there_is_told() {
        indices.records("opening-up-chatgpt,a,,,model:nowhere,,\n");
        indices.system("a", "A", "", Map.of("llmweights", "class: open"));

        assertThat(indices.run().problems())
                .isEqualTo(List.of("indices/records.csv: the base model:nowhere of a is not there"));
    }
}
