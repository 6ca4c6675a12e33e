// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds which fields begin a scope of their own. One bean of the app does. */
public interface FieldScopes {
    /**
     * @param field a field's name
     * @param arguments the field's arguments as GraphQL coerced them
     * @param around the scope that holds around the field; null if none does
     * @return the scope that holds for the field and those below it: the one around if the arguments do not change it
     */
    @Nullable
    FieldScope of(String field, Map<String, @Nullable Object> arguments, @Nullable FieldScope around);
}
