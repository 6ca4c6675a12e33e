// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the questions of the documentation cost, by the schema of the documentation. */
class CostOfQuestionsTest {
    private static final Pattern QUESTION = Pattern.compile("```graphql\n(.*?)```", Pattern.DOTALL);

    /** The default of openness.clients.limit. */
    private static final long LIMIT = 200_000;

    @Test
    void each_question_of_the_tutorial_can_be_asked_many_times_a_minute() throws IOException {
        var costs = new CostModel(new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(Files.readString(Path.of("docs/schema.graphql"))),
                        RuntimeWiring.MOCKED_WIRING));
        var questions = QUESTION.matcher(Files.readString(Path.of("docs/api.md")));
        int asked = 0;
        while (questions.find()) {
            var document = new Parser().parseDocument(questions.group(1));
            for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
                assertThat(costs.of(document, operation, Map.of()).cost())
                        .as(questions.group(1))
                        .isLessThan(LIMIT / 20);
                asked++;
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(10);
    }
}
