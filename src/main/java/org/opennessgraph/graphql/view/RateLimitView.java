// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.execution.Allowance;
import org.opennessgraph.graphql.execution.Spending;

/** What a request costs, and what its client has left. */
@Type("RateLimit")
@Description("What this query costs, and what its client has left.")
public final class RateLimitView {
    private final long cost;
    private final long nodes;
    private final Allowance.@Nullable State left;

    /** @param spending of the request */
    public RateLimitView(Spending spending) {
        this.cost = spending.cost().cost();
        this.nodes = spending.cost().nodeCount();
        this.left = spending.left();
    }

    /** {@return what this query costs} */
    @Description(
            "What this query costs: 1, and 1 for each object that its answer can have; more for some fields. Reckoned "
                    + "before it runs.")
    public int getCost() {
        return whole(cost);
    }

    /** {@return how many entries its answer can have} */
    @Description("How many entries its answer can have.")
    public int getNodeCount() {
        return whole(nodes);
    }

    /** {@return what a client can ask for} */
    @Description(
            "What a client's queries may cost together in a window of time; null if this server does not limit it.")
    public @Nullable Integer getLimit() {
        return left == null ? null : whole(left.limit());
    }

    /** {@return what is left of it} */
    @Description("What is left of it, this query taken off; null if there is no limit.")
    public @Nullable Integer getRemaining() {
        return left == null ? null : whole(left.remaining());
    }

    /** {@return when all of it is there again} */
    @Description(
            "When all of it is there again if nothing is asked meanwhile, such as 2026-03-01T12:00:00Z; null if there "
                    + "is no limit.")
    public @Nullable String getResetAt() {
        return left == null ? null : left.resetAt().toString();
    }

    private static int whole(long number) {
        return (int) Math.min(Integer.MAX_VALUE, number);
    }
}
