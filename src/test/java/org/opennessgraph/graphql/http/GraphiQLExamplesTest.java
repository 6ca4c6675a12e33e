// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ParseAndValidate;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** GraphiQL, where it is switched on, opens with the questions of the docs, and tells nobody else of it. */
@QuarkusTest
@TestProfile(GraphiQLExamplesTest.SwitchedOn.class)
class GraphiQLExamplesTest {

    /** With GraphiQL. */
    public static class SwitchedOn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.smallrye-graphql.ui.enabled", "true");
        }
    }

    @Test
    void the_page_starts_with_a_tab_for_each_question_of_the_docs() throws IOException {
        assertThat(page()).contains("render.js");

        var script = RestAssured.get("/q/graphql-ui/render.js").asString();

        assertThat(script).contains("new URL(\"/graphql\"").doesNotContain("{{");
        assertThat(questions()).hasSize(10).allSatisfy(question -> assertThat(script)
                .contains(JsonMapper.builder().build().writeValueAsString(question)));
    }

    @Test
    void the_page_loads_nothing_from_other_hosts() {
        var loaded = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(page())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(loaded).contains("graphiql.min.js", "graphiql.min.css").allSatisfy(file -> {
            assertThat(file).doesNotContain("//");
            assertThat(RestAssured.get("/q/graphql-ui/" + file).statusCode())
                    .as(file)
                    .isEqualTo(200);
        });
        for (String style : List.of("graphiql.min.css", "style.css")) {
            assertThat(RestAssured.get("/q/graphql-ui/" + style).asString())
                    .doesNotContain("@import", "url(http", "url(//", "url(\"http");
        }
    }

    /** What a browser looks at: without what is commented out. */
    private static String page() {
        return RestAssured.get("/q/graphql-ui/").asString().replaceAll("(?s)<!--.*?-->", "");
    }

    @Test
    void every_question_is_valid_in_the_schema_and_has_a_name() throws IOException {
        var schema = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(Files.readString(Path.of("docs", "schema.graphql"))),
                        RuntimeWiring.MOCKED_WIRING);

        assertThat(questions()).allSatisfy(question -> {
            var document = new Parser().parseDocument(question);
            assertThat(ParseAndValidate.validate(schema, document, Locale.ENGLISH))
                    .as(question)
                    .isEmpty();
            assertThat(document.getDefinitionsOfType(OperationDefinition.class))
                    .extracting(OperationDefinition::getName)
                    .containsOnlyOnce("Question" + question.replaceAll("(?s)^# ([0-9]+)\\..*", "$1"));
        });
        assertThat(questions().get(0)).startsWith("# 1. Find it\nquery Question1 {\n  search(");
    }

    private static List<String> questions() throws IOException {
        return GraphiQLExamples.questions(Files.readString(Path.of("docs", "api.md")));
    }
}
