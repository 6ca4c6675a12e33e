// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * One writer at a time, until its transaction ends. PostgreSQL makes a commit visible before it lets go of the lock:
 * the next writer sees the last row, and no reader ever sees a position without the ones before.
 */
@ApplicationScoped
class LedgerLock {
    /** Any number will do, as long as nothing else in this database uses it: "ledger" in ASCII. */
    private static final long KEY = 0x6C6564676572L;

    private final EntityManager entities;

    LedgerLock(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for the lock; must be called in a transaction. */
    void take() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", KEY)
                .getSingleResult();
    }
}
