// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import jakarta.enterprise.context.ApplicationScoped;

/** Maintenance over PostgreSQL. */
@ApplicationScoped
class StoredLedgerMaintenance implements LedgerMaintenance {
    private final Derived derived;

    StoredLedgerMaintenance(Derived derived) {
        this.derived = derived;
    }

    @Override
    public RebuiltHeads rebuildHeads() {
        return StoreErrors.translated(derived::rebuild);
    }
}
