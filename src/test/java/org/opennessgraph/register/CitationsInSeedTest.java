// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.editorial.SeedEntry;
import org.opennessgraph.exchange.SeedFiles;

/** Who cites whom by the second register, and in the seed. */
class CitationsInSeedTest {
    private static final List<SeedEntry> SEED =
            new SeedFiles().read(Path.of("graph-seed")).entries();

    @Test
    void every_citation_that_the_register_names_is_there() throws IOException {
        Set<String> there = new TreeSet<>();
        SEED.stream()
                .map(SeedEntry::entry)
                .filter(Citation.class::isInstance)
                .map(Citation.class::cast)
                .forEach(citation -> there.add(
                        citation.citing().key() + "\t" + citation.cited().key()));

        assertThat(named()).hasSize(43).isSubsetOf(there);
    }

    /** They copied others without a word, and hold errors only (D2-044, D2-136). */
    @Test
    void copies_that_name_nobody_are_no_sources() {
        Set<EntryId> ids = new TreeSet<>();
        SEED.forEach(one -> ids.add(one.entry().id()));

        assertThat(ids)
                .contains(EntryId.parse("source:itpro-lf-meta"))
                .doesNotContain(EntryId.parse("source:iafrica-lf-meta"), EntryId.parse("source:neonpulse-gemma"));
    }

    private static List<String> named() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CitationsInSeedTest.class.getResourceAsStream("/register/citations.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
