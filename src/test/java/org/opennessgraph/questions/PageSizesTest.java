// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.questions.SeededGraph.ask;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list of the schema, wherever it hangs, gives a page of fewer than 1 or more than 100. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class PageSizesTest {

    /** Arguments that root fields ask for beside the page. */
    private static final Map<String, String> NEEDED = Map.of(
            "assessorAgreement", "assessors: [\"organization:opening-up-chatgpt\", \"organization:lf-ai-data\"], ",
            "contradictions", "of: {model: \"model:llama-2\"}, ",
            "coverage", "subjects: [\"model:llama-2\"], ",
            "search", "text: \"open\", ");

    /** Questions of another time are those of the root; lists of a lineage are parts of one answer, up to 1,000. */
    private static final Set<String> NOT_PAGED = Set.of("AsOf", "Lineage");

    private final Set<String> unasked = new TreeSet<>();

    @BeforeEach
    void ready() {
        SeededGraph.awaitReady();
    }

    @Test
    void every_list_that_takes_a_page_refuses_0_and_101() throws IOException {
        var schema = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(Files.readString(Path.of("docs", "schema.graphql"))),
                        RuntimeWiring.MOCKED_WIRING);
        var faults = new TreeSet<String>();
        int asked = 0;
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !NOT_PAGED.contains(object.getName())) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    for (var size : List.of("first", "last")) {
                        if (field.getArgument(size) != null) {
                            asked++;
                            faults.addAll(faults(schema, object, field, size));
                        }
                    }
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(asked).isGreaterThan(200);
        // A type of which the record has no entry cannot be asked.
        assertThat(unasked).hasSizeLessThanOrEqualTo(3);
    }

    private List<String> faults(
            GraphQLSchema schema, GraphQLObjectType type, GraphQLFieldDefinition field, String argument) {
        var faults = new ArrayList<String>();
        for (int size : new int[] {0, 101}) {
            var query = query(schema, type, field, argument, size);
            if (query == null) {
                unasked.add(type.getName());
                continue;
            }
            JsonPath answer = ask(query);
            List<String> codes = answer.getList("errors.extensions.code");
            if (codes == null && isEmpty(answer.getMap("data"))) {
                unasked.add(type.getName());
            } else if (codes == null || !codes.contains("BAD_PAGE_SIZE")) {
                faults.add(query + " says " + codes);
            }
        }
        return faults;
    }

    /** Whether the list that the field hangs on has nobody to ask. */
    private static boolean isEmpty(Map<String, ?> data) {
        return data.values().stream()
                .allMatch(list -> list instanceof Map<?, ?> page
                        && page.get("nodes") instanceof List<?> nodes
                        && nodes.isEmpty());
    }

    private static @Nullable String query(
            GraphQLSchema schema, GraphQLObjectType type, GraphQLFieldDefinition field, String argument, int size) {
        var below =
                GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer ? " { __typename }" : "";
        var asked =
                field.getName() + "(" + NEEDED.getOrDefault(field.getName(), "") + argument + ": " + size + ")" + below;
        if (type.getName().equals("Query")) {
            return "{ " + asked + " }";
        }
        var entry = (GraphQLInterfaceType) schema.getType("Entry");
        if (entry == null || !schema.getImplementations(entry).contains(type)) {
            return null;
        }
        for (GraphQLFieldDefinition list : schema.getQueryType().getFieldDefinitions()) {
            if (GraphQLTypeUtil.unwrapAll(list.getType()).getName().equals(type.getName() + "Connection")) {
                return "{ " + list.getName() + "(first: 1) { nodes { " + asked + " } } }";
            }
        }
        return null;
    }
}
