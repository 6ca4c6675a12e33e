// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.opennessgraph.graph.GraphSource;
import org.opennessgraph.ledger.LedgerReader;

/** The ledger, as what the graph is made from. Asked only while the graph has shown nothing yet. */
@ApplicationScoped
class LedgerSource implements GraphSource {
    private final LedgerReader ledger;

    LedgerSource(LedgerReader ledger) {
        this.ledger = ledger;
    }

    @Override
    public boolean isEmpty() {
        return ledger.position() == 0;
    }
}
