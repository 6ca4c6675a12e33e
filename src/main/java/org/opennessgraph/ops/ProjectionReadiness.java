// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ops;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.projection.ProjectionProgress;
import org.opennessgraph.projection.Projector;

/**
 * Ready when the graph is at the ledger's position. Once it has been, a lag that passes within seconds, as every write
 * makes it, does not turn the check red. A store that hangs does: whoever asks is told so after
 * {@value #LONGEST_MILLIS} ms, however many ask.
 */
@Readiness
@ApplicationScoped
class ProjectionReadiness implements HealthCheck {
    private static final Duration PASSING = Duration.ofSeconds(5);
    private static final long LONGEST_MILLIS = 3_000;

    private final Projector projector;
    private final Clock clock;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "readiness");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<ProjectionProgress> asked;
    private @Nullable Instant lastCaughtUp;

    ProjectionReadiness(Projector projector, Clock clock) {
        this.projector = projector;
        this.clock = clock;
    }

    @PreDestroy
    void stop() {
        asking.shutdownNow();
    }

    @Override
    public HealthCheckResponse call() {
        return response(progress());
    }

    /** Whether the graph has ever been at the ledger's position since the start. */
    boolean hasBeen() {
        synchronized (this) {
            if (lastCaughtUp != null) {
                return true;
            }
        }
        return call().getStatus() == HealthCheckResponse.Status.UP;
    }

    /** What the stores say, if they say it soon. Several who ask at once share one look. */
    private ProjectionProgress progress() {
        try {
            return look().get(LONGEST_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException hangs) {
            return new ProjectionProgress(-1, -1, false, "the graph or the ledger does not answer");
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the progress cannot be told", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the app ends", stopped);
        }
    }

    private synchronized Future<ProjectionProgress> look() {
        Future<ProjectionProgress> present = asked;
        if (present == null || present.isDone()) {
            present = asking.submit(projector::progress);
            asked = present;
        }
        return present;
    }

    private synchronized HealthCheckResponse response(ProjectionProgress progress) {
        Instant now = clock.instant();
        if (progress.caughtUp()) {
            lastCaughtUp = now;
        }
        boolean passing = lastCaughtUp != null
                && progress.graph() >= 0
                && progress.ledger() >= 0
                && now.isBefore(lastCaughtUp.plus(PASSING));
        HealthCheckResponseBuilder response = HealthCheckResponse.named("graph at the ledger's position")
                .status(progress.caughtUp() || passing)
                .withData("graphPosition", progress.graph())
                .withData("ledgerPosition", progress.ledger())
                .withData(
                        "behind",
                        progress.ledger() < 0 || progress.graph() < 0 ? -1 : progress.ledger() - progress.graph())
                .withData("rebuilding", progress.rebuilding());
        if (progress.problem() != null) {
            response.withData("problem", progress.problem());
        }
        return response.build();
    }
}
