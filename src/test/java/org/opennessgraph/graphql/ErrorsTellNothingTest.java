// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.sample.SampleApiProfile;

/** Whatever fails, wherever: a code that is on the list, and nothing of the inside. */
@QuarkusTest
@TestProfile(SampleApiProfile.class)
class ErrorsTellNothingTest {

    /** Classes, stacks, statements, addresses, files, and what the failures of the sample say of themselves. */
    private static final Pattern INSIDE =
            Pattern.compile("\\b(?:java|javax|jakarta|graphql|org|com|io)\\.\\w+\\.[\\w.]*[A-Z]"
                    + "|Exception|Error:|\\tat |Caused by|MATCH|RETURN|SELECT|jdbc|bolt|/etc|secret|[Ss]ample(?:Api|Model)#"
                    + "|\\.java\\b|promise|StackOverflow|at \\d");

    private static final List<String> CODES =
            Arrays.stream(ErrorCode.values()).map(Enum::name).toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ sampleFailing(kind: \"id\") }",
                "{ sampleFailing(kind: \"away\") }",
                "{ sampleFailing(kind: \"rebuilding\") }",
                "{ sampleFailing(kind: \"wrapped\") }",
                "{ sampleFailing(kind: \"client\") }",
                "{ sampleFailing(kind: \"checked\") }",
                "{ sampleFailing(kind: \"forbidden\") }",
                "{ sampleFailing(kind: \"unknown\") }",
                "{ sampleOverflow(depth: 1) }",
                "{ sampleMust }",
                "{ sampleModels { broken } }",
                "{ sampleModels { shorter } }",
                "{ sampleModels { must } }",
                "{ sampleModels { brittle } }",
                "{ sampleStray { id } }",
                "{ sampleChecked(first: 1000, words: [\"long\"]) }",
                "{ sampleEcho(uuid: \"x\", day: \"y\", moment: \"z\", big: 99999999999999999999) }",
                "{ sampleEcho(colours: [PURPLE], matrix: [[1, \"a\"]], filter: {nope: 1}) }",
                "query ($m: [[Int!]!]) { sampleEcho(matrix: $m) }",
                "{ sampleByKey(key: {}) }",
                "{ sampleModels(first: 1e3) { id } }",
                "{ nope }",
                "{ sampleModels { id",
                "{ sampleModels { id } } fragment F on Nope { id }",
                "subscription { sampleModels { id } }",
                "mutation { sampleAdd(number: \"one\") { id } }",
                "query A { sampleReads } query B { sampleReads }",
                "\u0000\uFFFE{"
            })
    void a_query_that_fails(String query) {
        for (var accept : List.of(Ask.JSON, Ask.GRAPHQL)) {
            assertTellsNothing(Ask.post(query, Map.of("m", Map.of("a", List.of(1))), accept));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "1",
                "{",
                "{\"query\": 1}",
                "{\"query\": \"{ sampleReads }\", \"variables\": 1}",
                "{\"query\": \"{ sampleReads }\", \"operationName\": {}}",
                "{\"a\": 1, \"a\": 2}",
                "\uFEFF{}"
            })
    void a_body_that_cannot_be_read(String body) {
        assertTellsNothing(Ask.postText(body));
    }

    @Test
    void a_way_that_is_not_open() {
        assertTellsNothing(given().put("/graphql"));
        assertTellsNothing(given().delete("/graphql/schema.graphql"));
        assertTellsNothing(given().accept("image/png").get("/graphql"));
        assertTellsNothing(
                given().contentType("text/plain").body("{ sampleReads }").post("/graphql"));
        assertTellsNothing(given().get("/graphql"));
        assertTellsNothing(given().queryParam("query", "mutation { sampleAdd(number: 1) { id } }")
                .get("/graphql"));
        assertTellsNothing(given().header("Upgrade", "websocket")
                .header("Connection", "Upgrade")
                .get("/graphql"));
        assertTellsNothing(Ask.postText("x".repeat(30_000)));
    }

    private static void assertTellsNothing(Response answer) {
        var body = answer.asString();
        assertThat(answer.contentType()).as(body).contains("json");
        List<Map<String, Object>> errors = answer.jsonPath().getList("errors");
        assertThat(errors).as(body).isNotEmpty().allSatisfy(error -> {
            assertThat(String.valueOf(error.get("message"))).isNotBlank().doesNotContainPattern(INSIDE);
            assertThat(error.get("extensions")).isInstanceOfSatisfying(Map.class, extensions -> {
                assertThat(CODES).contains(String.valueOf(extensions.get("code")));
                assertThat(String.valueOf(extensions.get("expected"))).doesNotContainPattern(INSIDE);
            });
        });
    }
}
