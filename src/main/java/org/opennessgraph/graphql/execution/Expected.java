// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in the client's words what a type takes: the same of a value that is written in a query and of a variable. */
final class Expected {

    private static final String PREFIX = "expected ";

    private static final Map<String, String> SCALARS = Map.of(
            "Int", "a whole number from -2147483648 to 2147483647",
            "Float", "a number",
            "String", "a text in double quotes",
            "Boolean", "true or false",
            "ID", "a text in double quotes");

    private Expected() {}

    /**
     * What a type takes.
     *
     * @param why what the type's own coercion says of the value, or null; only what our scalars expect is taken from it
     * @return null when there is nothing to say
     */
    static @Nullable String of(@Nullable GraphQLType type, @Nullable String why) {
        if (type instanceof GraphQLNonNull required) {
            return of(required.getWrappedType(), why);
        }
        if (type instanceof GraphQLList list) {
            var each = of(list.getWrappedType(), null);
            return each == null ? "a list" : "a list, each of " + each;
        }
        if (type instanceof GraphQLEnumType values) {
            return values.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type instanceof GraphQLInputObjectType object) {
            return object.getFieldDefinitions().stream()
                    .map(GraphQLInputObjectField::getName)
                    .sorted()
                    .collect(Collectors.joining(
                            ", ",
                            object.isOneOf() ? "an object with exactly one of " : "an object with the fields ",
                            ""));
        }
        return type instanceof GraphQLNamedType named ? scalar(named.getName(), why) : scalar("", why);
    }

    private static @Nullable String scalar(String name, @Nullable String why) {
        var known = SCALARS.get(name);
        if (known != null) {
            return known;
        }
        if (why != null && why.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
            return why.substring(PREFIX.length());
        }
        return name.isEmpty() ? null : "a " + name.toLowerCase(Locale.ROOT);
    }
}
