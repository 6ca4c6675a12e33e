// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.standing.Standing;

/** The log over PostgreSQL. Around the transaction, because a store can also be lost while committing. */
@ApplicationScoped
class StoredStandingLog implements StandingLog {
    private final Snapshots snapshots;
    private final StandingTeller teller;

    StoredStandingLog(Snapshots snapshots, StandingTeller teller) {
        this.snapshots = snapshots;
        this.teller = teller;
    }

    @Override
    public boolean begun() {
        return snapshots.ask(session -> session.createNativeQuery("select position from standing_told", Long.class)
                        .getSingleResult())
                > 0;
    }

    @Override
    public int tell(long position, Map<EntryId, Optional<Standing>> standings, boolean all) {
        return StoreErrors.translated(() -> teller.tell(position, standings, all));
    }
}
