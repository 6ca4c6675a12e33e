// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.projection.ProjectionProgress;
import org.opennessgraph.projection.Projector;

/**
 * Ready when the graph is at the ledger's position. Once it has been, a lag that passes within seconds, as every write
 * makes it, does not turn the check red.
 */
@Readiness
@ApplicationScoped
class ProjectionReadiness implements HealthCheck {
    private static final Duration PASSING = Duration.ofSeconds(5);

    private final Projector projector;
    private final Clock clock;
    private @Nullable Instant lastCaughtUp;

    ProjectionReadiness(Projector projector, Clock clock) {
        this.projector = projector;
        this.clock = clock;
    }

    @Override
    public synchronized HealthCheckResponse call() {
        ProjectionProgress progress = projector.progress();
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
