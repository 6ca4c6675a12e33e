// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;

/**
 * Makes nullable what can fail on its own, so that an error takes its own field and no other: each list in pages, wherever
 * it stands, and each field of the query root that asks a store. What is inside of such a field stays as it was declared:
 * it is there when the field is.
 */
final class FieldsThatFail extends GraphQLTypeVisitorStub {

    private static final String PAGED = "Connection";
    /** What a query costs is known without asking a store. */
    private static final String AT_HAND = "RateLimit";

    private final String query;

    private FieldsThatFail(String query) {
        this.query = query;
    }

    /** The same schema with those fields nullable, in object types and in the interfaces that they implement. */
    static GraphQLSchema nullable(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(
                schema, new FieldsThatFail(schema.getQueryType().getName()));
    }

    @Override
    public TraversalControl visitGraphQLObjectType(
            GraphQLObjectType node, TraverserContext<GraphQLSchemaElement> context) {
        var fields = nullable(node.getName(), node.getFieldDefinitions());
        return fields.equals(node.getFieldDefinitions())
                ? TraversalControl.CONTINUE
                : changeNode(context, node.transform(builder -> builder.replaceFields(fields)));
    }

    @Override
    public TraversalControl visitGraphQLInterfaceType(
            GraphQLInterfaceType node, TraverserContext<GraphQLSchemaElement> context) {
        var fields = nullable(node.getName(), node.getFieldDefinitions());
        return fields.equals(node.getFieldDefinitions())
                ? TraversalControl.CONTINUE
                : changeNode(context, node.transform(builder -> builder.replaceFields(fields)));
    }

    private List<GraphQLFieldDefinition> nullable(String type, List<GraphQLFieldDefinition> fields) {
        return fields.stream()
                .map(field -> fails(type, field) ? nullable(field) : field)
                .toList();
    }

    private boolean fails(String type, GraphQLFieldDefinition field) {
        var of = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
        return of.endsWith(PAGED) || (type.equals(query) && !of.equals(AT_HAND));
    }

    private static GraphQLFieldDefinition nullable(GraphQLFieldDefinition field) {
        return field.getType() instanceof GraphQLNonNull required
                // The wrapped type as it was declared, which may be a reference: the transformer puts types in later.
                ? field.transform(builder -> builder.type((GraphQLOutputType) required.getOriginalWrappedType()))
                : field;
    }
}
