// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.opennessgraph.graphql.execution.Spending;
import org.opennessgraph.graphql.view.RateLimitView;

/** What asking costs. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RateLimitQueries {

    /** {@return what the query costs that asks, and what its client has left} */
    @Query("rateLimit")
    @Description("What this query costs, and what its client has left.")
    @NonNull
    public RateLimitView rateLimit(Context context) {
        return new RateLimitView(Spending.of(context));
    }
}
