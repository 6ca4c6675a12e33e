// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is written, it is refused with a code that says so, or it can be reckoned; nothing is thrown. */
class NonsenseDocumentsTest {

    private static final GraphQLSchema SCHEMA = schema();

    private static final GraphQL ENGINE = GraphQL.newGraphQL(SCHEMA).build();

    private static final List<String> QUERIES = List.of(
            "query A($n: Int = 2) { claims ( first: $n ) { nodes { id text ...F } } } fragment F on Claim { id label }",
            "{ search ( text: \"open\" , first: 3 ) { nodes { __typename ... on Claim { id } } } }",
            "{ node ( id: \"model:llama-2\" ) { id ... on Model { name claims { nodes { id } } } } }",
            "query ( $ids: [ID!]! $no: Boolean ) { nodes ( ids: $ids ) { id @skip ( if: $no ) } position }",
            "{ __type ( name: \"Claim\" ) { name fields { name type { name kind } } } }");

    private final Documents documents = documents();
    private final CostModel costs = new CostModel(SCHEMA);

    @Property(tries = 3_000)
    void words_in_any_order(@ForAll("tokens") @Size(max = 40) List<String> words) {
        assertAnswered(String.join(" ", words));
    }

    @Property(tries = 3_000)
    void queries_with_words_left_out_doubled_or_replaced(
            @ForAll @IntRange(max = 4) int which,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 200) Integer> places,
            @ForAll("tokens") @Size(min = 4, max = 4) List<String> replacements) {
        var words = new ArrayList<>(List.of(QUERIES.get(which).split(" ", -1)));
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i) % words.size();
            if (places.get(i) % 3 == 0) {
                words.remove(at);
            } else if (places.get(i) % 3 == 1) {
                words.add(at, words.get(at));
            } else {
                words.set(at, replacements.get(i));
            }
        }
        assertAnswered(String.join(" ", words));
    }

    @Property(tries = 1_000)
    void variables_of_any_shape(@ForAll long seed) {
        var random = new Random(seed);
        var id = json(random, 0);
        var answer = ENGINE.execute(ExecutionInput.newExecutionInput()
                .query("query ($n: Int, $id: ID!, $f: ClaimFilter, $by: EntryKey!, $ids: [ID!]) {"
                        + " a: __typename @skip(if: true) claims(first: $n, filter: $f) { __typename }"
                        + " node(id: $id) { id } claim(by: $by) { id } nodes(ids: $ids) { id } }")
                .variables(
                        Map.of("n", json(random, 0), "id", id, "f", json(random, 0), "by", json(random, 0), "ids", id))
                .build());

        assertThat(answer.getErrors())
                .allSatisfy(error -> assertThat(RequestFaults.of(error, SCHEMA) != null || !isOfRequest(error))
                        .as("%s: %s", error.getClass(), error.getMessage())
                        .isTrue());
    }

    /** A mocked schema answers nothing: what is left out of a field that must not be null is no fault of the request. */
    private static boolean isOfRequest(GraphQLError error) {
        return !(error instanceof NonNullableFieldWasNullError);
    }

    private static final List<Object> VALUES = List.of(
            true,
            0,
            -1,
            1e300,
            4_000_000_000L,
            new BigDecimal("1e400"),
            "",
            "claim:a",
            "model",
            "\uD800",
            "x".repeat(500));

    private static final List<String> NAMES =
            List.of("id", "slug", "subject", "term", "standing", "a", "text", "speaker");

    private static Object json(Random random, int depth) {
        int kind = random.nextInt(depth > 3 ? 1 : 3);
        if (kind == 1) {
            return IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> json(random, depth + 1))
                    .toList();
        }
        if (kind == 2) {
            var object = new HashMap<String, Object>();
            for (int i = random.nextInt(4); i > 0; i--) {
                object.put(NAMES.get(random.nextInt(NAMES.size())), json(random, depth + 1));
            }
            return object;
        }
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    @Provide
    Arbitrary<List<String>> tokens() {
        return Arbitraries.of(NonsenseWords.ALL).list();
    }

    private void assertAnswered(String text) {
        var document = documents.prepare(text);
        if (document.failures().isEmpty()) {
            var parsed = document.document();
            assertThat(parsed).isNotNull();
            if (parsed != null) {
                for (var operation : parsed.getDefinitionsOfType(OperationDefinition.class)) {
                    assertThat(costs.of(parsed, operation, Map.of()).cost()).isPositive();
                }
            }
        } else {
            assertThat(document.failures())
                    .as(text)
                    .extracting(GraphQLFailure::code)
                    .isSubsetOf(
                            ErrorCode.PARSE_ERROR,
                            // A document without an operation.
                            ErrorCode.BAD_REQUEST,
                            ErrorCode.VALIDATION_ERROR,
                            ErrorCode.TOO_DEEP,
                            ErrorCode.TOO_LARGE);
        }
    }

    private static GraphQLSchema schema() {
        try {
            return new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser().parse(Files.readString(Path.of("docs", "schema.graphql"))),
                            RuntimeWiring.MOCKED_WIRING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Documents documents() {
        var settings = Settings.of(Map.of());
        return new Documents(SCHEMA, Set.of(), new SentDocuments(settings), settings);
    }
}
