// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers a subscription's root field: at its beginning with a call of the API method, then with one event each time. */
final class EventFetcher implements DataFetcher<@Nullable Object>, OwnFetcher {
    private static final String AFTER = "after";

    private final ApiMethod method;

    EventFetcher(ApiMethod method) {
        this.method = method;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        var subscribing = Objects.requireNonNull(Subscribing.of(environment));
        if (subscribing.event() != null) {
            return subscribing.event();
        }
        ExecutionState.of(environment).goOn();
        Map<String, @Nullable Object> arguments = new HashMap<>(method.argumentsOf(environment));
        if (subscribing.resumeAfter() != null
                && environment.getFieldDefinition().getArgument(AFTER) != null) {
            arguments.put(AFTER, subscribing.resumeAfter());
        }
        if (!(method.call(null, arguments, new FieldContext(environment)) instanceof Events<?> events)) {
            throw new IllegalStateException(method.method() + " has to return Events");
        }
        subscribing.begun(events);
        // The executor takes the events; of this answer nothing is shown.
        return null;
    }
}
