// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request got.
 *
 * @param executed whether the operation ran to its end; if not, the request itself was at fault, or it was broken off,
 *     and there is no {@code data} at all
 * @param data the data, null when a non-null root field failed or nothing ran
 * @param errors the errors, in the form that the specification asks for
 */
public record GraphQLAnswer(boolean executed, @Nullable Object data, List<GraphQLFailure> errors) {

    /** An answer to a request that did not run, or not to its end. */
    public static GraphQLAnswer refused(GraphQLFailure... failures) {
        return new GraphQLAnswer(false, null, List.of(failures));
    }

    /** The answer as maps and lists, ready to be written as JSON; errors first, so that people see them. */
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (!errors.isEmpty()) {
            map.put("errors", errors.stream().map(GraphQLFailure::toMap).toList());
        }
        if (executed) {
            map.put("data", data);
        }
        return map;
    }
}
