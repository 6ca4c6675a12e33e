// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** A graph is built beside the one in use, and takes its place or goes away. */
@QuarkusTest
class SecondGraphTest {

    @Inject
    GraphDriver graph;

    @Inject
    GraphServers servers;

    @Inject
    Engines engines;

    @Test
    void a_promoted_graph_takes_the_place_of_the_one_before() throws Exception {
        Path before = Objects.requireNonNull(engines.graph().directory());
        long pidBefore = engines.graph().pid();
        write(graph.driver(), "before");

        try (SecondGraph second = servers.startSecond()) {
            write(second.driver(), "after");
            assertThat(names(graph.driver())).isEqualTo("before");
            assertThatThrownBy(servers::startSecond).isInstanceOf(EngineFailure.class);
            second.promote();
        }

        assertThat(names(graph.driver())).isEqualTo("after");
        Path after = Objects.requireNonNull(engines.graph().directory());
        assertThat(after).isNotEqualTo(before);
        assertThat(Objects.requireNonNull(after.getParent()).resolve("current"))
                .content()
                .isEqualToIgnoringNewLines(String.valueOf(after.getFileName()));
        Eventually.within(Duration.ofSeconds(30), () -> {
            assertThat(ProcessHandle.of(pidBefore)).isEmpty();
            assertThat(Files.exists(before)).isFalse();
        });
        assertThat(names(graph.driver())).isEqualTo("after");
        graph.driver().executableQuery("MATCH (n:Trial) DELETE n").execute();
    }

    @Test
    void a_discarded_graph_leaves_nothing_behind() {
        Path current = Objects.requireNonNull(engines.graph().directory());
        Path neo4j = Objects.requireNonNull(current.getParent());
        Driver driver = graph.driver();
        try (SecondGraph second = servers.startSecond()) {
            write(second.driver(), "never seen");
            assertThat(neo4j.toFile().list()).hasSize(3);
        }
        assertThat(neo4j.toFile().list()).containsExactlyInAnyOrder("current", String.valueOf(current.getFileName()));
        assertThat(graph.driver()).isSameAs(driver);
    }

    private static void write(Driver driver, String name) {
        driver.executableQuery("MATCH (n:Trial) DELETE n").execute();
        driver.executableQuery("CREATE (:Trial {name: '" + name + "'})").execute();
    }

    private static String names(Driver driver) {
        return driver.executableQuery("MATCH (n:Trial) RETURN n.name AS name")
                .execute()
                .records()
                .get(0)
                .get("name")
                .asString();
    }
}
