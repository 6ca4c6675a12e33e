// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import java.util.List;
import java.util.Set;

/**
 * The directives that mean something to clients. graphql-java puts some of its own into every schema, and SmallRye puts
 * those of Java's annotations there; tools that read the schema would take them for served.
 */
final class ServedDirectives {

    private static final Set<String> NAMES = Set.of("include", "skip", "deprecated", "specifiedBy", "oneOf");

    private ServedDirectives() {}

    /** Whether a directive of this name is heeded, in a query or by those who read the schema. */
    static boolean isServed(String name) {
        return NAMES.contains(name);
    }

    /**
     * Lets introspection list no others.
     *
     * @param code with the fetchers of introspection, of which one is replaced
     */
    static void listIn(GraphQLCodeRegistry.Builder code) {
        DataFetcher<List<GraphQLDirective>> served =
                environment -> environment.getGraphQLSchema().getDirectives().stream()
                        .filter(directive -> isServed(directive.getName()))
                        .toList();
        code.dataFetcher(FieldCoordinates.coordinates(Introspection.__Schema.getName(), "directives"), served);
    }
}
