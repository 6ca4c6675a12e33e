// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Variables that do not fit are told with their places; graphql-java says which do not. */
class VariableFaultsTest {

    private static final GraphQLSchema SCHEMA =
            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
                            type Query { a: Int }
                            enum Standing { CONTRADICTED DEFENDED }
                            input Filter {
                              standing: Standing
                              n: Int!
                              m: Int! = 3
                              words: [String!]
                              grid: [[Int]!]
                              by: Key
                              and: [Filter!]
                              real: Float
                              flag: Boolean
                            }
                            input Key @oneOf { id: ID slug: String }
                            """), RuntimeWiring.MOCKED_WIRING);

    private static final int MANY = 1_000;

    @Example
    void a_fault_is_told_with_its_place_what_would_be_right_and_where_the_variable_is_declared() {
        assertThat(told("$f: Filter", "f", map("n", 1, "standing", "contradicted")))
                .containsExactly("$f.standing: one of CONTRADICTED, DEFENDED at 1:8");
        assertThat(told("$f: Filter", "f", List.of(1)))
                .containsExactly(
                        "$f: an object with the fields and, by, flag, grid, m, n, real, standing, words at 1:8");
        assertThat(told("$f: Filter", "f", map("n", 1, "words", Arrays.<@Nullable Object>asList("a", 2, null))))
                .containsExactly(
                        "$f.words[1]: a text in double quotes at 1:8", "$f.words[2]: a text in double quotes at 1:8");
        assertThat(told("$f: Filter", "f", map("n", 1, "foo", 1)))
                .containsExactly(
                        "$f.foo: an object with the fields and, by, flag, grid, m, n, real, standing, words at 1:8");
        assertThat(told("$f: Filter", "f", map("n", 1, "by", map("id", "a", "slug", "b"))))
                .containsExactly("$f.by: an object with exactly one of id, slug at 1:8");
        assertThat(told("$k: Key!", "k", Map.of()))
                .containsExactly("$k: an object with exactly one of id, slug at 1:8");
        assertThat(told("$n: Int!", "x", 1))
                .containsExactly("$n: a whole number from -2147483648 to 2147483647 at 1:8");
        assertThat(told("$ids: [ID!]", "ids", Arrays.<@Nullable Object>asList("a", "b", null)))
                .containsExactly("$ids[2]: a text in double quotes at 1:8");
    }

    @Example
    void no_more_faults_are_told_than_are_allowed() {
        var definitions = definitions("$g: [[Int]!]");
        Map<String, @Nullable Object> given =
                Map.of("g", IntStream.range(0, 50).mapToObj(i -> "x").toList());

        assertThat(VariableFaults.of(SCHEMA, definitions, given, 5)).hasSize(5);
        assertThat(VariableFaults.of(SCHEMA, definitions, given, MANY)).hasSize(50);
    }

    @Property(tries = 3_000)
    void what_graphql_java_refuses_has_a_fault_and_what_it_takes_has_none(
            @ForAll("declarations") String declaration, @ForAll("values") @Nullable Object value) {
        var definitions = definitions("$v: " + declaration);
        Map<String, @Nullable Object> given = new HashMap<>();
        if (!"absent".equals(value)) {
            given.put("v", value);
        }

        var refused = refused(definitions, given);
        Statistics.collect(refused);

        var faults = VariableFaults.of(SCHEMA, definitions, given, MANY);
        assertThat(!faults.isEmpty())
                .as("%s of %s: %s", given, declaration, faults)
                .isEqualTo(refused);
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.argument()).startsWith("$v");
            assertThat(fault.expected()).isNotBlank();
            assertThat(fault.places()).hasSize(1);
            assertThat(fault.message() + fault.expected()).doesNotContain("Map", "ArrayList", "java", "String'");
        });
    }

    @Provide
    Arbitrary<String> declarations() {
        return Arbitraries.of(
                "Int",
                "Int!",
                "Int = 3",
                "Int! = 3",
                "Float",
                "String!",
                "ID",
                "Boolean",
                "Standing",
                "Standing! = DEFENDED",
                "[Standing!]!",
                "[[Int!]]",
                "Key",
                "Key!",
                "[Key!]",
                "Filter",
                "Filter!",
                "[Filter]!");
    }

    @Provide
    Arbitrary<Object> values() {
        List<Object> leaves = List.<Object>of(
                "absent",
                1,
                -7,
                5_000_000_000L,
                1.5,
                2.0,
                true,
                "CONTRADICTED",
                "DEFENDED",
                "contradicted",
                "7",
                "a",
                "");
        Arbitrary<Object> leaf = Arbitraries.of(leaves).injectNull(0.1);
        return values(leaf, 3);
    }

    private static Arbitrary<Object> values(Arbitrary<Object> leaf, int depth) {
        if (depth == 0) {
            return leaf;
        }
        var below = values(leaf, depth - 1);
        Arbitrary<Object> lists = below.list().ofMaxSize(3).map(list -> (Object) new ArrayList<>(list));
        Arbitrary<Object> keys = fields(List.of("id", "slug", "nope"), leaf);
        Arbitrary<Object> filters =
                fields(List.of("n", "m", "standing", "words", "grid", "by", "and", "real", "flag"), below);
        // Often enough all that has to be there is there.
        Arbitrary<Object> good = filters.map(filter -> {
            var whole = new LinkedHashMap<Object, Object>((Map<?, ?>) filter);
            whole.put("n", 1);
            return whole;
        });
        return Arbitraries.oneOf(leaf, leaf, lists, keys, filters, good);
    }

    private static Arbitrary<Object> fields(List<String> names, Arbitrary<Object> values) {
        return Arbitraries.maps(Arbitraries.of(names), values).ofMaxSize(2).map(map -> (Object) map);
    }

    private static boolean refused(List<VariableDefinition> definitions, Map<String, @Nullable Object> given) {
        try {
            ValuesResolver.coerceVariableValues(
                    SCHEMA, definitions, RawVariables.of(given), GraphQLContext.getDefault(), Locale.ENGLISH);
            return false;
        } catch (GraphQLException e) {
            return true;
        }
    }

    private static List<String> told(String declaration, String name, Object value) {
        Map<String, @Nullable Object> given = Map.of(name, value);
        return VariableFaults.of(SCHEMA, definitions(declaration), given, MANY).stream()
                .map(fault -> fault.argument() + ": " + fault.expected() + " at "
                        + fault.places().get(0).getLine() + ":"
                        + fault.places().get(0).getColumn())
                .toList();
    }

    private static Map<String, @Nullable Object> map(Object... namesAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static List<VariableDefinition> definitions(String declaration) {
        return new Parser()
                .parseDocument("query (" + declaration + ") { a }")
                .getDefinitionsOfType(OperationDefinition.class)
                .get(0)
                .getVariableDefinitions();
    }
}
