// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ops;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Started when the graph has once been at the ledger's position, for whoever waits longer for a start than for an answer. */
@Startup
@ApplicationScoped
class ProjectionStarted implements HealthCheck {
    private final ProjectionReadiness readiness;

    ProjectionStarted(@Readiness ProjectionReadiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("graph was once at the ledger's position")
                .status(readiness.hasBeen())
                .build();
    }
}
