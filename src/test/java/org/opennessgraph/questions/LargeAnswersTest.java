// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.questions.SeededGraph.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The largest page that somebody has a use for is answered; a short query that unfolds into millions is not. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class LargeAnswersTest {

    @BeforeEach
    void ready() {
        SeededGraph.awaitReady();
    }

    @Test
    void all_models_by_all_definitions_with_steps_and_missing_facts_are_one_answer() {
        List<String> models =
                ask("{ models(first: 100) { nodes { id } } }").getList("data.models.nodes.id", String.class);

        JsonPath answer = ask("""
                query ($models: [ID!]!) {
                  assessments(subjects: $models) {
                    subject { id } definition { id } result applicability provisional disputed partial moreMissing
                    validAt { text } criteria { criterion { id } result }
                    steps { depth text entries { id } }
                    missing { verdict facts { kind text } }
                  }
                }
                """, Map.of("models", models));

        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getList("data.assessments")).hasSizeGreaterThan(20 * models.size());
    }

    @Test
    void a_short_query_that_goes_round_and_unfolds_is_refused_and_the_next_is_answered() {
        String entries = "entries { id";
        for (int round = 0; round < 2; round++) {
            entries +=
                    " ... on License { governs { subject { ... on Model { assessments(definitions: null) { steps { text "
                            + "entries { id";
        }
        String round = " } } } } } } }";
        String query = "{ model(by: {id: \"model:llama-2\"}) { assessments { steps { text " + entries + " label }"
                + round.repeat(2) + " } } } }";

        JsonPath answer = ask(query);

        assertThat(answer.getList("errors.extensions.code")).as(query).isEqualTo(List.of("TOO_EXPENSIVE"));
        assertThat(answer.<Object>get("data")).isNull();
        assertThat(ask("{ position }").<Object>get("errors")).isNull();
    }
}
