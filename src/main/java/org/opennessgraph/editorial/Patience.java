// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.opennessgraph.ledger.LedgerUnavailable;

/** Waits for a ledger that is away: after a crash it may need a while. */
final class Patience {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private Patience() {}

    /**
     * Does work, again and again with longer pauses, until the ledger is there.
     *
     * @param patience how long to wait
     * @param who who waits, as the log says it
     * @param work what is done; it may be begun several times
     * @return what the work returns
     * @throws LedgerUnavailable if the ledger is still away after that, or the thread is interrupted
     */
    static <T> T with(Duration patience, String who, Logger log, Supplier<T> work) {
        long begin = System.nanoTime();
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                return work.get();
            } catch (LedgerUnavailable away) {
                if (System.nanoTime() - begin > patience.toNanos()) {
                    throw away;
                }
                log.warnf("%s waits for the ledger: %s", who, away.getMessage());
                try {
                    Thread.sleep(pause.toMillis());
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw away;
                }
                pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
            }
        }
    }
}
