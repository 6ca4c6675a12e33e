// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opennessgraph.engine.GraphDriver;

/** Nothing goes on in Neo4j for an answer that nobody waits for. */
@QuarkusTest
class ReadDeadlineTest {

    /** Minutes of work. */
    private static final String ENDLESS =
            "UNWIND range(1, 3000000000) AS number WITH number WHERE number % 7 = 3 RETURN count(number) AS found";

    private static final String WHO_RUNS = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '% 7 = 3' "
            + "AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery";

    private static final int PATIENCE_SECONDS = 60;

    @Inject
    GraphDriver driver;

    private GraphSession session;

    @BeforeEach
    void up() throws InterruptedException {
        session = new GraphSession(driver);
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            try {
                session.tryOut("RETURN 1", Map.of());
                return;
            } catch (GraphUnavailable notYet) {
                Thread.sleep(1_000);
            }
        }
        throw new AssertionError("the graph did not answer in time");
    }

    @Test
    void a_statement_ends_in_neo4j_when_the_time_of_whoever_asked_is_over() throws InterruptedException {
        long begun = System.nanoTime();

        assertThatThrownBy(() -> ReadDeadline.within(
                        begun + Duration.ofMillis(1_500).toNanos(), () -> session.tryOut(ENDLESS, Map.of())))
                .isInstanceOf(GraphTooSlow.class);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
        for (int tries = 0; tries < 20 && !running().isEmpty(); tries++) {
            Thread.sleep(100);
        }
        assertThat(running()).isEmpty();
        assertThat(session.tryOut("RETURN 1 AS one", Map.of())).hasSize(1);
    }

    @Test
    void no_statement_begins_when_no_time_is_left() {
        assertThatThrownBy(() ->
                        ReadDeadline.within(System.nanoTime() - 1, () -> session.tryOut("RETURN 1 AS one", Map.of())))
                .isInstanceOf(GraphTooSlow.class)
                .hasNoCause();
    }

    @Test
    void the_earlier_of_two_deadlines_holds_and_none_outlives_its_work() {
        long soon = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        long later = soon + Duration.ofSeconds(500).toNanos();

        assertThat(ReadDeadline.<Duration>within(soon, () -> ReadDeadline.within(later, ReadDeadline::left)))
                .isLessThanOrEqualTo(Duration.ofSeconds(5));
        assertThat(ReadDeadline.<Duration>within(later, () -> ReadDeadline.within(soon, ReadDeadline::left)))
                .isLessThanOrEqualTo(Duration.ofSeconds(5));
        assertThat(ReadDeadline.<Duration>within(later, ReadDeadline::left)).isEqualTo(ReadDeadline.LONGEST);
        assertThat(ReadDeadline.left()).isEqualTo(ReadDeadline.LONGEST);
    }

    private List<String> running() {
        return session.tryOut(WHO_RUNS, Map.of()).stream()
                .map(row -> row.get("currentQuery").asString())
                .toList();
    }
}
