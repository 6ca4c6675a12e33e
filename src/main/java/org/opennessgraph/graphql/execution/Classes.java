// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.util.Map;

/** Finds the Java classes that SmallRye's schema model names. */
final class Classes {

    private static final Map<String, Class<?>> PRIMITIVES = Map.of(
            "boolean", boolean.class,
            "byte", byte.class,
            "short", short.class,
            "int", int.class,
            "long", long.class,
            "float", float.class,
            "double", double.class,
            "char", char.class);

    private Classes() {}

    static Class<?> named(String name) {
        var primitive = PRIMITIVES.get(name);
        if (primitive != null) {
            return primitive;
        }
        try {
            return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The schema names a class that is not there: " + name, e);
        }
    }
}
