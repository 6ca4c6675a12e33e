// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.agreement.AssessorAgreement;
import org.opennessgraph.domain.agreement.AssessorPair;
import org.opennessgraph.domain.agreement.Cell;
import org.opennessgraph.domain.agreement.RecordCheck;
import org.opennessgraph.domain.agreement.Tally;
import org.opennessgraph.editorial.SeedEntry;
import org.opennessgraph.exchange.SeedFiles;
import org.opennessgraph.exchange.indices.AgreementByHand.Numbers;

/** How far the two indices agree, by the app over the loaded seed and by hand over its files. */
class IndicesAgreementTest {
    private static final KnownEntries SEED = KnownEntries.of(new SeedFiles()
            .read(Path.of("graph-seed")).entries().stream()
                    .map(SeedEntry::entry)
                    .toList());
    private static final AgreementByHand FILES = new AgreementByHand();
    private static final List<EntryId> INDICES =
            AgreementByHand.INDICES.stream().map(EntryId::parse).toList();

    @Test
    void cells_and_values_are_those_of_the_files() {
        assertThat(found(row -> true))
                .isEqualTo(byHand(FILES.cells(row -> true)))
                .hasSizeGreaterThan(1_500);
    }

    @Test
    void so_are_share_and_kappa_overall() {
        assertSame(pair(row -> true).all(), AgreementByHand.numbers(FILES.cells(row -> true)));
    }

    @Test
    void and_component_by_component() {
        AssessorPair pair = pair(row -> true);
        Map<String, List<AgreementByHand.Cell>> cells = new TreeMap<>();
        FILES.cells(row -> true).forEach(cell -> cells.computeIfAbsent(cell.component(), component -> new ArrayList<>())
                .add(cell));

        assertThat(pair.byComponent()).hasSizeGreaterThan(3);
        cells.forEach((component, some) -> {
            Numbers numbers = AgreementByHand.numbers(some);
            Tally tally = pair.byComponent().get(ModelComponent.valueOf(component));
            assertThat(tally == null).as(component).isEqualTo(numbers.both() == 0);
            if (tally != null) {
                assertSame(tally, numbers);
            }
        });
    }

    @Test
    void findings_that_go_against_the_record_are_the_same() {
        RecordCheck check = new RecordCheck(SEED);
        Map<String, List<String>> found = new TreeMap<>();
        for (Cell cell : agreement(row -> true).cells()) {
            TreeSet<String> ways = new TreeSet<>();
            cell.votes().stream()
                    .flatMap(vote -> vote.findings().stream())
                    .flatMap(id -> check.of(SEED.find(id, Finding.class).orElseThrow()).stream())
                    .forEach(way -> ways.add(way.kind().name()));
            found.put(cell.model() + " " + cell.component(), List.copyOf(ways));
        }
        Map<String, List<String>> byHand = new TreeMap<>();
        FILES.cells(row -> true)
                .forEach(cell -> byHand.put(cell.model() + " " + cell.component(), List.copyOf(cell.against())));

        assertThat(found).isEqualTo(byHand);
        assertThat(found.values()).filteredOn(ways -> !ways.isEmpty()).hasSizeGreaterThan(100);
    }

    @Test
    void a_period_leaves_what_was_found_in_it() {
        Predicate<AgreementByHand.Row> until = row -> row.in(null, "2024-06-30");
        List<AgreementByHand.Cell> cells = FILES.cells(until);

        assertThat(found(until)).isEqualTo(byHand(cells));
        assertThat(cells).hasSizeLessThan(FILES.cells(row -> true).size()).isNotEmpty();
    }

    private static AssessorPair pair(Predicate<AgreementByHand.Row> asked) {
        return agreement(asked).pairs().get(0);
    }

    private static AssessorAgreement agreement(Predicate<AgreementByHand.Row> asked) {
        return AssessorAgreement.of(
                INDICES,
                SEED.all(Finding.class).stream()
                        .filter(finding -> INDICES.contains(finding.by()) && asked.test(row(finding)))
                        .toList());
    }

    /** Only for the question whether it is asked about. */
    private static AgreementByHand.Row row(Finding finding) {
        return new AgreementByHand.Row(
                finding.by().toString(),
                finding.model().toString(),
                finding.component().name(),
                String.valueOf(finding.feature()),
                null,
                null,
                null,
                finding.on() == null ? null : finding.on().toString(),
                false);
    }

    private static Map<String, String> found(Predicate<AgreementByHand.Row> asked) {
        Map<String, String> found = new TreeMap<>();
        for (Cell cell : agreement(asked).cells()) {
            Map<String, String> values = new TreeMap<>();
            boolean evidence = false;
            for (Cell.Vote vote : cell.votes()) {
                Availability value = vote.availability();
                if (value != null) {
                    values.put(vote.assessor().toString(), value.name());
                }
                evidence |= vote.evidence();
            }
            found.put(cell.model() + " " + cell.component(), values + " " + cell.outcome() + " " + evidence);
        }
        return found;
    }

    private static Map<String, String> byHand(List<AgreementByHand.Cell> cells) {
        Map<String, String> byHand = new TreeMap<>();
        cells.forEach(cell -> byHand.put(
                cell.model() + " " + cell.component(),
                new TreeMap<>(cell.values()) + " " + cell.outcome() + " " + cell.evidence()));
        return byHand;
    }

    private static void assertSame(Tally tally, Numbers numbers) {
        assertThat(tally.both()).isEqualTo(numbers.both());
        assertThat(tally.same()).isEqualTo(numbers.same());
        assertClose(tally.share(), numbers.share());
        assertClose(tally.kappa(), numbers.kappa());
    }

    private static void assertClose(@Nullable Double one, @Nullable Double other) {
        assertThat(one == null).isEqualTo(other == null);
        if (one != null && other != null) {
            assertThat(Math.abs(one - other)).isLessThan(1e-12);
        }
    }
}
