// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.questions.SeededGraph.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query is reckoned to cost holds for what the record really answers. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class CostOfAnswersTest {

    @BeforeEach
    void ready() {
        SeededGraph.awaitReady();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims(first: 100) { nodes { text subjects { label } term { name } } }",
                "claims { nodes { assertions { nodes { by { label } source { title authors { name } } } } } }",
                "assertions(first: 50) { edges { cursor node { claim { rebuttals { nodes { grounds { label } } } } } } }",
                "sources(first: 60) { nodes { citedBy { nodes { citing { title publisher { name } } } } } }",
                "organizations(first: 30) { nodes { assertions { nodes { id } } published { nodes { id } } } }",
                "search(text: \"open\", first: 50) { nodes { label } facets { type count } }",
                "trace(of: {subject: \"model:llama-2\"}) { outline nodes { id } sources { sides } claims { id } }",
                "timeline(subject: \"model:llama-2\") { events { entry { label } } }",
                "assess(subject: \"model:llama-2\", definition: \"definition:osaid-1.0\") { criteria { result } steps { text"
                        + " entries { id } } missing { facts { text } } used { entry { id } } }",
                "model(by: {id: \"model:llama-2\"}) { assessments { definition { id } criteria { criterion { id } } } }",
                "claimsAgainstRecord(organization: \"organization:meta\") { claims { id } statements { id } terms { count } }"
            })
    void no_answer_has_more_objects_than_it_cost(String field) {
        assertCovers("{ " + field + " rateLimit { cost nodeCount } }", Map.of());
    }

    @Test
    void the_query_of_the_readme_costs_more_than_it_answers_and_not_much() throws IOException {
        var query = Files.readString(Path.of("docs", "llama-2.graphql"));

        long cost = assertCovers("{ rateLimit { cost nodeCount }" + query.substring(1), Map.of());

        assertThat(cost).isLessThan(10_000);
    }

    @Test
    void the_largest_page_that_somebody_has_a_use_for_costs_less_than_the_limit() {
        List<String> models =
                ask("{ models(first: 100) { nodes { id } } }").getList("data.models.nodes.id", String.class);

        assertCovers("""
                query ($models: [ID!]!) {
                  assessments(subjects: $models) {
                    subject { id } definition { id } result
                    validAt { text } criteria { criterion { id } result }
                    steps { depth text entries { id } }
                    missing { verdict facts { kind text } }
                  }
                  rateLimit { cost nodeCount }
                }
                """, Map.of("models", models));
    }

    private static long assertCovers(String query, Map<String, Object> variables) {
        JsonPath answer = ask(query, variables);
        assertThat(answer.<Object>get("errors")).as(query).isNull();
        long cost = answer.getLong("data.rateLimit.cost");
        long objects = objects(answer.get("data"));
        System.out.println("cost " + cost + " objects " + objects + " of " + query);
        assertThat(cost).as(query).isGreaterThanOrEqualTo(objects);
        assertThat(answer.getLong("data.rateLimit.nodeCount")).isLessThanOrEqualTo(cost);
        return cost;
    }

    private static long objects(@Nullable Object answered) {
        if (answered instanceof Map<?, ?> object) {
            return 1
                    + object.values().stream()
                            .mapToLong(CostOfAnswersTest::objects)
                            .sum();
        }
        if (answered instanceof List<?> list) {
            return list.stream().mapToLong(CostOfAnswersTest::objects).sum();
        }
        return 0;
    }
}
