// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.clients;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.GraphQLFailure;
import org.opennessgraph.graphql.execution.GraphQLSettings;

/** Lets requests in: each client up to its limits, and all together up to what the server can do at once. */
@ApplicationScoped
public class Admission {

    private final ClientSettings clientSettings;
    private final GraphQLSettings settings;
    private final Clients clients;
    private final Clock clock;
    private final Gate gate;
    private final Map<ErrorCode, LongAdder> refused = new EnumMap<>(ErrorCode.class);

    Admission(ClientSettings clientSettings, GraphQLSettings settings, Clock clock) {
        this.clientSettings = clientSettings;
        this.settings = settings;
        this.clock = clock;
        this.clients = new Clients(clientSettings, clock);
        this.gate = new Gate(settings.maxOperations(), settings.maxWaiting());
        for (ErrorCode code : ErrorCode.values()) {
            refused.put(code, new LongAdder());
        }
    }

    /**
     * Looks at who asks, and takes the least that a request costs. From now on the response says what is left, and when
     * to come again if it is refused.
     */
    public Visit visit(RoutingContext context) {
        var authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        GraphQLFailure failure = null;
        Client client = null;
        if (clientSettings.limited()) {
            if (authorization != null && clients.takesTokens() && Clients.isBearer(authorization)) {
                client = clients.withToken(authorization);
                if (client == null) {
                    failure = GraphQLFailure.of(
                            ErrorCode.UNAUTHENTICATED,
                            "Nobody has this token.",
                            null,
                            "a token that the server knows, or no Authorization header at all");
                }
            }
            if (client == null) {
                client = clients.at(peer(context), forwarded(context));
            }
        }
        return new Visit(this, context, client, failure, clock, true);
    }

    /**
     * The address that a request counts as one of, whatever token it shows: that of the client if a trusted proxy says
     * it, and of IPv6 the first 64 bits.
     *
     * @return the same text for the same address, empty if there is none, as over a Unix socket
     */
    public String address(RoutingContext context) {
        var network = clients.network(peer(context), forwarded(context));
        return network == null ? "" : network.toString();
    }

    private static String peer(RoutingContext context) {
        var remote = context.request().remoteAddress();
        return remote == null || remote.hostAddress() == null ? "" : remote.hostAddress();
    }

    private List<String> forwarded(RoutingContext context) {
        return context.request().headers().getAll(clients.forwardedHeader());
    }

    Gate gate() {
        return gate;
    }

    long maxWaitMillis() {
        return settings.maxWait().toMillis();
    }

    GraphQLFailure refused(GraphQLFailure failure) {
        count(failure.code()).increment();
        return failure;
    }

    private LongAdder count(ErrorCode code) {
        var count = refused.get(code);
        if (count == null) {
            throw new IllegalStateException("No count of " + code);
        }
        return count;
    }

    /** How many operations run now. */
    public int running() {
        return gate.running();
    }

    /** How many operations wait until others are done. */
    public int waiting() {
        return gate.waiting();
    }

    /** How many addresses are remembered as clients. */
    public int remembered() {
        return clients.size();
    }

    /** How many requests were refused with a code before they were read. */
    public long refused(ErrorCode code) {
        return count(code).sum();
    }
}
