// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.clients.Admission;
import org.opennessgraph.graphql.execution.ErrorCode;

/** Counts the connections that stay open, in all and by client address. */
@ApplicationScoped
class LiveConnections {
    private final LiveSettings settings;
    private final Admission admission;
    private final Map<String, Integer> byAddress = new HashMap<>();
    private int all;

    LiveConnections(LiveSettings settings, Admission admission) {
        this.settings = settings;
        this.admission = admission;
    }

    /**
     * Takes a place, or answers that there is none; when to come again, the request's visit says.
     *
     * @return gives the place back, once however often it is run; null if the request was refused
     */
    @Nullable
    Runnable enter(RoutingContext context) {
        String address = admission.address(context);
        boolean full;
        synchronized (this) {
            full = all >= settings.maxConnections();
            if (!full && byAddress.getOrDefault(address, 0) < settings.maxConnectionsPerAddress()) {
                all++;
                byAddress.merge(address, 1, Integer::sum);
                var left = new AtomicBoolean();
                return () -> {
                    if (left.compareAndSet(false, true)) {
                        leave(address);
                    }
                };
            }
        }
        if (full) {
            Reply.refused(503, Media.JSON, ErrorCode.BUSY, "As many connections are open as may be.")
                    .send(context);
        } else {
            Reply.refused(
                            429,
                            Media.JSON,
                            ErrorCode.TOO_MANY_OPERATIONS,
                            "This address has as many connections open as it may have.")
                    .send(context);
        }
        return null;
    }

    private synchronized void leave(String address) {
        all--;
        byAddress.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
    }

    /** How many are open now. */
    synchronized int open() {
        return all;
    }
}
