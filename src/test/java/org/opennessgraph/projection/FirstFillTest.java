// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Sample;

/** A graph that is filled for the first time: until all of it is shown, nobody is told that there is nothing. */
@QuarkusTest
@TestProfile(FirstFillTest.ByHand.class)
@Tag("slow")
class FirstFillTest {
    private static final List<String> QUESTIONS = List.of(
            "node(id: \"person:ff\") { id }",
            "person(by: {id: \"person:ff\"}) { id }",
            "people { edges { node { id } } }",
            "models { totalCount }",
            "search(text: \"first\") { edges { node { id } } }",
            "position");

    @Inject
    Projector projector;

    @Inject
    Editor editor;

    @Test
    void nothing_is_answered_from_a_graph_before_all_of_it_is_shown_unless_there_is_nothing() {
        assertRefused("before it is laid out");

        while (projector.turn()) {}
        JsonPath empty = ask();
        assertThat(empty.<Object>get("errors")).as("of an empty ledger").isNull();
        assertThat(empty.<Object>get("data.q0")).isNull();
        assertThat(empty.getList("data.q2.edges")).isEmpty();
        assertThat(empty.getInt("data.q3.totalCount")).isZero();
        assertThat(empty.getString("data.q5")).isEqualTo("0");

        editor.put(List.of(Sample.person("person:ff", "First")));
        editor.put(List.of(Sample.person("person:ff-second", "Second")));
        assertRefused("when the ledger has something");
        assertThat(projector.turn()).isTrue();
        assertRefused("with a part in");
        assertThat(projector.turn()).isTrue();
        assertRefused("with all in and nothing derived");
        assertThat(projector.turn()).isTrue();

        JsonPath filled = ask();
        assertThat(filled.<Object>get("errors")).isNull();
        assertThat(filled.getString("data.q0.id")).isEqualTo("person:ff");
        assertThat(filled.getList("data.q2.edges")).hasSize(2);
        assertThat(filled.getString("data.q5")).isEqualTo("2");

        editor.put(List.of(Sample.person("person:ff-third", "Third")));
        assertThat(projector.turn()).isTrue();
        assertThat(ask().<Object>get("errors")).as("later sets").isNull();
    }

    private static void assertRefused(String when) {
        JsonPath answer = ask();

        assertThat(answer.getList("errors.extensions.code"))
                .as(when)
                .hasSameSizeAs(QUESTIONS)
                .containsOnly("GRAPH_REBUILDING");
        assertThat(answer.getList("errors.extensions.retryable")).containsOnly(true);
    }

    private static JsonPath ask() {
        StringBuilder query = new StringBuilder("{");
        for (int i = 0; i < QUESTIONS.size(); i++) {
            query.append(" q").append(i).append(": ").append(QUESTIONS.get(i));
        }
        return given().contentType("application/json")
                .body(Map.of("query", query.append(" }").toString()))
                .post("/graphql")
                .jsonPath();
    }

    /** Stores of its own, and a projection that goes on when the test says so, set by set. */
    public static class ByHand implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "openness.data-dir", "target/first-fill-data",
                    "openness.seed.load", "false",
                    "openness.projection.enabled", "false",
                    "openness.projection.batch", "1");
        }
    }
}
