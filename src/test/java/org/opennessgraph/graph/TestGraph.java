// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.opennessgraph.engine.GraphDriver;
import org.opennessgraph.engine.GraphServers;
import org.opennessgraph.engine.SecondGraph;

/** The faces of this room over any server, for tests that need a graph of their own. */
public final class TestGraph {
    private final Supplier<Driver> driver;
    private final GraphSession session;

    public TestGraph(Supplier<Driver> driver) {
        this.driver = driver;
        GraphDriver connection = driver::get;
        this.session = new GraphSession(connection);
    }

    public GraphWrites writes() {
        return new DriverGraphWrites(driver);
    }

    public GraphReads reads() {
        return new DriverGraphReads(session);
    }

    /** Reads that test only so many candidates before they answer with a part. */
    public GraphReads reads(int candidates) {
        return new DriverGraphReads(session, candidates);
    }

    /** Reads of the past that go through only so many candidates before they refuse. */
    public GraphReads readsAt(long position, int candidates) {
        return new PastGraphReads(session, new PastStatements(), new EntryRows(), position, candidates);
    }

    /** How many statements were read through {@link #reads()}. */
    public long statements() {
        return session.statements();
    }

    /** Rebuilds in place, as with an external engine. */
    public GraphRebuilds rebuildsInPlace() {
        GraphServers external = new GraphServers() {
            @Override
            public boolean canStartSecond() {
                return false;
            }

            @Override
            public SecondGraph startSecond() {
                throw new IllegalStateException("an external engine has no second server");
            }
        };
        return new GraphRebuilds(external, session);
    }

    /** Plans nothing ahead unless told to. */
    public GraphWarmUp warmUp() {
        return new GraphWarmUp(session, false);
    }

    public Driver driver() {
        return driver.get();
    }

    public List<Record> run(String text, Map<String, Object> parameters) {
        return driver.get()
                .executableQuery(text)
                .withParameters(parameters)
                .execute()
                .records();
    }

    /** Deletes all that it holds, and lays it out at a place. */
    public GraphWrites startAnew(int format, GraphWrites.Place place) {
        run("MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
        GraphWrites writes = writes();
        writes.prepare(format);
        run(
                "MATCH (p:Projection) SET p.position = $position, p.hash = $hash, p.visible = $position",
                Map.of("position", place.position(), "hash", place.hash()));
        return writes;
    }

    /** In a transaction that the server makes by itself. */
    private void run(String text) {
        try (var session = driver.get().session()) {
            session.run(text).consume();
        }
    }
}
