// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.flywaydb.core.Flyway;

/**
 * Brings the ledger's schema up to date. Not done by Quarkus itself, because the database must be running first and
 * the app may be what starts it.
 */
@ApplicationScoped
public class LedgerMigrations {
    /** After the engines, which answer at 100, and before everybody who reads the ledger. */
    private static final int START_PRIORITY = 120;

    private final Flyway flyway;

    LedgerMigrations(Flyway flyway) {
        this.flyway = flyway;
    }

    void start(@Observes @Priority(START_PRIORITY) StartupEvent event) {
        migrate();
    }

    /**
     * Applies what is missing; does nothing when all is there. Several processes may call it at once.
     *
     * @throws org.flywaydb.core.api.FlywayException if the schema was altered by hand or cannot be brought up to date
     */
    public void migrate() {
        flyway.migrate();
    }
}
