// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Each question of the tutorial gets the answer that stands below it. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class TutorialTest {
    private static final Path TUTORIAL = Path.of("docs", "api.md");
    private static final Pattern QUESTION =
            Pattern.compile("```graphql\n(.*?)```\n\n```json\n(.*?)```", Pattern.DOTALL);
    private static final int QUESTIONS = 10;

    /** With this property the answers are written into the tutorial instead. */
    private static final String UPDATE = "update-tutorial";

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void ready() {
        SeededGraph.awaitReady();
    }

    @Test
    void each_question_gets_the_answer_below_it() throws IOException {
        Matcher question = QUESTION.matcher(Files.readString(TUTORIAL));
        StringBuilder written = new StringBuilder();
        int asked = 0;
        while (question.find()) {
            JsonNode answer = json.readTree(given().queryParam("query", question.group(1))
                    .get("/graphql")
                    .asString());
            assertThat(answer.has("errors")).as(question.group(1)).isFalse();
            if (Boolean.getBoolean(UPDATE)) {
                question.appendReplacement(
                        written,
                        Matcher.quoteReplacement("```graphql\n" + question.group(1) + "```\n\n```json\n"
                                + json.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n```"));
            } else {
                assertThat(answer)
                        .as("the answer to %s", question.group(1))
                        .isEqualTo(json.readTree(question.group(2)));
            }
            asked++;
        }
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(TUTORIAL, question.appendTail(written));
        }

        assertThat(asked).isEqualTo(QUESTIONS);
    }
}
