// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of connections that stay open: WebSockets and streams of server-sent events. */
@ConfigMapping(prefix = "openness.live")
interface LiveSettings {

    /** How many connections may be open. */
    @WithDefault("1000")
    int maxConnections();

    /** How many connections one client address may have open. */
    @WithDefault("20")
    int maxConnectionsPerAddress();

    /** How many operations a WebSocket may have open at a time, subscriptions and others together. */
    @WithDefault("20")
    int maxOperations();

    /** How long a client may take after the handshake until it sends {@code connection_init}. */
    @WithDefault("10s")
    Duration initTimeout();

    /**
     * How long a connection may be silent before it is asked for a sign of life; one that gives none for as long again
     * is closed.
     */
    @WithDefault("30s")
    Duration keepAlive();

    /** How often the graph is asked for its position, once for all subscriptions. */
    @WithDefault("250ms")
    Duration poll();

    /** How many threads answer events, for all subscriptions together. */
    @WithDefault("4")
    int threads();

    /** How much may wait to go out on a connection before its subscriptions pause. */
    @WithDefault("256K")
    MemorySize maxQueued();

    /** How long so much may wait without a pause before the connection is closed. */
    @WithDefault("10s")
    Duration slowAfter();
}
