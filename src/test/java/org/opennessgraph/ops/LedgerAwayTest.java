// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ops;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.engine.Engines;
import org.opennessgraph.projection.Editor;

/**
 * The ledger's server is away: what needs it says so, and what is asked of the graph alone is answered. It hangs here: one
 * that dies is back before anybody is told.
 */
@QuarkusTest
@Tag("slow")
class LedgerAwayTest {
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(12);
    private static final Duration A_RESTART = Duration.ofSeconds(90);
    private static final String OF_THEN = "{ asOf(knownAt: {at: \"2026-01-01T00:00:00Z\"}) { position } }";

    @Inject
    Engines engines;

    @Inject
    Editor editor;

    @BeforeEach
    void ready() throws InterruptedException {
        awaitReadAgain();
        editor.show(Sample.person("person:la-before", "Before"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_ledger_that_hangs_is_told_within_seconds_and_read_again_when_it_goes_on() throws Exception {
        List<Long> server = processes();

        signal("STOP", server);
        try {
            assertTold(ask(OF_THEN));
            assertTold(ask(OF_THEN));
        } finally {
            signal("CONT", server);
        }

        awaitReadAgain();
        assertThat(engines.ledger().pid()).isEqualTo(server.get(0));
    }

    private static void assertTold(JsonPath answer) {
        assertThat(answer.getList("errors.extensions.code")).isEqualTo(List.of("LEDGER_UNAVAILABLE"));
        assertThat(answer.getList("errors.extensions.retryable")).isEqualTo(List.of(true));
        assertThat(ask("{ node(id: \"person:la-before\") { id } }").getString("data.node.id"))
                .isEqualTo("person:la-before");
    }

    private static void awaitReadAgain() throws InterruptedException {
        long until = System.nanoTime() + A_RESTART.toNanos();
        while ((given().get("/q/health/ready").statusCode() != 200
                        || ask(OF_THEN).get("errors") != null)
                && System.nanoTime() < until) {
            Thread.sleep(200);
        }
        assertThat(ask(OF_THEN).<Object>get("errors")).isNull();
    }

    private static JsonPath ask(String query) {
        long began = System.nanoTime();
        JsonPath answer = given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(A_FEW_SECONDS);
        return answer;
    }

    /** The server's own process, which this test's app has started, and those that it has made for its connections. */
    private List<Long> processes() {
        long server = engines.ledger().pid();
        // A signal to 0 would go to everybody.
        assertThat(server).isPositive();
        return Stream.concat(
                        Stream.of(server),
                        ProcessHandle.of(server).orElseThrow().descendants().map(ProcessHandle::pid))
                .toList();
    }

    private static void signal(String name, List<Long> processes) throws Exception {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(process -> command.add(Long.toString(process)));
        // One of them may have ended meanwhile, which kill tells by its status.
        new ProcessBuilder(command).start().waitFor();
    }
}
