// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ops;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.projection.ProjectionProgress;
import org.opennessgraph.projection.Projector;

/** Says once, when the graph has caught up after the start, that it can be asked and where. */
@ApplicationScoped
class ReadyMessage {
    private static final Logger LOG = Logger.getLogger("org.opennessgraph");
    private static final Duration REST = Duration.ofMillis(250);
    /** After everything that writes to the ledger at start. */
    private static final int START_PRIORITY = 5_000;

    private static final int DEFAULT_PORT = 8080;

    private final Projector projector;
    private final String host;
    private volatile @Nullable Thread waiting;

    ReadyMessage(Projector projector, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.projector = projector;
        this.host = host;
    }

    void start(@Observes @Priority(START_PRIORITY) StartupEvent event) {
        Thread thread = new Thread(this::await, "ready message");
        thread.setDaemon(true);
        waiting = thread;
        thread.start();
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        Thread thread = waiting;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void await() {
        try {
            ProjectionProgress progress = progress();
            while (progress == null || !progress.caughtUp() || port() == 0) {
                Thread.sleep(REST.toMillis());
                progress = progress();
            }
            LOG.infof(
                    "Openness Graph is ready at position %d: ask at http://%s:%d/graphql, schema at /graphql/schema.graphql",
                    progress.graph(), host, port());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable ProjectionProgress progress() {
        try {
            return projector.progress();
        } catch (RuntimeException notYet) {
            // Whatever is wrong with a store, readiness says it; here it only means that there is nothing to say yet.
            LOG.debug("Not ready yet", notYet);
            return null;
        }
    }

    /** Set to the port in use when the app listens; until then 0 if a free one was asked for. */
    private static int port() {
        return ConfigProvider.getConfig()
                .getOptionalValue("quarkus.http.port", Integer.class)
                .orElse(DEFAULT_PORT);
    }
}
