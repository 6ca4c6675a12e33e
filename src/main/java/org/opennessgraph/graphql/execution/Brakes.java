// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Stops a request between any two fields of its answer, plain properties too: at the deadline, when nobody waits for it
 * any more, and when the answer grows too large. What is thrown here leaves futures of graphql-java undone; the executor
 * looks at {@link ExecutionState#end()} and not at them.
 *
 * <p>graphql-java's own limit on values ({@code ResultNodesInfo}) is not used: it goes on with null for all the rest,
 * which makes an error for each field that may not be null.
 */
final class Brakes extends SimplePerformantInstrumentation {

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return ExecutionState.of(parameters.getExecutionInput().getGraphQLContext());
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
        of(state).count(1);
        of(state).countText(parameters.getExecutionStepInfo().getResultKey().length());
        return super.beginFieldExecution(parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldCompletion(
            InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
        of(state).countText(length(parameters.getFetchedValue()));
        return super.beginFieldCompletion(parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldListCompletion(
            InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
        // Lists of scalars have no fields: they are counted here, and before any element is looked at.
        if (parameters.getFetchedValue() instanceof Collection<?> elements) {
            of(state).count(elements.size());
            elements.forEach(element -> of(state).countText(length(element)));
        }
        return super.beginFieldListCompletion(parameters, state);
    }

    private static long length(@Nullable Object value) {
        return value instanceof CharSequence text ? text.length() : 0;
    }

    private static ExecutionState of(@Nullable InstrumentationState state) {
        return (ExecutionState) Objects.requireNonNull(state);
    }
}
