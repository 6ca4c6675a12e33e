// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The writes, through the driver. */
class DriverGraphWrites implements GraphWrites {
    /** The graph, if it is where it is thought to be; held until the transaction ends. */
    private static final String HOLD = """
            MATCH (p:Projection {name: 'graph'})
            SET p.fence = true
            WITH p
            WHERE p.position = $p.position AND p.hash = $p.hash AND coalesce(p.builder, '') = $p.builder
            """;

    private static final String STAY = HOLD + "RETURN p.position AS position";

    /**
     * What readers are told to be there. While a transaction is committed its nodes can be seen before the indexes know
     * them, so this moves in a transaction of its own, when the one before is wholly in.
     */
    private static final String SHOW = HOLD + "SET p.visible = p.position RETURN p.visible AS visible";

    private static final String DERIVE = """
            UNWIND $p.rows AS row
            MATCH (n:Entry {id: row.id})
            SET n += row.none
            SET n += row.properties""";

    private static final int DERIVED_AT_ONCE = 1_000;

    /**
     * The fence against a second projector. Writing comes first: it takes the lock, and only what is read under the
     * lock is what the other one left.
     */
    private static final String FENCE = """
            MATCH (p:Projection {name: 'graph'})
            SET p.fence = true
            WITH p
            WHERE p.position = $p.expected AND p.hash = $p.expectedHash AND p.format = $p.format
              AND coalesce(p.builder, '') = $p.builder
            SET p.position = $p.next, p.hash = $p.nextHash
            RETURN p.position AS position""";

    private static final String PREPARE = """
            MERGE (p:Projection {name: 'graph'})
            ON CREATE SET p.position = 0, p.hash = $p.hash, p.format = $p.format, p.fence = true""";

    private static final String LAYOUT = """
            MATCH (p:Projection {name: 'graph'})
            RETURN p.position AS position, p.hash AS hash, p.format AS format, p.builder AS builder,
                   coalesce(p.visible, 0) AS shown,
                   toString(p.position) + ' ' + toString(coalesce(p.cleared, 0)) AS movement""";

    /** First of all the graph says that it is not whole, so that a crash after this cannot make it look so. */
    private static final String START_OVER = """
            MERGE (p:Projection {name: 'graph'})
            SET p.fence = true, p.builder = $p.builder, p.position = 0, p.visible = 0, p.hash = $p.hash, p.format = $p.format,
                p.cleared = 0""";

    private static final String CLEAR_SOME = """
            MATCH (p:Projection {name: 'graph'})
            SET p.fence = true
            WITH p
            WHERE p.builder = $p.builder AND p.position = 0
            SET p.cleared = p.cleared + 1
            WITH p
            CALL {
                MATCH (n)
                WHERE NOT n:GraphMigration AND NOT n:Projection
                WITH n LIMIT $p.batch
                DETACH DELETE n
                RETURN count(*) AS gone
            }
            RETURN gone""";

    private static final String FINISH = """
            MATCH (p:Projection {name: 'graph'})
            SET p.fence = true
            WITH p
            WHERE p.builder = $p.builder
            REMOVE p.builder, p.cleared
            RETURN p.position AS position""";

    private static final int CLEAR_BATCH = 10_000;

    private final Supplier<Driver> driver;
    private final String builder;
    private volatile int format;

    /** Writes a graph that is whole. */
    DriverGraphWrites(Supplier<Driver> driver) {
        this(driver, "");
    }

    /**
     * Writes a graph that is rebuilt in place.
     *
     * @param builder a name for who rebuilds it
     */
    DriverGraphWrites(Supplier<Driver> driver, String builder) {
        this.driver = driver;
        this.builder = builder;
    }

    @Override
    public void prepare(int wanted) {
        GraphMigrations.apply(driver.get());
        format = wanted;
        rows(PREPARE, Map.of("format", wanted, "hash", Place.START.hash()));
    }

    @Override
    public void derive(Place at, Collection<Derived> derived) {
        Map<String, Object> none = new HashMap<>();
        DerivedClaimValues.NAMES.forEach(name -> none.put(name, null));
        List<Map<String, Object>> rows = derived.stream()
                .map(one -> Map.of("id", one.claim().toString(), "none", none, "properties", properties(one)))
                .toList();
        for (int from = 0; from < rows.size(); from += DERIVED_AT_ONCE) {
            List<Map<String, Object>> some = rows.subList(from, Math.min(rows.size(), from + DERIVED_AT_ONCE));
            GraphSession.write(driver.get(), transaction -> {
                hold(transaction, STAY, at);
                return Cypher.run(transaction, DERIVE, Map.of("rows", some));
            });
        }
        show(at);
    }

    private static Map<String, Object> properties(Derived derived) {
        DerivedClaimValues values = derived.values();
        return values == null ? Map.of() : values.properties();
    }

    @Override
    public void show(Place at) {
        GraphSession.write(driver.get(), transaction -> hold(transaction, SHOW, at));
    }

    /** Only if the graph is where it is thought to be. */
    private Record hold(TransactionContext transaction, String text, Place at) {
        return Cypher.rows(transaction, text, Map.of("position", at.position(), "hash", at.hash(), "builder", builder))
                .stream()
                .findFirst()
                .orElseThrow(() -> new GraphMoved(at.position()));
    }

    @Override
    public Optional<Layout> layout() {
        return rows(LAYOUT, Map.of()).stream()
                .findFirst()
                .map(row -> new Layout(
                        new Place(row.get("position").asLong(), row.get("hash").asString()),
                        row.get("shown").asLong(),
                        row.get("format").asLong(),
                        Optional.ofNullable(EntryRows.text(row.get("builder"))),
                        row.get("movement").asString()));
    }

    @Override
    public void advance(Place expected, Place next, Collection<Step> work) {
        Map<String, Object> move = Map.of(
                "expected", expected.position(),
                "expectedHash", expected.hash(),
                "next", next.position(),
                "nextHash", next.hash(),
                "format", format,
                "builder", builder);
        GraphSession.write(driver.get(), transaction -> {
            if (Cypher.rows(transaction, FENCE, move).isEmpty()) {
                throw new GraphMoved(expected.position());
            }
            new EntryWrites(transaction).write(work);
            return next;
        });
    }

    /** Empties the graph, which from the first moment on says that it is being rebuilt. */
    void startOver(int wanted) {
        rows(START_OVER, Map.of("builder", builder, "format", wanted, "hash", Place.START.hash()));
        long gone = 1;
        while (gone > 0) {
            gone = only(CLEAR_SOME, Map.of("builder", builder, "batch", CLEAR_BATCH))
                    .get("gone")
                    .asLong();
        }
    }

    /** The graph is whole again. */
    void finish() {
        only(FINISH, Map.of("builder", builder));
    }

    private Record only(String text, Map<String, Object> parameters) {
        return rows(text, parameters).stream().findFirst().orElseThrow(() -> new GraphMoved(0));
    }

    private List<Record> rows(String text, Map<String, Object> parameters) {
        return GraphSession.write(driver.get(), transaction -> Cypher.rows(transaction, text, parameters));
    }
}
