// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.opennessgraph.domain.Pulse;
import org.opennessgraph.engine.GraphDriver;

/** Runs statements and counts them. Reads run in read sessions, which refuse to write. */
@ApplicationScoped
class GraphSession {
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    /** What Neo4j says of a statement that it ended for its time, by the client's limit or by its own. */
    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

    /** Kinds of refusal that no waiting mends: the text, or what it would write, is wrong. */
    private static final List<String> OUR_FAULTS =
            List.of("Neo.ClientError.Statement", "Neo.ClientError.Schema", "Neo.ClientError.Procedure");

    private final GraphDriver connection;
    private final GraphSource source;
    private final AtomicLong statements = new AtomicLong();
    private final boolean making;
    private volatile boolean rebuilding;
    private volatile boolean filled;

    /** One that reads what is shown. */
    @Inject
    GraphSession(GraphDriver connection, GraphSource source) {
        this.connection = connection;
        this.source = source;
        this.making = false;
    }

    /** One that reads all there is, shown or not: for whoever makes the graph. */
    GraphSession(GraphDriver connection) {
        this.connection = connection;
        this.source = () -> true;
        this.making = true;
        this.filled = true;
    }

    /** Whether it reads for whoever makes the graph, so that what it sees need not be whole. */
    boolean making() {
        return making;
    }

    /** Runs a text of the catalogue; its parameters arrive as the map {@code $p}. */
    List<Record> read(String statement, Map<String, Object> parameters) {
        Pulse.beat();
        if (rebuilding) {
            throw beingRebuilt();
        }
        requireFilled();
        return run(statement, parameters);
    }

    /**
     * Refuses while the graph is filled for the first time: what is there until then is a part, and at first nothing.
     * What was once filled stays so, or says that it is rebuilt.
     */
    private void requireFilled() {
        if (filled) {
            return;
        }
        if (position() > 0) {
            filled = true;
        } else if (!source.isEmpty()) {
            throw new GraphUnavailable("the graph is being filled for the first time", true, null);
        }
    }

    /** Where the graph is for readers, who are refused while it is filled for the first time. */
    long shownPosition() {
        requireFilled();
        return position();
    }

    /**
     * Where the graph is for readers, if it holds nothing beyond that; empty while changes are applied that are not shown
     * yet, and seen all the same.
     */
    OptionalLong settledPosition() {
        requireFilled();
        Record at = at();
        long shown = at.get("position").asLong();
        return at.get("applied").asLong() == shown ? OptionalLong.of(shown) : OptionalLong.empty();
    }

    /** Where the graph is; asked even while it is rebuilt, which is how the end of that is noticed. */
    long position() {
        return at().get("position").asLong();
    }

    private Record at() {
        List<Record> found = run(Statements.POSITION, Map.of());
        if (found.isEmpty()) {
            throw new GraphUnavailable("the graph has no position: it was never laid out", true, null);
        }
        rebuilding = !found.get(0).get("builder").isNull();
        if (rebuilding) {
            throw beingRebuilt();
        }
        return found.get(0);
    }

    private List<Record> run(String statement, Map<String, Object> parameters) {
        if (!statement.equals(Statements.POSITION)) {
            // The projection asks for the position all the time; no answer's cost.
            statements.incrementAndGet();
        }
        return tryOut(statement, parameters);
    }

    /** Runs a text for nobody who asked: it is not counted. */
    List<Record> tryOut(String statement, Map<String, Object> parameters) {
        return guarded(() -> {
            try (Session session = connection.driver().session(READ)) {
                return session.executeRead(
                        work -> work.run(statement, Map.of("p", parameters)).list(),
                        TransactionConfig.builder()
                                .withTimeout(ReadDeadline.left())
                                .build());
            }
        });
    }

    private static GraphUnavailable beingRebuilt() {
        return new GraphUnavailable("the graph is being rebuilt", true, null);
    }

    static <T> T write(Driver driver, Function<TransactionContext, T> work) {
        return guarded(() -> {
            try (Session session = driver.session()) {
                return session.executeWrite(work::apply);
            }
        });
    }

    Driver driver() {
        return connection.driver();
    }

    /** Reads answer "being rebuilt" from now on, until {@link #position} finds that it is over. */
    void rebuildingInPlace() {
        rebuilding = true;
    }

    /** How many statements have been read since the start. */
    long statements() {
        return statements.get();
    }

    private static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (ClientException refused) {
            String code = String.valueOf(refused.code());
            if (code.startsWith(TIMED_OUT)) {
                throw new GraphTooSlow(refused);
            }
            if (OUR_FAULTS.stream().anyMatch(code::startsWith)) {
                throw new IllegalStateException("the graph refused a statement: " + refused.getMessage(), refused);
            }
            throw new GraphUnavailable("the graph refused: " + refused.getMessage(), false, refused);
        } catch (Neo4jException away) {
            throw new GraphUnavailable("the graph cannot be reached: " + away.getMessage(), false, away);
        } catch (IllegalStateException perhapsClosed) {
            // The driver says so when a rebuild, or the end of the app, has closed it in between.
            if (String.valueOf(perhapsClosed.getMessage()).contains("closed")) {
                throw new GraphUnavailable("the driver was closed", false, perhapsClosed);
            }
            throw perhapsClosed;
        }
    }
}
