// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.Locale;
import java.util.Scanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Who has a data directory, and what becomes of engines whose app was killed. */
@Tag("slow")
class DataDirectoryTest {

    private static final String FOLDER = "data-directory";

    @BeforeEach
    @AfterEach
    void clean() throws IOException {
        Files.deleteIfExists(Path.of("target", FOLDER, "thesis.txt"));
        Rooms.clean(FOLDER);
    }

    @Test
    void a_second_start_is_refused_and_engines_of_a_killed_app_are_taken_over() throws Exception {
        Process holder = new ProcessBuilder(Rooms.java(Holder.class, FOLDER))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Scanner ready = new Scanner(awaitReady(holder));
        ready.next();
        long ledger = ready.nextLong();
        long graph = ready.nextLong();

        EngineSettings settings = Rooms.settings(FOLDER, true, true);
        assertThatThrownBy(() -> EngineRoom.open(settings, Clock.systemUTC()))
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining(settings.dataDirectory().toString())
                .hasMessageContaining("process " + holder.pid())
                .hasMessageContaining("openness.data-dir");

        holder.destroyForcibly().waitFor();
        assertThat(Rooms.alive(ledger)).isTrue();
        assertThat(Rooms.alive(graph)).isTrue();

        EngineRoom room = Rooms.start(settings);
        assertThat(room.ledgerStatus().pid()).isEqualTo(ledger);
        assertThat(room.graphStatus().pid()).isEqualTo(graph);
        try (Driver driver = Rooms.graph(room)) {
            driver.executableQuery("CREATE (:Trial)").execute();
        }
        try (Connection connection = Rooms.ledger(room);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE trial ()");
        }
        room.close();
        assertThat(Rooms.alive(ledger)).isFalse();
        assertThat(Rooms.alive(graph)).isFalse();

        EngineRoom next = Rooms.start(settings);
        try (Connection connection = Rooms.ledger(next);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM trial")) {
            assertThat(rows.next()).isTrue();
        }
        try (Driver driver = Rooms.graph(next)) {
            assertThat(driver.executableQuery("MATCH (t:Trial) RETURN t")
                            .execute()
                            .records())
                    .hasSize(1);
        }
        next.close();
    }

    @Test
    void an_engine_left_behind_with_other_settings_is_ended() throws Exception {
        EngineRoom before = Rooms.start(Rooms.settings(FOLDER, true, false));
        long pid = before.ledgerStatus().pid();
        before.appEnded();

        EngineSettings known = Rooms.settings(FOLDER, true, false);
        EngineRoom after = Rooms.start(new EngineSettings(
                known.dataDirectory(),
                known.programs(),
                true,
                false,
                known.heap(),
                known.pageCache(),
                "48MB",
                known.startTimeout(),
                false));
        assertThat(after.ledgerStatus().pid()).isNotEqualTo(pid);
        assertThat(Rooms.alive(pid)).isFalse();
        try (Connection connection = Rooms.ledger(after);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW shared_buffers")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("48MB");
        }
        after.close();
    }

    @Test
    void an_engine_left_behind_without_a_record_is_ended() throws Exception {
        EngineSettings settings = Rooms.settings(FOLDER, true, false);
        EngineRoom before = Rooms.start(settings);
        long pid = before.ledgerStatus().pid();
        before.appEnded();
        Files.delete(settings.dataDirectory().resolve("postgres/engine.properties"));

        EngineRoom after = Rooms.start(settings);
        assertThat(Rooms.alive(pid)).isFalse();
        assertThat(after.ledgerStatus().pid()).isNotEqualTo(pid);
        after.close();
    }

    @Test
    void a_foreign_process_with_the_recorded_id_is_left_alone() throws Exception {
        EngineSettings settings = Rooms.settings(FOLDER, true, false);
        Process foreign = new ProcessBuilder("sleep", "120").start();
        try {
            new EngineRecord(0, 0, Clock.systemUTC().instant(), "")
                    .running(foreign.toHandle(), "")
                    .write(settings.dataDirectory().resolve("postgres"));
            EngineRoom room = Rooms.start(settings);
            assertThat(room.ledgerStatus().pid()).isNotEqualTo(foreign.pid());
            room.close();
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void a_port_that_somebody_else_took_is_replaced() throws Exception {
        EngineSettings settings = Rooms.settings(FOLDER, true, false);
        EngineRoom before = Rooms.start(settings);
        int port = before.ledgerStatus().port();
        before.close();
        try (ServerSocket somebody = new ServerSocket()) {
            somebody.bind(new InetSocketAddress(Ports.LOOPBACK, port));
            EngineRoom after = Rooms.start(settings);
            assertThat(after.ledgerStatus().port()).isNotEqualTo(port);
            after.close();
        }
    }

    @Test
    void a_start_that_fails_says_what_is_wrong_and_where_the_log_is() throws Exception {
        EngineSettings settings = Rooms.settings(FOLDER, true, false);
        Rooms.start(settings).close();
        Files.writeString(settings.dataDirectory().resolve("postgres/cluster/PG_VERSION"), "9\n");

        EngineRoom room = EngineRoom.open(settings, Clock.systemUTC());
        room.start();
        assertThatThrownBy(room::awaitStart)
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining("PostgreSQL")
                .hasMessageContaining("before it answered")
                .hasMessageContaining(Path.of("postgres", "postgres.log").toString())
                .hasMessageContaining("data directory was initialized by PostgreSQL version 9");
        assertThat(room.ledgerStatus().state()).isEqualTo(EngineStatus.State.STOPPED);
        assertThat(room.ledgerStatus().usable()).isFalse();
        room.close();
    }

    @Test
    void engines_that_are_not_there_are_named() {
        EngineSettings known = Rooms.settings(FOLDER, true, true);
        EngineSettings settings = new EngineSettings(
                known.dataDirectory(),
                Path.of("target", "nowhere"),
                true,
                true,
                known.heap(),
                known.pageCache(),
                known.sharedBuffers(),
                known.startTimeout(),
                false);
        assertThatThrownBy(() -> EngineRoom.open(settings, Clock.systemUTC()))
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("openness.engine.home");
    }

    @Test
    void a_directory_with_other_things_in_it_is_not_emptied() throws Exception {
        EngineSettings settings = Rooms.settings(FOLDER, true, true);
        PrivateFiles.directory(settings.dataDirectory());
        Path precious = settings.dataDirectory().resolve("thesis.txt");
        Files.writeString(precious, "five years");
        DataDirectory data = DataDirectory.open(settings.dataDirectory());
        assertThatThrownBy(data::empty).isInstanceOf(EngineFailure.class).hasMessageContaining("thesis.txt");
        data.close();
        assertThat(precious).exists();
    }

    @Test
    void an_unfinished_second_graph_is_removed_at_the_next_start() throws Exception {
        EngineSettings settings = Rooms.settings(FOLDER, false, true);
        EngineRoom.open(settings, Clock.systemUTC()).close();
        Path left = PrivateFiles.directory(settings.dataDirectory().resolve("neo4j/graph-2/data"));
        EngineRoom.open(settings, Clock.systemUTC()).close();
        assertThat(left).doesNotExist();
        assertThat(settings.dataDirectory().resolve("neo4j/graph-1")).exists();
    }

    private static String awaitReady(Process holder) throws IOException {
        BufferedReader lines = holder.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("ready ")) {
                return line;
            }
        }
        throw new IllegalStateException("It ended before it was ready");
    }
}
