// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.opennessgraph.graphql.clients.Visit;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.GraphQLExecutor;
import org.opennessgraph.graphql.execution.SentDocuments;

/** Opens WebSockets for the protocol graphql-transport-ws. */
@ApplicationScoped
class GraphQLSockets {
    static final String PROTOCOL = "graphql-transport-ws";

    private static final Logger LOG = Logger.getLogger(GraphQLSockets.class);
    /** How long the end of the app waits until all clients are told. */
    private static final int PATIENCE_SECONDS = 2;

    private static final String PROTOCOLS = "Sec-WebSocket-Protocol";

    private final GraphQLExecutor executor;
    private final SentDocuments documents;
    private final LiveWatch watch;
    private final LiveConnections connections;
    private final LiveSettings settings;
    private final UnreadAnswers unread;
    private final Set<SocketSession> sessions = ConcurrentHashMap.newKeySet();
    private volatile boolean stops;

    GraphQLSockets(
            GraphQLExecutor executor,
            SentDocuments documents,
            LiveWatch watch,
            LiveConnections connections,
            LiveSettings settings,
            UnreadAnswers unread) {
        this.executor = executor;
        this.documents = documents;
        this.watch = watch;
        this.connections = connections;
        this.settings = settings;
        this.unread = unread;
    }

    /** Answers a request for a WebSocket. */
    void open(RoutingContext context, Visit visit, Requests requests) {
        var request = context.request();
        if (!request.method().equals(HttpMethod.GET) || !offersProtocol(context)) {
            Reply.refused(
                            400,
                            Media.JSON,
                            ErrorCode.BAD_REQUEST,
                            "WebSockets are opened with GET and the sub-protocol " + PROTOCOL + ".")
                    .send(context);
            return;
        }
        if (stops) {
            Reply.refused(503, Media.JSON, ErrorCode.BUSY, "The server stops.").send(context);
            return;
        }
        // Of several that a client offers, Vert.x would take the first that it knows, which may be the older one.
        request.headers().set(PROTOCOLS, PROTOCOL);
        var leave = connections.enter(context);
        if (leave == null) {
            return;
        }
        request.toWebSocket()
                .onSuccess(socket -> {
                    Transport.readNoFasterThanWritten(request.connection());
                    var session = new SocketSession(
                            socket, context, visit, documents, executor, watch, requests, settings, unread);
                    sessions.add(session);
                    session.begin(() -> {
                        sessions.remove(session);
                        leave.run();
                    });
                })
                .onFailure(refused -> leave.run());
    }

    private static boolean offersProtocol(RoutingContext context) {
        return context.request().headers().getAll(PROTOCOLS).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .anyMatch(protocol -> protocol.trim().equals(PROTOCOL));
    }

    /**
     * Closes the sockets before Quarkus closes the server, which would tell clients that all is said (1000). At
     * {@code ShutdownEvent} that has happened already.
     */
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stops = true;
        var closing = sessions.stream()
                .map(session -> session.end(SocketSession.GOING_AWAY, "The server stops"))
                .toList();
        try {
            Future.join(closing).toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("Not every client could be told that the server stops", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
