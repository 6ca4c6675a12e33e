// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.opennessgraph.engine.GraphDriver;

/** Runs statements and counts them. Reads run in read sessions, which refuse to write. */
@ApplicationScoped
class GraphSession {
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    private static final TransactionConfig READ_TIME =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(20)).build();

    private final GraphDriver connection;
    private final AtomicLong statements = new AtomicLong();
    private volatile boolean rebuilding;

    GraphSession(GraphDriver connection) {
        this.connection = connection;
    }

    List<Record> read(String statement, Map<String, Object> parameters) {
        statements.incrementAndGet();
        if (rebuilding) {
            throw new GraphUnavailable("the graph is being rebuilt", true, null);
        }
        return guarded(() -> {
            try (Session session = connection.driver().session(READ)) {
                return session.executeRead(
                        work -> work.run(statement, parameters).list(), READ_TIME);
            }
        });
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

    /** Reads answer "being rebuilt" from now on, or no longer. */
    void rebuilding(boolean inPlace) {
        rebuilding = inPlace;
    }

    /** How many statements have been read since the start. */
    long statements() {
        return statements.get();
    }

    private static <T> T guarded(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (ClientException ourFault) {
            if (ourFault.code() != null && ourFault.code().startsWith("Neo.ClientError.Statement")) {
                throw new IllegalStateException("the graph refused a statement: " + ourFault.getMessage(), ourFault);
            }
            throw new GraphUnavailable("the graph refused: " + ourFault.getMessage(), false, ourFault);
        } catch (Neo4jException | IllegalStateException away) {
            if (away instanceof Neo4jException
                    || String.valueOf(away.getMessage()).contains("closed")) {
                throw new GraphUnavailable("the graph cannot be reached: " + away.getMessage(), false, away);
            }
            throw away;
        }
    }
}
