// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A subscription that began, or why it did not. */
public final class Subscription {
    private final GraphQLRequest request;
    private final @Nullable GraphQLAnswer refusal;
    private final @Nullable Events<?> events;
    private final @Nullable PreparedDocument document;
    private final long cost;
    private final Allowance allowance;

    private Subscription(
            GraphQLRequest request,
            @Nullable GraphQLAnswer refusal,
            @Nullable Events<?> events,
            @Nullable PreparedDocument document,
            long cost,
            Allowance allowance) {
        this.request = request;
        this.refusal = refusal;
        this.events = events;
        this.document = document;
        this.cost = cost;
        this.allowance = allowance;
    }

    /** One whose events are answered by the document as a query, each at a cost. */
    static Subscription of(
            GraphQLRequest request, Events<?> events, PreparedDocument document, long cost, Allowance allowance) {
        return new Subscription(request, null, events, document, cost, allowance);
    }

    static Subscription refused(GraphQLRequest request, GraphQLAnswer refusal) {
        return new Subscription(request, refusal, null, null, 0, Allowance.UNLIMITED);
    }

    /** Why it did not begin; null if it did. */
    public @Nullable GraphQLAnswer refusal() {
        return refusal;
    }

    /** Its events, if it began. */
    public Events<?> events() {
        return Objects.requireNonNull(events);
    }

    /**
     * Takes what the answer to one event costs from what its client may ask for.
     *
     * @return nothing if it was there; else how long it takes until it is, and nothing was taken
     */
    public Duration takeForEvent() {
        return allowance.takeOrWait(cost);
    }

    GraphQLRequest request() {
        return request;
    }

    PreparedDocument document() {
        return Objects.requireNonNull(document);
    }
}
