// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ops;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.engine.Engines;
import org.opennessgraph.ledger.Accepted;
import org.opennessgraph.ledger.LedgerReader;
import org.opennessgraph.projection.Editor;

/** The graph's server is away: readers are told so and when to ask again, writers go on, and nothing is lost. */
@QuarkusTest
@Tag("slow")
class GraphAwayTest {
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(8);
    private static final Duration A_RESTART = Duration.ofSeconds(90);

    @Inject
    Engines engines;

    @Inject
    Editor editor;

    @Inject
    LedgerReader ledger;

    @BeforeEach
    void ready() {
        await(A_RESTART, this::isReady);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_graph_that_hangs_is_told_and_caught_up_when_it_goes_on() throws Exception {
        long server = engines.graph().pid();
        Accepted before = editor.show(Sample.person("person:ga-before", "Before"));

        Accepted written;
        signal("STOP", server);
        try {
            assertRedAtOnceForAll();
            written = readAndWriteWithoutGraph("person:ga-hung");
        } finally {
            signal("CONT", server);
        }

        assertCaughtUp(written, "person:ga-before", "person:ga-hung");
        assertThat(written.last()).isGreaterThan(before.last());
        assertThat(engines.graph().pid()).isEqualTo(server);
    }

    @Test
    void a_graph_that_died_is_told_and_caught_up_when_it_is_back() {
        long server = engines.graph().pid();
        editor.show(Sample.person("person:gb-before", "Before"));

        ProcessHandle.of(server).orElseThrow().destroyForcibly();
        Accepted written = readAndWriteWithoutGraph("person:gb-dead");

        assertCaughtUp(written, "person:gb-before", "person:gb-dead");
        assertThat(engines.graph().pid()).isNotEqualTo(server);
    }

    private Accepted readAndWriteWithoutGraph(String id) {
        long began = System.nanoTime();
        JsonPath answer = ask("person:ga-before");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(A_FEW_SECONDS);
        assertThat(answer.getList("errors.extensions.code")).isEqualTo(List.of("GRAPH_UNAVAILABLE"));
        assertThat(answer.getList("errors.extensions.retryable")).isEqualTo(List.of(true));

        began = System.nanoTime();
        Accepted written = editor.put(List.of(Sample.person(id, "Written meanwhile")));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(A_FEW_SECONDS);
        assertThat(ledger.position()).isEqualTo(written.last());

        began = System.nanoTime();
        int status = given().get("/q/health/ready").statusCode();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(A_FEW_SECONDS);
        assertThat(status).isEqualTo(503);
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        return written;
    }

    /** A prober that waits five seconds gets its answer, and so does one that asks beside it. */
    private static void assertRedAtOnceForAll() throws Exception {
        long began = System.nanoTime();
        ExecutorService probers = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> answers = probers.invokeAll(
                    Collections.nCopies(3, () -> given().get("/q/health/ready").statusCode()));
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(503);
            }
        } finally {
            probers.shutdown();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(4_800));
    }

    private void assertCaughtUp(Accepted written, String... ids) {
        await(A_RESTART, this::isReady);
        editor.await(written);
        for (String id : ids) {
            assertThat(ask(id).getString("data.node.id")).isEqualTo(id);
        }
    }

    private boolean isReady() {
        return given().get("/q/health/ready").statusCode() == 200;
    }

    private static JsonPath ask(String id) {
        return given().contentType("application/json")
                .body(Map.of("query", "query ($id: ID!) { node(id: $id) { id } }", "variables", Map.of("id", id)))
                .post("/graphql")
                .jsonPath();
    }

    /** Signals the engine's own process, which this test's app has started. */
    private static void signal(String name, long process) throws Exception {
        int status = new ProcessBuilder("kill", "-" + name, Long.toString(process))
                .start()
                .waitFor();
        assertThat(status).isZero();
    }

    private static void await(Duration time, BooleanSupplier condition) {
        long until = System.nanoTime() + time.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("not in time: "
                        + Objects.requireNonNull(given().get("/q/health").asString()));
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }
}
