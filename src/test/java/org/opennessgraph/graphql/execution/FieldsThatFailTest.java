// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An error of a field that asks a store takes that field alone. */
class FieldsThatFailTest {

    private static final String DECLARED = """
            type Query {
              claims(first: Int): ClaimConnection!
              claim(id: ID!): Claim
              assessments: [Assessment!]!
              position: String!
              asOf: AsOf!
              rateLimit: RateLimit!
            }
            interface Entry { id: ID! mentions(first: Int): ClaimConnection! }
            type Claim implements Entry { id: ID! mentions(first: Int): ClaimConnection! related: [Claim!]! }
            type Assessment { result: String! }
            type AsOf { validAt: String! }
            type RateLimit { cost: Int! }
            type ClaimConnection { nodes: [Claim!]! edges: [ClaimEdge!]! totalCount: Int }
            type ClaimEdge { cursor: String! node: Claim! }
            """;

    @ParameterizedTest
    @CsvSource({
        "Query, claims, ClaimConnection",
        "Query, assessments, [Assessment!]",
        "Query, position, String",
        "Query, asOf, AsOf",
        "Entry, mentions, ClaimConnection",
        "Claim, mentions, ClaimConnection",
        "Query, rateLimit, RateLimit!",
        "Claim, related, [Claim!]!",
        "ClaimConnection, nodes, [Claim!]!",
        "ClaimEdge, node, Claim!",
        "AsOf, validAt, String!",
    })
    void what_asks_a_store_may_be_null_and_what_is_inside_may_not(String type, String field, String expected) {
        var schema = FieldsThatFail.nullable(declared(RuntimeWiring.MOCKED_WIRING));

        var held = schema.getType(type) instanceof GraphQLFieldsContainer container
                ? GraphQLTypeUtil.simplePrint(
                        container.getFieldDefinition(field).getType())
                : null;
        assertThat(held).isEqualTo(expected);
    }

    @Test
    void a_list_that_fails_leaves_the_fields_beside_it_at_the_root_and_below() {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("claims", FieldsThatFailTest::page)
                        .dataFetcher("claim", environment -> Map.of("id", "claim:a"))
                        .dataFetcher("position", environment -> "7"))
                .type("Claim", type -> type.dataFetcher("mentions", FieldsThatFailTest::page))
                .type("Entry", type -> type.typeResolver(environment -> null))
                .build();
        var engine =
                GraphQL.newGraphQL(FieldsThatFail.nullable(declared(wiring))).build();

        var answer = engine.execute("{ claims(first: 101) { nodes { id } } position"
                + " claim(id: \"claim:a\") { id mentions(first: 101) { nodes { id } } } }");

        assertThat(answer.getErrors())
                .extracting(error -> error.getPath())
                .containsExactlyInAnyOrder(List.of("claims"), List.of("claim", "mentions"));
        Map<String, Object> data = answer.getData();
        assertThat(data).containsEntry("claims", null).containsEntry("position", "7");
        assertThat(data.get("claim")).asString().isEqualTo("{id=claim:a, mentions=null}");
    }

    private static Object page(DataFetchingEnvironment environment) {
        throw new IllegalArgumentException("A page of " + environment.getArgument("first") + " is not served.");
    }

    private static GraphQLSchema declared(RuntimeWiring wiring) {
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(DECLARED), wiring);
    }
}
