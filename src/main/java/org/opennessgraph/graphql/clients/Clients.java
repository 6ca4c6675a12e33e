// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.clients;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.execution.Sha256;

/**
 * All clients. Of addresses the most recent are remembered, a few hundred bytes each; who was idle for a window has a
 * full bucket and loses nothing by being forgotten. Used by several threads.
 */
final class Clients {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final String BEARER = "bearer ";

    private final ClientSettings settings;
    private final Clock clock;
    private final ClientAddresses addresses;
    private final Map<String, Client> byToken = new HashMap<>();
    private final LinkedHashMap<Network, Client> byNetwork = new LinkedHashMap<>(16, 0.75f, true);
    /** Whoever has no address, as over a Unix socket. */
    private final Client nameless;

    /** @throws IllegalArgumentException naming a setting that cannot be */
    Clients(ClientSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        if (settings.limit() < 1 || settings.window().toMillis() < 1) {
            throw new IllegalArgumentException("openness.clients.limit and .window have to be more than nothing");
        }
        this.addresses = new ClientAddresses(
                settings.trustedProxies().orElse(List.of()).stream()
                        .map(Network::parse)
                        .toList(),
                settings.forwardedHeader());
        this.nameless = fresh();
        settings.tokens().forEach((name, token) -> {
            String hash = token.sha256().toLowerCase(Locale.ROOT);
            if (!SHA_256.matcher(hash).matches()) {
                throw new IllegalArgumentException(
                        "openness.clients.tokens." + name + ".sha256 is not a SHA-256 in hexadecimal");
            }
            byToken.put(
                    hash,
                    new Client(
                            token.limit().orElse(settings.limit()),
                            settings.window(),
                            token.atOnce().orElse(settings.atOnce()),
                            clock));
        });
    }

    private Client fresh() {
        return new Client(settings.limit(), settings.window(), settings.atOnce(), clock);
    }

    /** Name of the header in which proxies say for whom they ask. */
    String forwardedHeader() {
        return addresses.headerName();
    }

    /** The network that an address counts as; null if there is no address. */
    @Nullable
    Network network(String peer, List<String> forwarded) {
        return addresses.of(peer, forwarded);
    }

    /** The client at an address. */
    Client at(String peer, List<String> forwarded) {
        var network = network(peer, forwarded);
        if (network == null) {
            return nameless;
        }
        synchronized (byNetwork) {
            var client = byNetwork.computeIfAbsent(network, first -> fresh());
            if (byNetwork.size() > settings.remembered()) {
                // The one that was just seen is the last of the order.
                byNetwork.remove(byNetwork.keySet().iterator().next());
            }
            return client;
        }
    }

    /** How many addresses are remembered. */
    int size() {
        synchronized (byNetwork) {
            return byNetwork.size();
        }
    }

    /** Whether any token is known: if none is, the header belongs to somebody else. */
    boolean takesTokens() {
        return !byToken.isEmpty();
    }

    /** Whether a header shows a token. */
    static boolean isBearer(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    /** The client that has a token; null if nobody has it. */
    @Nullable
    Client withToken(String authorization) {
        return byToken.get(Sha256.hex(authorization.substring(BEARER.length()).strip()));
    }
}
