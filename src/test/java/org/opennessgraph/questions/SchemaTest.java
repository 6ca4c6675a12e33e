// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static io.restassured.RestAssured.given;
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
import org.junit.jupiter.api.Test;

/** The schema is a contract with clients: committed, described, and the same as what is served. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class SchemaTest {
    private static final Path COMMITTED = Path.of("docs", "schema.graphql");

    @Test
    void the_committed_schema_is_the_one_that_is_served() throws IOException {
        String served = given().get("/graphql/schema.graphql").asString().strip() + "\n";
        if (Boolean.getBoolean("update-schema")) {
            Files.writeString(COMMITTED, served);
        }

        assertThat(COMMITTED)
                .as("the schema changed; if that is meant, update the file with: "
                        + "./mvnw test -Dtest=SchemaTest -Dupdate-schema=true")
                .content()
                .isEqualTo(served);
    }

    @Test
    void every_type_field_argument_and_value_is_described() {
        JsonPath schema = ask("""
                {
                  __schema {
                    types {
                      name description kind
                      fields(includeDeprecated: true) { name description args { name description } }
                      inputFields { name description }
                      enumValues(includeDeprecated: true) { name description }
                    }
                  }
                }""");
        List<Map<String, Object>> types = schema.getList("data.__schema.types.findAll { !it.name.startsWith('__') }");

        assertThat(types).hasSizeGreaterThan(100);
        assertThat(types).allSatisfy(type -> {
            assertThat(type.get("description")).as("type %s", type.get("name")).isNotNull();
            for (String parts : List.of("fields", "inputFields", "enumValues")) {
                described(type.get("name") + "", type.get(parts));
            }
        });
    }

    private static void described(String where, @Nullable Object parts) {
        if (!(parts instanceof List<?> list)) {
            return;
        }
        for (Object each : list) {
            Map<?, ?> part = (Map<?, ?>) each;
            String place = where + "." + part.get("name");
            assertThat(part.get("description")).as(place).isNotNull().isNotEqualTo("");
            described(place, part.get("args"));
        }
    }
}
