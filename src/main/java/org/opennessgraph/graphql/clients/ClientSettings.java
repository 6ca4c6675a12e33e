// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.clients;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What each client of the GraphQL service may ask for. A client is an address, or whoever has a token. */
@ConfigMapping(prefix = "openness.clients")
public interface ClientSettings {

    /** Whether clients are limited at all. */
    @WithDefault("true")
    boolean limited();

    /** What a client's operations may cost together in a window of time, and at once after a rest. */
    @WithDefault("200000")
    long limit();

    /** In which time all of the limit comes back. */
    @WithDefault("1m")
    Duration window();

    /** How many operations of one client run or wait for the server at once; over a WebSocket, the next ones wait. */
    @WithDefault("20")
    int atOnce();

    /** How many clients are remembered; beyond, who asked least recently is forgotten. */
    @WithDefault("20000")
    int remembered();

    /** Addresses, or networks such as 10.0.0.0/8, of proxies whose word on a client's address is taken. */
    Optional<List<String>> trustedProxies();

    /** In which header those proxies say it; the other one is not looked at. */
    @WithDefault("x-forwarded-for")
    ForwardedHeader forwardedHeader();

    /** Clients with limits of their own, by a name for the log. */
    Map<String, Token> tokens();

    /** A client that shows a token. */
    interface Token {

        /** SHA-256 of the token in hexadecimal: the token itself is kept nowhere. */
        String sha256();

        /** As {@link ClientSettings#limit}; the same if not given. */
        OptionalLong limit();

        /** As {@link ClientSettings#atOnce}; the same if not given. */
        OptionalInt atOnce();
    }

    /** Where a proxy says for whom it asks. */
    enum ForwardedHeader {
        /** {@code X-Forwarded-For: client, proxy}. */
        X_FORWARDED_FOR,
        /** {@code Forwarded: for=client, for=proxy}, RFC 7239. */
        FORWARDED
    }
}
