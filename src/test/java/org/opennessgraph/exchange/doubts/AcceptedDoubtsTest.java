// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opennessgraph.domain.EntryId;

class AcceptedDoubtsTest {
    private static final SeedDoubt UNDATED = doubt(DoubtKind.NO_DATE, "source:example-page");
    private static final SeedDoubt UNPUBLISHED = doubt(DoubtKind.NO_PUBLISHER, "source:example-page");

    @Test
    void a_line_accepts_the_doubt_of_its_kind_and_entry_for_its_reason() {
        AcceptedDoubts accepted = AcceptedDoubts.of(
                List.of("# comment", "", "  NO_DATE   source:example-page   The page bears none.  "));

        assertThat(accepted.judge(List.of(UNDATED, UNPUBLISHED)))
                .containsExactly(
                        new AcceptedDoubts.Judged(UNDATED, Optional.of("The page bears none.")),
                        new AcceptedDoubts.Judged(UNPUBLISHED, Optional.empty()));
        assertThat(accepted.problems(List.of(UNDATED, UNPUBLISHED))).isEmpty();
    }

    @Test
    void a_line_for_an_entry_goes_before_one_for_all_that_begin_alike() {
        AcceptedDoubts accepted = AcceptedDoubts.of(
                List.of("NO_DATE source:example-* Pages bear none.", "NO_DATE source:example-page Not looked up."));
        SeedDoubt another = doubt(DoubtKind.NO_DATE, "source:example-post");

        assertThat(accepted.judge(List.of(UNDATED, another)))
                .extracting(judged -> judged.reason().orElse(""))
                .containsExactly("Not looked up.", "Pages bear none.");
        assertThat(accepted.problems(List.of(UNDATED)))
                .as("the wider line accepts nothing by itself")
                .singleElement()
                .asString()
                .startsWith("accepted-doubts.txt:1: accepts NO_DATE of source:example-*");
    }

    @Test
    void a_line_that_accepts_what_nobody_doubts_any_more_is_told() {
        AcceptedDoubts accepted = AcceptedDoubts.of(List.of("NO_DATE source:example-page The page bears none."));

        assertThat(accepted.problems(List.of(UNPUBLISHED)))
                .containsExactly("accepted-doubts.txt:1: accepts NO_DATE of source:example-page, which nobody doubts"
                        + " any more or another line accepts: take the line away");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO_DATE source:example-page",
                "NO_DATE",
                "no_date source:example-page The page bears none.",
                "NO_SUCH_KIND source:example-page The page bears none.",
                "NO_DATE example-page The page bears none.",
                "NO_DATE * Whatever.",
                "NO_DATE source:Example The page bears none."
            })
    void a_line_that_cannot_be_read_is_told_and_accepts_nothing(String line) {
        AcceptedDoubts accepted = AcceptedDoubts.of(List.of("# comment", line));

        assertThat(accepted.problems(List.of(UNDATED)))
                .singleElement()
                .asString()
                .startsWith("accepted-doubts.txt:2: '" + line + "' is not a kind of doubt (SUBJECT_LATER, ");
        assertThat(accepted.judge(List.of(UNDATED)))
                .containsExactly(new AcceptedDoubts.Judged(UNDATED, Optional.empty()));
    }

    @Test
    void a_doubt_is_accepted_once() {
        AcceptedDoubts accepted = AcceptedDoubts.of(
                List.of("NO_DATE source:example-page The page bears none.", "NO_DATE source:example-page Really."));

        assertThat(accepted.problems(List.of(UNDATED)))
                .containsExactly("accepted-doubts.txt:2: accepts NO_DATE of source:example-page a second time");
    }

    @Test
    void without_the_file_nothing_is_accepted(@TempDir Path seed) throws IOException {
        assertThat(AcceptedDoubts.in(seed).judge(List.of(UNDATED)))
                .containsExactly(new AcceptedDoubts.Judged(UNDATED, Optional.empty()));
    }

    @Test
    void a_file_that_is_no_text_cannot_be_read(@TempDir Path seed) throws IOException {
        Files.write(seed.resolve(AcceptedDoubts.FILE), new byte[] {(byte) 0xC3, 0x28});

        assertThatThrownBy(() -> AcceptedDoubts.in(seed)).isInstanceOf(IOException.class);
    }

    @Test
    void the_file_lies_in_the_folder_of_the_seed(@TempDir Path seed) throws IOException {
        Files.writeString(
                seed.resolve("accepted-doubts.txt"),
                "NO_DATE source:example-page Die Seite trägt keins.\n",
                StandardCharsets.UTF_8);

        assertThat(AcceptedDoubts.in(seed).judge(List.of(UNDATED)))
                .containsExactly(new AcceptedDoubts.Judged(UNDATED, Optional.of("Die Seite trägt keins.")));
    }

    private static SeedDoubt doubt(DoubtKind kind, String entry) {
        return new SeedDoubt(kind, EntryId.parse(entry), "sources/a.yaml:4", "is doubtful");
    }
}
