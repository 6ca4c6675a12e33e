// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.questions.SeededGraph.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What filters and orders of lists mean when they are left out, null, empty, or of days. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class ListFiltersTest {
    private static final String META = "organization:meta";

    @BeforeEach
    void ready() {
        SeededGraph.awaitReady();
    }

    @Test
    void null_for_an_order_or_a_size_is_the_default() {
        JsonPath byVariable = answered(given().contentType("application/json")
                .body(
                        "{\"query\": \"query ($order: EntryOrder) { claims(orderBy: $order, first: 3) { nodes { id } } }\","
                                + " \"variables\": {\"order\": null}}")
                .post("/graphql")
                .jsonPath());
        JsonPath answer = answered(ask("""
                {
                  default: claims(first: 3) { nodes { id } }
                  null: claims(orderBy: null, first: 3) { nodes { id } }
                  claim(by: {slug: "llama-2-is-open-source"}) {
                    default: assertions { nodes { id } }
                    null: assertions(orderBy: null) { nodes { id } }
                  }
                  lineage(of: {claim: "claim:llama-2-is-open-source"}) {
                    default: reached { source { id } }
                    null: reached(first: null) { source { id } }
                  }
                }"""));

        assertThat(answer.<Object>get("data.null")).isEqualTo(answer.get("data.default"));
        assertThat(byVariable.<Object>get("data.claims")).isEqualTo(answer.get("data.default"));
        for (String list : List.of("claim", "lineage")) {
            assertThat(answer.<List<Object>>get("data." + list + ".null" + (list.equals("claim") ? ".nodes" : "")))
                    .isNotEmpty();
            assertThat(answer.<Object>get("data." + list + ".null")).isEqualTo(answer.get("data." + list + ".default"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search(text: \"llama\"%s) { nodes { id } }|types|nodes",
                "changes(filter: {subject: \"model:llama-2\"%s}) { nodes { position } }|types|nodes",
                "changes(filter: {subject: \"model:llama-2\"%s}) { nodes { position } }|ids|nodes",
                "contradictions(of: {model: \"model:llama-2\"}%s) { nodes { words } }|kinds|nodes",
                "assessments(subjects: \"model:llama-2\"%s) { result }|definitions|",
                "coverage(subjects: \"model:amber\"%s) { decidesCount }|definitions|",
                "citationPaths(from: \"source:seed-haimes-oss-ai-lie\", to: \"source:osd\"%s) { paths { length } }"
                        + "|intents|paths",
            })
    void an_empty_list_lets_nothing_through_and_leaving_it_out_means_all(
            String field, String argument, @Nullable String list) {
        String name = field.substring(0, field.indexOf('('));
        String place = "data." + name + (list == null ? "" : "." + list);

        assertThat(answered(ask("{ " + field.formatted("") + " }")).<List<Object>>get(place))
                .isNotEmpty();
        assertThat(answered(ask("{ " + field.formatted(", " + argument + ": []") + " }"))
                        .<List<Object>>get(place))
                .isEmpty();
    }

    @Test
    void citations_for_none_of_the_reasons_are_none() {
        JsonPath answer = answered(ask("""
                {
                  source(by: {id: "source:osi-llama2-not-oss"}) {
                    all: citedBy { nodes { id } }
                    none: citedBy(intents: []) { nodes { id } }
                  }
                  all: lineage(of: {source: "source:seed-haimes-oss-ai-lie"}) { reached { distance } }
                  none: lineage(of: {source: "source:seed-haimes-oss-ai-lie"}, intents: []) { reached { distance } }
                }"""));

        assertThat(answer.<Object>getList("data.source.all.nodes")).isNotEmpty();
        assertThat(answer.<Object>getList("data.source.none.nodes")).isEmpty();
        assertThat(answer.<Integer>getList("data.all.reached.distance")).contains(1);
        assertThat(answer.<Integer>getList("data.none.reached.distance")).doesNotContain(1);
    }

    @Test
    void only_what_has_a_date_is_filtered_by_days() {
        JsonPath schema = answered(ask("""
                { __schema { queryType { fields { name args { name type { name } } } }
                             types { name inputFields { name } } } }"""));
        List<String> ranged =
                schema.getList("data.__schema.types.findAll { it.inputFields?.any { it.name == 'from' } }.name");
        assertThat(ranged).contains("ClaimFilter", "ModelFilter").doesNotContain("PersonFilter", "RemarkFilter");

        var asked = new TreeSet<String>();
        for (Map<String, Object> field : schema.<Map<String, Object>>getList("data.__schema.queryType.fields")) {
            for (Object argument : (List<?>) at(field, "args")) {
                Object type = ((Map<?, ?>) at(argument, "type")).get("name");
                if (type instanceof String filter && ranged.contains(filter)) {
                    String list = String.valueOf(field.get("name"));
                    JsonPath answer =
                            answered(ask("{ " + list + "(filter: {from: \"1900\"}, first: 1) { nodes { id } } }"));
                    assertThat(answer.<Object>getList("data." + list + ".nodes"))
                            .as(list)
                            .isNotEmpty();
                    asked.add(filter);
                }
            }
        }
        assertThat(asked).containsExactlyInAnyOrderElementsOf(ranged);
    }

    @Test
    void days_with_a_claimant_are_those_of_its_own_assertions() {
        String days = "2024-01-01 2024-12-31";
        List<String> expected = claims("", "", said -> by(META).test(said) && in(days).test(said));

        assertThat(ids(ask("{ claims(filter: {claimant: \"" + META
                        + "\", from: \"2024-01-01\", to: \"2024-12-31\"}, first: 100) { nodes { id } } }")))
                // Somebody else is on record for having said so before a day of 2024, nobody knows since when.
                .contains("claim:llama-3-is-open-source")
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void claimant_source_and_days_are_of_one_assertion() {
        String asked =
                "{ claims(filter: {claimant: \"%s\", source: \"%s\", from: \"2024\"}, first: 100) { nodes { id } } }";
        JsonPath one = answered(ask("{ claim(by: {slug: \"llama-3-is-open-source\"}) { assertions { nodes {"
                + " by { id } source { id } } } } }"));
        String ofMeta = one.getString("data.claim.assertions.nodes.find { it.by[0].id == '" + META + "' }.source.id");
        String ofOther = one.getString("data.claim.assertions.nodes.find { it.by[0].id != '" + META + "' }.source.id");

        assertThat(ids(ask(asked.formatted(META, ofMeta)))).contains("claim:llama-3-is-open-source");
        assertThat(ids(ask(asked.formatted(META, ofOther)))).doesNotContain("claim:llama-3-is-open-source");
    }

    @Test
    void as_of_a_day_a_claimant_has_said_only_what_it_had_said_by_then() {
        String position = answered(ask("{ position }")).getString("data.position");
        for (String known : List.of("", ", knownAt: {position: \"" + position + "\"}")) {
            String time = "asOf(validAt: \"2024-01-01\"" + known + ")";
            List<String> found = answered(ask("{ " + time + " { claims(filter: {claimant: \"" + META
                            + "\"}, first: 100) { nodes { id } } } }"))
                    .getList("data.asOf.claims.nodes.id");

            assertThat(found)
                    .isNotEmpty()
                    .doesNotContain("claim:llama-3-is-open-source")
                    .containsExactlyInAnyOrderElementsOf(claims(time + " {", "}", by(META)));
        }
    }

    /** The claims of which an assertion passes, by what each claim tells of its assertions. */
    private static List<String> claims(String before, String after, Predicate<Map<String, Object>> passes) {
        List<String> claims = new ArrayList<>();
        String cursor = "";
        boolean more = true;
        while (more) {
            JsonPath page =
                    answered(ask("{ " + before + " claims(first: 50" + cursor + ") { pageInfo { hasNextPage endCursor }"
                            + " nodes { id assertions(first: 100) { nodes { by { id } date { earliest } } } } } "
                            + after + " }"));
            String list = before.isEmpty() ? "data.claims" : "data.asOf.claims";
            for (Map<String, Object> claim : page.<Map<String, Object>>getList(list + ".nodes")) {
                @SuppressWarnings("unchecked")
                var said = (List<Map<String, Object>>) at(at(claim, "assertions"), "nodes");
                if (said.stream().anyMatch(passes)) {
                    claims.add(String.valueOf(claim.get("id")));
                }
            }
            more = page.getBoolean(list + ".pageInfo.hasNextPage");
            cursor = ", after: \"" + page.getString(list + ".pageInfo.endCursor") + "\"";
        }
        return claims;
    }

    private static Predicate<Map<String, Object>> by(String agent) {
        return assertion -> ((List<?>) at(assertion, "by")).contains(Map.of("id", agent));
    }

    private static Predicate<Map<String, Object>> in(String days) {
        return assertion -> assertion.get("date") instanceof Map<?, ?> date
                && date.get("earliest") instanceof String first
                && first.compareTo(days.substring(0, 10)) >= 0
                && first.compareTo(days.substring(11)) <= 0;
    }

    private static Object at(Object object, String name) {
        return Objects.requireNonNull(((Map<?, ?>) object).get(name), name);
    }

    private static List<String> ids(JsonPath claims) {
        return answered(claims).getList("data.claims.nodes.id");
    }

    private static JsonPath answered(JsonPath answer) {
        assertThat(answer.<Object>get("errors")).isNull();
        return answer;
    }
}
