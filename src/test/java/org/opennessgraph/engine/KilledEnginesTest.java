// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.opennessgraph.engine.EngineStatus.State;

/** What was acknowledged is there after a kill, and the engine comes back by itself. */
@Tag("slow")
class KilledEnginesTest {

    private static final String FOLDER = "killed-engines";

    private static EngineRoom room;

    @BeforeAll
    static void start() throws Exception {
        Rooms.clean(FOLDER);
        room = Rooms.start(Rooms.settings(FOLDER, true, true));
        try (Connection connection = Rooms.ledger(room);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE trial (number bigint PRIMARY KEY)");
        }
        try (Driver driver = Rooms.graph(room)) {
            driver.executableQuery("CREATE CONSTRAINT trial FOR (t:Trial) REQUIRE t.number IS UNIQUE")
                    .execute();
        }
    }

    @AfterAll
    static void stop() {
        long ledger = room.ledgerStatus().pid();
        long graph = room.graphStatus().pid();
        room.close();
        assertThat(Rooms.alive(ledger)).isFalse();
        assertThat(Rooms.alive(graph)).isFalse();
    }

    @Test
    void acknowledged_writes_survive_a_kill() throws Exception {
        killBothWhileWriting(1);
    }

    @Test
    @Tag("thorough")
    void acknowledged_writes_survive_thirty_kills() throws Exception {
        for (int kill = 2; kill < 32; kill++) {
            killBothWhileWriting(kill);
        }
    }

    @Test
    void passwords_are_for_the_owner_only() throws IOException {
        Path data = Rooms.settings(FOLDER, true, true).dataDirectory();
        assertThat(mode(data)).isEqualTo("rwx------");
        assertThat(mode(data.resolve("credentials.properties"))).isEqualTo("rw-------");
        assertThat(mode(data.resolve("postgres/cluster"))).isEqualTo("rwx------");
        assertThat(mode(data.resolve("neo4j/graph-1/data/dbms/auth.ini"))).isEqualTo("rw-------");

        Set<String> passwords = PrivateFiles.read(data.resolve("credentials.properties")).values().stream()
                .map(String::valueOf)
                .collect(Collectors.toSet());
        assertThat(passwords).hasSize(4);
        for (long pid : List.of(room.ledgerStatus().pid(), room.graphStatus().pid())) {
            String command = String.join(
                    " ", ProcessHandle.of(pid).orElseThrow().info().arguments().orElseThrow());
            assertThat(passwords).noneMatch(command::contains);
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        String url = room.configuration().get("quarkus.datasource.jdbc.url");
        assertThat(catchThrowableOfType(
                                SQLException.class, () -> DriverManager.getConnection(url, "ledger_app", "guess"))
                        .getSQLState())
                .isEqualTo("28P01");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void they_listen_at_loopback_only() throws IOException {
        for (EngineStatus engine : List.of(room.ledgerStatus(), room.graphStatus())) {
            assertThat(listening(engine.pid())).as(engine.name()).containsExactly("127.0.0.1:" + engine.port());
        }
    }

    /** Writes to both engines until both are killed, and reads again what they had acknowledged. */
    private static void killBothWhileWriting(int round) throws Exception {
        EngineStatus ledger = room.ledgerStatus();
        EngineStatus graph = room.graphStatus();
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try {
            Future<Set<Long>> rows = writers.submit(writeRows(round * 1_000_000L, enough));
            Future<Set<Long>> nodes = writers.submit(writeNodes(round * 1_000_000L, enough));
            Thread.sleep(700 + 37L * round);
            Rooms.kill(ledger.pid());
            Rooms.kill(graph.pid());
            enough.set(true);
            Set<Long> acknowledgedRows = rows.get(30, TimeUnit.SECONDS);
            Set<Long> acknowledgedNodes = nodes.get(60, TimeUnit.SECONDS);
            assertThat(acknowledgedRows).isNotEmpty();
            assertThat(acknowledgedNodes).isNotEmpty();

            Eventually.within(Duration.ofSeconds(60), () -> {
                assertThat(room.ledgerStatus().state()).isEqualTo(State.RUNNING);
                assertThat(room.graphStatus().state()).isEqualTo(State.RUNNING);
                assertThat(room.ledgerStatus().pid()).isNotEqualTo(ledger.pid());
                assertThat(room.graphStatus().pid()).isNotEqualTo(graph.pid());
            });
            assertThat(room.ledgerStatus().port()).isEqualTo(ledger.port());
            assertThat(room.ledgerStatus().restarts()).isGreaterThan(ledger.restarts());
            assertThat(room.ledgerStatus().lastError()).contains("ended by itself", "postgres.log");
            assertThat(room.graphStatus().lastError()).contains("ended by itself", "neo4j.log");
            assertThat(rows()).containsAll(acknowledgedRows);
            assertThat(nodes()).containsAll(acknowledgedNodes);
        } finally {
            writers.shutdownNow();
        }
    }

    private static Callable<Set<Long>> writeRows(long first, AtomicBoolean enough) {
        return () -> {
            Set<Long> acknowledged = new HashSet<>();
            try (Connection connection = Rooms.ledger(room);
                    Statement statement = connection.createStatement()) {
                for (long number = first; !enough.get(); number++) {
                    statement.execute("INSERT INTO trial VALUES (" + number + ")");
                    acknowledged.add(number);
                }
            } catch (SQLException killed) {
                // What is acknowledged until here counts.
            }
            return acknowledged;
        };
    }

    private static Callable<Set<Long>> writeNodes(long first, AtomicBoolean enough) {
        return () -> {
            Set<Long> acknowledged = new HashSet<>();
            try (Driver driver = Rooms.graph(room);
                    Session session = driver.session()) {
                for (long number = first; !enough.get(); number++) {
                    session.run("CREATE (:Trial {number: " + number + "})").consume();
                    acknowledged.add(number);
                }
            } catch (Neo4jException killed) {
                // As above.
            }
            return acknowledged;
        };
    }

    private static Set<Long> rows() throws SQLException {
        Set<Long> numbers = new HashSet<>();
        try (Connection connection = Rooms.ledger(room);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT number FROM trial")) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    private static Set<Long> nodes() {
        try (Driver driver = Rooms.graph(room)) {
            return driver.executableQuery("MATCH (t:Trial) RETURN t.number AS number").execute().records().stream()
                    .map(row -> row.get("number").asLong())
                    .collect(Collectors.toSet());
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
    }

    /** Where the process listens, by the kernel's tables. */
    private static Set<String> listening(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path descriptor : descriptors.toList()) {
                String target = Files.isSymbolicLink(descriptor)
                        ? Files.readSymbolicLink(descriptor).toString()
                        : "";
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        }
        Set<String> addresses = new TreeSet<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(Path.of("/proc/net", table))) {
                List<String> columns = List.of(line.strip().split("\\s+"));
                if (columns.size() > 9 && columns.get(3).equals("0A") && inodes.contains(columns.get(9))) {
                    addresses.add(address(columns.get(1)));
                }
            }
        }
        return addresses;
    }

    /** 127.0.0.1, plain or mapped into IPv6, as such; all else as the kernel writes it. */
    private static String address(String hex) {
        String host = hex.substring(0, hex.indexOf(':'));
        int port = Integer.parseInt(hex.substring(hex.indexOf(':') + 1), 16);
        boolean loopback = host.equals("0100007F") || host.equals("0000000000000000FFFF00000100007F");
        return (loopback ? "127.0.0.1" : host) + ":" + port;
    }
}
