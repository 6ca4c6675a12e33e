// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/** Answers a field of many objects with one call of an API method that takes them all. */
final class BatchedFetcher implements DataFetcher<CompletableFuture<@Nullable Object>>, OwnFetcher {

    private final ApiMethod method;

    BatchedFetcher(ApiMethod method) {
        this.method = method;
    }

    @Override
    @SuppressWarnings("NullAway") // An answer may be null; the loader's types do not say so.
    public CompletableFuture<@Nullable Object> get(DataFetchingEnvironment environment) {
        DataLoader<Batches.Key, @Nullable Object> loader =
                Objects.requireNonNull(environment.getDataLoader(Batches.LOADER));
        Map<String, @Nullable Object> arguments = method.argumentsOf(environment);
        var scope = ExecutionState.of(environment).scope(arguments, environment);
        var answer = loader.load(new Batches.Key(method, environment, arguments, scope));
        return scope == null || scope.equals(environment.getLocalContext())
                ? answer
                : answer.thenApply(data -> DataFetcherResult.newResult()
                        .data(data)
                        .localContext(scope)
                        .build());
    }
}
