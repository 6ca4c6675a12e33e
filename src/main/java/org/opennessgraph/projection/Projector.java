// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graph.GraphMoved;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.GraphRebuild;
import org.opennessgraph.graph.GraphRebuilds;
import org.opennessgraph.graph.GraphUnavailable;
import org.opennessgraph.graph.GraphWrites;
import org.opennessgraph.ledger.Change;
import org.opennessgraph.ledger.LedgerReader;
import org.opennessgraph.ledger.LedgerUnavailable;

/**
 * Keeps the graph at the ledger's position. One thread goes on from the position that the graph holds; what cannot be
 * read is tried again and never taken for empty.
 */
@ApplicationScoped
public class Projector {
    /** After the ledger's migration and before what writes to the ledger at start. */
    static final int START_PRIORITY = 150;

    private static final Logger LOG = Logger.getLogger("org.opennessgraph.projection");
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    private final LedgerReader ledger;
    private final GraphReads reads;
    private final GraphWrites writes;
    private final GraphRebuilds rebuilds;
    private final ProjectionSettings settings;
    private final Steps steps;
    private final Object turn = new Object();

    private volatile boolean stopped;
    private volatile boolean rebuilding;
    private volatile @Nullable String problem = "the projection has not started yet";
    private volatile @Nullable Thread thread;
    private boolean laidOut;
    private boolean rebuildWanted;

    Projector(
            LedgerReader ledger,
            GraphReads reads,
            GraphWrites writes,
            GraphRebuilds rebuilds,
            ProjectionSettings settings) {
        this.ledger = ledger;
        this.reads = reads;
        this.writes = writes;
        this.rebuilds = rebuilds;
        this.settings = settings;
        this.steps = new Steps(ledger::history);
        this.rebuildWanted = settings.rebuildAtStart();
    }

    void start(@Observes @Priority(START_PRIORITY) StartupEvent event) {
        Thread projector = new Thread(this::run, "projector");
        projector.setDaemon(true);
        thread = projector;
        projector.start();
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        stopped = true;
        Thread running = thread;
        if (running != null) {
            running.interrupt();
            running.join(LONGEST_PAUSE.toMillis());
        }
    }

    /**
     * @return how far the graph is now; reads both stores
     */
    public ProjectionProgress progress() {
        String trouble = problem;
        long graph = -1;
        long truth = -1;
        try {
            truth = ledger.position();
            graph = reads.position();
        } catch (GraphUnavailable | LedgerUnavailable away) {
            trouble = trouble == null ? away.getMessage() : trouble;
        }
        return new ProjectionProgress(graph, truth, rebuilding, trouble);
    }

    /**
     * Builds the graph anew from the ledger and puts it in the place of the present one when it is complete. The
     * present one is read meanwhile if the graph's engine is the bundled one. Takes as long as all changes take.
     *
     * @return the position that the new graph is at
     */
    public long rebuild() {
        synchronized (turn) {
            rebuilding = true;
            try (GraphRebuild rebuild = rebuilds.start()) {
                GraphWrites fresh = rebuild.writes();
                fresh.prepare(EntryImages.FORMAT);
                long position = 0;
                for (List<Change> next = next(position); !next.isEmpty(); next = next(position)) {
                    position = apply(fresh, position, next);
                }
                if (position < ledger.position()) {
                    throw new IllegalStateException(
                            "the ledger went on while the last set was read; nothing published");
                }
                rebuild.publish();
                LOG.infof("The graph was built anew up to position %d.", position);
                return position;
            } finally {
                rebuilding = false;
            }
        }
    }

    private void run() {
        Duration pause = FIRST_PAUSE;
        while (!stopped) {
            try {
                boolean worked = turn();
                problem = null;
                pause = FIRST_PAUSE;
                if (!worked) {
                    Thread.sleep(settings.rest().toMillis());
                }
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
                return;
            } catch (GraphMoved moved) {
                LOG.info(moved.getMessage());
            } catch (RuntimeException trouble) {
                if (stopped) {
                    return;
                }
                tell(trouble);
                pause = rest(pause);
            }
        }
    }

    private boolean turn() {
        synchronized (turn) {
            if (!laidOut) {
                layOut();
                laidOut = true;
            }
            long at = reads.position();
            if (at > ledger.position()) {
                LOG.warnf("The graph is at %d, beyond the ledger's end: it is of another ledger. Building anew.", at);
                rebuild();
                return true;
            }
            List<Change> changes = next(at);
            if (changes.isEmpty()) {
                return false;
            }
            apply(writes, at, changes);
            return true;
        }
    }

    private void layOut() {
        OptionalLong format = writes.format();
        boolean other = format.isPresent() && format.getAsLong() != EntryImages.FORMAT;
        if (other || (rebuildWanted && format.isPresent())) {
            LOG.infof("Building the graph anew%s.", other ? ": it has another format" : " as asked");
            rebuild();
            rebuildWanted = false;
        } else {
            writes.prepare(EntryImages.FORMAT);
        }
    }

    private List<Change> next(long position) {
        return ledger.after(position, settings.batch());
    }

    private long apply(GraphWrites graph, long at, List<Change> changes) {
        long next = changes.get(changes.size() - 1).position();
        graph.advance(at, next, steps.of(changes));
        return next;
    }

    private void tell(RuntimeException trouble) {
        String message = String.valueOf(trouble.getMessage());
        if (!message.equals(problem)) {
            if (trouble instanceof GraphUnavailable || trouble instanceof LedgerUnavailable) {
                LOG.warnf("The projection waits: %s", message);
            } else {
                LOG.errorf(trouble, "The projection cannot go on: %s", message);
            }
        }
        problem = message;
    }

    private Duration rest(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
        Duration longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }
}
