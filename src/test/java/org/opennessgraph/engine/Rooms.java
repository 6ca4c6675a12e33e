// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Engines without an app around them. */
final class Rooms {

    private Rooms() {}

    /** Settings for a folder below the build's. */
    static EngineSettings settings(String folder, boolean postgres, boolean neo4j) {
        return new EngineSettings(
                Path.of("target", folder),
                Path.of("target", "engine"),
                postgres,
                neo4j,
                "256m",
                "64m",
                "32MB",
                EngineSettings.START_TIMEOUT,
                false);
    }

    /** Empties the folder, ending what an aborted run left in it; unpacked binaries stay. */
    static void clean(String folder) {
        EngineSettings settings = settings(folder, true, true);
        EngineRoom.open(settings, Clock.systemUTC()).close();
        DataDirectory data = DataDirectory.open(settings.dataDirectory());
        data.empty();
        data.close();
    }

    static EngineRoom start(EngineSettings settings) {
        EngineRoom room = EngineRoom.open(settings, Clock.systemUTC());
        room.start();
        room.awaitStart();
        return room;
    }

    /** A connection as the owner of the ledger. */
    static Connection ledger(EngineRoom room) throws SQLException {
        Map<String, String> configuration = room.configuration();
        return DriverManager.getConnection(
                value(configuration, "quarkus.datasource.jdbc.url"),
                value(configuration, "quarkus.flyway.username"),
                value(configuration, "quarkus.flyway.password"));
    }

    static Driver graph(EngineRoom room) {
        Map<String, String> configuration = room.configuration();
        return GraphDatabase.driver(
                value(configuration, "quarkus.neo4j.uri"),
                AuthTokens.basic(
                        value(configuration, "quarkus.neo4j.authentication.username"),
                        value(configuration, "quarkus.neo4j.authentication.password")));
    }

    static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    static boolean alive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** The command of another JVM with the class path of this one. */
    static List<String> java(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String value(Map<String, String> configuration, String name) {
        String value = configuration.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is not configured");
        }
        return value;
    }
}
