// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.opennessgraph.graphql.clients.Visit;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.GraphQLExecutor;
import org.opennessgraph.graphql.execution.SentDocuments;

/** Opens WebSockets for the protocol graphql-transport-ws. */
@ApplicationScoped
class GraphQLSockets {
    static final String PROTOCOL = "graphql-transport-ws";

    private static final String PROTOCOLS = "Sec-WebSocket-Protocol";

    private final GraphQLExecutor executor;
    private final SentDocuments documents;
    private final LiveWatch watch;
    private final LiveConnections connections;
    private final LiveSettings settings;
    private final Set<SocketSession> sessions = ConcurrentHashMap.newKeySet();

    GraphQLSockets(
            GraphQLExecutor executor,
            SentDocuments documents,
            LiveWatch watch,
            LiveConnections connections,
            LiveSettings settings) {
        this.executor = executor;
        this.documents = documents;
        this.watch = watch;
        this.connections = connections;
        this.settings = settings;
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
        // Of several that a client offers, Vert.x would take the first that it knows, which may be the older one.
        request.headers().set(PROTOCOLS, PROTOCOL);
        var leave = connections.enter(context);
        if (leave == null) {
            return;
        }
        request.toWebSocket()
                .onSuccess(socket -> {
                    Transport.readNoFasterThanWritten(request.connection());
                    var session =
                            new SocketSession(socket, context, visit, documents, executor, watch, requests, settings);
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

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        sessions.forEach(session -> session.close(SocketSession.GOING_AWAY, "The server stops"));
    }
}
