// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.language.OperationDefinition;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.clients.Visit;
import org.opennessgraph.graphql.execution.Allowance;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.GraphQLAnswer;
import org.opennessgraph.graphql.execution.GraphQLExecutor;
import org.opennessgraph.graphql.execution.GraphQLFailure;
import org.opennessgraph.graphql.execution.GraphQLRequest;

/**
 * Answers as server-sent events, one operation a connection: what the protocol "GraphQL over Server-Sent Events" calls
 * distinct connections. Events of subscriptions have ids, and a client that comes again with the header
 * {@code Last-Event-ID} goes on behind the event that it saw last.
 */
@ApplicationScoped
class EventStreams {
    private static final Logger LOG = Logger.getLogger(EventStreams.class);
    private static final String TYPE = "text/event-stream";
    /** What a range of Accept says of a type that is not wanted. */
    private static final Pattern REFUSED = Pattern.compile(";q=0(?:\\.0*)?(?:;|$)");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Milliseconds until browsers try again. Sent where it is worth it alone: they also come again after the end. */
    private static final String BEGINNING = "retry: 1000\n\n";

    private static final String HEARTBEAT = ":\n\n";

    private final GraphQLExecutor executor;
    private final LiveWatch watch;
    private final LiveConnections connections;
    private final LiveSettings settings;
    private final UnreadAnswers unread;
    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();

    EventStreams(
            GraphQLExecutor executor,
            LiveWatch watch,
            LiveConnections connections,
            LiveSettings settings,
            UnreadAnswers unread) {
        this.executor = executor;
        this.watch = watch;
        this.connections = connections;
        this.settings = settings;
        this.unread = unread;
    }

    /** Whether the client asks for server-sent events. */
    static boolean wanted(RoutingContext context) {
        return context.request().headers().getAll(HttpHeaders.ACCEPT).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(range -> range.toLowerCase(Locale.ROOT).replace(" ", ""))
                .anyMatch(range -> range.split(";", -1)[0].equals(TYPE)
                        && !REFUSED.matcher(range).find());
    }

    /** Says what a stream of events is, before the first of them. */
    static HttpServerResponse headers(HttpServerResponse response) {
        return response.putHeader(HttpHeaders.CONTENT_TYPE, TYPE + "; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-transform")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .putHeader("X-Accel-Buffering", "no")
                .putHeader("X-Content-Type-Options", "nosniff");
    }

    /** Answers a request that was read. */
    void begin(RoutingContext context, GraphQLRequest request, boolean isGet, Visit visit, Requests requests) {
        visit.begin(() -> run(context, request, isGet, visit, requests), failure -> Reply.refused(
                        Visit.status(failure), Media.GRAPHQL, failure)
                .send(context));
    }

    private void run(RoutingContext context, GraphQLRequest request, boolean isGet, Visit visit, Requests requests) {
        var leave = connections.enter(context);
        if (leave == null) {
            visit.end();
            return;
        }
        var stream = new Stream(context, requests, leave);
        streams.add(stream);
        context.addEndHandler(ended -> stream.end());
        if (context.response().closed()) {
            stream.end();
            visit.end();
            return;
        }
        context.vertx()
                .executeBlocking(
                        () -> requests.run(context, () -> {
                            stream.run(request, isGet, visit);
                            return true;
                        }),
                        false)
                .onComplete(done -> visit.end())
                .onFailure(e -> {
                    LOG.error("A stream of events failed", e);
                    stream.drop();
                });
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        streams.forEach(Stream::drop);
    }

    /** One operation and its connection. */
    private final class Stream implements LiveStream.Client {
        private final RoutingContext context;
        private final Requests requests;
        private final Runnable leave;
        private final HttpServerResponse response;
        private final Outlet outlet;
        private final AtomicBoolean over = new AtomicBoolean();
        private volatile @Nullable LiveStream events;
        private volatile long heartbeat = -1;

        Stream(RoutingContext context, Requests requests, Runnable leave) {
            this.context = context;
            this.requests = requests;
            this.leave = leave;
            this.response = context.response();
            this.outlet = new Outlet(
                    context.vertx(),
                    this::write,
                    settings.maxQueued().asLongValue(),
                    settings.slowAfter(),
                    this::wake,
                    this::drop,
                    unread);
        }

        private Future<Void> write(String text) {
            return response.write(text);
        }

        private void wake() {
            var begun = events;
            if (begun != null) {
                begun.wake();
            }
        }

        void run(GraphQLRequest request, boolean isGet, Allowance allowance) {
            var kind = executor.kindOf(request, allowance);
            if (isGet && kind == OperationDefinition.Operation.MUTATION) {
                response.putHeader(HttpHeaders.ALLOW, "POST");
                end();
                Reply.refused(405, Media.GRAPHQL, ErrorCode.BAD_REQUEST, "Mutations are sent with POST.")
                        .send(context);
                return;
            }
            headers(response).setChunked(true);
            if (kind != OperationDefinition.Operation.SUBSCRIPTION) {
                last(executor.execute(request, over::get, allowance));
                return;
            }
            var lastSeen = context.request().getHeader("Last-Event-ID");
            var subscription = executor.subscribe(
                    request, lastSeen == null || lastSeen.isEmpty() ? null : lastSeen, over::get, allowance);
            if (subscription.refusal() != null) {
                last(subscription.refusal());
                return;
            }
            send(BEGINNING);
            heartbeat = context.vertx().setPeriodic(settings.keepAlive().toMillis(), silence -> send(HEARTBEAT));
            var begun = new LiveStream(executor, watch, requests, context, subscription, this);
            events = begun;
            begun.begin();
            if (over.get()) {
                end();
            }
        }

        /** Sends the only answer, or the last one. */
        private void last(GraphQLAnswer answer) {
            next(answer, "");
            send("event: complete\ndata:\n\n");
            if (!over.get()) {
                var unused = response.end();
            }
            end();
        }

        @Override
        public boolean full() {
            return outlet.full();
        }

        @Override
        public void next(GraphQLAnswer answer, String eventId) {
            try {
                send((eventId.isEmpty() ? "" : "id: " + eventId + "\n") + "event: next\ndata: "
                        + JSON.writeValueAsString(answer.toMap()) + "\n\n");
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("An answer holds what JSON has no form for", e);
            }
        }

        @Override
        public void failed(GraphQLFailure failure) {
            last(GraphQLAnswer.refused(failure));
        }

        private void send(String text) {
            if (over.get()) {
                return;
            }
            try {
                outlet.send(text);
            } catch (IllegalStateException closedMeanwhile) {
                LOG.debug("A stream of events was closed while something was sent", closedMeanwhile);
            }
        }

        /**
         * Gives the client up, without a word: there is no other way to tell it in the middle of a stream. With HTTP/2
         * the other streams of its connection go on.
         */
        void drop() {
            end();
            Transport.cut(context);
        }

        /** Ends it on this side; run again, it changes nothing. */
        void end() {
            over.set(true);
            streams.remove(this);
            if (heartbeat >= 0) {
                context.vertx().cancelTimer(heartbeat);
            }
            var begun = events;
            if (begun != null) {
                begun.end();
            }
            leave.run();
        }
    }
}
