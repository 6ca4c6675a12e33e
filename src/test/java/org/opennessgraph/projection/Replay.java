// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.GraphWrites;
import org.opennessgraph.ledger.Change;
import org.opennessgraph.ledger.Operation;
import org.opennessgraph.ledger.Origin;

/** Applies changes to a graph as the projector does, whole sets in batches of a size. */
public final class Replay {
    private static final byte[] NO_HASH = new byte[32];

    private final GraphWrites writes;
    private final Map<EntryId, List<Change>> histories = new HashMap<>();
    private final EntryJson json = new EntryJson();
    private GraphWrites.Place place;
    private long set;

    /**
     * @param writes a graph
     * @param place where it is
     */
    public Replay(GraphWrites writes, GraphWrites.Place place) {
        this.writes = writes;
        this.place = place;
    }

    /** The number of the shape that graphs are projected in. */
    public static int format() {
        return EntryImages.FORMAT;
    }

    /** Puts entries that no ledger knows, all in one set, as many in a transaction. */
    public void put(List<? extends Entry> entries) {
        List<Change> changes = new ArrayList<>();
        set++;
        long position = place.position();
        for (Entry entry : entries) {
            position++;
            changes.add(new Change(
                    position,
                    set,
                    changes.size() == entries.size() - 1,
                    entry.id(),
                    Operation.PUT,
                    histories.getOrDefault(entry.id(), List.of()).size() + 1,
                    json.write(entry),
                    "ada",
                    Instant.EPOCH,
                    "a test",
                    new Origin(Origin.Kind.CONTRIBUTION, null),
                    null,
                    NO_HASH,
                    NO_HASH));
        }
        apply(changes, entries.size());
    }

    /** Applies changes, whole sets in batches of at most so many changes unless one set has more. */
    public void apply(List<Change> changes, int batch) {
        for (Change change : changes) {
            histories.computeIfAbsent(change.id(), id -> new ArrayList<>()).add(change);
        }
        Steps steps = new Steps(id -> histories.getOrDefault(id, List.of()));
        List<Change> sets = new ArrayList<>();
        List<Change> current = new ArrayList<>();
        for (Change change : changes) {
            current.add(change);
            if (change.lastOfSet()) {
                if (!sets.isEmpty() && sets.size() + current.size() > batch) {
                    advance(sets, steps);
                }
                sets.addAll(current);
                current.clear();
            }
        }
        if (!sets.isEmpty()) {
            advance(sets, steps);
        }
        writes.show(place);
    }

    /** Works out of all claims what rests on many entries. */
    public void derive(GraphReads reads) {
        writes.derive(place, new Deriving(id -> histories.getOrDefault(id, List.of())).all(reads));
    }

    private void advance(List<Change> sets, Steps steps) {
        Change last = sets.get(sets.size() - 1);
        GraphWrites.Place next =
                new GraphWrites.Place(last.position(), HexFormat.of().formatHex(last.hash()));
        writes.advance(place, next, steps.of(sets));
        place = next;
        sets.clear();
    }
}
