// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.standing.Standing;
import org.opennessgraph.engine.GraphServers;
import org.opennessgraph.engine.SecondGraph;
import org.opennessgraph.graph.GraphDump;
import org.opennessgraph.graph.GraphMoved;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.GraphUnavailable;
import org.opennessgraph.graph.GraphWrites;
import org.opennessgraph.graph.TestGraph;
import org.opennessgraph.ledger.LedgerReader;
import org.opennessgraph.ledger.StandingLog;

/**
 * Projectors over one graph, as several copies of the app over an external Neo4j have them: no set is applied twice, a
 * graph that is not of this ledger or this version is built anew, and one that is half built never looks whole.
 */
@QuarkusTest
@Tag("slow")
class FenceTest {
    private static @Nullable SecondGraph second;
    private static @Nullable Excerpt ledger;
    private static List<String> expected = List.of();

    @Inject
    Editor editor;

    @Inject
    LedgerReader wholeLedger;

    @Inject
    GraphServers servers;

    private TestGraph graph = new TestGraph(() -> {
        throw new AssertionError("not started");
    });

    @BeforeEach
    void start() {
        if (second == null) {
            second = servers.startSecond();
        }
        graph = new TestGraph(second::driver);
        if (ledger == null) {
            long before = wholeLedger.position();
            new RandomHistory(5, "fe", editor, true).write(25);
            ledger = new Excerpt(wholeLedger, before);
            graph.startAnew(Replay.format(), GraphWrites.Place.START);
            catchUp(projector());
            expected = dump();
        }
        ledger.breakOffBehind(Long.MAX_VALUE);
    }

    @AfterAll
    static void close() {
        if (second != null) {
            second.close();
        }
    }

    @Test
    void two_projectors_never_apply_a_set_twice() throws Exception {
        graph.startAnew(Replay.format(), GraphWrites.Place.START);
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Integer> work = () -> {
            Projector projector = projector();
            int overtaken = 0;
            start.await();
            for (int idle = 0; idle < 3; ) {
                try {
                    idle = projector.turn() ? 0 : idle + 1;
                } catch (GraphMoved moved) {
                    overtaken++;
                }
            }
            return overtaken;
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> one = threads.submit(work);
            Future<Integer> other = threads.submit(work);

            assertThat(one.get() + other.get()).as("times they met").isPositive();
        } finally {
            threads.shutdown();
        }
        assertThat(GraphDump.difference(expected, dump())).isEmpty();
    }

    @Test
    void while_changes_are_applied_and_not_shown_the_graph_is_at_no_settled_position() {
        var before = new GraphWrites.Place(7, "before");
        var after = new GraphWrites.Place(8, "after");
        GraphWrites writes = graph.startAnew(Replay.format(), before);
        GraphReads reads = graph.reads();
        assertThat(reads.settledPosition()).hasValue(7);

        writes.advance(before, after, List.of());
        assertThat(reads.position()).isEqualTo(7);
        assertThat(reads.settledPosition()).isEmpty();

        writes.show(after);
        assertThat(reads.settledPosition()).hasValue(8);
    }

    @Test
    void a_graph_beyond_the_ledgers_end_is_built_anew() {
        graph.startAnew(Replay.format(), new GraphWrites.Place(wholeLedger.position() + 100, "of another ledger"));
        graph.run("CREATE (:Entry {id: 'person:of-another-ledger'})", Map.of());

        catchUp(projector());

        assertThat(GraphDump.difference(expected, dump())).isEmpty();
    }

    @Test
    void a_graph_of_another_ledger_is_built_anew() {
        long inside = wholeLedger.position() - 1;
        graph.startAnew(Replay.format(), new GraphWrites.Place(inside, "of another ledger"));
        graph.run("CREATE (:Entry {id: 'person:of-another-ledger'})", Map.of());

        catchUp(projector());

        assertThat(GraphDump.difference(expected, dump())).isEmpty();
    }

    @Test
    void a_graph_in_another_format_is_built_anew() {
        graph.startAnew(Replay.format() + 1, GraphWrites.Place.START);
        graph.run("CREATE (:Entry {id: 'person:of-another-format'})", Map.of());

        catchUp(projector());

        assertThat(GraphDump.difference(expected, dump())).isEmpty();
    }

    @Test
    void a_running_projector_leaves_a_graph_to_another_version_that_has_taken_it_over() {
        graph.startAnew(Replay.format(), GraphWrites.Place.START);
        Projector projector = projector();
        assertThat(projector.turn()).isTrue();
        graph.run("MATCH (p:Projection) SET p.format = p.format + 1", Map.of());
        List<String> taken = dump();

        assertThatThrownBy(projector::turn).isInstanceOf(GraphMoved.class);
        assertThatThrownBy(projector::turn).hasMessageContaining("another version");

        assertThat(dump()).isEqualTo(taken);
    }

    @Test
    void a_rebuild_in_place_that_was_cut_off_never_looks_whole() {
        graph.startAnew(Replay.format(), GraphWrites.Place.START);
        Projector projector = projector();
        catchUp(projector);
        GraphReads elsewhere = new TestGraph(graph::driver).reads();
        long middle = wholeLedger.position() - 20;

        Objects.requireNonNull(ledger).breakOffBehind(middle);
        assertThatThrownBy(projector::rebuild).hasMessageContaining("broke the ledger off");

        for (GraphReads reads : List.of(graph.reads(), elsewhere)) {
            assertThatThrownBy(reads::position)
                    .isInstanceOfSatisfying(GraphUnavailable.class, away -> assertThat(away.rebuilding())
                            .isTrue());
            assertThatThrownBy(() -> reads.byId(List.of(Sample.id("person:fe0"))))
                    .isInstanceOf(GraphUnavailable.class);
        }
        ledger.breakOffBehind(Long.MAX_VALUE);
        catchUp(projector);
        assertThat(GraphDump.difference(expected, dump())).isEmpty();
        assertThat(elsewhere.position()).isEqualTo(wholeLedger.position());
        assertThat(elsewhere.byId(List.of())).isEmpty();
    }

    @Test
    void a_rebuild_whose_process_died_is_taken_over_when_it_stands_still() throws InterruptedException {
        graph.startAnew(Replay.format(), GraphWrites.Place.START);
        graph.run("MATCH (p:Projection) SET p.builder = 'a process that died', p.cleared = 1", Map.of());
        graph.run("CREATE (:Entry {id: 'person:left-over'})", Map.of());
        Projector projector = projector();

        assertThatThrownBy(projector::turn).isInstanceOf(GraphUnavailable.class);
        Thread.sleep(400);
        graph.run("MATCH (p:Projection) SET p.cleared = 2", Map.of());
        assertThatThrownBy(projector::turn).as("it lives").isInstanceOf(GraphUnavailable.class);
        Thread.sleep(400);
        assertThatThrownBy(projector::turn).isInstanceOf(GraphUnavailable.class);
        Thread.sleep(400);
        catchUp(projector);

        assertThat(GraphDump.difference(expected, dump())).isEmpty();
    }

    private Projector projector() {
        // Each as in a process of its own: another session, another name.
        TestGraph own = new TestGraph(graph::driver);
        return new Projector(
                Objects.requireNonNull(ledger),
                own.writes(),
                own.rebuildsInPlace(),
                own.warmUp(),
                new Untold(),
                new Settings());
    }

    private static void catchUp(Projector projector) {
        boolean more = true;
        while (more) {
            try {
                more = projector.turn();
            } catch (GraphMoved moved) {
                more = true;
            }
        }
    }

    private List<String> dump() {
        return GraphDump.of(graph.driver());
    }

    /** Nobody follows the standings of these claims. */
    private static final class Untold implements StandingLog {
        @Override
        public boolean begun() {
            return true;
        }

        @Override
        public int tell(long position, Map<EntryId, Optional<Standing>> standings, boolean all) {
            return 0;
        }
    }

    private static final class Settings implements ProjectionSettings {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public boolean rebuildAtStart() {
            return false;
        }

        @Override
        public Duration rest() {
            return Duration.ofMillis(1);
        }

        @Override
        public int batch() {
            return 1;
        }

        @Override
        public Duration takeOver() {
            return Duration.ofMillis(600);
        }
    }
}
