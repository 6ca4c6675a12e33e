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
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells the GraphQL type of an object from its Java class: of the class itself, else of the nearest class above it. */
final class TypesByClass implements TypeResolver {

    private static final Logger LOG = Logger.getLogger(TypesByClass.class);
    private static final String NONE = "";

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
        var name = resolved.get(object.getClass());
        // With null, graphql-java fails the field; for an exception it would fail the request.
        return name.isEmpty() ? null : environment.getSchema().getObjectType(name);
    }

    private String resolve(Class<?> type) {
        for (@Nullable Class<?> c = type; c != null; c = c.getSuperclass()) {
            if (ambiguous.contains(c)) {
                LOG.errorf(
                        "Several GraphQL types are made from %s: in an interface or union it needs a subclass for each",
                        c.getName());
                return NONE;
            }
            var name = names.get(c);
            if (name != null) {
                return name;
            }
        }
        LOG.errorf("No GraphQL type is made from %s", type.getName());
        return NONE;
    }
}
