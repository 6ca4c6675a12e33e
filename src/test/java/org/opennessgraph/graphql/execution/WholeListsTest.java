// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import static graphql.Scalars.GraphQLInt;
import static graphql.schema.GraphQLTypeReference.typeRef;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.junit.jupiter.api.Test;

/** No list that is given may hold a null by the schema, however deep it is, whatever it is of. */
class WholeListsTest {

    @Test
    void lists_of_arguments_and_inputs_hold_no_null() {
        var whole = WholeLists.of(schema(GraphQLList.list(GraphQLList.list(GraphQLInt))));

        assertThat(argument(whole)).isEqualTo("[[Int!]!]");
        assertThat(field(whole)).isEqualTo("[Filter!]");
    }

    @Test
    void what_is_whole_already_stays() {
        assertThat(argument(WholeLists.of(
                        schema(GraphQLNonNull.nonNull(GraphQLList.list(GraphQLNonNull.nonNull(GraphQLInt)))))))
                .isEqualTo("[Int!]!");
        assertThat(argument(WholeLists.of(schema(GraphQLInt)))).isEqualTo("Int");
    }

    @Test
    void an_input_type_that_leads_back_to_itself_can_be_changed_further() {
        var whole = WholeLists.of(schema(GraphQLList.list(GraphQLInt)));

        var described = SchemaTransformer.transformSchema(whole, new GraphQLTypeVisitorStub() {
            @Override
            public TraversalControl visitGraphQLInputObjectType(
                    GraphQLInputObjectType node, TraverserContext<GraphQLSchemaElement> context) {
                return changeNode(context, node.transform(builder -> builder.description("Described.")));
            }
        });

        assertThat(field(described)).isEqualTo("[Filter!]");
    }

    private static String argument(GraphQLSchema schema) {
        return GraphQLTypeUtil.simplePrint(schema.getQueryType()
                .getFieldDefinition("asked")
                .getArgument("list")
                .getType());
    }

    private static String field(GraphQLSchema schema) {
        return schema.getType("Filter") instanceof GraphQLInputObjectType filter
                ? GraphQLTypeUtil.simplePrint(filter.getField("and").getType())
                : "none";
    }

    /** With an input type that leads back to itself, known by its name as those of the API are. */
    private static GraphQLSchema schema(GraphQLInputType type) {
        var filter = GraphQLInputObjectType.newInputObject()
                .name("Filter")
                .field(field -> field.name("and").type(GraphQLList.list(typeRef("Filter"))))
                .build();
        var query = GraphQLObjectType.newObject()
                .name("Query")
                .field(field -> field.name("asked")
                        .type(GraphQLInt)
                        .argument(argument -> argument.name("list").type(type))
                        .argument(argument -> argument.name("filter").type(typeRef("Filter"))))
                .build();
        return GraphQLSchema.newSchema().query(query).additionalType(filter).build();
    }
}
