// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.TypeResolver;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the GraphQL type of an object from its Java class: of the class itself, else of the nearest class above it. */
final class TypesByClass implements TypeResolver {

    private final Map<Class<?>, String> names = new HashMap<>();
    private final Set<Class<?>> ambiguous = new HashSet<>();
    private final ClassValue<String> resolved = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return resolve(type);
        }
    };

    TypesByClass(Schema model) {
        for (Type type : model.getTypes().values()) {
            var javaClass = Classes.named(type.getClassName());
            if (names.put(javaClass, type.getName()) != null) {
                ambiguous.add(javaClass);
            }
        }
    }

    @Override
    public @Nullable GraphQLObjectType getType(TypeResolutionEnvironment environment) {
        Object object = environment.getObject();
        return environment.getSchema().getObjectType(resolved.get(object.getClass()));
    }

    private String resolve(Class<?> type) {
        for (@Nullable Class<?> c = type; c != null; c = c.getSuperclass()) {
            var name = names.get(c);
            if (name != null) {
                if (ambiguous.contains(c)) {
                    throw new IllegalStateException("Several GraphQL types are made from " + c.getName()
                            + ": as a member of an interface or union it needs a subclass for each");
                }
                return name;
            }
        }
        throw new IllegalStateException("No GraphQL type is made from " + type.getName());
    }
}
