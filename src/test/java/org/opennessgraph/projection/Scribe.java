// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import java.util.ArrayList;
import java.util.List;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.ledger.Accepted;
import org.opennessgraph.ledger.Contribution;
import org.opennessgraph.ledger.Draft;
import org.opennessgraph.ledger.LedgerWriter;
import org.opennessgraph.ledger.Origin;

/** Writes to a ledger, without waiting for a graph. */
public class Scribe {
    private final LedgerWriter ledger;
    private final EntryJson json = new EntryJson();

    public Scribe(LedgerWriter ledger) {
        this.ledger = ledger;
    }

    public Draft draft(Entry entry) {
        return Draft.put(entry.id(), null, json.write(entry), entry.references(), entry.uniqueKeys());
    }

    /** Writes drafts as one set. */
    public Accepted write(List<Draft> drafts) {
        return ledger.append(
                new Contribution("ada", "a test", new Origin(Origin.Kind.CONTRIBUTION, null), new ArrayList<>(drafts)));
    }

    public Accepted redact(long position) {
        return ledger.redact(position, "admin", "law");
    }
}
