// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graph.GraphMoved;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.GraphRebuild;
import org.opennessgraph.graph.GraphRebuilds;
import org.opennessgraph.graph.GraphUnavailable;
import org.opennessgraph.graph.GraphWarmUp;
import org.opennessgraph.graph.GraphWrites;
import org.opennessgraph.ledger.Change;
import org.opennessgraph.ledger.LedgerReader;
import org.opennessgraph.ledger.LedgerUnavailable;
import org.opennessgraph.ledger.StandingLog;

/**
 * Keeps the graph at the ledger's position. One thread goes on from the position that the graph holds; what cannot be
 * read is tried again and never taken for empty.
 */
@ApplicationScoped
public class Projector {
    /** After the ledger's migration and before what writes to the ledger at start. */
    static final int START_PRIORITY = 150;

    private static final Logger LOG = Logger.getLogger("org.opennessgraph.projection");
    /** While an engine is away; it comes back by itself. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    /** While something is wrong that somebody has to mend. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private static final Duration END = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    private final LedgerReader ledger;
    private final GraphWrites writes;
    private final GraphRebuilds rebuilds;
    private final GraphWarmUp warmUp;
    private final StandingLog standings;
    private final ProjectionSettings settings;
    private final Steps steps;
    private final Deriving deriving;
    private final Object turn = new Object();
    private final Object pausing = new Object();

    private volatile boolean stopped;
    private volatile boolean rebuilding;
    private volatile @Nullable String problem = "the projection has not started yet";
    private volatile @Nullable Thread thread;
    private boolean laidOut;
    private boolean prepared;
    private boolean rebuildWanted;
    private String movement = "";
    private long movedAt;

    Projector(
            LedgerReader ledger,
            GraphWrites writes,
            GraphRebuilds rebuilds,
            GraphWarmUp warmUp,
            StandingLog standings,
            ProjectionSettings settings) {
        this.ledger = ledger;
        this.writes = writes;
        this.rebuilds = rebuilds;
        this.warmUp = warmUp;
        this.standings = standings;
        this.settings = settings;
        this.steps = new Steps(ledger::history);
        this.deriving = new Deriving(ledger::history);
        this.rebuildWanted = settings.rebuildAtStart();
    }

    void start(@Observes @Priority(START_PRIORITY) StartupEvent event) {
        if (!settings.enabled()) {
            problem = "the projection is switched off in this process";
            return;
        }
        Thread projector = new Thread(this::run, "projector");
        projector.setDaemon(true);
        thread = projector;
        projector.start();
    }

    /** Lets the batch at hand end: a thread that is interrupted while it writes leaves a broken connection. */
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        stopped = true;
        synchronized (pausing) {
            pausing.notifyAll();
        }
        Thread running = thread;
        if (running != null) {
            running.join(END.toMillis());
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
            graph = rebuilds.position();
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
            // However this ends, the next turn looks at what is there.
            laidOut = false;
            try (GraphRebuild rebuild = rebuilds.start(EntryImages.FORMAT)) {
                long position = 0;
                for (long end = ledger.position(); position < end; end = ledger.position()) {
                    List<Change> next = next(position);
                    if (next.isEmpty()) {
                        throw new IllegalStateException("the ledger is at " + end + ", but gives nothing after "
                                + position + "; nothing published");
                    }
                    position = apply(rebuild.writes(), position, next);
                }
                GraphWrites.Place place =
                        rebuild.writes().layout().orElseThrow().place();
                Deriving.Worked worked = deriving.whole(rebuild.reads());
                tell(position, worked);
                rebuild.writes().derive(place, worked.derived());
                rebuild.publish();
                LOG.infof("The graph was built anew up to position %d.", position);
                return position;
            } finally {
                rebuilding = false;
            }
        }
    }

    private void run() {
        Duration wait = FIRST_PAUSE;
        while (!stopped) {
            try {
                boolean worked = turn();
                problem = null;
                wait = FIRST_PAUSE;
                if (!worked) {
                    pause(settings.rest());
                }
            } catch (GraphMoved moved) {
                LOG.info(moved.getMessage());
            } catch (RuntimeException trouble) {
                if (stopped) {
                    return;
                }
                tell(trouble);
                pause(wait);
                wait = longer(wait, isAway(trouble) ? LONGEST_WAIT : LONGEST_PAUSE);
            }
        }
    }

    private void pause(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        synchronized (pausing) {
            for (long rest = time.toMillis(); rest > 0 && !stopped; rest = (until - System.nanoTime()) / 1_000_000) {
                try {
                    pausing.wait(rest);
                } catch (InterruptedException asked) {
                    Thread.currentThread().interrupt();
                    stopped = true;
                }
            }
        }
    }

    private static Duration longer(Duration wait, Duration longest) {
        Duration longer = wait.multipliedBy(2);
        return longer.compareTo(longest) > 0 ? longest : longer;
    }

    /** Goes on by one batch of sets; false if there is none. */
    boolean turn() {
        synchronized (turn) {
            try {
                if (!laidOut) {
                    layOut();
                    laidOut = true;
                }
                return goOn();
            } catch (GraphMoved | GraphUnavailable somebodyElse) {
                // Somebody else may be at work on the graph, or another graph be there when it is back.
                laidOut = false;
                throw somebodyElse;
            }
        }
    }

    /**
     * Applies what is there, and when all of it is in, works out what rests on many entries and tells readers. A bulk
     * load so derives once, at its end.
     */
    private boolean goOn() {
        GraphWrites.Layout layout =
                writes.layout().orElseThrow(() -> new IllegalStateException("the graph was never laid out"));
        long at = layout.place().position();
        if (at > ledger.position()) {
            rebuild("it is beyond the ledger's end, so it is of another ledger");
            return true;
        }
        List<Change> changes = next(at);
        if (!changes.isEmpty()) {
            apply(writes, at, changes);
            return true;
        }
        if (layout.shown() == at) {
            if (at > 0) {
                // Not on an empty graph: plans are made for what is there, and would be made again soon.
                warmUp.begin();
            }
            return false;
        }
        Deriving.Worked worked = derived(rebuilds.unshown(), layout.shown(), at);
        tell(at, worked);
        writes.derive(layout.place(), worked.derived());
        return true;
    }

    /** Before the position is shown: whoever follows standings up to what is shown then misses none. */
    private void tell(long position, Deriving.Worked worked) {
        if (position > 0) {
            standings.tell(position, worked.standings(), worked.all());
        }
    }

    private Deriving.Worked derived(GraphReads graph, long shown, long at) {
        if (at - shown > Deriving.MOST_CHANGES || !standings.begun()) {
            return deriving.whole(graph);
        }
        List<Change> changes = new ArrayList<>();
        for (long from = shown; from < at; ) {
            List<Change> more = ledger.after(from, Deriving.MOST_CHANGES);
            if (more.isEmpty()) {
                throw new IllegalStateException("the ledger gives nothing after " + from);
            }
            for (Change change : more) {
                if (change.position() <= at) {
                    changes.add(change);
                }
                from = change.position();
            }
        }
        return deriving.after(graph, changes);
    }

    private void layOut() {
        Optional<GraphWrites.Layout> layout = writes.layout();
        if (layout.isPresent()) {
            String reason = reasonToRebuild(layout.get());
            if (reason != null) {
                rebuild(reason);
            }
        }
        rebuildWanted = false;
        warmUp.again();
        if (!prepared) {
            writes.prepare(EntryImages.FORMAT);
            prepared = true;
        }
    }

    private @Nullable String reasonToRebuild(GraphWrites.Layout layout) {
        if (layout.builder().isPresent()) {
            if (!rebuilds.isOurs(layout) && !stoodStill(layout)) {
                throw new GraphUnavailable("another process rebuilds the graph", true, null);
            }
            return "the rebuild before was cut off";
        }
        if (layout.format() != EntryImages.FORMAT) {
            if (prepared) {
                throw new IllegalStateException("another version of the app has taken the graph over; it has format "
                        + layout.format() + " now, this version writes " + EntryImages.FORMAT);
            }
            return "it has format " + layout.format() + " and not " + EntryImages.FORMAT;
        }
        if (rebuildWanted) {
            return "as asked";
        }
        return isOfThisLedger(layout.place()) ? null : "it is of another ledger";
    }

    /** Whether the change that the graph was left at is one of this ledger, as far as the ledger can tell yet. */
    private boolean isOfThisLedger(GraphWrites.Place place) {
        if (place.position() > ledger.position()) {
            return false;
        }
        try {
            List<Change> next = ledger.after(place.position(), 1);
            return next.isEmpty() || hex(next.get(0).previousHash()).equals(place.hash());
        } catch (IllegalArgumentException insideOfSet) {
            return false;
        }
    }

    /** Whether a rebuild in place, by another process, has stood still for long. */
    private boolean stoodStill(GraphWrites.Layout layout) {
        String now = layout.builder().orElse("") + " " + layout.movement();
        if (!now.equals(movement)) {
            movement = now;
            movedAt = System.nanoTime();
        }
        return System.nanoTime() - movedAt >= settings.takeOver().toNanos();
    }

    private void rebuild(String reason) {
        LOG.infof("Building the graph anew: %s.", reason);
        rebuild();
    }

    private List<Change> next(long position) {
        return ledger.after(position, settings.batch());
    }

    private long apply(GraphWrites graph, long at, List<Change> changes) {
        Change last = changes.get(changes.size() - 1);
        graph.advance(
                new GraphWrites.Place(at, hex(changes.get(0).previousHash())),
                new GraphWrites.Place(last.position(), hex(last.hash())),
                steps.of(changes));
        return last.position();
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private void tell(RuntimeException trouble) {
        String message = String.valueOf(trouble.getMessage());
        if (!message.equals(problem)) {
            if (isAway(trouble)) {
                LOG.warnf("The projection waits: %s", message);
            } else {
                LOG.errorf(trouble, "The projection cannot go on: %s", message);
            }
        }
        problem = message;
    }

    private static boolean isAway(RuntimeException trouble) {
        return trouble instanceof GraphUnavailable || trouble instanceof LedgerUnavailable;
    }
}
