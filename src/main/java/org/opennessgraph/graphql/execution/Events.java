// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.util.List;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;

/**
 * The events of one subscription, in order, for one client. They are pulled: whoever serves the client asks for some
 * when it has sent those before, so that nothing piles up for a client that is slow. Used by one thread at a time.
 *
 * <p>A {@link Publisher} in name only, because that is how SmallRye tells what a subscription's events are; API methods
 * say that they return one, and return this.
 *
 * @param <T> what clients see of an event
 */
public abstract class Events<T> implements Publisher<T> {

    /**
     * One event.
     *
     * @param value what clients see of it
     * @param id the value of the argument {@code after} with which a client goes on behind it
     */
    public record Event<T>(T value, String id) {}

    /**
     * Some events.
     *
     * @param events them, in order
     * @param more whether there are more that could be had at once
     */
    public record Some<T>(List<Event<T>> events, boolean more) {
        /** Copies the list. */
        public Some {
            events = List.copyOf(events);
        }
    }

    /**
     * Gets events on from those that were got before. May block.
     *
     * @param shown the position that the graph shows; nothing behind it is told
     * @param most how many at most
     */
    public abstract Some<T> next(long shown, int most);

    @Override
    public final void subscribe(Subscriber<? super T> subscriber) {
        throw new UnsupportedOperationException("Events are pulled");
    }
}
