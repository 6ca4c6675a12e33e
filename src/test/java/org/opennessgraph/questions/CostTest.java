// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.questions.SeededGraph.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opennessgraph.graph.StatementCount;

/** What an answer costs depends on what is asked, not on how much there is. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class CostTest {
    @Inject
    StatementCount statements;

    @BeforeEach
    void ready() {
        SeededGraph.awaitReady();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims(first: %d) { nodes { text subjects { label } term { name } } }",
                "claims(first: %d) { nodes { assertions { nodes { by { label } source { title authors { name } } } } } }",
                "assertions(first: %d) { totalCount nodes { claim { rebuttals { totalCount nodes { grounds { label } } } } } }",
                "sources(first: %d) { nodes { citedBy { totalCount nodes { citing { title publisher { name } } } } } }",
                "claims(first: %d) { nodes { opposed { text subjects { label } } } }",
                "organizations(first: %d) { nodes { assertions { nodes { id } } published { nodes { id } } remarks { nodes { id } } } }",
                "search(text: \"open\", first: %d) { nodes { label } facets { type count } }"
            })
    void a_list_of_100_costs_as_many_statements_as_a_list_of_1(String field) {
        long forOne = cost(field, 1);
        long forHundred = cost(field, 100);

        assertThat(forHundred).as(field).isLessThanOrEqualTo(forOne + 2).isLessThanOrEqualTo(20);
        assertThat(forOne).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trace(of: {claim: \"claim:llama-2-is-open-source\"}) { outline nodes { id } sources { sides } }",
                "trace(of: {subject: \"model:llama-2\"}) { outline nodes { id } sources { sides } }",
                "timeline(subject: \"model:llama-2\") { events { entry { label } } }"
            })
    void a_whole_dispute_costs_a_bounded_number_of_statements(String field) {
        assertThat(cost(field, 0)).isPositive().isLessThanOrEqualTo(10);
    }

    @Test
    void aliases_with_other_arguments_get_their_own_answers() {
        JsonPath answer = ask("""
                {
                  claim(by: {slug: "llama-2-is-open-source"}) {
                    one: assertions(first: 1) { nodes { id } }
                    two: assertions(first: 2) { nodes { id } }
                    last: assertions(last: 1) { nodes { id } }
                    latest: assertions(first: 1, orderBy: LATEST_FIRST) { nodes { id } }
                  }
                }""");

        assertThat(answer.<String>getList("data.claim.one.nodes.id")).hasSize(1);
        assertThat(answer.<String>getList("data.claim.two.nodes.id")).hasSize(2);
        assertThat(answer.<String>getList("data.claim.last.nodes.id"))
                .isEqualTo(answer.<String>getList("data.claim.latest.nodes.id"))
                .isNotEqualTo(answer.<String>getList("data.claim.one.nodes.id"));
    }

    private long cost(String field, int size) {
        long before = statements.read();
        JsonPath answer = ask("{ " + (field.contains("%d") ? field.formatted(size) : field) + " }");
        assertThat(answer.<Object>get("errors")).as(answer.prettify()).isNull();
        return statements.read() - before;
    }
}
