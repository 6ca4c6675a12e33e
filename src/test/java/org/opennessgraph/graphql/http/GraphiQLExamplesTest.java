// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
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
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** GraphiQL, where it is switched on, opens with queries that can be sent. */
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
    void the_page_starts_with_a_tab_for_each_example() {
        assertThat(RestAssured.get("/q/graphql-ui/").asString()).contains("render.js");

        var script = RestAssured.get("/q/graphql-ui/render.js").asString();

        assertThat(script)
                .contains("new URL(\"/graphql\"", "llama-2-is-open-source", "WhatItCosts")
                .doesNotContain("{{");
    }

    @Test
    void every_example_is_valid_in_the_schema() throws IOException {
        var schema = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(Files.readString(Path.of("docs", "schema.graphql"))),
                        RuntimeWiring.MOCKED_WIRING);

        assertThat(GraphiQLExamples.FILES).allSatisfy(file -> {
            assertThat(Files.readString(Path.of("docs", file))).isEqualTo(GraphiQLExamples.read(file));
            assertThat(ParseAndValidate.validate(
                            schema, new Parser().parseDocument(GraphiQLExamples.read(file)), Locale.ENGLISH))
                    .as(file)
                    .isEmpty();
        });
    }
}
