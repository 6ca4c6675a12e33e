// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Link;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.engine.GraphDriver;
import org.opennessgraph.engine.GraphServers;
import org.opennessgraph.engine.SecondGraph;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.graph.GraphDump;
import org.opennessgraph.graph.GraphWrites;
import org.opennessgraph.graph.TestGraph;
import org.opennessgraph.ledger.Accepted;
import org.opennessgraph.ledger.Change;
import org.opennessgraph.ledger.LedgerReader;
import org.opennessgraph.ledger.Operation;

/** The graph is what the ledger says, however it came to be: step by step, anew, in large batches or small ones. */
@QuarkusTest
class ReplayTest {
    private static final GraphWrites.Place ANYWHERE = new GraphWrites.Place(0, "a test");

    @Inject
    Editor editor;

    @Inject
    LedgerReader ledger;

    @Inject
    GraphDriver graph;

    @Inject
    GraphServers servers;

    @Inject
    Projector projector;

    private final List<AutoCloseable> opened = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
    }

    @Test
    void a_random_history_gives_the_same_graph_in_batches_of_any_size() {
        compareHistories(1, 2, 60, new int[] {7, 100_000});
    }

    @Test
    @Tag("thorough")
    void many_random_histories_give_the_same_graph_in_batches_of_any_size() {
        compareHistories(101, 104, 60, new int[] {1, 100_000});
    }

    /** Without merges in every second history, so that its links can be told by a simple model. */
    private void compareHistories(long firstSeed, long lastSeed, int steps, int[] batches) {
        TestGraph other = otherGraph();
        for (long seed = firstSeed; seed <= lastSeed; seed++) {
            boolean merging = seed % 2 == 0;
            String prefix = "rb" + seed + "n";
            long before = ledger.position();
            RandomHistory history = new RandomHistory(seed, prefix, editor, merging);
            editor.await(history.write(steps));
            List<Change> changes = ledger.after(before, Integer.MAX_VALUE);
            List<String> stepByStep = GraphDump.of(graph.driver(), prefix);

            for (int batch : batches) {
                Replay replay = new Replay(other.startAnew(Replay.format(), ANYWHERE), ANYWHERE);
                replay.apply(changes, batch);
                replay.derive(other.reads());
                assertThat(GraphDump.difference(stepByStep, GraphDump.of(other.driver(), prefix)))
                        .as("seed " + seed + ", batches of " + batch)
                        .isEmpty();
            }
            String all = String.join("\n", stepByStep);
            assertThat(history.redacted()).as("seed " + seed).hasSizeGreaterThan(2);
            assertThat(history.redacted()).allSatisfy(mark -> assertThat(all).doesNotContain(mark));
            assertThat(history.kept()).filteredOn(all::contains).hasSizeGreaterThan(20);
            assertPast(prefix, changes);
            assertThat(listedOtherwise(prefix)).as("seed " + seed).isEmpty();
            if (!merging) {
                assertThat(linksOf(other, prefix)).as("seed " + seed).isEqualTo(expectedLinks(changes));
            }
        }
    }

    @Test
    void the_graph_built_anew_is_the_graph_that_was_there() {
        RandomHistory history = new RandomHistory(77, "ra", editor, true);
        Accepted last = history.write(60);
        editor.await(last);
        List<String> before = GraphDump.of(graph.driver());
        long position = ledger.position();

        assertThat(projector.rebuild()).isEqualTo(position);

        assertThat(GraphDump.difference(before, GraphDump.of(graph.driver()))).isEmpty();
        assertThat(projector.progress().caughtUp()).isTrue();
        editor.show(Sample.person("person:ra-later", "Later"));
        assertThat(GraphDump.of(graph.driver(), "ra-later")).hasSize(1);
    }

    /** Entries whose node lists other links than it has. */
    private List<String> listedOtherwise(String prefix) {
        return new TestGraph(graph::driver)
                .run("""
                        MATCH (n:Entry) WHERE n.id CONTAINS $prefix
                        OPTIONAL MATCH (n)-[r]->(m:Entry) WHERE r.until IS NULL
                        WITH n, type(r) + ' ' + m.id AS link ORDER BY link
                        WITH n, collect(link) AS links
                        WHERE coalesce(n.linksTo, []) <> links
                        RETURN n.id AS id""", Map.of("prefix", prefix)).stream()
                        .map(row -> row.get("id").asString())
                        .toList();
    }

    /** Each state of the past is known from its change to the next one, without gaps, and holds what the ledger holds. */
    private void assertPast(String prefix, List<Change> changes) {
        Map<EntryId, List<Change>> histories = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change.operation() != Operation.REDACT) {
                histories.computeIfAbsent(change.id(), id -> new ArrayList<>()).add(change);
            }
        }
        TestGraph mine = new TestGraph(graph::driver);
        Map<EntryId, TreeMap<Long, Map<String, Object>>> past = new HashMap<>();
        mine.run("MATCH (p:Past) WHERE p.id CONTAINS $prefix RETURN properties(p) AS p", Map.of("prefix", prefix))
                .forEach(row -> {
                    Map<String, Object> state = row.get("p").asMap();
                    Object doubled = past.computeIfAbsent(
                                    EntryId.parse(String.valueOf(state.get("id"))), id -> new TreeMap<>())
                            .put((Long) state.get("knownFrom"), state);
                    assertThat(doubled).isNull();
                });
        histories.forEach((id, states) -> {
            TreeMap<Long, Map<String, Object>> known = past.getOrDefault(id, new TreeMap<>());
            assertThat(known).as(id.toString()).hasSize(states.size() - 1);
            String text = null;
            for (int i = 0; i < states.size() - 1; i++) {
                Change change = states.get(i);
                Map<String, Object> state = Objects.requireNonNull(known.get(change.position()));
                assertThat(state.get("knownTo")).isEqualTo(states.get(i + 1).position());
                assertThat(state.get("version")).isEqualTo((long) change.version());
                if (change.operation() == Operation.PUT) {
                    text = change.payload() == null ? null : change.payload().text();
                }
                assertThat(state.get("state")).isEqualTo(text);
                assertThat(state.get("status"))
                        .isEqualTo(
                                change.operation() == Operation.RETRACT
                                        ? "RETRACTED"
                                        : text == null ? "REDACTED" : "ACTIVE");
            }
            Change now = states.get(states.size() - 1);
            List<Object> since = mine
                    .run(
                            "MATCH (n:Entry|Merged {id: $id}) RETURN coalesce(n.since, n.position) AS since",
                            Map.of("id", id.toString()))
                    .stream()
                    .map(row -> row.get("since").asObject())
                    .toList();
            assertThat(since).as(id.toString()).isEqualTo(List.of(now.position()));
        });
    }

    /** Type, start, end and both positions of every link, the ended ones too. */
    private static List<String> linksOf(TestGraph graph, String prefix) {
        return graph
                .run(
                        "MATCH (a:Entry)-[r]->(b:Entry) WHERE a.id CONTAINS $prefix "
                                + "RETURN type(r) + ' ' + a.id + ' ' + b.id + ' ' + r.since + ' ' + coalesce(r.until, '-') AS link",
                        Map.of("prefix", prefix))
                .stream()
                .map(row -> row.get("link").asString())
                .sorted()
                .toList();
    }

    /** The same by the plainest way: each change of each entry against the one before. */
    private static List<String> expectedLinks(List<Change> changes) {
        EntryJson json = new EntryJson();
        Map<String, Map<String, Long>> live = new HashMap<>();
        List<String> links = new ArrayList<>();
        for (Change change : changes) {
            if (change.operation() == Operation.REDACT) {
                continue;
            }
            String from = change.id().toString();
            Map<String, Long> before = live.getOrDefault(from, Map.of());
            Map<String, Long> now = new LinkedHashMap<>();
            if (change.payload() != null) {
                Entry entry = json.read(change.id().type(), change.payload());
                for (Link link : entry.links()) {
                    String key = link.type() + " " + link.to();
                    now.putIfAbsent(key, before.getOrDefault(key, change.position()));
                }
            }
            before.forEach((key, since) -> {
                if (!now.containsKey(key)) {
                    links.add(line(key, from, "_PAST", since, String.valueOf(change.position())));
                }
            });
            live.put(from, now);
        }
        live.forEach((from, now) -> now.forEach((key, since) -> links.add(line(key, from, "", since, "-"))));
        links.sort(null);
        return links;
    }

    private static String line(String key, String from, String past, long since, String until) {
        String[] parts = key.split(" ", -1);
        return parts[0] + past + " " + from + " " + parts[1] + " " + since + " " + until;
    }

    private TestGraph otherGraph() {
        SecondGraph second = servers.startSecond();
        opened.add(second);
        return new TestGraph(second::driver);
    }
}
