// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import jakarta.enterprise.context.ApplicationScoped;

/** The write face over PostgreSQL. Around the transaction, because a store can also be lost while committing. */
@ApplicationScoped
class StoredLedgerWriter implements LedgerWriter {
    private final Appender appender;

    StoredLedgerWriter(Appender appender) {
        this.appender = appender;
    }

    @Override
    public Accepted append(Contribution contribution) {
        return StoreErrors.translated(() -> appender.append(contribution));
    }

    @Override
    public Accepted redact(long position, String actor, String reason) {
        return StoreErrors.translated(() -> appender.redact(position, actor, reason));
    }
}
