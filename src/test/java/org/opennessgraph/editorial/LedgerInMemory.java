// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.ledger.Accepted;
import org.opennessgraph.ledger.ChainReport;
import org.opennessgraph.ledger.Change;
import org.opennessgraph.ledger.Contribution;
import org.opennessgraph.ledger.Draft;
import org.opennessgraph.ledger.Head;
import org.opennessgraph.ledger.LedgerReader;
import org.opennessgraph.ledger.LedgerWriter;
import org.opennessgraph.ledger.Operation;
import org.opennessgraph.ledger.Origin;
import org.opennessgraph.ledger.Status;

/** Heads, keys and sets of a ledger, for what needs no more. Refuses nothing but what breaks its own rules. */
final class LedgerInMemory implements LedgerReader, LedgerWriter {
    final List<Contribution> sets = new ArrayList<>();
    private final Map<EntryId, Head> heads = new TreeMap<>();
    private final Map<String, EntryId> holders = new HashMap<>();
    private long position;

    @Override
    public Accepted append(Contribution contribution) {
        for (Draft draft : contribution.drafts()) {
            Head head = heads.get(draft.id());
            int version = head == null ? 0 : head.version();
            if (draft.expectedVersion() != null && draft.expectedVersion() != version) {
                throw new IllegalStateException(draft.id() + " is at version " + version);
            }
            holders.values().removeIf(draft.id()::equals);
            for (String key : draft.uniqueKeys()) {
                if (holders.putIfAbsent(key, draft.id()) != null) {
                    throw new IllegalStateException(key + " is held");
                }
            }
            Status status = draft.operation() == Operation.PUT
                    ? Status.ACTIVE
                    : draft.operation() == Operation.MERGE ? Status.MERGED : Status.RETRACTED;
            heads.put(draft.id(), new Head(draft.id(), version + 1, ++position, status, draft.redirectTo()));
        }
        for (Draft draft : contribution.drafts()) {
            for (EntryId reference : draft.references()) {
                Head head = heads.get(reference);
                if (head == null || head.status() != Status.ACTIVE) {
                    throw new IllegalStateException(draft.id() + " refers to " + reference);
                }
            }
        }
        sets.add(contribution);
        return new Accepted(sets.size(), position, position);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public Map<EntryId, Head> heads(Collection<EntryId> ids) {
        Map<EntryId, Head> found = new TreeMap<>(heads);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Map<String, EntryId> holders(Collection<String> keys) {
        Map<String, EntryId> found = new TreeMap<>(holders);
        found.keySet().retainAll(keys);
        return found;
    }

    @Override
    public Optional<Head> head(EntryId id) {
        return Optional.ofNullable(heads.get(id));
    }

    @Override
    public Accepted redact(long at, String actor, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long positionAt(Instant moment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long setEnd(long at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Change> after(long at, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<EntryId, Change> last(Origin.Kind kind, Collection<EntryId> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<EntryId, Change> allLast(Origin.Kind kind) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Change> history(EntryId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChainReport verify() {
        throw new UnsupportedOperationException();
    }
}
