// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** Answers a field with one call of an API method: root fields, and fields of one object. */
final class MethodFetcher implements DataFetcher<@Nullable Object>, OwnFetcher {

    private final ApiMethod method;

    MethodFetcher(ApiMethod method) {
        this.method = method;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        ExecutionState.of(environment).goOn();
        return method.call(environment.getSource(), method.argumentsOf(environment), new FieldContext(environment));
    }
}
