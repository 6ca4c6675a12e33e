// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import graphql.GraphQL;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServedDirectivesTest {

    @Test
    void introspection_lists_what_means_something_to_clients() {
        var declared = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse("directive @constraint on ARGUMENT_DEFINITION type Query { a: Int }"),
                        RuntimeWiring.MOCKED_WIRING);
        var code = GraphQLCodeRegistry.newCodeRegistry(declared.getCodeRegistry());
        Introspection.addCodeForIntrospectionTypes(code);
        ServedDirectives.listIn(code);
        var schema = declared.transformWithoutTypes(builder -> builder.codeRegistry(code.build()));

        var answer = GraphQL.newGraphQL(schema).build().execute("{ __schema { directives { name } } }");

        assertThat(answer.getErrors()).isEmpty();
        assertThat(answer.<Map<String, Object>>getData())
                .extractingByKey("__schema", MAP)
                .extractingByKey("directives", LIST)
                .extracting("name")
                .containsExactlyInAnyOrder("include", "skip", "deprecated", "specifiedBy", "oneOf");
    }
}
