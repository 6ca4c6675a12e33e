// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.exchange.doubts.AcceptedDoubts;
import org.opennessgraph.exchange.doubts.SeedDoubt;
import org.opennessgraph.exchange.doubts.SeedDoubts;

/** The seed that this repository brings. */
class GraphSeedTest {
    private static final Path SEED = Path.of("graph-seed");

    @Test
    void it_has_no_problems() {
        assertThat(new SeedFiles().read(SEED).problems()).isEmpty();
    }

    /** {@code SeedCheck --accepted} lists the accepted ones with their reasons. */
    @Test
    void every_doubt_is_accepted_for_a_reason_and_every_acceptance_accepts_a_doubt() throws IOException {
        List<SeedDoubt> doubts = SeedDoubts.of(
                new SeedFiles().read(SEED).entries(),
                PartialDate.parse(LocalDate.now(Clock.systemUTC()).toString()));
        AcceptedDoubts accepted = AcceptedDoubts.in(SEED);

        assertThat(accepted.judge(doubts))
                .filteredOn(judged -> judged.reason().isEmpty())
                .extracting(AcceptedDoubts.Judged::doubt)
                .isEmpty();
        assertThat(accepted.problems(doubts)).isEmpty();
    }

    @Test
    void every_file_leads_editors_to_the_schema() throws IOException {
        try (Stream<Path> files = Files.walk(SEED)) {
            List<Path> lost = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !firstLine(file)
                            .equals("# yaml-language-server: $schema="
                                    + "../".repeat(SEED.relativize(file).getNameCount() - 1)
                                    + "schema/seed.schema.json"))
                    .toList();

            assertThat(lost).isEmpty();
        }
    }

    private static String firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
