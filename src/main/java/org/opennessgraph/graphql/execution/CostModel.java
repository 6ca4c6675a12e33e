// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reckons what an operation could cost from the schema and the request alone.
 *
 * <p>An operation costs {@value FieldWeights#OPERATION}, and each object that the answer can have 1. A list has as many
 * as its page size {@code first} or {@code last} says (20 if none is given), as many as ids are given to it, or a fixed
 * number; what is below it counts for each. Plain values cost nothing: the number of fields and of an answer's values
 * have limits of their own. A field that is more work than its objects costs more, in some cases by what its arguments
 * say. Fields asked for twice at one place count once, as they are answered once; what {@code @skip} and
 * {@code @include} leave out does not count. A fragment counts as what is in it. Takes time proportional to the fields,
 * fragments counted at each use, which {@link DocumentMeasure} has limited before.
 */
final class CostModel {

    private static final long DEFAULT_PAGE = 20;

    /** Of a field that answers objects. */
    private record Shape(
            String type,
            boolean list,
            boolean entry,
            boolean connection,
            boolean paged,
            Map<String, GraphQLArgument> arguments,
            List<String> idLists,
            long size,
            long largestPage,
            int work,
            int judging) {}

    /** Where a field stands: under which type's name, as which name of the answer. */
    private record Place(String type, String name) {}

    private final GraphQLSchema schema;
    private final Map<String, Map<String, Shape>> shapes = new HashMap<>();

    /** @param schema what operations are valid in */
    CostModel(GraphQLSchema schema) {
        this.schema = schema;
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLFieldsContainer fields && !type.getName().startsWith("__")) {
                shapes.put(type.getName(), shapes(fields));
            }
        }
    }

    private Map<String, Shape> shapes(GraphQLFieldsContainer type) {
        var byName = new HashMap<String, Shape>();
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType answered) {
                byName.put(field.getName(), shape(type, field, answered));
            }
        }
        return Map.copyOf(byName);
    }

    private Shape shape(GraphQLFieldsContainer type, GraphQLFieldDefinition field, GraphQLCompositeType answered) {
        var arguments = new HashMap<String, GraphQLArgument>();
        var idLists = new ArrayList<String>();
        for (GraphQLArgument argument : field.getArguments()) {
            arguments.put(argument.getName(), argument);
            if (isList(argument.getType())
                    && GraphQLTypeUtil.unwrapAll(argument.getType()).getName().equals("ID")) {
                idLists.add(argument.getName());
            }
        }
        return new Shape(
                answered.getName(),
                isList(field.getType()),
                isEntry(answered),
                answered instanceof GraphQLFieldsContainer fields && fields.getFieldDefinition("pageInfo") != null,
                arguments.containsKey("first") || arguments.containsKey("last"),
                Map.copyOf(arguments),
                List.copyOf(idLists),
                FieldWeights.size(type.getName(), field.getName()),
                FieldWeights.largestPage(type.getName()),
                FieldWeights.work(type.getName(), field.getName()),
                FieldWeights.judging(type.getName(), field.getName()));
    }

    private static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    }

    private boolean isEntry(GraphQLCompositeType type) {
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream().anyMatch(CostModel::isNode);
        }
        return isNode(type)
                || (type instanceof GraphQLInterfaceType shared
                        && schema.getImplementations(shared).stream().anyMatch(CostModel::isNode));
    }

    private static boolean isNode(GraphQLNamedType type) {
        return type.getName().equals("Node")
                || (type instanceof GraphQLImplementingType implementing
                        && implementing.getInterfaces().stream()
                                .anyMatch(shared -> shared.getName().equals("Node")));
    }

    /**
     * What an operation could cost.
     *
     * @param document a valid document
     * @param operation one of its operations
     * @param variables their values as JSON gave them; ones that do not fit count as if they were not given
     */
    OperationCost of(Document document, OperationDefinition operation, Map<String, @Nullable Object> variables) {
        GraphQLObjectType root =
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                };
        if (root == null) {
            return new OperationCost(FieldWeights.OPERATION, 0);
        }
        return new OperationCost(FieldWeights.OPERATION, 0)
                .and(new Reckoning(document, operation, variables)
                        .object(root.getName(), List.of(operation.getSelectionSet()), DEFAULT_PAGE));
    }

    /** One request. */
    private final class Reckoning {

        private final Map<String, FragmentDefinition> fragments = new HashMap<>();
        private final Map<String, VariableDefinition> declared = new HashMap<>();
        private final Map<String, @Nullable Object> variables;

        Reckoning(Document document, OperationDefinition operation, Map<String, @Nullable Object> variables) {
            for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
                fragments.put(fragment.getName(), fragment);
            }
            for (VariableDefinition variable : operation.getVariableDefinitions()) {
                declared.put(variable.getName(), variable);
            }
            this.variables = variables;
        }

        /**
         * What is below one object.
         *
         * @param page elements that the lists of a connection have
         */
        OperationCost object(String type, List<SelectionSet> selections, long page) {
            var places = new LinkedHashMap<Place, List<Field>>();
            selections.forEach(selection -> collect(type, selection, places));
            var all = OperationCost.NONE;
            for (Map.Entry<Place, List<Field>> place : places.entrySet()) {
                all = all.and(field(place.getKey().type(), place.getValue(), page));
            }
            return all;
        }

        private void collect(String type, SelectionSet selections, Map<Place, List<Field>> places) {
            for (Selection<?> selection : selections.getSelections()) {
                if (selection instanceof Field field) {
                    if (asked(field)) {
                        places.computeIfAbsent(new Place(type, field.getResultKey()), place -> new ArrayList<>())
                                .add(field);
                    }
                } else if (selection instanceof InlineFragment inline) {
                    if (asked(inline)) {
                        var condition = inline.getTypeCondition();
                        collect(condition == null ? type : condition.getName(), inline.getSelectionSet(), places);
                    }
                } else if (selection instanceof FragmentSpread spread) {
                    var fragment = fragments.get(spread.getName());
                    if (fragment != null && asked(spread)) {
                        collect(fragment.getTypeCondition().getName(), fragment.getSelectionSet(), places);
                    }
                }
            }
        }

        private OperationCost field(String type, List<Field> asked, long page) {
            var field = asked.get(0);
            var shape = shapes.getOrDefault(type, Map.of()).get(field.getName());
            if (shape == null) {
                return new OperationCost(FieldWeights.work(type, field.getName()), 0);
            }
            var below = asked.stream()
                    .map(Field::getSelectionSet)
                    .filter(Objects::nonNull)
                    .toList();
            long inner = shape.paged()
                    ? asked.stream().mapToLong(each -> page(shape, each)).max().orElse(DEFAULT_PAGE)
                    : shape.connection() ? page : DEFAULT_PAGE;
            var one = new OperationCost(1, shape.entry() ? 1 : 0).and(object(shape.type(), below, inner));
            long work = asked.stream()
                    .mapToLong(each -> work(type, shape, each))
                    .max()
                    .orElse(0);
            return one.times(count(type, shape, field, inner, page)).and(new OperationCost(work, 0));
        }

        /** What the field is beside its objects, with these arguments. */
        private long work(String type, Shape shape, Field field) {
            long work = shape.work();
            for (Argument argument : field.getArguments()) {
                var given = value(argument.getValue());
                if (given != null) {
                    work += FieldWeights.work(type, field.getName(), argument.getName(), shape.work(), names(given));
                }
            }
            if (shape.judging() == 0) {
                return work;
            }
            long subjects = shape.arguments().containsKey("subjects") ? length(argument(field, "subjects"), 1) : 1;
            // None are all.
            long given = length(argument(field, "definitions"), 0);
            long definitions = given == 0 ? FieldWeights.DEFINITIONS : given;
            return work + OperationCost.product(shape.judging(), OperationCost.product(subjects, definitions));
        }

        /** What is given of an input object. */
        private Set<String> names(Object value) {
            var names = new HashSet<String>();
            if (value instanceof ObjectValue literal) {
                for (ObjectField field : literal.getObjectFields()) {
                    if (value(field.getValue()) != null) {
                        names.add(field.getName());
                    }
                }
            } else if (value instanceof Map<?, ?> object) {
                object.forEach((name, given) -> {
                    if (given != null) {
                        names.add(String.valueOf(name));
                    }
                });
            }
            return names;
        }

        private long count(String type, Shape shape, Field field, long inner, long page) {
            if (!shape.list()) {
                return 1;
            }
            if (shape.paged()) {
                return inner;
            }
            if (!shape.idLists().isEmpty()) {
                long count = 1;
                for (String name : shape.idLists()) {
                    count = OperationCost.product(count, length(argument(field, name), shape.size()));
                }
                return count;
            }
            return isPart(type, field) ? page : shape.size();
        }

        /** Whether it is one of the two lists that a connection's page size is of. */
        private boolean isPart(String type, Field field) {
            return (field.getName().equals("edges") || field.getName().equals("nodes"))
                    && schema.getType(type) instanceof GraphQLFieldsContainer fields
                    && fields.getFieldDefinition("pageInfo") != null;
        }

        /** A page that is refused later counts as the nearest one that is not. */
        private long page(Shape shape, Field field) {
            var first = number(field, shape.arguments().get("first"));
            var last = number(field, shape.arguments().get("last"));
            if (first == null && last == null) {
                return DEFAULT_PAGE;
            }
            long asked = Math.max(first == null ? 0 : first, last == null ? 0 : last);
            return Math.max(0, Math.min(shape.largestPage(), asked));
        }

        private @Nullable Long number(Field field, @Nullable GraphQLArgument argument) {
            if (argument == null) {
                return null;
            }
            var written = argument(field, argument.getName());
            if (written == null && argument.hasSetDefaultValue()) {
                written = argument.getArgumentDefaultValue().getValue();
            }
            if (written instanceof IntValue literal) {
                return clipped(literal.getValue());
            }
            if (written instanceof BigInteger whole) {
                return clipped(whole);
            }
            return written instanceof Number number ? Long.valueOf(number.longValue()) : null;
        }

        private static long clipped(BigInteger number) {
            return number.bitLength() > 32 ? number.signum() * (long) Integer.MAX_VALUE : number.longValue();
        }

        private static long length(@Nullable Object list, long otherwise) {
            if (list instanceof ArrayValue literal) {
                return literal.getValues().size();
            }
            if (list instanceof Collection<?> values) {
                return values.size();
            }
            // GraphQL takes a single value for a list of it.
            return list == null ? otherwise : 1;
        }

        /** The value of an argument, a literal or as JSON gave it; null if there is none. */
        private @Nullable Object argument(Field field, String name) {
            for (Argument argument : field.getArguments()) {
                if (argument.getName().equals(name)) {
                    return value(argument.getValue());
                }
            }
            return null;
        }

        private @Nullable Object value(@Nullable Value<?> written) {
            if (written instanceof VariableReference reference) {
                if (variables.containsKey(reference.getName())) {
                    return variables.get(reference.getName());
                }
                var variable = declared.get(reference.getName());
                var preset = variable == null ? null : variable.getDefaultValue();
                return preset instanceof NullValue ? null : preset;
            }
            return written instanceof NullValue ? null : written;
        }

        private boolean asked(DirectivesContainer<?> selection) {
            return !isSet(selection, "skip", false) && isSet(selection, "include", true);
        }

        private boolean isSet(DirectivesContainer<?> selection, String name, boolean otherwise) {
            for (Directive directive : selection.getDirectives(name)) {
                var condition = directive.getArgument("if");
                var value = condition == null ? null : value(condition.getValue());
                if (value instanceof BooleanValue literal) {
                    return literal.isValue();
                }
                if (value instanceof Boolean given) {
                    return given;
                }
            }
            return otherwise;
        }
    }
}
