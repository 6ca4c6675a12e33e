// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What README prints is what the app prints. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class ReadmeTest {
    private static final Path QUERY = Path.of("docs", "llama-2.graphql");

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void ready() {
        SeededGraph.awaitReady();
    }

    @Test
    void the_query_is_the_one_in_its_file() throws IOException {
        assertThat(block("graphql").strip()).isEqualTo(Files.readString(QUERY).strip());
    }

    @Test
    void the_answer_is_the_one_that_the_app_gives() throws IOException {
        String answer = given().queryParam("query", Files.readString(QUERY))
                .get("/graphql")
                .asString();

        assertThat(json.readTree(block("json"))).isEqualTo(json.readTree(answer));
    }

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).as("a block of " + language + " in README").isTrue();
        return block.group(1);
    }
}
