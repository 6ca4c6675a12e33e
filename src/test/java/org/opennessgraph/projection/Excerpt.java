// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.ledger.ChainReport;
import org.opennessgraph.ledger.Change;
import org.opennessgraph.ledger.Head;
import org.opennessgraph.ledger.LedgerReader;
import org.opennessgraph.ledger.Origin;

/** The real ledger from a position on, as if it began there; on request it breaks off. */
class Excerpt implements LedgerReader {
    private static final byte[] NOTHING_BEFORE = new byte[32];

    private final LedgerReader ledger;
    private final long start;
    private volatile long breaksOffBehind = Long.MAX_VALUE;

    Excerpt(LedgerReader ledger, long start) {
        this.ledger = ledger;
        this.start = start;
    }

    /** What lies behind the position cannot be read from now on. */
    void breakOffBehind(long position) {
        breaksOffBehind = position;
    }

    @Override
    public long position() {
        return ledger.position();
    }

    @Override
    public long positionAt(Instant moment) {
        return ledger.positionAt(moment);
    }

    @Override
    public long setEnd(long position) {
        return ledger.setEnd(position);
    }

    @Override
    public List<Change> after(long position, int limit) {
        if (position > breaksOffBehind) {
            throw new IllegalStateException("a test broke the ledger off");
        }
        List<Change> changes = new ArrayList<>(ledger.after(Math.max(position, start), limit));
        if (position <= start && !changes.isEmpty()) {
            changes.set(0, first(changes.get(0)));
        }
        return changes;
    }

    private static Change first(Change change) {
        return new Change(
                change.position(),
                change.set(),
                change.lastOfSet(),
                change.id(),
                change.operation(),
                change.version(),
                change.payload(),
                change.actor(),
                change.at(),
                change.reason(),
                change.origin(),
                change.redirectTo(),
                NOTHING_BEFORE,
                change.hash(),
                change.redacts());
    }

    @Override
    public Optional<Head> head(EntryId id) {
        return ledger.head(id);
    }

    @Override
    public Map<EntryId, Head> heads(Collection<EntryId> ids) {
        return ledger.heads(ids);
    }

    @Override
    public Map<String, EntryId> holders(Collection<String> keys) {
        return ledger.holders(keys);
    }

    @Override
    public Map<EntryId, Change> last(Origin.Kind kind, Collection<EntryId> ids) {
        return ledger.last(kind, ids);
    }

    @Override
    public Map<EntryId, Change> allLast(Origin.Kind kind) {
        return ledger.allLast(kind);
    }

    @Override
    public List<Change> history(EntryId id) {
        return ledger.history(id);
    }

    @Override
    public ChainReport verify() {
        return ledger.verify();
    }
}
