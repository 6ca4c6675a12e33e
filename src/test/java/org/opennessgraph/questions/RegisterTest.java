// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.questions.SeededGraph.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that the first register of the project's documents lists is in the graph. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class RegisterTest {
    private static final int PAGE = 100;

    @BeforeEach
    void ready() {
        SeededGraph.awaitReady();
    }

    @Test
    void every_organization_person_model_licence_definition_and_source_is_there() throws IOException {
        List<String> ids = lines("/register/ids.txt");
        assertThat(ids).hasSizeGreaterThan(220);
        for (int from = 0; from < ids.size(); from += PAGE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + PAGE));
            JsonPath answer = ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", some));

            assertThat(answer.<String>getList("data.nodes.id")).isEqualTo(some);
        }
    }

    /** C01 to C43 and D01 to D44. */
    @Test
    void every_statement_is_there_as_a_claim_and_as_somebodys_assertion_in_a_source() {
        List<String> numbers = Stream.concat(
                        IntStream.rangeClosed(1, 43).mapToObj("C%02d"::formatted),
                        IntStream.rangeClosed(1, 44).mapToObj("D%02d"::formatted))
                .toList();

        assertThat(numbersOf("claims")).containsAll(numbers);
        assertThat(numbersOf("assertions")).containsAll(numbers);
    }

    /** R01, R02, R06 to R09, R21 and R25 are arguments that somebody made. */
    @Test
    void every_argument_that_somebody_made_is_a_rebuttal() {
        assertThat(numbersOf("rebuttals")).contains("R01", "R02", "R06", "R07", "R08", "R09", "R21", "R25");
    }

    /** R13, R17 and R22 are for a reader to see; a remark makes no conflict. */
    @Test
    void what_only_a_reader_can_tell_is_a_remark() {
        assertThat(numbersOf("remarks")).contains("R13", "R17", "R22");
    }

    /** What follows from the facts by rules is not entered by hand. */
    @Test
    void what_rules_are_to_find_is_entered_by_nobody() {
        assertThat(numbersOf("rebuttals"))
                .doesNotContain("R03", "R04", "R05", "R10", "R11", "R12", "R14", "R15", "R18", "R20", "R23", "R27");
    }

    @Test
    void machine_generated_statements_are_marked() {
        JsonPath answer = ask("""
                {
                  assertions(filter: {source: "source:copilot-overview-20241111"}, first: 100) {
                    nodes { channel registerNumbers }
                  }
                  source(by: {slug: "copilot-overview-20241111"}) { generated cites { totalCount } }
                }""");

        assertThat(answer.<String>getList("data.assertions.nodes.channel"))
                .isNotEmpty()
                .containsOnly("GENERATED");
        assertThat(answer.getBoolean("data.source.generated")).isTrue();
        assertThat(answer.getInt("data.source.cites.totalCount")).isZero();
    }

    @Test
    void every_assertion_is_linked_dated_or_said_to_be_undated_and_sourced() {
        List<Map<String, Object>> assertions =
                all("assertions", "id by { id } source { id } claim { id } verification channel");

        assertThat(assertions).hasSizeGreaterThan(150).allSatisfy(assertion -> {
            assertThat((List<?>) assertion.get("by"))
                    .as("%s", assertion.get("id"))
                    .isNotEmpty();
            assertThat(assertion.get("source")).as("%s", assertion.get("id")).isNotNull();
            assertThat(assertion.get("claim")).as("%s", assertion.get("id")).isNotNull();
        });
    }

    private static Set<String> numbersOf(String list) {
        Set<String> numbers = new TreeSet<>();
        all(list, "registerNumbers").forEach(each -> {
            for (Object number : (List<?>) Objects.requireNonNull(each.get("registerNumbers"))) {
                numbers.add(number.toString());
            }
        });
        return numbers;
    }

    /** Every entry of a list, page by page. */
    private static List<Map<String, Object>> all(String list, String fields) {
        List<Map<String, Object>> all = new ArrayList<>();
        String after = "";
        while (true) {
            JsonPath page = ask("{ page: " + list + "(first: " + PAGE + after + ") { nodes { " + fields
                    + " } pageInfo { hasNextPage endCursor } } }");
            all.addAll(page.<Map<String, Object>>getList("data.page.nodes"));
            if (!page.getBoolean("data.page.pageInfo.hasNextPage")) {
                return all;
            }
            after = ", after: \"" + page.getString("data.page.pageInfo.endCursor") + "\"";
        }
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(RegisterTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
