// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.opennessgraph.questions.SeededGraph.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opennessgraph.exchange.indices.AgreementByHand;
import org.opennessgraph.exchange.indices.AgreementByHand.Cell;
import org.opennessgraph.exchange.indices.AgreementByHand.Numbers;
import org.opennessgraph.exchange.indices.AgreementByHand.Row;

/** How far the two indices agree by the API, against what is worked out from their files without the app. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class AgreementTest {
    private static final AgreementByHand FILES = new AgreementByHand();
    private static final String AGREEMENT = "data.assessorAgreement.";
    private static final int MOST_PAGES = 50;

    @BeforeEach
    void ready() {
        SeededGraph.awaitReady();
    }

    @Test
    void the_numbers_over_everything_and_by_component_are_those_of_the_files() {
        List<Cell> cells = FILES.cells(row -> true);
        JsonPath answer = agreement(Map.of("first", 1));

        assertNumbers(answer, cells);
        assertThat(answer.getList(AGREEMENT + "assessors.id")).isEqualTo(AgreementByHand.INDICES);
        assertPair(answer, AGREEMENT + "pairs[0].all.", AgreementByHand.numbers(cells));
        TreeSet<String> components =
                new TreeSet<>(answer.<String>getList(AGREEMENT + "pairs[0].byComponent.component"));
        TreeSet<String> common = new TreeSet<>();
        cells.stream().filter(cell -> cell.values().size() == 2).forEach(cell -> common.add(cell.component()));
        assertThat(components).isEqualTo(common).hasSizeGreaterThan(3);
        for (String component : components) {
            assertPair(
                    answer,
                    AGREEMENT + "pairs[0].byComponent.find { it.component == '" + component + "' }.tally.",
                    AgreementByHand.numbers(cells.stream()
                            .filter(cell -> cell.component().equals(component))
                            .toList()));
        }
    }

    @Test
    void the_cells_of_all_pages_are_those_of_the_files_each_once() {
        List<Cell> cells = FILES.cells(row -> true);

        assertThat(paged(Map.of())).containsExactlyInAnyOrderElementsOf(words(cells));
    }

    @Test
    void cells_against_the_record_and_all_others_are_told_apart() {
        List<Cell> cells = FILES.cells(row -> true);
        List<Cell> against =
                cells.stream().filter(cell -> !cell.against().isEmpty()).toList();

        assertThat(paged(Map.of("againstRecord", true))).containsExactlyInAnyOrderElementsOf(words(against));
        assertThat(agreement(Map.of("againstRecord", false, "first", 1)).getInt(AGREEMENT + "cells.totalCount"))
                .isEqualTo(cells.size() - against.size());
        assertNumbers(agreement(Map.of("againstRecord", true, "first", 1)), cells);
    }

    @Test
    void a_component_can_be_asked_for() {
        List<Cell> cells = FILES.cells(row -> row.component().equals("DATASETS"));

        assertThat(cells).hasSizeGreaterThan(20);
        assertNumbers(agreement(Map.of("component", "DATASETS", "first", 1)), cells);
        assertThat(paged(Map.of("component", "DATASETS"))).containsExactlyInAnyOrderElementsOf(words(cells));
    }

    @Test
    void a_period_can_be_asked_for() {
        for (Period period : List.of(
                new Period(null, "2023-12-31"),
                new Period("2024-10-03", "2024-10-03"),
                new Period("2025", null),
                new Period("2023-07", "2024"))) {
            Predicate<Row> asked = row -> row.in(period.from(), period.to());
            Map<String, Object> arguments = new HashMap<>();
            if (period.from() != null) {
                arguments.put("from", period.from());
            }
            if (period.to() != null) {
                arguments.put("to", period.to());
            }

            assertThat(FILES.cells(asked)).as(period.toString()).isNotEmpty();
            arguments.put("first", 1);
            assertNumbers(agreement(arguments), FILES.cells(asked));
            assertPair(agreement(arguments), AGREEMENT + "pairs[0].all.", AgreementByHand.numbers(FILES.cells(asked)));
            arguments.put("component", "MODEL_PARAMETERS_FINAL");
            assertThat(paged(arguments))
                    .as(period.toString())
                    .containsExactlyInAnyOrderElementsOf(
                            words(FILES.cells(asked.and(row -> row.component().equals("MODEL_PARAMETERS_FINAL")))));
        }
    }

    @Test
    void what_the_indices_do_not_agree_on_can_be_asked_for() {
        List<Cell> differ = FILES.cells(row -> true).stream()
                .filter(cell -> cell.outcome().equals("DIFFER"))
                .toList();

        assertThat(differ).isNotEmpty();
        assertThat(paged(Map.of("outcome", "DIFFER"))).containsExactlyInAnyOrderElementsOf(words(differ));
    }

    private record Period(@Nullable String from, @Nullable String to) {}

    private static JsonPath agreement(Map<String, Object> arguments) {
        Map<String, Object> variables = new HashMap<>(arguments);
        variables.put("assessors", AgreementByHand.INDICES);
        JsonPath answer = ask("""
                query(
                  $assessors: [ID!]!, $component: ModelComponent, $from: String, $to: String, $first: Int, $after: String,
                  $againstRecord: Boolean, $outcome: CellOutcome
                ) {
                  assessorAgreement(
                    assessors: $assessors, component: $component, from: $from, to: $to
                  ) {
                    assessors { id } partial cellCount agreeCount differCount withoutEvidenceCount againstRecordCount
                    pairs {
                      all { both same share kappa counts { count } }
                      byComponent { component tally { both same share kappa counts { count } } }
                    }
                    cells(first: $first, after: $after, againstRecord: $againstRecord, outcome: $outcome) {
                      totalCount
                      pageInfo { hasNextPage endCursor }
                      nodes {
                        model { id } component outcome againstRecord { kind }
                        votes { assessor { id } availability evidence }
                      }
                    }
                  }
                }""", variables);
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getBoolean(AGREEMENT + "partial")).isFalse();
        return answer;
    }

    /** All cells over all pages. */
    private static List<String> paged(Map<String, Object> arguments) {
        Map<String, Object> page = new HashMap<>(arguments);
        page.put("first", 100);
        List<String> cells = new ArrayList<>();
        int total = 0;
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            JsonPath answer = agreement(page);
            answer.<Map<String, Object>>getList(AGREEMENT + "cells.nodes").forEach(cell -> cells.add(words(cell)));
            total = answer.getInt(AGREEMENT + "cells.totalCount");
            if (!answer.getBoolean(AGREEMENT + "cells.pageInfo.hasNextPage")) {
                break;
            }
            page.put("after", answer.getString(AGREEMENT + "cells.pageInfo.endCursor"));
        }
        assertThat(cells).hasSize(total);
        return cells;
    }

    private static void assertNumbers(JsonPath answer, List<Cell> cells) {
        assertThat(answer.getInt(AGREEMENT + "cellCount")).isEqualTo(cells.size());
        assertThat(answer.getInt(AGREEMENT + "agreeCount"))
                .isEqualTo(count(cells, cell -> cell.outcome().equals("AGREE")));
        assertThat(answer.getInt(AGREEMENT + "differCount"))
                .isEqualTo(count(cells, cell -> cell.outcome().equals("DIFFER")));
        assertThat(answer.getInt(AGREEMENT + "withoutEvidenceCount")).isEqualTo(count(cells, cell -> !cell.evidence()));
        assertThat(answer.getInt(AGREEMENT + "againstRecordCount"))
                .isEqualTo(count(cells, cell -> !cell.against().isEmpty()));
    }

    private static void assertPair(JsonPath answer, String tally, Numbers numbers) {
        assertThat(answer.getInt(tally + "both")).isEqualTo(numbers.both());
        assertThat(answer.getInt(tally + "same")).isEqualTo(numbers.same());
        assertThat(answer.<Integer>getList(tally + "counts.count").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(numbers.both());
        assertNumber(answer.get(tally + "share"), numbers.share());
        assertNumber(answer.get(tally + "kappa"), numbers.kappa());
    }

    private static void assertNumber(@Nullable Number found, @Nullable Double expected) {
        if (expected == null) {
            assertThat(found).isNull();
        } else {
            assertThat(Objects.requireNonNull(found).doubleValue()).isEqualTo(expected, within(1e-6));
        }
    }

    private static int count(List<Cell> cells, Predicate<Cell> which) {
        return (int) cells.stream().filter(which).count();
    }

    private static List<String> words(List<Cell> cells) {
        return cells.stream()
                .map(cell -> cell.model() + " " + cell.component() + " " + new TreeMap<>(cell.values()) + " "
                        + cell.outcome() + " " + cell.evidence() + " " + new TreeSet<>(cell.against()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static String words(Map<String, Object> cell) {
        TreeMap<String, Object> values = new TreeMap<>();
        boolean evidence = false;
        for (Map<String, Object> vote : (List<Map<String, Object>>) part(cell, "votes")) {
            Object availability = vote.get("availability");
            if (availability != null) {
                values.put(id(vote, "assessor"), availability);
            }
            evidence |= (Boolean) part(vote, "evidence");
        }
        TreeSet<String> against = new TreeSet<>();
        ((List<Map<String, Object>>) part(cell, "againstRecord"))
                .forEach(way -> against.add(part(way, "kind").toString()));
        return id(cell, "model") + " " + cell.get("component") + " " + values + " " + cell.get("outcome") + " "
                + evidence + " " + against;
    }

    @SuppressWarnings("unchecked")
    private static String id(Map<String, Object> from, String name) {
        return part((Map<String, Object>) part(from, name), "id").toString();
    }

    private static Object part(Map<String, Object> from, String name) {
        return Objects.requireNonNull(from.get(name), name);
    }
}
