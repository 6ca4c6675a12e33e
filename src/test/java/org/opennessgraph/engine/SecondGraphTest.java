// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/** A graph is built beside the one in use, and takes its place or goes away. */
@Tag("slow")
class SecondGraphTest {

    private static final String FOLDER = "second-graph";

    private EngineRoom room;
    private Driver configured;
    private GraphSwitch graph;

    @BeforeEach
    void start() {
        Rooms.clean(FOLDER);
        room = Rooms.start(Rooms.settings(FOLDER, false, true));
        configured = Rooms.graph(room);
        graph = new GraphSwitch(configured, room);
    }

    @AfterEach
    void stop() {
        configured.close();
        room.close();
    }

    @Test
    void a_second_graph_takes_the_place_of_the_one_before_or_leaves_nothing_behind() throws Exception {
        Path before = directory();
        Path neo4j = Objects.requireNonNull(before.getParent());
        long pidBefore = room.graphStatus().pid();
        write(graph.driver(), "before");

        try (SecondGraph discarded = graph.startSecond()) {
            write(discarded.driver(), "never seen");
            assertThat(neo4j.toFile().list()).hasSize(3);
            assertThatThrownBy(graph::startSecond).isInstanceOf(EngineFailure.class);
        }
        assertThat(neo4j.toFile().list()).containsExactlyInAnyOrder("current", "graph-1");
        assertThat(name(graph.driver())).isEqualTo("before");

        try (Session session = graph.driver().session()) {
            Transaction reading = session.beginTransaction();
            try (SecondGraph second = graph.startSecond()) {
                write(second.driver(), "after");
                assertThat(name(graph.driver())).isEqualTo("before");
                second.promote();
                assertThatThrownBy(second::promote).isInstanceOf(IllegalStateException.class);
            }
            assertThat(name(graph.driver())).isEqualTo("after");
            // A reader that began on the graph before comes to its end.
            Thread.sleep(2_500);
            assertThat(reading.run("MATCH (n:Trial) RETURN n.name AS name")
                            .single()
                            .get("name")
                            .asString())
                    .isEqualTo("before");
            reading.commit();
        }
        Eventually.within(Duration.ofSeconds(30), () -> {
            assertThat(Rooms.alive(pidBefore)).isFalse();
            assertThat(Files.exists(before)).isFalse();
        });
        assertThat(directory()).isEqualTo(neo4j.resolve("graph-2"));
        assertThat(name(graph.driver())).isEqualTo("after");

        graph.driver().close();
        room.close();
        room = Rooms.start(Rooms.settings(FOLDER, false, true));
        try (Driver next = Rooms.graph(room)) {
            assertThat(name(next)).isEqualTo("after");
        }
    }

    private Path directory() {
        return Objects.requireNonNull(room.graphStatus().directory());
    }

    private static void write(Driver driver, String name) {
        driver.executableQuery("CREATE (:Trial {name: '" + name + "'})").execute();
    }

    private static String name(Driver driver) {
        return driver.executableQuery("MATCH (n:Trial) RETURN n.name AS name")
                .execute()
                .records()
                .get(0)
                .get("name")
                .asString();
    }
}
