// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import org.flywaydb.core.Flyway;

/**
 * Brings the ledger's schema up to date. Not done by Quarkus itself, because the database must be running first and
 * the app may be what starts it.
 */
@ApplicationScoped
public class LedgerMigrations {
    private final Flyway flyway;

    LedgerMigrations(Flyway flyway) {
        this.flyway = flyway;
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
