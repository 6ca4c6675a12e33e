// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import graphql.language.OperationDefinition;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.clients.Visit;
import org.opennessgraph.graphql.execution.Allowance;
import org.opennessgraph.graphql.execution.ClientFault;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.Failures;
import org.opennessgraph.graphql.execution.GraphQLAnswer;
import org.opennessgraph.graphql.execution.GraphQLExecutor;
import org.opennessgraph.graphql.execution.GraphQLFailure;
import org.opennessgraph.graphql.execution.GraphQLRequest;
import org.opennessgraph.graphql.execution.SentDocuments;

/**
 * One WebSocket: the protocol graphql-transport-ws, from the server's side. Messages come on the socket's event loop, one
 * after the other; answers are made on worker threads.
 */
final class SocketSession {
    static final int GOING_AWAY = 1001;
    static final int TOO_LARGE = 1009;
    /** Of WebSocket itself: "try again later", which clients of the protocol do. */
    static final int TOO_SLOW = 1013;

    static final int BAD_MESSAGE = 4400;
    static final int UNAUTHORIZED = 4401;
    static final int INIT_TIMEOUT = 4408;
    static final int ID_IN_USE = 4409;
    static final int INIT_AGAIN = 4429;
    static final int INTERNAL = 4500;

    private static final Logger LOG = Logger.getLogger(SocketSession.class);
    /** Vert.x reads more than this, as who sends more than Vert.x reads is cut off without a word. */
    private static final int MAX_MESSAGE_BYTES = 256 * 1024;

    private static final int MAX_REASON_BYTES = 123;
    private static final int MAX_ID = 200;
    /** How long a client has for reading what was sent to it before its connection was closed. */
    private static final long CLOSING_MILLIS = 5_000;
    /** How many messages a client may send while too much waits for it. */
    private static final int MAX_UNHEARD = 1_000;

    private final ServerWebSocket socket;
    private final RoutingContext context;
    private final Visit visit;
    private final SentDocuments documents;
    private final Vertx vertx;
    private final GraphQLExecutor executor;
    private final LiveWatch watch;
    private final Requests requests;
    private final LiveSettings settings;
    private final Outlet outlet;
    private final Map<String, Operation> operations = new ConcurrentHashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final List<Long> timers = new ArrayList<>();
    private boolean initialised;
    private int unheard;
    private volatile boolean heard = true;

    SocketSession(
            ServerWebSocket socket,
            RoutingContext context,
            Visit visit,
            SentDocuments documents,
            GraphQLExecutor executor,
            LiveWatch watch,
            Requests requests,
            LiveSettings settings,
            UnreadAnswers unread) {
        this.socket = socket;
        this.context = context;
        this.visit = visit;
        this.documents = documents;
        this.vertx = context.vertx();
        this.executor = executor;
        this.watch = watch;
        this.requests = requests;
        this.settings = settings;
        this.outlet = new Outlet(
                vertx,
                socket::writeTextMessage,
                settings.maxQueued().asLongValue(),
                settings.slowAfter(),
                () -> operations.values().forEach(Operation::wake),
                () -> close(TOO_SLOW, "Too much waits to be read"),
                unread);
    }

    /**
     * Listens.
     *
     * @param gone run when the socket is closed, by whomever
     */
    void begin(Runnable gone) {
        socket.closeHandler(end -> {
            closed.set(true);
            timers.forEach(vertx::cancelTimer);
            operations.values().forEach(Operation::end);
            operations.clear();
            gone.run();
        });
        socket.exceptionHandler(broken -> LOG.debug("A WebSocket broke", broken));
        socket.textMessageHandler(this::receive);
        socket.binaryMessageHandler(bytes -> close(BAD_MESSAGE, "Messages are texts"));
        socket.pongHandler(pong -> heard = true);
        timers.add(vertx.setTimer(settings.initTimeout().toMillis(), over -> {
            if (!initialised) {
                close(INIT_TIMEOUT, "Connection initialisation timeout");
            }
        }));
        timers.add(vertx.setPeriodic(settings.keepAlive().toMillis(), silence -> askForLife()));
    }

    private void askForLife() {
        if (!heard) {
            close(GOING_AWAY, "No sign of life");
            return;
        }
        heard = false;
        if (!closed.get()) {
            var unused = socket.writePing(Buffer.buffer());
        }
    }

    private void close(int code, String reason) {
        var unused = end(code, reason);
    }

    /**
     * Closes the socket; what is under way ends.
     *
     * @return done when the client has been told
     */
    Future<Void> end(int code, String reason) {
        if (!closed.compareAndSet(false, true)) {
            return Future.succeededFuture();
        }
        operations.values().forEach(Operation::end);
        vertx.setTimer(CLOSING_MILLIS, late -> Transport.cut(context.request().connection()));
        return socket.close((short) code, cut(reason));
    }

    /** As much of a reason as a closing frame may carry. */
    private static String cut(String reason) {
        var cut = reason;
        while (cut.getBytes(StandardCharsets.UTF_8).length > MAX_REASON_BYTES) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut;
    }

    private void receive(String text) {
        heard = true;
        if (closed.get()) {
            return;
        }
        // Who sends that much while it takes nothing does not listen.
        unheard = outlet.full() ? unheard + 1 : 0;
        if (unheard > MAX_UNHEARD) {
            close(TOO_SLOW, "Too much waits to be read");
            Transport.cut(context.request().connection());
            return;
        }
        if (isTooLarge(text)) {
            close(TOO_LARGE, "A message has at most " + MAX_MESSAGE_BYTES + " bytes");
            return;
        }
        try {
            handle(text);
        } catch (RuntimeException e) {
            LOG.error("A message of a WebSocket could not be handled", e);
            close(INTERNAL, "Internal server error");
        }
    }

    private static boolean isTooLarge(String text) {
        // A char is at most three bytes.
        return text.length() > MAX_MESSAGE_BYTES / 3
                && text.getBytes(StandardCharsets.UTF_8).length > MAX_MESSAGE_BYTES;
    }

    private void handle(String text) {
        Map<?, ?> message;
        try {
            if (!(RequestReader.JSON.readValue(text, Object.class) instanceof Map<?, ?> read)) {
                close(BAD_MESSAGE, "A message is a JSON object");
                return;
            }
            message = read;
        } catch (JsonProcessingException e) {
            close(BAD_MESSAGE, "A message is a JSON object; this one cannot be read");
            return;
        }
        if (!(message.get("type") instanceof String type)) {
            close(BAD_MESSAGE, "A message has a type");
            return;
        }
        var payload = message.get("payload");
        switch (type) {
            case "connection_init" -> initialise(payload);
            case "ping" -> {
                if (isObjectOrNull(payload)) {
                    send("pong", null, payload);
                }
            }
            case "pong" -> isObjectOrNull(payload);
            case "subscribe" -> subscribe(message.get("id"), payload);
            case "complete" -> {
                if (message.get("id") instanceof String id) {
                    var operation = operations.remove(id);
                    if (operation != null) {
                        operation.end();
                    }
                } else {
                    close(BAD_MESSAGE, "A complete has the id of an operation");
                }
            }
            default -> close(BAD_MESSAGE, "There is no message of type " + type);
        }
    }

    private boolean isObjectOrNull(@Nullable Object payload) {
        if (payload == null || payload instanceof Map<?, ?>) {
            return true;
        }
        close(BAD_MESSAGE, "A payload is a JSON object");
        return false;
    }

    private void initialise(@Nullable Object payload) {
        if (initialised) {
            close(INIT_AGAIN, "Too many initialisation requests");
        } else if (isObjectOrNull(payload)) {
            initialised = true;
            send("connection_ack", null, null);
        }
    }

    private void subscribe(@Nullable Object givenId, @Nullable Object payload) {
        if (!(givenId instanceof String id) || id.isEmpty() || id.length() > MAX_ID) {
            close(BAD_MESSAGE, "A subscribe has an id of 1 to " + MAX_ID + " characters");
            return;
        }
        if (!(payload instanceof Map<?, ?> asked)) {
            close(BAD_MESSAGE, "A subscribe has a request as its payload");
            return;
        }
        GraphQLRequest request;
        try {
            request = RequestReader.fromObject(asked, documents);
        } catch (ClientFault fault) {
            if (fault.code() == ErrorCode.BAD_REQUEST) {
                close(BAD_MESSAGE, String.valueOf(fault.getMessage()));
            } else {
                // It costs what every request does; else who sends many would be answered for nothing.
                var refusal = visit.another().refusal();
                sendErrors(id, List.of(refusal == null ? Failures.of(fault) : refusal));
            }
            return;
        }
        if (!initialised) {
            close(UNAUTHORIZED, "Unauthorized");
            return;
        }
        if (operations.containsKey(id)) {
            close(ID_IN_USE, "Subscriber for " + id + " already exists");
            return;
        }
        if (operations.size() >= settings.maxOperations()) {
            sendErrors(
                    id,
                    List.of(GraphQLFailure.of(
                            ErrorCode.TOO_MANY_OPERATIONS,
                            "This connection has as many operations open as it may have.",
                            null,
                            "at most " + settings.maxOperations() + " at a time")));
            return;
        }
        var turn = visit.another();
        var operation = new Operation(id, turn);
        operations.put(id, operation);
        var refusal = turn.refusal();
        if (refusal == null) {
            turn.begin(() -> run(operation, request, turn), operation::failed);
        } else {
            operation.failed(refusal);
        }
    }

    private void run(Operation operation, GraphQLRequest request, Visit turn) {
        vertx.executeBlocking(
                        () -> {
                            if (!operation.ended) {
                                requests.run(context, () -> {
                                    operation.run(request, turn);
                                    return true;
                                });
                            }
                            return true;
                        },
                        false)
                .onComplete(done -> turn.end())
                .onFailure(e -> {
                    LOG.error("An operation of a WebSocket failed", e);
                    close(INTERNAL, "Internal server error");
                });
    }

    private void sendErrors(String id, List<GraphQLFailure> failures) {
        send("error", id, failures.stream().map(GraphQLFailure::toMap).toList());
    }

    private void send(String type, @Nullable String id, @Nullable Object payload) {
        if (closed.get()) {
            return;
        }
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        if (id != null) {
            message.put("id", id);
        }
        message.put("type", type);
        if (payload != null) {
            message.put("payload", payload);
        }
        try {
            outlet.send(RequestReader.JSON.writeValueAsString(message));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer holds what JSON has no form for", e);
        } catch (IllegalStateException closedMeanwhile) {
            LOG.debug("A WebSocket was closed while something was sent", closedMeanwhile);
        }
    }

    /** What one subscribe began: a subscription, or a query or mutation with one answer. */
    private final class Operation implements LiveStream.Client {
        private final String id;
        private final Visit turn;
        private volatile boolean ended;
        private volatile @Nullable LiveStream stream;

        Operation(String id, Visit turn) {
            this.id = id;
            this.turn = turn;
        }

        void run(GraphQLRequest request, Allowance allowance) {
            if (executor.kindOf(request, allowance) == OperationDefinition.Operation.SUBSCRIPTION) {
                follow(request, allowance);
                return;
            }
            var answer = executor.execute(request, () -> ended, allowance);
            if (!answer.executed()) {
                finish("error", answer);
                return;
            }
            next(answer, "");
            finish("complete", null);
        }

        private void follow(GraphQLRequest request, Allowance allowance) {
            var subscription = executor.subscribe(request, null, () -> ended, allowance);
            if (subscription.refusal() != null) {
                finish("error", subscription.refusal());
                return;
            }
            var begun = new LiveStream(executor, watch, requests, context, subscription, this);
            stream = begun;
            if (ended) {
                begun.end();
            } else {
                begun.begin();
            }
        }

        /** The id is free again before the client learns that the operation is over. */
        private void finish(String type, @Nullable GraphQLAnswer refusal) {
            if (!ended && operations.remove(id, this)) {
                if (refusal == null) {
                    send(type, id, null);
                } else {
                    sendErrors(id, refusal.errors());
                }
            }
        }

        void end() {
            ended = true;
            turn.giveUp();
            var begun = stream;
            if (begun != null) {
                begun.end();
            }
        }

        void wake() {
            var begun = stream;
            if (begun != null) {
                begun.wake();
            }
        }

        @Override
        public boolean full() {
            return outlet.full();
        }

        @Override
        public void next(GraphQLAnswer answer, String eventId) {
            if (!ended) {
                send("next", id, answer.toMap());
            }
        }

        @Override
        public void failed(GraphQLFailure failure) {
            finish("error", GraphQLAnswer.refused(Objects.requireNonNull(failure)));
        }
    }
}
