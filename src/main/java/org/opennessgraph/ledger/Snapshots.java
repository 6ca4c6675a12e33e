// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/** Read transactions. Sessions are stateless, so that nothing is kept in memory that was read. */
@ApplicationScoped
class Snapshots {
    /** Long enough to read all there is; the default of a minute is meant for writes. */
    private static final int TIMEOUT = (int) Duration.ofHours(6).toSeconds();

    private final StatelessSession session;

    Snapshots(StatelessSession session) {
        this.session = session;
    }

    /**
     * Asks in one snapshot, in a transaction that can write nothing; inside the caller's transaction if there is one.
     *
     * @throws LedgerUnavailable if the store cannot be reached
     */
    <T> T ask(Function<StatelessSession, T> question) {
        return StoreErrors.translated(() -> {
            if (QuarkusTransaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                return question.apply(session);
            }
            return QuarkusTransaction.requiringNew().timeout(TIMEOUT).call(() -> {
                session.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                        .executeUpdate();
                return question.apply(session);
            });
        });
    }
}
