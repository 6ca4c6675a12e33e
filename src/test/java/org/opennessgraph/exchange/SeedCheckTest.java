// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

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
import org.opennessgraph.domain.PartialDate;

/** What the command prints, and whether it is content. */
class SeedCheckTest {
    private static final String DOUBT =
            "terms.yaml:3: NO_READING openness-term:open: is a word that is read by no" + " definition";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path seed;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final SeedCheck check =
            new SeedCheck(new PrintStream(printed, true, StandardCharsets.UTF_8), PartialDate.parse("2026-06-30"));

    @BeforeEach
    void a_seed_with_one_doubt() throws IOException {
        Files.writeString(seed.resolve("terms.yaml"), """
                # Words.
                terms:
                  open:
                    name: open
                """);
    }

    @Test
    void a_doubt_that_nobody_accepted_is_printed_and_fails_the_check() {
        assertThat(check.run(seed, false)).isFalse();
        assertThat(lines()).contains(DOUBT, "1 doubts that nobody accepted, 0 accepted in accepted-doubts.txt");
    }

    @Test
    void an_accepted_doubt_passes_and_is_shown_with_its_reason_if_asked() throws IOException {
        accept("NO_READING openness-term:open A loose word.");

        assertThat(check.run(seed, false)).isTrue();
        assertThat(lines()).noneMatch(line -> line.startsWith("terms.yaml"));
        assertThat(check.run(seed, true)).isTrue();
        assertThat(lines()).contains(DOUBT + " (accepted: A loose word.)");
    }

    @Test
    void an_acceptance_of_nothing_fails_the_check() throws IOException {
        accept("NO_READING openness-term:open A loose word.\nNO_DATE source:gone It bears none.");

        assertThat(check.run(seed, false)).isFalse();
        assertThat(lines()).anyMatch(line -> line.startsWith("accepted-doubts.txt:2: accepts NO_DATE of source:gone"));
    }

    @Test
    void acceptances_that_cannot_be_read_fail_the_check() throws IOException {
        Files.write(seed.resolve("accepted-doubts.txt"), new byte[] {(byte) 0xC3, 0x28});

        assertThat(check.run(seed, false)).isFalse();
        assertThat(lines()).anyMatch(line -> line.startsWith("accepted-doubts.txt cannot be read"));
    }

    @Test
    void with_a_problem_nothing_else_is_looked_at() throws IOException {
        Files.writeString(seed.resolve("wrong.yaml"), "terms: [");

        assertThat(check.run(seed, true)).isFalse();
        assertThat(lines()).anyMatch(line -> line.startsWith("wrong.yaml:")).noneMatch(DOUBT::equals);
    }

    private void accept(String lines) throws IOException {
        Files.writeString(seed.resolve("accepted-doubts.txt"), lines);
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
