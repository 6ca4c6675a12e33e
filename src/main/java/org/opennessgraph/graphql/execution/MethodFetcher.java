// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers a field with one call of an API method: root fields, and fields of one object. */
final class MethodFetcher implements DataFetcher<@Nullable Object>, OwnFetcher {

    private final ApiMethod method;

    MethodFetcher(ApiMethod method) {
        this.method = method;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        var state = ExecutionState.of(environment);
        state.goOn();
        Map<String, @Nullable Object> arguments = method.argumentsOf(environment);
        var scope = state.scope(arguments, environment);
        if (scope == null) {
            return method.call(environment.getSource(), arguments, new FieldContext(environment));
        }
        return DataFetcherResult.newResult()
                .data(scope.within(
                        () -> method.call(environment.getSource(), arguments, new FieldContext(environment))))
                .localContext(scope)
                .build();
    }
}
