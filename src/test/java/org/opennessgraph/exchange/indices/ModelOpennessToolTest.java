// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.exchange.indices.SmallIndices.component;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.exchange.indices.SmallIndices.Result;

class ModelOpennessToolTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmallIndices indices;

    @BeforeEach
    void begin() {
        indices = new SmallIndices(folder);
    }

    private static String components(String... lines) {
        return "  components:\n" + String.join("", lines);
    }

    @Test
    void what_is_listed_is_open_on_the_day_of_the_record_and_what_is_not_listed_is_not_entered() {
        indices.release(
                "a", "A", components(component("Model card", "Apache-2.0"), component("Datasets", "unlicensed")));

        assertThat(indices.run().tool())
                .extracting(row -> Result.brief(row) + " / " + row.get("licenseAsWritten"))
                .containsExactly(
                        "model:a Datasets OPEN - 2024-10-03 / unlicensed",
                        "model:a Model card OPEN license:apache-2.0 2024-10-03 / Apache-2.0");
    }

    @Test
    void a_part_without_a_licence_is_under_that_of_its_kind_else_under_that_of_the_distribution() {
        String licence = """
                  license:
                    distribution:
                      name: Own Terms
                      path: ''
                    code:
                      name: Apache 2
                    data:
                      name:
                    document: {  }
                """;
        indices.release(
                "a",
                "A",
                licence
                        + components(
                                component("Training code", ""),
                                component("Datasets", ""),
                                component("Model card", "MIT")));
        indices.release("b", "B", "  license: {  }\n" + components(component("Training code", "")));

        assertThat(indices.run().tool())
                .extracting(row -> Result.brief(row) + " / " + row.get("locator"))
                .containsExactly(
                        "model:a Datasets OPEN license:own-terms 2024-10-03 / models/a.yml, license.distribution",
                        "model:a Model card OPEN license:mit 2024-10-03 / models/a.yml",
                        "model:a Training code OPEN license:apache-2.0 2024-10-03 / models/a.yml, license.code",
                        "model:b Training code OPEN - 2024-10-03 / models/b.yml");
    }

    @Test
    void a_licence_that_tells_nothing_of_the_part_keeps_it_out() {
        indices.release("a", "A", components(component("Model card", "Undisclosed"), component("Datasets", "MIT")));

        Result result = indices.run();

        assertThat(result.tool()).extracting(row -> row.get("feature")).containsExactly("Datasets");
        assertThat(result.report().leftOut())
                .containsEntry(
                        "model-openness-tool: the licence says 'Undisclosed': whether the part can be had is not told",
                        1);
    }

    @Test
    void a_licence_that_is_not_on_record_is_kept_as_written_and_counted() {
        indices.release(
                "a",
                "A",
                components(component("Model card", "Apache-2.0-ish"), component("Datasets", "Apache-2.0-ish")));
        indices.release("b", "B", components(component("Datasets", "My \"own\", licence")));

        Result result = indices.run();

        assertThat(result.tool())
                .extracting(row -> row.get("license") + row.get("licenseAsWritten"))
                .containsExactly("Apache-2.0-ish", "Apache-2.0-ish", "My \"own\", licence");
        assertThat(result.rows("indices/licences-not-on-record.csv"))
                .extracting(row -> row.get("written") + " × " + row.get("count"))
                .containsExactly("Apache-2.0-ish × 2", "My \"own\", licence × 1");
    }

    @Test
    void a_form_with_everything_listed_and_nothing_licensed_is_one_that_nobody_filled_in() {
        String all = java.util.Arrays.stream(ModelComponent.values())
                .map(component -> component(name(component), "unlicensed"))
                .collect(Collectors.joining());
        indices.release("a", "A", components(all));
        indices.release("b", "B", components(all.replaceFirst("unlicensed", "MIT")));

        Result result = indices.run();

        assertThat(result.tool()).hasSize(17).allMatch(row -> "model:b".equals(row.get("model")));
        assertThat(result.report().leftOut())
                .containsEntry(
                        "model-openness-tool: all components listed and none with a licence: the form as it was opened",
                        17);
    }

    private static String name(ModelComponent component) {
        String words = component.name().charAt(0)
                + component
                        .name()
                        .substring(1)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', ' ');
        return words.replace("parameters final", "parameters (Final)")
                .replace("parameters intermediate", "parameters (Intermediate)");
    }

    @Test
    void a_changed_licence_gives_a_finding_for_each_time_unless_the_later_one_names_none() {
        indices.release("a", "A", components(component("Datasets", "MIT"), component("Model card", "unlicensed")));
        indices.toolChanged("2025-04-18", "a", "component[Datasets].license", "", "Apache-2.0");
        indices.toolChanged("2025-04-18", "a", "component[Model card].license", "", "MIT");
        indices.toolChanged("2025-05-30", "a", "component[Datasets].license", "Apache-2.0", "MIT");
        indices.toolChanged("2025-05-30", "a", "component[Model card].license", "MIT", "unlicensed");

        Result result = indices.run();

        assertThat(result.tool())
                .extracting(Result::brief)
                .containsExactly(
                        "model:a Datasets OPEN license:apache-2.0 2025-04-18",
                        "model:a Datasets OPEN license:mit 2025-05-30",
                        "model:a Model card OPEN - 2025-05-30");
        assertThat(result.report().leftOut())
                .containsEntry("model-openness-tool: a licence that was named once and is no more", 1);
    }

    @Test
    void records_on_sizes_of_one_model_are_one_finding_where_they_agree_and_stand_side_by_side_where_not() {
        indices.records("""
                model-openness-tool,S-7B,model:sized,,,,
                model-openness-tool,S-13B,model:sized,,,,
                model-openness-tool,S-70B,model:sized,,,,
                """);
        String same = component("Model card", "MIT");
        indices.release("S-7B", "S-7B", components(same, component("Datasets", "MIT")));
        indices.release(
                "S-13B",
                "S-13B",
                components(same, component("Datasets", "Apache-2.0")).replace("2024", "2025"));
        indices.release("S-70B", "S-70B", components(same, component("Datasets", "MIT")));

        Result result = indices.run();

        assertThat(result.tool())
                .extracting(row -> Result.brief(row) + " / " + row.get("locator"))
                .containsExactly(
                        "model:sized Datasets (S-13B) OPEN license:apache-2.0 2024-10-03 / models/S-13B.yml",
                        "model:sized Datasets (S-70B and 1 more) OPEN license:mit 2024-10-03 / models/S-70B.yml,"
                                + " models/S-7B.yml",
                        "model:sized Model card OPEN license:mit 2024-10-03 / models/S-13B.yml, models/S-70B.yml,"
                                + " models/S-7B.yml");
    }

    @Test
    void the_day_of_the_record_is_no_day_of_the_model() {
        indices.release("a", "A", components(component("Model card", "MIT")));

        assertThat(indices.run().rows("subjects/models-in-indices.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsOnlyKeys("key", "name", "aliases", "developers", "urls"))
                .satisfies(row -> assertThat(row).containsEntry("developers", "organization:maker"));
    }

    @Test
    void an_address_that_two_models_give_tells_neither_apart_and_no_address_is_made_up() {
        String one = components(component("Model card", "MIT"));
        indices.release("a", "A", "  huggingface: https://huggingface.co/x/same\n" + one);
        indices.release(
                "b", "B", "  huggingface: https://huggingface.co/x/same\n  repository: https://github.com/x/b\n" + one);
        indices.release(
                "c", "C", "  huggingface: x/c\n  repository: 'https://huggingface.co/x/c · Hugging Face'\n" + one);
        indices.records("model-openness-tool,d,,,,yes,\n");
        indices.release("d", "D", "  huggingface: https://huggingface.co/x/other\n" + one);

        assertThat(indices.run().rows("subjects/models-in-indices.csv"))
                .extracting(row -> row.get("key") + " " + row.get("urls"))
                .containsExactly("a ", "b https://github.com/x/b", "c ", "d ");
    }

    @Test
    void bad_records_are_told_with_their_line_and_the_rest_goes_in() {
        indices.release(
                "a",
                "A",
                components(
                        component("Model card", "MIT"),
                        component("Model card", "Apache-2.0"),
                        component("Weights", "MIT"),
                        "    - just a text\n",
                        "    -\n      name: Datasets\n      colour: red\n"));
        indices.release("b", "", components(component("Model card", "MIT")));
        indices.release("c", "C", "  components: none\n");
        indices.release("d", "D", components(component("Model card", "MIT")));
        SmallIndices.write(indices.tool, "models/e.yml", "framework: {}\n");
        SmallIndices.write(
                indices.tool,
                "models/f.yml",
                "release:\n  name: F\n  date: 03.10.2024\n  producer: Nobody\n"
                        + components(component("Model card", "MIT")));
        SmallIndices.write(indices.tool, "models/g.yaml", "release:\n  name: G\n");

        Result result = indices.run();

        assertThat(result.tool())
                .extracting(Result::brief)
                .containsExactly(
                        "model:a Datasets OPEN - 2024-10-03",
                        "model:a Model card OPEN license:mit 2024-10-03",
                        "model:d Model card OPEN license:mit 2024-10-03",
                        "model:f Model card OPEN license:mit -");
        assertThat(result.problems())
                .containsExactlyInAnyOrder(
                        "models/a.yml:13: 'Model card' stands here twice: the first counts",
                        "models/a.yml:17: 'Weights' is not a component of the framework: left out",
                        "models/a.yml:20: a component is a mapping: left out",
                        "models/a.yml:23: 'colour' is not a field of a component",
                        "models/b.yml:4: names no model: it is left out",
                        "models/c.yml:4: lists no components: it is left out",
                        "models/e.yml:1: has no release: it is left out",
                        "models/f.yml:2: '03.10.2024' is not the day of the record",
                        "models/g.yaml: is not read: the records end in .yml");
        assertThat(result.report().producers()).containsExactly("model-openness-tool: Nobody");
    }

    @Test
    void files_that_are_no_record_are_told_and_the_rest_goes_in() {
        indices.release("good", "Good", components(component("Model card", "MIT")));
        SmallIndices.write(indices.tool, "models/bad.yml", "release:\n  name: [\n");
        SmallIndices.write(
                indices.tool, "models/latin.yml", "release:\n  name: Modèle\n".getBytes(StandardCharsets.ISO_8859_1));
        SmallIndices.write(indices.tool, "models/empty.yml", "");
        SmallIndices.write(indices.tool, "models/list.yml", "- a\n");
        SmallIndices.write(indices.tool, "models/cycle.yml", "release: &r\n  name: Cycle\n  components:\n    - *r\n");

        Result result = indices.run();

        assertThat(result.tool())
                .extracting(Result::brief)
                .containsExactly("model:good Model card OPEN license:mit 2024-10-03");
        assertThat(result.problems())
                .anyMatch(told -> told.startsWith("models/bad.yml:3: not YAML"))
                .anyMatch(told -> told.startsWith("models/latin.yml:2: is not UTF-8"))
                .anyMatch(told -> told.startsWith("models/empty.yml: holds nothing"))
                .anyMatch(told -> told.startsWith("models/list.yml:1: a file is a mapping"))
                .anyMatch(
                        told -> told.startsWith("models/cycle.yml:4:") && told.contains("the alias *r is not allowed"));
    }

    @Test
    void a_name_that_stands_twice_is_told_and_merged_only_by_a_line_in_the_table() {
        indices.release("a", "Same-1", components(component("Model card", "MIT")));
        indices.release("b", "Same-1", components(component("Datasets", "MIT")));
        assertThat(indices.run().problems())
                .containsExactly("models/b.yml:4: 'Same-1' is a system already, in models/a.yml: this one is left out");

        indices.records("""
                model-openness-tool,a,model:same-1,,,,
                model-openness-tool,b,model:same-1,,,,
                """);
        Result merged = indices.run();
        assertThat(merged.problems()).isEmpty();
        assertThat(merged.tool())
                .extracting(row -> row.get("model") + " " + row.get("feature"))
                .containsExactly("model:same-1 Datasets", "model:same-1 Model card");
    }

    @Test
    void names_that_differ_in_signs_or_maker_only_are_told_as_suspects() {
        for (String name : new String[] {"Meta-Lama-3", "Lama 3", "SIZED", "Other-v0.1", "Other"}) {
            indices.release(
                    Slugs.of(name), name.equals("SIZED") ? "Si-zed" : name, components(component("Model card", "MIT")));
        }

        assertThat(indices.run().report().duplicates())
                .containsExactly(
                        "model:lama-3, model:meta-lama-3 (Lama 3, Meta-Lama-3)",
                        "model:other, model:other-v0.1 (Other, Other-v0.1)",
                        "model:si-zed, model:sized (Si-zed, Sized)");
    }

    @Test
    void ten_thousand_models_go_in() {
        for (int i = 0; i < 10_000; i++) {
            indices.release("m" + i, "Model " + i, components(component("Model card", "MIT")));
        }

        Result result = indices.run();

        assertThat(result.tool()).hasSize(10_000);
        assertThat(result.problems()).isEmpty();
    }
}
