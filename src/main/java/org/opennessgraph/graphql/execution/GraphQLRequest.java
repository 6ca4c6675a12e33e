// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks.
 *
 * @param query the document, as written
 * @param operationName which of its operations to run; null when it has only one
 * @param variables values of its variables as JSON gives them: maps, lists, strings, numbers, booleans, nulls
 */
public record GraphQLRequest(String query, @Nullable String operationName, Map<String, @Nullable Object> variables) {

    /** A request without variables. */
    public static GraphQLRequest of(String query) {
        return new GraphQLRequest(query, null, Map.of());
    }
}
