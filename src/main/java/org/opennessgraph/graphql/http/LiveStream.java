// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.Events;
import org.opennessgraph.graphql.execution.GraphQLAnswer;
import org.opennessgraph.graphql.execution.GraphQLExecutor;
import org.opennessgraph.graphql.execution.GraphQLFailure;
import org.opennessgraph.graphql.execution.Subscription;

/**
 * One subscription of one client: gets some events, answers them one by one, and hands the answers to the client, as fast
 * as it takes them and as its client may ask for answers. Holds one page of events at most. While a store is away it stands still at the event that it could
 * not answer, so that none is missed.
 */
final class LiveStream {
    private static final Logger LOG = Logger.getLogger(LiveStream.class);
    private static final int PAGE = 100;
    /** How long one stream answers events before others have their turn. */
    private static final long TURN_NANOS = 50_000_000;

    /** What another try can mend, because it is no fault of what was asked. */
    private static final Set<ErrorCode> PASSING = EnumSet.of(
            ErrorCode.GRAPH_UNAVAILABLE, ErrorCode.GRAPH_REBUILDING, ErrorCode.LEDGER_UNAVAILABLE, ErrorCode.BUSY);

    /** Who gets the answers. */
    interface Client {
        /** Whether nothing more is to be sent until there is room again. */
        boolean full();

        /** Sends the answer to an event. */
        void next(GraphQLAnswer answer, String eventId);

        /** Sends why there will be no more. */
        void failed(GraphQLFailure failure);
    }

    private final GraphQLExecutor executor;
    private final LiveWatch watch;
    private final Requests requests;
    private final RoutingContext context;
    private final Subscription subscription;
    private final Client client;
    private final Queue<Events.Event<?>> pending = new ArrayDeque<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicBoolean pausing = new AtomicBoolean();
    private volatile boolean ended;
    private volatile boolean waiting;
    /** Whether the next event was paid for: one that is answered again, because a store was away, costs once. */
    private boolean paid;

    LiveStream(
            GraphQLExecutor executor,
            LiveWatch watch,
            Requests requests,
            RoutingContext context,
            Subscription subscription,
            Client client) {
        this.executor = executor;
        this.watch = watch;
        this.requests = requests;
        this.context = context;
        this.subscription = subscription;
        this.client = client;
    }

    void begin() {
        watch.follow(this);
        wake();
        if (ended) {
            watch.leave(this);
        }
    }

    /** Ends it; nothing is sent any more, but for what is being sent. */
    void end() {
        ended = true;
        watch.leave(this);
    }

    boolean ended() {
        return ended;
    }

    /** Whether it stands still because a store was away. */
    boolean waitsForStores() {
        return waiting;
    }

    /** Lets it look whether there is something to do; several calls while it does so are one. */
    void wake() {
        if (!ended && calls.getAndIncrement() == 0) {
            watch.work(this::run);
        }
    }

    private void run() {
        int answered = calls.get();
        boolean again;
        try {
            again = requests.run(context, this::page);
        } catch (RuntimeException e) {
            LOG.error("A subscription failed", e);
            if (!ended) {
                client.failed(executor.failure(subscription, e));
            }
            end();
            return;
        }
        if (ended) {
            return;
        }
        if (again) {
            // To the end of the queue, so that those who catch up do not keep the threads from the others.
            watch.work(this::run);
        } else if (calls.addAndGet(-answered) > 0) {
            watch.work(this::run);
        }
    }

    private void goOnAfter(Duration wait) {
        if (pausing.compareAndSet(false, true)) {
            context.vertx().setTimer(Math.max(1, wait.toMillis()), over -> {
                pausing.set(false);
                wake();
            });
        }
    }

    /** Answers a page of events; true if there is more to do at once. */
    private boolean page() {
        waiting = false;
        if (ended || client.full()) {
            return false;
        }
        if (pending.isEmpty()) {
            try {
                var some = subscription.events().next(watch.shown(), PAGE);
                if (some.events().isEmpty()) {
                    return some.more();
                }
                pending.addAll(some.events());
            } catch (RuntimeException e) {
                var failure = executor.failure(subscription, e);
                if (PASSING.contains(failure.code())) {
                    waiting = true;
                } else {
                    client.failed(failure);
                    end();
                }
                return false;
            }
        }
        long begun = System.nanoTime();
        while (!pending.isEmpty()) {
            if (client.full()) {
                return false;
            }
            if (System.nanoTime() - begun > TURN_NANOS) {
                return true;
            }
            if (!paid) {
                var wait = subscription.takeForEvent();
                if (!wait.isZero()) {
                    goOnAfter(wait);
                    return false;
                }
                paid = true;
            }
            var event = pending.element();
            var answer = executor.answer(subscription, event, this::ended);
            if (ended) {
                return false;
            }
            if (answer.errors().stream().anyMatch(failure -> PASSING.contains(failure.code()))) {
                waiting = true;
                return false;
            }
            pending.remove();
            paid = false;
            client.next(answer, event.id());
        }
        // What was shown meanwhile is looked for, whatever the page said of its time.
        return true;
    }
}
