// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.time.Duration;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/** Read transactions. Sessions are stateless, so that nothing is kept in memory that was read. */
@ApplicationScoped
class Snapshots {
    /** Long enough to read all there is; the default of a minute is meant for writes. */
    private static final int TIMEOUT = (int) Duration.ofHours(6).toSeconds();

    private static final int SOON_MILLIS = 3_000;

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
        return StoreErrors.translated(() -> isInTransaction()
                ? question.apply(session)
                : QuarkusTransaction.requiringNew().timeout(TIMEOUT).call(() -> inSnapshot(question)));
    }

    /**
     * As {@link #ask}, for a question that takes milliseconds and that somebody waits for: a store that hangs is told
     * after a few seconds, unless the transaction is the caller's.
     *
     * @throws LedgerUnavailable if the store cannot be reached, or is silent for longer than {@value #SOON_MILLIS} ms
     */
    <T> T askSoon(Function<StatelessSession, T> question) {
        return StoreErrors.translated(() -> isInTransaction()
                ? question.apply(session)
                : QuarkusTransaction.requiringNew().timeout(TIMEOUT).call(() -> unlessSilent(question)));
    }

    private static boolean isInTransaction() {
        return QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private <T> T inSnapshot(Function<StatelessSession, T> question) {
        session.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        return question.apply(session);
    }

    // A timeout of the statement would not do: it has the driver ask the same silent store to break off.
    private <T> T unlessSilent(Function<StatelessSession, T> question) {
        waitAtMost(SOON_MILLIS);
        T answer;
        try {
            answer = inSnapshot(question);
        } catch (RuntimeException failed) {
            // A store that refuses leaves a connection that others get next; one that is silent leaves a closed one.
            try {
                waitAtMost(0);
            } catch (RuntimeException closed) {
                failed.addSuppressed(closed);
            }
            throw failed;
        }
        waitAtMost(0);
        return answer;
    }

    private void waitAtMost(int millis) {
        session.doWork(connection -> connection.setNetworkTimeout(Runnable::run, millis));
    }
}
