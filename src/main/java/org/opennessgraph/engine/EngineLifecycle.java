// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import org.opennessgraph.engine.EngineConfigSourceFactory.Opening;

/** Waits for the engines when the app starts, and lets go of them when it ends. */
@ApplicationScoped
class EngineLifecycle implements Engines {

    private final Instant since = Clock.systemUTC().instant();

    void start(@Observes @Priority(START_PRIORITY) StartupEvent event) {
        Opening opening = EngineConfigSourceFactory.opening();
        try {
            if (opening != null && opening.failure() != null) {
                throw opening.failure().again();
            }
            EngineRoom room = EngineConfigSourceFactory.room();
            if (room != null) {
                room.awaitStart();
            }
        } catch (EngineFailure failure) {
            if (LaunchMode.current() == LaunchMode.NORMAL) {
                // Of this one Quarkus prints the message alone, without the stack that led here.
                throw new ConfigurationException(String.valueOf(failure.getMessage()));
            }
            throw failure;
        }
    }

    void end(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        EngineRoom room = EngineConfigSourceFactory.room();
        if (room != null) {
            room.appEnded();
        }
    }

    @Override
    public EngineStatus ledger() {
        EngineRoom room = EngineConfigSourceFactory.room();
        return room == null ? external("PostgreSQL") : room.ledgerStatus();
    }

    @Override
    public EngineStatus graph() {
        EngineRoom room = EngineConfigSourceFactory.room();
        return room == null ? external("Neo4j") : room.graphStatus();
    }

    private EngineStatus external(String name) {
        return new EngineStatus(name, EngineStatus.State.EXTERNAL, 0, 0, null, 0, since, null);
    }
}
