// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceAddress;

/** The register of disputes and the seed. The same is asked of the graph in {@code DisputesRegisterTest}. */
class DisputesInSeedTest {
    private static SeedListing seed;
    private static RegisterChecks checks;

    @BeforeAll
    static void read() {
        seed = new SeedListing();
        checks = new RegisterChecks(seed.entries());
    }

    @Test
    void the_register_has_its_203_rows() {
        Map<String, Integer> kinds = new TreeMap<>();
        RegisterRow.all().forEach(row -> kinds.merge(row.kind().get(0), 1, Integer::sum));

        assertThat(kinds)
                .isEqualTo(Map.of("A", 51, "R", 58, "P", 32, "T", 20, "C", 8, "D", 4, "J", 3, "X", 27));
        assertThat(RegisterRow.all().stream().map(RegisterRow::number)).doesNotHaveDuplicates();
        assertThat(RegisterRow.kept()).hasSize(176);
    }

    @Test
    void every_row_is_there_but_for_the_errors_of_sources() {
        checks.the_rows_are_there_but_for_those_kept_out();
    }

    @Test
    void there_are_as_many_of_each_kind_as_rows() {
        checks.the_counts_by_kind_are_those_of_the_rows();
    }

    @Test
    void there_are_as_many_of_each_verification_as_rows() {
        checks.the_counts_by_verification_are_those_of_the_rows();
    }

    @Test
    void forty_rows_are_the_same_field_by_field() {
        checks.forty_rows_are_the_same_in_every_field();
    }

    @Test
    void and_so_are_all_rows() {
        checks.all_rows_are_the_same_in_every_field();
    }

    @Test
    void exceptions_are_of_rows_that_are_there() {
        assertThat(RegisterRow.kept().stream().map(RegisterRow::number)).containsAll(RowExceptions.rows());
    }

    /** What only errors stand in is not in the record, and no error is quoted there. */
    @Test
    void no_source_of_errors_alone_is_there_and_no_error_is_quoted() {
        Set<String> used = addresses(RegisterRow.kept().stream());
        Set<String> erring = addresses(RegisterRow.all().stream().filter(RegisterRow::isKeptOut));
        erring.removeAll(used);
        Set<String> there = seed.known().all(Source.class).stream()
                .flatMap(source -> source.addresses().stream())
                .map(address -> SourceAddress.of(address).comparable())
                .collect(Collectors.toSet());
        List<String> errors = RegisterRow.all().stream()
                .filter(RegisterRow::isKeptOut)
                .map(RegisterRow::quote)
                .toList();

        assertThat(erring).hasSizeGreaterThan(15).doesNotContainAnyElementsOf(there);
        assertThat(seed.entries().stream().map(ListedEntry::quote)).doesNotContainAnyElementsOf(errors);
    }

    private static Set<String> addresses(Stream<RegisterRow> rows) {
        return rows.flatMap(row -> row.addresses().stream())
                .map(address -> SourceAddress.of(address).comparable())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
