// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which pages may do what browsers let every page do: they ask nobody before they open a WebSocket. */
final class Origins {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private Origins() {}

    /**
     * Whether a handshake may go on: that of a program, which has no origin, of a page of the host that it asks, and of a
     * page whose origin CORS lets in.
     */
    static boolean mayOpenSockets(RoutingContext context) {
        var origin = context.request().getHeader(HttpHeaders.ORIGIN);
        return origin == null
                // Quarkus has answered the others of CORS with 403 before, and named this one.
                || context.response().headers().contains(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)
                || isOf(origin, context.request().authority());
    }

    /**
     * Whether an origin is that of a host. The scheme is not looked at: behind a proxy that ends TLS it is another one.
     *
     * @param origin the header Origin
     * @param asked the host that is asked, with its port if it says one; null if none is named
     */
    static boolean isOf(String origin, @Nullable HostAndPort asked) {
        if (asked == null) {
            return false;
        }
        URI page;
        try {
            page = new URI(origin);
        } catch (URISyntaxException e) {
            return false;
        }
        if (page.getScheme() == null || page.getHost() == null) {
            // "null" among others: a page out of a sandbox or a file.
            return false;
        }
        int usual =
                switch (page.getScheme().toLowerCase(Locale.ROOT)) {
                    case "http" -> HTTP;
                    case "https" -> HTTPS;
                    default -> -1;
                };
        return usual >= 0
                && page.getHost().equalsIgnoreCase(asked.host())
                && port(page.getPort(), usual) == port(asked.port(), usual);
    }

    private static int port(int given, int usual) {
        return given < 0 ? usual : given;
    }
}
