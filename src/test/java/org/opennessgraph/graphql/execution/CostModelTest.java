// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an operation could cost, from the schema and the request alone. */
class CostModelTest {

    private static final String TYPES = """
            interface Node { id: ID! }
            type Query {
              thing: Thing
              things(first: Int, last: Int): Things!
              plain(first: Int = 7): [Thing!]!
              some: [Thing!]!
              nodes(ids: [ID!]!): [Node]!
              pairs(left: [ID!]!, right: [ID]): [Pair!]!
              search(first: Int): Found!
              any: Any
              lineage: Thing
              coverage(subjects: [ID!]!, definitions: [ID], first: Int): [Facet!]!
              claimsAgainstRecord(organization: ID): Thing
              contradictions(of: Key!, first: Int): Things!
              changes(first: Int, filter: Filter): Things!
              asOf(knownAt: String): AsOf!
              claims(first: Int, filter: Filter): Claims!
            }
            type AsOf { coverage(subjects: [ID!]!, definitions: [ID], first: Int): [Facet!]! }
            input Key { claim: ID claimant: ID }
            input Filter { text: String types: [String!] }
            type Claim implements Node { id: ID! standingReason(knownAt: String, validAt: String): Facet }
            type Claims { nodes: [Claim!]! pageInfo: PageInfo! }
            type Model implements Node { id: ID! assessments(definitions: [ID]): [Facet!]! }
            type Thing implements Node {
              id: ID! name: String tags: [String!]!
              parts(first: Int, last: Int): Things!
              parent: Thing
              some: [Thing!]!
              pair: Pair
            }
            type Things { nodes: [Thing!]! edges: [Edge!]! pageInfo: PageInfo! totalCount: Int facets: [Facet!]! }
            type Edge { node: Thing! cursor: String! }
            type PageInfo { endCursor: String }
            type Facet { count: Int }
            type Pair { left: Thing right: Thing }
            type Found { hits: Things! }
            union Any = Thing | Pair
            """;

    private static final GraphQLSchema SCHEMA =
            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(TYPES), RuntimeWiring.MOCKED_WIRING);

    /** What an operation costs beyond an object. */
    private static final long OPERATION_MORE = FieldWeights.OPERATION - 1L;

    private final CostModel costs = new CostModel(SCHEMA);

    @Test
    void an_operation_costs_10_and_1_for_each_object() {
        assertThat(cost("{ __typename }", Map.of())).isEqualTo(new OperationCost(10, 0));
        assertCost("{ thing { id name tags } }", 2, 1);
        assertCost("{ thing { parent { parent { id } } pair { left { id } } } }", 6, 4);
        assertCost("{ any { ... on Thing { id } } }", 2, 1);
    }

    @Test
    void lists_have_as_many_as_their_page_and_20_if_none_is_given() {
        // The operation, the connection, and its entries.
        assertCost("{ things(first: 5) { nodes { id } } }", 1 + 1 + 5, 5);
        assertCost("{ things(last: 5) { nodes { id } } }", 1 + 1 + 5, 5);
        assertCost("{ things { nodes { id } } }", 1 + 1 + 20, 20);
        assertCost("{ things(first: null) { nodes { id } } }", 1 + 1 + 20, 20);
        assertCost(
                "{ things(first: 5) { edges { node { id } } pageInfo { endCursor } totalCount } }", 1 + 1 + 10 + 1, 5);
        assertCost("{ things(first: 5) { totalCount } }", 2, 0);
        assertCost("{ plain { id } }", 1 + 7, 7);
        assertCost("{ plain(first: 3) { id } }", 1 + 3, 3);
    }

    @Test
    void what_is_below_a_list_counts_for_each() {
        assertCost(
                "{ things(first: 5) { nodes { parts(first: 10) { nodes { parent { id } } } } } }",
                1 + 1 + 5 * (1 + 1 + 10 * 2),
                5 + 5 * 10 * 2);
    }

    @Test
    void lists_without_a_page_have_a_fixed_length_or_that_of_the_ids_they_are_asked_for() {
        assertCost("{ some { id } }", 1 + FieldWeights.LIST, FieldWeights.LIST);
        assertCost("{ things(first: 5) { facets { count } } }", 1 + 1 + FieldWeights.LIST, 0);
        assertCost("{ nodes(ids: [\"a\", \"b\", \"c\"]) { id } }", 1 + 3, 3);
        assertCost("{ nodes(ids: \"a\") { id } }", 1 + 1, 1);
        assertCost("{ pairs(left: [\"a\", \"b\"], right: [\"a\", \"b\", \"c\"]) { left { id } } }", 1 + 6 * 2, 6);
        assertCost("{ pairs(left: [\"a\", \"b\"]) { __typename } }", 1 + 2 * FieldWeights.LIST, 0);
    }

    @Test
    void a_page_asked_of_a_field_above_its_connection_is_that_of_the_connection() {
        assertCost("{ search(first: 4) { hits { nodes { id } } } }", 1 + 80 + 1 + 1 + 4, 4);
    }

    @Test
    void fields_that_are_more_work_than_what_they_answer_cost_more() {
        assertCost("{ lineage { id } }", 1 + 100 + 1, 1);
        assertCost("{ __schema { types { name } } }", 1 + 500, 0);
    }

    @Test
    void what_is_judged_costs_by_the_subjects_and_definitions_given_and_not_by_the_page() {
        assertCost(
                "{ coverage(subjects: [\"a\", \"b\"], definitions: [\"d\"], first: 1) { count } }", 1 + 1 + 2 * 8, 0);
        assertCost("{ coverage(subjects: [\"a\", \"b\"], first: 1) { count } }", 1 + 1 + 2 * 30 * 8, 0);
        assertCost("{ coverage(subjects: [\"a\"], definitions: [], first: 1) { count } }", 1 + 1 + 30 * 8, 0);
        var subjects = IntStream.range(0, 100).mapToObj(i -> "model:" + i).toList();
        assertThat(cost("query ($s: [ID!]!) { coverage(subjects: $s, first: 1) { count } }", Map.of("s", subjects))
                        .cost())
                .isGreaterThan(20_000);
    }

    @Test
    void what_is_hard_to_find_out_costs_also_if_nothing_of_it_is_asked() {
        assertCost("{ claimsAgainstRecord(organization: \"a\") { __typename } }", 1 + 5_000 + 1, 1);
        assertCost("{ contradictions(of: {claimant: \"a\"}, first: 1) { __typename } }", 1 + 2_600 + 1, 0);
        assertCost("{ contradictions(of: {claim: \"a\"}, first: 1) { __typename } }", 1 + 800 + 1, 0);
        assertThat(cost(
                                "query ($of: Key!) { contradictions(of: $of, first: 1) { __typename } }",
                                Map.of("of", Map.of("claim", "a")))
                        .cost())
                .isEqualTo(FieldWeights.OPERATION + 800 + 1);
    }

    @Test
    void what_each_of_a_list_is_judged_for_costs_for_each_and_twice_at_another_time() {
        assertCost("{ claims(first: 5) { nodes { standingReason { count } } } }", 1 + 1 + 5 * (1 + 80 + 1), 5);
        assertCost(
                "{ claims(first: 5) { nodes { standingReason(knownAt: \"7\") { count } } } }",
                1 + 1 + 5 * (1 + 160 + 1),
                5);
    }

    @Test
    void going_back_in_time_and_sifting_cost() {
        assertCost("{ asOf(knownAt: \"7\") { __typename } }", 1 + 80 + 1, 0);
        assertCost("{ changes(first: 1, filter: {types: [\"CLAIM\"]}) { __typename } }", 1 + 80 + 1, 0);
        assertCost("{ changes(first: 1) { __typename } }", 1 + 1, 0);
        assertCost("{ claims(first: 1, filter: {text: \"e\"}) { __typename } }", 1 + 80 + 1, 0);
    }

    @Test
    void a_document_costs_1_and_1_more_for_each_25_characters_to_read() {
        assertThat(FieldWeights.reading("{")).isEqualTo(1);
        assertThat(FieldWeights.reading("x".repeat(5_000))).isEqualTo(201);
    }

    @Test
    void variables_count_with_their_values_or_defaults() {
        var query = "query ($n: Int = 3, $ids: [ID!]! = [\"a\"], $no: Boolean = false) {"
                + " things(first: $n) { nodes { id parent @include(if: $no) { id } } } nodes(ids: $ids) { id } }";

        assertThat(cost(query, Map.of()).cost()).isEqualTo(OPERATION_MORE + 1 + 1 + 3 + 1);
        assertThat(cost(query, Map.of("n", 10, "ids", List.of("a", "b"), "no", true))
                        .cost())
                .isEqualTo(OPERATION_MORE + 1 + 1 + 10 * 2 + 2);
        Map<String, @Nullable Object> nothing = new HashMap<>();
        nothing.put("n", null);
        assertThat(cost(query, nothing).cost()).isEqualTo(OPERATION_MORE + 1 + 1 + 20 + 1);
        // Will be refused, not reckoned.
        assertThat(cost(query, Map.of("n", "many")).cost()).isEqualTo(OPERATION_MORE + 1 + 1 + 20 + 1);
    }

    @Test
    void what_is_left_out_does_not_count() {
        assertCost("{ thing @skip(if: true) { id } some @include(if: false) { id } }", 1, 0);
        assertCost(
                "{ ... @skip(if: true) { thing { id } } ...F @include(if: false) } fragment F on Query { some { id } }",
                1,
                0);
        assertCost("{ thing @skip(if: false) @include(if: true) { id } }", 2, 1);
    }

    @Test
    void what_is_asked_twice_at_one_place_counts_once_and_under_another_name_again() {
        assertCost("{ thing { id } thing { name } ...F } fragment F on Query { thing { parent { id } } }", 3, 2);
        assertCost("{ thing { id } other: thing { id } }", 3, 2);
    }

    @Test
    void a_page_that_will_be_refused_counts_as_the_largest() {
        assertCost("{ things(first: 100000) { nodes { id } } }", 1 + 1 + 100, 100);
        assertCost("{ things(first: -7) { nodes { id } } }", 1 + 1, 0);
        assertThat(cost("query ($n: Int) { things(first: $n) { nodes { id } } }", Map.of("n", 4_000_000_000L))
                        .cost())
                .isEqualTo(OPERATION_MORE + 102);
    }

    @Test
    void numbers_that_are_too_large_stop_somewhere() {
        var query = "things(first: 100) { nodes { " + "parts(first: 100) { nodes { ".repeat(20) + "id"
                + " } }".repeat(20) + " } }";

        assertThat(cost("{ " + query + " }", Map.of()))
                .isEqualTo(new OperationCost(OperationCost.MOST, OperationCost.MOST));
    }

    /** A selection, on a thing or on the root, as text; %s stand for page sizes. */
    @Provide
    Arbitrary<String> selections() {
        return Arbitraries.recursive(
                () -> Arbitraries.of("id", "name tags", "pair { left { id } }", "some { id }"),
                inner -> Arbitraries.of(
                                "parts(first: %d) { nodes { <> } }",
                                "parts(last: %d) { edges { node { <> } } totalCount }",
                                "parent { <> }",
                                "id ... on Thing { <> }",
                                "... { <> }",
                                "a: parts(first: %d) { nodes { <> } } b: parts { nodes { <> } }",
                                "... on Node { id } some { <> }")
                        .flatMap(shape -> inner.map(below -> shape.replace("<>", below))),
                1,
                4);
    }

    @Property(tries = 300)
    void a_larger_page_never_costs_less(
            @ForAll("selections") String shape,
            @ForAll @IntRange(min = 1, max = 99) int size,
            @ForAll @IntRange(min = 1, max = 50) int more) {
        var smaller = cost("{ thing { " + shape.replace("%d", "" + size) + " } }", Map.of());
        var larger = cost("{ thing { " + shape.replace("%d", "" + Math.min(100, size + more)) + " } }", Map.of());

        assertThat(larger.cost()).isGreaterThanOrEqualTo(smaller.cost());
        assertThat(larger.nodeCount()).isGreaterThanOrEqualTo(smaller.nodeCount());
        assertThat(smaller.nodeCount()).isLessThanOrEqualTo(smaller.cost());
    }

    @Property(tries = 300)
    void a_fragment_costs_what_is_in_it_and_a_variable_what_its_value_does(
            @ForAll("selections") String shape, @ForAll @IntRange(min = 1, max = 100) int size) {
        var written = shape.replace("%d", "" + size);
        var inlined = cost("{ thing { " + written + " } }", Map.of());

        assertThat(cost("{ thing { ...F } } fragment F on Thing { " + written + " }", Map.of()))
                .isEqualTo(inlined);
        assertThat(cost(
                        "{ ...G } fragment F on Thing { " + written + " } fragment G on Query { thing { ...F ...F } }",
                        Map.of()))
                .isEqualTo(inlined);
        assertThat(cost("query ($n: Int) { thing { " + shape.replace("%d", "$n") + " } }", Map.of("n", size)))
                .isEqualTo(inlined);
    }

    /** The oracle: the query is run over data in which every list is as long as it may be, and its objects are counted. */
    @Property(tries = 60)
    void no_answer_has_more_objects_than_its_cost(
            @ForAll("selections") String shape, @ForAll @IntRange(min = 1, max = 5) int size) {
        var query = "{ thing { " + shape.replace("%d", "" + size) + " } }";
        var answer = FULL.execute(query);

        assertThat(answer.getErrors()).as(query).isEmpty();
        assertThat(cost(query, Map.of()).cost()).as(query).isGreaterThanOrEqualTo(objects(answer.getData()));
    }

    private static final GraphQL FULL = GraphQL.newGraphQL(new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser().parse(TYPES),
                            RuntimeWiring.newRuntimeWiring()
                                    .type("Node", type -> type.typeResolver(env -> SCHEMA.getObjectType("Thing")))
                                    .type("Any", type -> type.typeResolver(env -> SCHEMA.getObjectType("Thing")))
                                    .type("Query", type -> type.defaultDataFetcher(env -> Map.of()))
                                    .type(
                                            "Thing",
                                            type -> type.defaultDataFetcher(env -> switch (env.getField()
                                                    .getName()) {
                                                case "parts" -> {
                                                    Integer first = env.getArgument("first");
                                                    Integer last = env.getArgument("last");
                                                    yield first != null ? first : last != null ? last : 20;
                                                }
                                                case "some" -> many(FieldWeights.LIST);
                                                case "tags" -> List.of("tag");
                                                case "id", "name" -> "text";
                                                default -> Map.of();
                                            }))
                                    .type(
                                            "Things",
                                            type -> type.defaultDataFetcher(env -> switch (env.getField()
                                                    .getName()) {
                                                case "nodes", "edges" ->
                                                    many(Objects.requireNonNull(env.<Integer>getSource()));
                                                default -> 1;
                                            }))
                                    .type("Edge", type -> type.defaultDataFetcher(env -> Map.of()))
                                    .type("Pair", type -> type.defaultDataFetcher(env -> Map.of()))
                                    .build()))
            .build();

    private static List<Object> many(int count) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(i -> Map.of()).toList());
    }

    private static long objects(@Nullable Object answered) {
        if (answered instanceof Map<?, ?> object) {
            return 1
                    + object.values().stream().mapToLong(CostModelTest::objects).sum();
        }
        if (answered instanceof List<?> list) {
            return list.stream().mapToLong(CostModelTest::objects).sum();
        }
        return 0;
    }

    /** The operation itself is written as 1, like an object, in what these tests expect. */
    private void assertCost(String query, long cost, long nodes) {
        assertThat(cost(query, Map.of())).as(query).isEqualTo(new OperationCost(OPERATION_MORE + cost, nodes));
    }

    @SuppressWarnings("NullAway") // Compilers of Java 17 do not see in class files that a map's values may be null.
    private OperationCost cost(String query, Map<String, @Nullable Object> variables) {
        var document = new Parser().parseDocument(query);
        return costs.of(
                document,
                document.getDefinitionsOfType(OperationDefinition.class).get(0),
                variables);
    }
}
