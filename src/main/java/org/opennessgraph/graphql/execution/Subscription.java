// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A subscription that began, or why it did not. */
public final class Subscription {
    private final GraphQLRequest request;
    private final @Nullable GraphQLAnswer refusal;
    private final @Nullable Events<?> events;
    private final @Nullable PreparedDocument document;

    private Subscription(
            GraphQLRequest request,
            @Nullable GraphQLAnswer refusal,
            @Nullable Events<?> events,
            @Nullable PreparedDocument document) {
        this.request = request;
        this.refusal = refusal;
        this.events = events;
        this.document = document;
    }

    /** One whose events are answered by the document as a query. */
    static Subscription of(GraphQLRequest request, Events<?> events, PreparedDocument document) {
        return new Subscription(request, null, events, document);
    }

    static Subscription refused(GraphQLRequest request, GraphQLAnswer refusal) {
        return new Subscription(request, refusal, null, null);
    }

    /** Why it did not begin; null if it did. */
    public @Nullable GraphQLAnswer refusal() {
        return refusal;
    }

    /** Its events, if it began. */
    public Events<?> events() {
        return Objects.requireNonNull(events);
    }

    GraphQLRequest request() {
        return request;
    }

    PreparedDocument document() {
        return Objects.requireNonNull(document);
    }
}
