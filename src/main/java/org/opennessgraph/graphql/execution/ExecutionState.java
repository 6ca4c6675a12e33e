// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What belongs to one request while it runs. Used by one thread at a time. */
final class ExecutionState {

    private final PreparedDocument document;
    private final long deadline;
    private final IdentityHashMap<Throwable, String> incidents = new IdentityHashMap<>();

    /** @param deadline value of {@link System#nanoTime()} after which no API method is called any more */
    ExecutionState(PreparedDocument document, long deadline) {
        this.document = document;
        this.deadline = deadline;
    }

    static ExecutionState of(DataFetchingEnvironment environment) {
        return of(environment.getGraphQlContext());
    }

    static ExecutionState of(GraphQLContext context) {
        return Objects.requireNonNull(context.get(ExecutionState.class));
    }

    /** The arguments of a field as GraphQL coerced them. Given as null, one is there with no value. */
    @SuppressWarnings("NullAway") // graphql-java's type does not say that values may be null.
    static Map<String, @Nullable Object> arguments(DataFetchingEnvironment environment) {
        return environment.getArguments();
    }

    PreparedDocument document() {
        return document;
    }

    /** Gives up when time has run out; called before each call of an API method. */
    void checkTime() {
        if (System.nanoTime() - deadline > 0) {
            throw new ClientFault(ErrorCode.TIMEOUT, null, "The answer took too long.", null);
        }
    }

    /**
     * The number under which a fault is in the log. One fault that fails many fields has one number.
     *
     * @param log called with the number the first time
     */
    String incident(Throwable fault, Consumer<String> log) {
        var known = incidents.get(fault);
        if (known == null) {
            known = UUID.randomUUID().toString();
            incidents.put(fault, known);
            log.accept(known);
        }
        return known;
    }
}
