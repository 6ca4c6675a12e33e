// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import org.jspecify.annotations.Nullable;

/**
 * What the request that is being answered costs.
 *
 * @param cost what it could cost, reckoned before it ran
 * @param left what whoever asks may still ask for, this request taken off; null if that is not limited
 */
public record Spending(OperationCost cost, Allowance.@Nullable State left) {

    /** Of the request that an API method is called for, from its parameter of type {@link Context}. */
    public static Spending of(Context context) {
        return ExecutionState.of(context.unwrap(DataFetchingEnvironment.class)).spending();
    }
}
