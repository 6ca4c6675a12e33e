// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** What a subscription's root field has to know: whether the subscription begins, or which event is answered. */
final class Subscribing {

    private final @Nullable String resumeAfter;
    private final @Nullable Object event;
    private @Nullable Events<?> events;

    private Subscribing(@Nullable String resumeAfter, @Nullable Object event) {
        this.resumeAfter = resumeAfter;
        this.event = event;
    }

    /** That a subscription begins, behind an event that its client has seen, or where its arguments say. */
    static Subscribing begins(@Nullable String resumeAfter) {
        return new Subscribing(resumeAfter, null);
    }

    /** That an event is answered. */
    static Subscribing answers(Object event) {
        return new Subscribing(null, event);
    }

    static @Nullable Subscribing of(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Subscribing.class);
    }

    @Nullable
    String resumeAfter() {
        return resumeAfter;
    }

    @Nullable
    Object event() {
        return event;
    }

    void begun(Events<?> begun) {
        events = begun;
    }

    /** The events that the root field gave when the subscription began; null if it did not. */
    @Nullable
    Events<?> events() {
        return events;
    }
}
