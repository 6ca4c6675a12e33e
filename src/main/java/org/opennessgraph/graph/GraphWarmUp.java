// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Has the server plan the catalogue before somebody asks: the first use of a text costs up to a second, later ones
 * milliseconds. Each text is run with parameters that find next to nothing: only planning it ({@code EXPLAIN}) would
 * leave a part of that cost to the first who asks.
 */
@ApplicationScoped
public class GraphWarmUp {
    private static final Logger LOG = Logger.getLogger("org.opennessgraph.graph");

    /** What any text of the catalogue asks for; lists without an element, pages of one. */
    private static final Map<String, Object> NOTHING = Map.ofEntries(
            Map.entry("ids", List.of()),
            Map.entry("claims", List.of()),
            Map.entry("sources", List.of()),
            Map.entry("claimants", List.of()),
            Map.entry("links", List.of()),
            Map.entry("words", List.of()),
            Map.entry("equal", Map.of()),
            Map.entry("url", ""),
            Map.entry("subject", ""),
            Map.entry("term", ""),
            Map.entry("of", ""),
            Map.entry("query", "warmup"),
            Map.entry("after", ""),
            Map.entry("before", ""),
            Map.entry("skip", 0),
            Map.entry("near", 1),
            Map.entry("limit", 1),
            Map.entry("candidates", 1));

    private final GraphSession session;
    private final boolean wanted;
    private boolean begun;
    private volatile boolean stopped;

    @Inject
    GraphWarmUp(GraphSession session, GraphSettings settings) {
        this(session, settings.warmUp());
    }

    GraphWarmUp(GraphSession session, boolean wanted) {
        this.session = session;
        this.wanted = wanted;
    }

    /** Begins in the background, unless that was done for this server. To be called when there is something to read. */
    public synchronized void begin() {
        if (!wanted || begun || stopped) {
            return;
        }
        begun = true;
        Thread thread = new Thread(this::run, "graph warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** Another server may be there from now on, which has planned nothing yet. */
    public synchronized void again() {
        begun = false;
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        stopped = true;
    }

    private void run() {
        try {
            long began = System.nanoTime();
            long planned = warm();
            LOG.debugf("Planned %d statements in %d ms", planned, (System.nanoTime() - began) / 1_000_000);
        } catch (GraphUnavailable away) {
            LOG.debugf("Planning ahead ends: %s", away.getMessage());
            again();
        } catch (IllegalStateException wrong) {
            // Whoever asks with this statement will be told; the app lives without a warm start.
            LOG.warnf("Planning ahead ends: %s", wrong.getMessage());
        }
    }

    /** Runs each text once; gives their number. */
    int warm() {
        Set<String> texts = new LinkedHashSet<>(new Statements().all());
        for (String text : texts) {
            if (stopped) {
                break;
            }
            session.tryOut(text, NOTHING);
        }
        return texts.size();
    }
}
