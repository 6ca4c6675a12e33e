// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.GraphUnavailable;
import org.opennessgraph.ledger.Accepted;
import org.opennessgraph.ledger.Draft;
import org.opennessgraph.ledger.LedgerWriter;

/** Writes to the ledger, and waits until the graph shows it. */
@ApplicationScoped
public class Editor {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GraphReads graph;
    private final Projector projector;
    private final Scribe scribe;

    Editor(LedgerWriter ledger, GraphReads graph, Projector projector) {
        this.scribe = new Scribe(ledger);
        this.graph = graph;
        this.projector = projector;
    }

    /** Puts entries as one set, without waiting. */
    public Accepted put(List<? extends Entry> entries) {
        return write(entries.stream().map(this::draft).toList());
    }

    /** Writes drafts as one set, without waiting. */
    public Accepted write(List<Draft> drafts) {
        return scribe.write(drafts);
    }

    public Draft draft(Entry entry) {
        return scribe.draft(entry);
    }

    /** Who writes to the same ledger without waiting. */
    public Scribe scribe() {
        return scribe;
    }

    public Accepted retract(EntryId id) {
        return write(List.of(Draft.retract(id, null)));
    }

    public Accepted merge(EntryId id, EntryId into) {
        return write(List.of(Draft.merge(id, null, into)));
    }

    public Accepted redact(long position) {
        return scribe.redact(position);
    }

    /** Puts entries as one set, and waits until they can be read. */
    public Accepted show(Entry... entries) {
        Accepted accepted = put(List.of(entries));
        await(accepted);
        return accepted;
    }

    /** Waits until a set can be read. */
    public void await(Accepted set) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!isShown(set)) {
            if (System.nanoTime() > until) {
                throw new AssertionError(
                        "The graph did not reach position " + set.last() + " in time: " + projector.progress());
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private boolean isShown(Accepted set) {
        try {
            return graph.position() >= set.last();
        } catch (GraphUnavailable notYet) {
            return false;
        }
    }
}
