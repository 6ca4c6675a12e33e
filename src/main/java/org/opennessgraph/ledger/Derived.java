// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Heads and unique keys as the changes say, by the views of the schema: a second opinion on what writing keeps. */
@ApplicationScoped
class Derived {
    private static final String HEAD = "id, version, position, status, redirect_to";
    private static final String KEY = "key, entry_id";

    /** Counts the rows of the heads that are there and should not be, or should be and are not. */
    static final String WRONG_HEADS = differences(HEAD, "record", "record_from_changes");
    /** The same for unique keys. */
    static final String WRONG_KEYS = differences(KEY, "unique_key", "unique_key_from_changes");

    private static final int HOURS = 3_600;

    private final EntityManager entities;
    private final LedgerLock lock;

    Derived(EntityManager entities, LedgerLock lock) {
        this.entities = entities;
        this.lock = lock;
    }

    @Transactional
    @TransactionConfiguration(timeout = 6 * HOURS)
    LedgerMaintenance.RebuiltHeads rebuild() {
        lock.take();
        long corrected = count(WRONG_HEADS) + count(WRONG_KEYS);
        execute("delete from record");
        execute("delete from unique_key");
        long heads = execute("insert into record (" + HEAD + ") select " + HEAD + " from record_from_changes");
        long keys = execute("insert into unique_key (" + KEY + ") select " + KEY + " from unique_key_from_changes");
        return new LedgerMaintenance.RebuiltHeads(heads, keys, corrected);
    }

    private static String differences(String columns, String table, String view) {
        return "select count(*) from ((select " + columns + " from " + table + " except select " + columns + " from "
                + view + ") union all (select " + columns + " from " + view + " except select " + columns + " from "
                + table + ")) differing";
    }

    private long count(String query) {
        return (Long) entities.createNativeQuery(query, Long.class).getSingleResult();
    }

    private int execute(String statement) {
        return entities.createNativeQuery(statement).executeUpdate();
    }
}
