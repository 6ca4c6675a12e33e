// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

/** Knows which driver is the graph's, and changes it. */
@ApplicationScoped
class GraphSwitch implements GraphDriver, GraphServers {

    private static final Logger LOG = Logger.getLogger("org.opennessgraph.engine");

    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration LONGEST_WORK = Duration.ofMinutes(1);

    private final Driver configured;
    private final @Nullable EngineRoom room;
    private volatile Driver current;
    private final AtomicBoolean building = new AtomicBoolean();

    @Inject
    GraphSwitch(Driver configured) {
        this(configured, EngineConfigSourceFactory.room());
    }

    GraphSwitch(Driver configured, @Nullable EngineRoom room) {
        this.configured = configured;
        this.room = room;
        this.current = configured;
    }

    @Override
    public Driver driver() {
        return current;
    }

    @Override
    public boolean canStartSecond() {
        return room != null && room.hasGraph();
    }

    @Override
    public SecondGraph startSecond() {
        if (room == null || !room.hasGraph()) {
            throw new EngineFailure(
                    "The graph's server is external (quarkus.neo4j.uri): no second one can be started.");
        }
        if (!building.compareAndSet(false, true)) {
            throw new EngineFailure("A second server for the graph runs already.");
        }
        try {
            Supervisor second = room.startSecondGraph();
            return new Second(
                    room,
                    second,
                    ((Neo4jEngine) second.program()).driver(second.status().port()));
        } catch (IOException failure) {
            building.set(false);
            throw new EngineFailure("A second server for the graph cannot be prepared: " + failure, failure);
        } catch (RuntimeException failure) {
            building.set(false);
            throw failure;
        }
    }

    private void retire(EngineRoom room, Supervisor server, Driver driver) {
        awaitQuiet(driver);
        if (driver != configured) {
            driver.close();
        }
        try {
            room.discardGraph(server);
        } catch (IOException failure) {
            LOG.warnf(
                    "The folder of the graph before, %s, is not removed: %s",
                    server.program().directory(), failure);
        }
    }

    /** Waits until nothing but the question itself runs on the server, twice in a row. */
    private static void awaitQuiet(Driver driver) {
        long until = System.nanoTime() + LONGEST_WORK.toNanos();
        int quiet = 0;
        try {
            while (quiet < 2 && System.nanoTime() < until) {
                Thread.sleep(QUIET.toMillis());
                long running = driver.executableQuery("SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS n")
                        .execute()
                        .records()
                        .get(0)
                        .get("n")
                        .asLong();
                quiet = running <= 1 ? quiet + 1 : 0;
            }
        } catch (Neo4jException gone) {
            LOG.debugf("The server of the graph before does not answer any more: %s", gone.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Second implements SecondGraph {

        private final EngineRoom room;
        private final Supervisor server;
        private final Driver driver;
        private boolean done;

        Second(EngineRoom room, Supervisor server, Driver driver) {
            this.room = room;
            this.server = server;
            this.driver = driver;
        }

        @Override
        public Driver driver() {
            return driver;
        }

        @Override
        public synchronized void promote() {
            if (done) {
                throw new IllegalStateException("This graph was promoted or closed before");
            }
            Supervisor before;
            try {
                before = room.promote(server);
            } catch (IOException failure) {
                throw new EngineFailure("The pointer to the graph cannot be moved: " + failure, failure);
            }
            done = true;
            // Only one second graph is there at a time, so nobody else writes this.
            Driver driverBefore = current;
            current = driver;
            building.set(false);
            Thread retirement = new Thread(() -> retire(room, before, driverBefore), "graph before");
            retirement.setDaemon(true);
            retirement.start();
        }

        @Override
        public synchronized void close() {
            if (done) {
                return;
            }
            done = true;
            driver.close();
            try {
                room.discardGraph(server);
            } catch (IOException failure) {
                LOG.warnf(
                        "The folder of the discarded graph, %s, is not removed: %s",
                        server.program().directory(), failure);
            } finally {
                building.set(false);
            }
        }
    }
}
