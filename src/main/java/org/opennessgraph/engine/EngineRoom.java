// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The data directory and the engines in it, from the start of the app to its end. Needs no container, so that tests
 * can kill and start engines without an app around them.
 */
final class EngineRoom {

    private static final Logger LOG = Logger.getLogger("org.opennessgraph.engine");

    private final EngineSettings settings;
    private final Clock clock;
    private final DataDirectory data;
    private final @Nullable Supervisor ledger;
    private final @Nullable PostgresEngine postgres;
    private final @Nullable GraphDirectories graphs;
    private volatile @Nullable Supervisor graph;
    /** Servers that are not the graph: being filled, or retiring. */
    private final Set<Supervisor> besides = ConcurrentHashMap.newKeySet();

    private volatile boolean appRuns;
    private final CountDownLatch appEnded = new CountDownLatch(1);

    private EngineRoom(EngineSettings settings, Clock clock, DataDirectory data) throws IOException {
        this.settings = settings;
        this.clock = clock;
        this.data = data;
        if (settings.postgres()) {
            postgres = new PostgresEngine(data, settings);
            ledger = new Supervisor(postgres, clock, settings.startTimeout());
        } else {
            postgres = null;
            ledger = null;
        }
        if (settings.neo4j()) {
            graphs = new GraphDirectories(data.root());
            graph = supervise(new Neo4jEngine(graphs.current(), data, settings));
        } else {
            graphs = null;
        }
    }

    /**
     * Takes the data directory and decides on ports and passwords; starts nothing yet.
     *
     * @throws EngineFailure when the directory is another process's, or something is not as it has to be
     */
    static EngineRoom open(EngineSettings settings, Clock clock) {
        DataDirectory data = DataDirectory.open(settings.dataDirectory());
        try {
            EngineRoom room = new EngineRoom(settings, clock, data);
            if (data.firstOpening() && settings.fresh()) {
                room.stopEngines();
                data.empty();
                room = new EngineRoom(settings, clock, data);
            }
            room.removeOtherGraphs();
            room.choosePorts();
            room.stopAtTheEnd();
            return room;
        } catch (IOException failure) {
            throw new EngineFailure("The data directory " + data.root() + " cannot be used: " + failure, failure);
        }
    }

    /** The settings by which the app finds its engines. */
    Map<String, String> configuration() {
        Map<String, String> values = new LinkedHashMap<>();
        if (ledger != null && postgres != null) {
            values.put(
                    "quarkus.datasource.jdbc.url",
                    PostgresEngine.url(ledger.status().port()));
            values.put("quarkus.datasource.username", PostgresEngine.APP);
            values.put("quarkus.datasource.password", postgres.password(PostgresEngine.APP));
            values.put("quarkus.flyway.username", PostgresEngine.OWNER);
            values.put("quarkus.flyway.password", postgres.password(PostgresEngine.OWNER));
        }
        Supervisor current = graph;
        if (current != null) {
            values.put(
                    "quarkus.neo4j.uri",
                    Neo4jEngine.uri(current.status().port()).toString());
            values.put("quarkus.neo4j.authentication.username", Neo4jEngine.USER);
            values.put("quarkus.neo4j.authentication.password", ((Neo4jEngine) current.program()).password());
        }
        return values;
    }

    /** Begins to start the engines, side by side. */
    void start() {
        if (ledger != null) {
            ledger.start();
        }
        Supervisor current = graph;
        if (current != null) {
            current.start();
        }
    }

    /**
     * Waits until the engines answer.
     *
     * @throws EngineFailure when one does not
     */
    void awaitStart() {
        appRuns = true;
        if (ledger != null) {
            ledger.awaitStart();
        }
        Supervisor current = graph;
        if (current != null) {
            current.awaitStart();
        }
    }

    boolean hasGraph() {
        return graphs != null;
    }

    /** Starts an empty server beside the graph's, and waits until it answers. */
    Supervisor startSecondGraph() throws IOException {
        GraphDirectories directories = Objects.requireNonNull(graphs, "the graph's server is external");
        Supervisor second = supervise(new Neo4jEngine(directories.next(), data, settings));
        besides.add(second);
        try {
            second.choosePort();
            second.start();
            second.awaitStart();
            return second;
        } catch (EngineFailure failure) {
            discardGraph(second);
            throw failure;
        }
    }

    /** Makes the server the graph's; gives the one before, which goes on until it is discarded. */
    synchronized Supervisor promote(Supervisor second) throws IOException {
        GraphDirectories directories = Objects.requireNonNull(graphs, "the graph's server is external");
        Supervisor before = Objects.requireNonNull(graph, "the graph's server is external");
        directories.pointTo(second.program().directory());
        graph = second;
        besides.remove(second);
        besides.add(before);
        return before;
    }

    /** Ends a server that is not the graph's and deletes its folder. */
    void discardGraph(Supervisor server) throws IOException {
        server.kill();
        besides.remove(server);
        PrivateFiles.deleteTree(server.program().directory());
    }

    EngineStatus ledgerStatus() {
        return ledger == null ? external("PostgreSQL") : ledger.status();
    }

    EngineStatus graphStatus() {
        Supervisor current = graph;
        return current == null ? external("Neo4j") : current.status();
    }

    /** The app has ended and needs them no more; in dev mode and between tests the next start takes them over. */
    void appEnded() {
        letGo();
        appEnded.countDown();
    }

    /** Stops the engines and gives the data directory up. */
    void close() {
        stopEngines();
        data.close();
    }

    private EngineStatus external(String name) {
        return new EngineStatus(name, EngineStatus.State.EXTERNAL, 0, 0, null, 0, clock.instant(), null);
    }

    private Supervisor supervise(Neo4jEngine engine) {
        return new Supervisor(engine, clock, settings.startTimeout());
    }

    private void choosePorts() {
        if (ledger != null) {
            ledger.choosePort();
        }
        Supervisor current = graph;
        if (current != null) {
            current.choosePort();
        }
    }

    /** Removes what a rebuild left behind that did not come to its end. */
    private void removeOtherGraphs() throws IOException {
        if (graphs == null) {
            return;
        }
        for (Path folder : graphs.others()) {
            LOG.infof("Removing the unfinished graph in %s", folder);
            supervise(new Neo4jEngine(folder, data, settings)).kill();
            PrivateFiles.deleteTree(folder);
        }
    }

    private void letGo() {
        watched().forEach(Supervisor::letGo);
    }

    private void stopEngines() {
        List<Thread> ends = watched().stream()
                .map(engine -> new Thread(engine::stop, "engine end"))
                .toList();
        ends.forEach(Thread::start);
        try {
            for (Thread end : ends) {
                end.join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Supervisor> watched() {
        List<Supervisor> all = new ArrayList<>(besides);
        if (ledger != null) {
            all.add(ledger);
        }
        Supervisor current = graph;
        if (current != null) {
            all.add(current);
        }
        return all;
    }

    private void stopAtTheEnd() {
        AcrossReloads.releasedBy(data.kept(), this::letGo);
        AcrossReloads.hook(
                data.kept(),
                new Thread(
                        () -> {
                            // Restarts would be in vain from now on; the app itself may end its work first.
                            letGo();
                            awaitAppEnd();
                            close();
                        },
                        "engines end"));
    }

    private void awaitAppEnd() {
        try {
            if (appRuns && !appEnded.await(10, TimeUnit.SECONDS)) {
                LOG.debug("The app has not ended in time; its engines are stopped nevertheless");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
