// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.exchange.indices.SmallIndices.Result;

class LicensesTest {
    private static final Spdx SPDX = new Spdx();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void an_spdx_id_is_known_with_its_flags_from_the_list_that_the_library_brings() {
        assertThat(SPDX.version()).isEqualTo("3.26.0");
        assertThat(SPDX.listed("MIT")).contains(new Spdx.Listed("MIT", "MIT License", Truth.YES, Truth.YES));
        assertThat(SPDX.listed("apache-2.0")).map(Spdx.Listed::id).contains("Apache-2.0");
    }

    @Test
    void a_flag_that_the_list_leaves_out_is_unknown() {
        assertThat(SPDX.listed("CDLA-Permissive-2.0"))
                .contains(new Spdx.Listed(
                        "CDLA-Permissive-2.0",
                        "Community Data License Agreement Permissive 2.0",
                        Truth.NO,
                        Truth.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apache 2.0",
                "BSD-3",
                "gemma",
                "MIT OR Apache-2.0",
                "MIT AND",
                "LicenseRef-x",
                "GPL-2.0-only WITH x",
                "",
                " ",
                "((((",
                "unlicensed",
                "Proprietary"
            })
    void what_is_near_an_id_or_joins_several_is_no_licence(String written) {
        assertThat(SPDX.listed(written)).isEmpty();
    }

    @Test
    void a_listed_licence_that_occurs_and_is_not_on_record_is_added_and_no_other() {
        SmallIndices indices = new SmallIndices(folder);
        indices.release(
                "a",
                "A",
                "  components:\n" + SmallIndices.component("Model card", "mit")
                        + SmallIndices.component("Datasets", "Apache-2.0")
                        + SmallIndices.component("Data card", "CC-BY-4.0"));

        Result result = indices.run();

        assertThat(result.rows("licences/licences-in-indices.csv"))
                .extracting(row -> row.get("key") + " " + row.get("spdx") + " " + row.get("osiApproved") + " "
                        + row.get("fsfLibre"))
                .containsExactly("cc-by-4.0 CC-BY-4.0 NO YES", "mit MIT YES YES");
        assertThat(result.tool())
                .extracting(row -> row.get("license"))
                .containsExactly("license:cc-by-4.0", "license:apache-2.0", "license:mit");
    }

    @Test
    void a_line_of_the_table_that_names_nothing_on_record_is_told() {
        SmallIndices indices = new SmallIndices(folder);
        SmallIndices.write(indices.seed, "indices/licences.csv", """
                written,means,license
                X,LICENSE,license:nowhere
                Y,PERHAPS,
                Z,LICENSE,nothing at all
                """);
        indices.release("a", "A", "  components:\n" + SmallIndices.component("Model card", "X"));

        Result result = indices.run();

        assertThat(result.tool())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("license", "").containsEntry("licenseAsWritten", "X"));
        assertThat(result.problems())
                .containsExactly(
                        "indices/licences.csv: 'license:nowhere' is not in the seed",
                        "indices/licences.csv:3: 'PERHAPS' is not one of [LICENSE, UNLICENSED, NOT_TOLD]",
                        "indices/licences.csv:4: 'nothing at all' is not an id: write type:key, for example"
                                + " model:llama-2");
    }
}
