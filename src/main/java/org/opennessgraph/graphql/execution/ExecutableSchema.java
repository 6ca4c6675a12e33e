// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.Directives;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.EnumType;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.InputType;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The schema as it is executed: SmallRye's types, with fetchers, type resolvers, scalars and enum values of our own.
 *
 * @param schema what graphql-java runs
 * @param batchedFields names of the fields that are answered in batches
 */
record ExecutableSchema(GraphQLSchema schema, Set<String> batchedFields) {

    /**
     * Puts the schema together.
     *
     * @param declared what SmallRye made of the annotations; nothing of its code is used
     * @param model from which it was made, with the names of Java classes and methods
     * @throws IllegalStateException naming all that the annotations ask for and that is not served
     */
    static ExecutableSchema of(GraphQLSchema declared, Schema model) {
        refuseUnserved(model);
        var whole = WholeLists.of(declared);
        var valued = FieldsThatFail.nullable(SchemaTransformer.transformSchema(whole, new ValueTypes(model)));
        var typed = SchemaTransformer.transformSchema(valued, new QuestionsAsOf(valued.getQueryType()));
        var fetchers = new Fetchers(model, typed);
        var code = GraphQLCodeRegistry.newCodeRegistry(typed.getCodeRegistry())
                .clearDataFetchers()
                .clearTypeResolvers()
                // SmallRye's default asks a regular expression about each field of each object: a fifth of the time.
                .fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY);
        Introspection.addCodeForIntrospectionTypes(code);
        ServedDirectives.listIn(code);
        code.defaultDataFetcher(DataFetcherFactories.useDataFetcher(environment -> {
            throw new IllegalStateException(
                    "No fetcher for " + environment.getFieldDefinition().getName());
        }));
        var resolver = new TypesByClass(model);
        for (GraphQLNamedType type : typed.getAllTypesAsList()) {
            if (type.getName().startsWith("__")) {
                continue;
            }
            if (type instanceof GraphQLObjectType object) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    code.dataFetcher(
                            FieldCoordinates.coordinates(object, field), fetchers.fetcher(object.getName(), field));
                }
            } else if (type instanceof GraphQLInterfaceType abstractType) {
                code.typeResolver(abstractType, resolver);
            } else if (type instanceof GraphQLUnionType union) {
                code.typeResolver(union, resolver);
            }
        }
        var executable = typed.transformWithoutTypes(builder ->
                builder.description(new SchemaDescriptions().ofSchema()).codeRegistry(code.build()));
        return new ExecutableSchema(executable, Set.copyOf(fetchers.batched));
    }

    /**
     * The same schema with the subscriptions in the place of the queries, for answering one event as a query is answered:
     * graphql-java asks batched fields of a subscription one object at a time.
     *
     * @return null if there are no subscriptions
     */
    @SuppressWarnings("NullAway") // graphql-java's builder does not say that these may be null.
    @Nullable
    GraphQLSchema ofEvents() {
        var subscriptions = schema.getSubscriptionType();
        return subscriptions == null
                ? null
                : schema.transform(builder -> builder.query(subscriptions)
                        .subscription((GraphQLObjectType) null)
                        .mutation((GraphQLObjectType) null));
    }

    private static void refuseUnserved(Schema model) {
        var unserved = new TreeSet<String>();
        if (model.hasNamespaceQueries() || model.hasNamespaceMutations()) {
            unserved.add("namespaces");
        }
        if (model.hasResolvers()) {
            unserved.add("federation");
        }
        for (Operation operation : model.getAllOperations()) {
            refuse(operation, operation.getClassName(), unserved);
            for (Argument argument : operation.getArguments()) {
                refuse(argument, operation.getClassName() + "#" + operation.getMethodName(), unserved);
            }
        }
        for (Type type : model.getTypes().values()) {
            for (Field field : type.getFields().values()) {
                refuse(field, type.getClassName(), unserved);
            }
        }
        for (InputType input : model.getInputs().values()) {
            for (Field field : input.getFields().values()) {
                refuse(field, input.getClassName(), unserved);
            }
        }
        if (!unserved.isEmpty()) {
            throw new IllegalStateException(
                    "The GraphQL annotations ask for what the executor does not serve: " + String.join("; ", unserved));
        }
    }

    private static void refuse(Field field, String where, Set<String> unserved) {
        var place = " at " + field.getName() + " in " + where;
        if (field.hasTransformation()) {
            unserved.add("a format" + place);
        }
        if (field.isAdaptingTo()
                || field.isAdaptingWith()
                || (field.getReference() != null
                        && (field.getReference().isAdaptingTo()
                                || field.getReference().isAdaptingWith()))) {
            unserved.add("an adapter" + place);
        }
        if (field.hasWrapper() && field.getWrapper().isMap()) {
            unserved.add("a map" + place);
        }
    }

    /** Finds the fetcher for each field of each object type. */
    private static final class Fetchers {

        private static final String SUBSCRIPTION = "Subscription";

        private final Schema model;
        private final ArgumentConverters converters;
        private final Map<String, ApiMethod> methods = new HashMap<>();
        private final Map<String, Map<String, Operation>> roots = new HashMap<>();
        private final Set<String> batched = new HashSet<>();

        Fetchers(Schema model, GraphQLSchema schema) {
            this.model = model;
            this.converters = new ArgumentConverters(model, schema);
            roots.put("Query", byName(model.getQueries()));
            roots.put("Mutation", byName(model.getMutations()));
            roots.put(SUBSCRIPTION, byName(model.getSubscriptions()));
            roots.put(QuestionsAsOf.TYPE, byName(model.getQueries()));
        }

        private static Map<String, Operation> byName(Set<Operation> operations) {
            var byName = new HashMap<String, Operation>();
            for (Operation operation : operations) {
                byName.put(operation.getName(), operation);
            }
            return byName;
        }

        DataFetcher<?> fetcher(String typeName, GraphQLFieldDefinition definition) {
            var fieldName = definition.getName();
            var operationOfRoot = roots.getOrDefault(typeName, Map.of()).get(fieldName);
            if (operationOfRoot != null) {
                return typeName.equals(SUBSCRIPTION)
                        ? new EventFetcher(method(operationOfRoot, definition))
                        : new MethodFetcher(method(operationOfRoot, definition));
            } else {
                var type = model.getTypes().get(typeName);
                if (type != null) {
                    var batchOperation = type.getBatchOperations().get(fieldName);
                    if (batchOperation != null) {
                        batched.add(fieldName);
                        return new BatchedFetcher(method(batchOperation, definition));
                    }
                    var operation = type.getOperations().get(fieldName);
                    if (operation != null) {
                        return new MethodFetcher(method(operation, definition));
                    }
                    var field = type.getFields().get(fieldName);
                    if (field != null) {
                        return PropertyFetcher.of(Classes.named(type.getClassName()), field);
                    }
                }
            }
            throw new IllegalStateException("Nothing answers " + typeName + "." + fieldName);
        }

        // One for each Java method: a method on an interface is an operation of each type that implements it, and its
        // batches go across those types.
        private ApiMethod method(Operation operation, GraphQLFieldDefinition field) {
            var made = ApiMethod.of(operation, field, converters);
            var known = methods.putIfAbsent(made.method().toGenericString(), made);
            return known == null ? made : known;
        }
    }

    /**
     * Gives the type {@code AsOf} the fields of the query root, so that there is no question that cannot be asked of
     * another time. The field that leads there is left out: times within times would say nothing more; so is what a
     * query costs.
     */
    private static final class QuestionsAsOf extends GraphQLTypeVisitorStub {
        private static final String TYPE = "AsOf";
        /** What a query costs is of the query, not of what it asks about. */
        private static final Set<String> TIMELESS = Set.of(TYPE, "RateLimit");

        private final List<GraphQLFieldDefinition> questions;

        QuestionsAsOf(GraphQLObjectType query) {
            questions = query.getFieldDefinitions().stream()
                    .filter(field -> !TIMELESS.contains(
                            GraphQLTypeUtil.unwrapAll(field.getType()).getName()))
                    .toList();
        }

        @Override
        public TraversalControl visitGraphQLObjectType(
                GraphQLObjectType node, TraverserContext<GraphQLSchemaElement> context) {
            if (!node.getName().equals(TYPE)) {
                return TraversalControl.CONTINUE;
            }
            return changeNode(context, node.transform(builder -> questions.forEach(builder::field)));
        }
    }

    /**
     * Replaces the scalars, lets enum values stand for the constants themselves, makes {@code @oneOf} hold, and describes
     * the roots.
     */
    private static final class ValueTypes extends GraphQLTypeVisitorStub {

        private final EnumDescriptions descriptions = new EnumDescriptions();

        private final SchemaDescriptions roots = new SchemaDescriptions();

        private final Map<String, Class<?>> enums = new HashMap<>();

        ValueTypes(Schema model) {
            for (EnumType type : model.getEnums().values()) {
                enums.put(type.getName(), Classes.named(type.getClassName()));
            }
        }

        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType node, TraverserContext<GraphQLSchemaElement> context) {
            var replacement = ScalarCoercions.replacementFor(node);
            return replacement == null || replacement.equals(node)
                    ? TraversalControl.CONTINUE
                    : changeNode(context, replacement);
        }

        @Override
        public TraversalControl visitGraphQLObjectType(
                GraphQLObjectType node, TraverserContext<GraphQLSchemaElement> context) {
            var description = roots.of(node);
            return Objects.equals(description, node.getDescription())
                    ? TraversalControl.CONTINUE
                    : changeNode(context, node.transform(builder -> builder.description(description)));
        }

        @Override
        public TraversalControl visitGraphQLEnumType(
                GraphQLEnumType node, TraverserContext<GraphQLSchemaElement> context) {
            var javaClass = enums.get(node.getName());
            if (javaClass == null) {
                return TraversalControl.CONTINUE;
            }
            var constants = new HashMap<String, Object>();
            for (Object constant : javaClass.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
            var values = node.getValues().stream()
                    .map(value -> withConstant(node, value, constants))
                    .toList();
            return changeNode(context, node.transform(builder -> builder.description(descriptions.of(node))
                    .replaceValues(values)));
        }

        // SmallRye puts the directive on in a form that graphql-java's validation does not look at.
        @Override
        public TraversalControl visitGraphQLInputObjectType(
                GraphQLInputObjectType node, TraverserContext<GraphQLSchemaElement> context) {
            return node.isOneOf() && !node.hasAppliedDirective(Directives.OneOfDirective.getName())
                    ? changeNode(context, node.transform(builder -> builder.replaceDirectives(List.of())
                            .withAppliedDirective(Directives.OneOfDirective.toAppliedDirective())))
                    : TraversalControl.CONTINUE;
        }

        private GraphQLEnumValueDefinition withConstant(
                GraphQLEnumType type, GraphQLEnumValueDefinition value, Map<String, Object> constants) {
            var constant = constants.get(value.getName());
            return value.transform(builder -> builder.description(descriptions.of(type, value))
                    .value(constant == null ? value.getValue() : constant));
        }
    }
}
