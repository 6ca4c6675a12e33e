// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells a store that is away from a mistake of ours. */
final class StoreErrors {
    private StoreErrors() {}

    /**
     * Runs a call to the store.
     *
     * @throws LedgerUnavailable instead of what the driver throws when it has no connection
     */
    static <T> T translated(Supplier<T> call) {
        try {
            return call.get();
        } catch (LedgerRefusal | LedgerUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            if (isUnavailable(e)) {
                throw new LedgerUnavailable("The ledger's store cannot be reached now: " + e.getMessage(), e);
            }
            throw e;
        }
    }

    private static boolean isUnavailable(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLException sql && isUnavailable(sql)) {
                return true;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                if (suppressed instanceof SQLException sql && isUnavailable(sql)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUnavailable(SQLException e) {
        @Nullable String state = e.getSQLState();
        return e instanceof SQLTransientConnectionException
                || (state == null
                        // the pool's way to say that it waited for a connection in vain
                        ? String.valueOf(e.getMessage()).contains("Acquisition timeout")
                        // connection lost; server shutting down, crashed or starting; too many connections
                        : state.startsWith("08") || state.startsWith("57P") || state.equals("53300"));
    }
}
