// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.clients;

import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.execution.Allowance;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.Failures;
import org.opennessgraph.graphql.execution.GraphQLFailure;

/** One request of a client. What it costs at least was taken when it came. */
public final class Visit implements Allowance {

    /** What the least request costs, one that cannot even be read. */
    private static final long LEAST = 1;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final Admission admission;
    private final RoutingContext context;
    private final @Nullable Client client;
    private final @Nullable GraphQLFailure refusal;
    private final Clock clock;
    /** Whether it is one of many over a connection, which wait for each other. */
    private final boolean waits;

    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile long lacking;
    private volatile @Nullable Runnable waiting;

    Visit(
            Admission admission,
            RoutingContext context,
            @Nullable Client client,
            @Nullable GraphQLFailure refusal,
            Clock clock,
            boolean first) {
        this.admission = admission;
        this.context = context;
        this.client = client;
        this.clock = clock;
        var failure = refusal;
        if (client != null && !client.take(LEAST)) {
            lacking = LEAST;
            failure = Failures.rateLimited(LEAST, client.state());
        }
        this.refusal = failure == null ? null : admission.refused(failure);
        this.waits = !first;
        if (first) {
            context.addHeadersEndHandler(headers -> writeHeaders());
        }
    }

    /** One operation more of the same client over the same connection, which takes the least that one costs. */
    public Visit another() {
        return new Visit(admission, context, client, null, clock, false);
    }

    /** Why nothing of the request is looked at; null if it may go on. */
    public @Nullable GraphQLFailure refusal() {
        return refusal;
    }

    /** HTTP's status for a refusal. */
    public static int status(GraphQLFailure failure) {
        return switch (failure.code()) {
            case UNAUTHENTICATED -> 401;
            case RATE_LIMITED -> TOO_MANY_REQUESTS;
            default -> UNAVAILABLE;
        };
    }

    /**
     * Begins an operation, at once or when others are done. One of both is called, once and in the request's own
     * context, unless it is given up; after the first, {@link #end} has to be. Who has too many operations at once is
     * refused; those of a connection ({@link #another}) wait until there are fewer, as a client does not ask again for
     * what was refused there, and a connection has not many.
     *
     * @param start does it, without blocking
     * @param refused is told why it is not done
     */
    public void begin(Runnable start, Consumer<GraphQLFailure> refused) {
        var here = context.vertx().getOrCreateContext();
        if (client == null) {
            enterGate(here, start, refused);
        } else if (waits) {
            Runnable turn = () -> here.runOnContext(now -> enterGate(here, start, refused));
            waiting = turn;
            client.enter(turn);
        } else if (client.enter()) {
            enterGate(here, start, refused);
        } else {
            refused.accept(admission.refused(GraphQLFailure.of(
                    ErrorCode.RATE_LIMITED,
                    "There are too many operations of yours at once.",
                    null,
                    "at most " + client.atOnce() + " at once")));
        }
    }

    /** Waits no longer for other operations of the same client, if this one does; then neither is called. */
    public void giveUp() {
        var turn = waiting;
        if (client != null && turn != null) {
            client.giveUp(turn);
        }
    }

    private void enterGate(Context here, Runnable start, Consumer<GraphQLFailure> refused) {
        var begun = new AtomicBoolean();
        Runnable turn = () -> {
            begun.set(true);
            here.runOnContext(now -> start.run());
        };
        if (!admission.gate().enter(turn)) {
            leaveClient();
            refused.accept(busy());
            return;
        }
        if (begun.get()) {
            return;
        }
        context.vertx().setTimer(admission.maxWaitMillis(), late -> {
            if (admission.gate().giveUp(turn)) {
                leaveClient();
                refused.accept(busy());
            }
        });
    }

    private GraphQLFailure busy() {
        return admission.refused(
                GraphQLFailure.of(ErrorCode.BUSY, "The server has as much to do as it can. Ask again in a moment."));
    }

    private void leaveClient() {
        if (client != null) {
            client.leave();
        }
    }

    /** Ends an operation that was begun. */
    public void end() {
        if (ended.compareAndSet(false, true)) {
            leaveClient();
            admission.gate().leave();
        }
    }

    @Override
    public boolean take(long cost) {
        long more = cost - LEAST;
        if (client == null || client.take(more)) {
            return true;
        }
        lacking = more;
        return false;
    }

    @Override
    public Duration takeOrWait(long cost) {
        return client == null ? Duration.ZERO : client.takeOrWait(cost);
    }

    @Override
    public @Nullable State state() {
        return client == null ? null : client.state();
    }

    private void writeHeaders() {
        var response = context.response();
        var state = state();
        if (state != null) {
            long reset = Duration.between(clock.instant(), state.resetAt()).toMillis();
            response.putHeader("RateLimit-Limit", Long.toString(state.limit()))
                    .putHeader("RateLimit-Remaining", Long.toString(state.remaining()))
                    .putHeader("RateLimit-Reset", Long.toString(seconds(reset)));
        }
        int status = response.getStatusCode();
        if (status == TOO_MANY_REQUESTS || status == UNAVAILABLE) {
            long wait = client == null ? 0 : client.until(lacking).toMillis();
            response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds(wait))));
        } else if (status == 401) {
            response.putHeader(HttpHeaders.createOptimized("WWW-Authenticate"), "Bearer");
        }
    }

    /** Full seconds that a time lasts; one that has begun counts. */
    private static long seconds(long millis) {
        return Math.max(0, (millis + 999) / 1000);
    }
}
