// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The end of the chain while one set is appended: gives each row its position, time and hashes. Only who holds the
 * ledger's lock may have one.
 */
final class ChainEnd {
    private final long set;
    private final long first;
    private final Instant at;
    private long position;
    private byte[] hash;

    /**
     * @param last the last row of the ledger, null if it is empty
     * @param now the time by the clock
     */
    ChainEnd(@Nullable ChangeRow last, Instant now) {
        // PostgreSQL keeps microseconds; what it would cut off must not be hashed.
        Instant micros = now.truncatedTo(ChronoUnit.MICROS);
        if (last == null) {
            set = 1;
            position = 0;
            at = micros;
            hash = ChainHash.start();
        } else {
            set = last.set + 1;
            position = last.position;
            at = micros.isBefore(last.at) ? last.at : micros;
            hash = last.hash;
        }
        first = position + 1;
    }

    /** Gives a row its place; after this it must not be changed any more. */
    void append(ChangeRow row, boolean lastOfSet) {
        position++;
        row.position = position;
        row.set = set;
        row.lastOfSet = lastOfSet;
        row.at = at;
        row.previousHash = hash;
        row.hash = ChainHash.ofChange(row);
        hash = row.hash;
    }

    Accepted accepted() {
        return new Accepted(set, first, position);
    }
}
