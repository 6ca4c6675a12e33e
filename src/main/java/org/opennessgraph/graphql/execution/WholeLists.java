// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * Lets no list that is given hold a null: no method takes one, and whoever makes queries by the schema is told so
 * by their tools. SmallRye asks for an annotation at each list, and forgets it at some.
 */
final class WholeLists extends GraphQLTypeVisitorStub {

    private WholeLists() {}

    static GraphQLSchema of(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new WholeLists());
    }

    @Override
    public TraversalControl visitGraphQLArgument(GraphQLArgument node, TraverserContext<GraphQLSchemaElement> context) {
        var whole = whole(node.getType());
        return whole == node.getType()
                ? TraversalControl.CONTINUE
                : changeNode(context, node.transform(builder -> builder.type((GraphQLInputType) whole)));
    }

    @Override
    public TraversalControl visitGraphQLInputObjectField(
            GraphQLInputObjectField node, TraverserContext<GraphQLSchemaElement> context) {
        var whole = whole(node.getType());
        return whole == node.getType()
                ? TraversalControl.CONTINUE
                : changeNode(context, node.transform(builder -> builder.type((GraphQLInputType) whole)));
    }

    /** An input type may lead back to itself: it is told by its name then, as it was before. */
    private static GraphQLType named(GraphQLType type) {
        return type instanceof GraphQLInputObjectType input ? GraphQLTypeReference.typeRef(input.getName()) : type;
    }

    /** The same object if there is nothing to change. */
    private static GraphQLType whole(GraphQLType type) {
        if (type instanceof GraphQLNonNull must) {
            var of = must.getWrappedType();
            var whole = whole(of);
            return whole == of ? type : GraphQLNonNull.nonNull(whole);
        }
        if (type instanceof GraphQLList list) {
            var of = list.getWrappedType();
            var whole = whole(of);
            return GraphQLTypeUtil.isNonNull(whole)
                    ? whole == of ? type : GraphQLList.list(whole)
                    : GraphQLList.list(GraphQLNonNull.nonNull(named(whole)));
        }
        return type;
    }
}
