// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * A Neo4j server in a JVM of its own, with its own class path.
 *
 * <pre>
 * graph-1/engine.properties   see EngineRecord
 * graph-1/neo4j.log           what the server prints
 * graph-1/conf, data, logs    the server's home
 * </pre>
 */
final class Neo4jEngine implements Program {

    static final String USER = "neo4j";

    private final Path directory;
    private final DataDirectory data;
    private final EngineSettings settings;
    private final Path jars;
    /** A comment that names the version. */
    private final String server;

    Neo4jEngine(Path directory, DataDirectory data, EngineSettings settings) {
        this.directory = directory;
        this.data = data;
        this.settings = settings;
        this.jars = settings.programs().resolve("neo4j");
        try (Stream<Path> files = Files.list(jars)) {
            this.server = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("neo4j-[0-9.]+\\.jar"))
                    .findFirst()
                    .map(name -> "# " + name)
                    .orElseThrow(() -> new IOException("there is no neo4j-<version>.jar"));
        } catch (IOException missing) {
            throw new EngineFailure(
                    "Neo4j's jars are not in " + jars + ": the build puts them there (./mvnw package). Another folder "
                            + "is named with openness.engine.home.",
                    missing);
        }
    }

    static URI uri(int port) {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    @Override
    public String name() {
        return "Neo4j";
    }

    @Override
    public Path directory() {
        return directory;
    }

    @Override
    public Path log() {
        return directory.resolve("neo4j.log");
    }

    @Override
    public String mark() {
        return "--home-dir=" + directory;
    }

    @Override
    public void prepare(int port) throws IOException {
        PrivateFiles.directory(directory);
        PrivateFiles.write(
                PrivateFiles.directory(directory.resolve("conf")).resolve("neo4j.conf"),
                String.join("\n", settings(port)) + "\n");
        // Read by the server when it makes its system database; not looked at later.
        Path dbms = PrivateFiles.directory(directory.resolve("data").resolve("dbms"));
        Path initial = dbms.resolve("auth.ini");
        if (!Files.exists(initial)) {
            PrivateFiles.write(initial, initialUser(password()));
        }
    }

    @Override
    public List<String> command(int port) {
        return Platform.detached(List.of(
                Path.of(System.getProperty("java.home"), "bin", Platform.WINDOWS ? "java.exe" : "java")
                        .toString(),
                "-Xms" + settings.heap(),
                "-Xmx" + settings.heap(),
                "-XX:+UseG1GC",
                // As Neo4j's own launcher does.
                "-XX:-OmitStackTraceInFastThrow",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisableExplicitGC",
                "-Djdk.nio.maxCachedBufferSize=1024",
                "-Dio.netty.tryReflectionSetAccessible=true",
                "-Dlog4j2.disable.jmx=true",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                jars + File.separator + "*",
                "org.neo4j.server.CommunityEntryPoint",
                mark(),
                "--config-dir=" + directory.resolve("conf"),
                "--console-mode"));
    }

    @Override
    public List<String> settings(int port) {
        return List.of(
                server,
                "server.default_listen_address=127.0.0.1",
                "server.default_advertised_address=127.0.0.1",
                "server.bolt.enabled=true",
                "server.bolt.listen_address=127.0.0.1:" + port,
                "server.bolt.advertised_address=127.0.0.1:" + port,
                // While it works it says so; the driver gives up a server that has said nothing for twice this time.
                "server.bolt.connection_keep_alive=2s",
                "server.bolt.connection_keep_alive_probes=2",
                // Bolt is the only door.
                "server.http.enabled=false",
                "server.https.enabled=false",
                "dbms.security.auth_enabled=true",
                // It would report to its maker otherwise.
                "dbms.usage_report.enabled=false",
                // Bolt's threads would else wait ten seconds at each stop, after both databases are closed.
                "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
                "server.memory.pagecache.size=" + settings.pageCache(),
                "db.logs.query.enabled=OFF");
    }

    @Override
    public void probe(int port) throws IOException {
        // A port that is closed is found out here, without the cost of a driver.
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(Ports.LOOPBACK, port), 1_000);
        }
        try (Driver driver = driver(port)) {
            driver.executableQuery("RETURN 1").execute();
        }
    }

    @Override
    public void answered(int port) {}

    @Override
    public void askToEnd(ProcessHandle process) {
        process.destroy();
    }

    /** A new driver for this server. */
    Driver driver(int port) {
        Config config = Config.builder()
                .withConnectionTimeout(5, TimeUnit.SECONDS)
                // As application.properties has it for the app's first driver.
                .withConnectionAcquisitionTimeout(5, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(0, TimeUnit.SECONDS)
                .build();
        return GraphDatabase.driver(uri(port), auth(), config);
    }

    AuthToken auth() {
        return AuthTokens.basic(USER, password());
    }

    String password() {
        return data.password("neo4j." + USER);
    }

    /** The line that {@code neo4j-admin dbms set-initial-password} writes; that would be one more JVM to start. */
    private static String initialUser(String password) {
        int iterations = 1024;
        byte[] salt = new byte[32];
        new SecureRandom().nextBytes(salt);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            byte[] hash = digest.digest(password.getBytes(StandardCharsets.UTF_8));
            for (int i = 1; i < iterations; i++) {
                hash = digest.digest(hash);
            }
            HexFormat hex = HexFormat.of();
            return USER + ":SHA-256," + hex.formatHex(hash) + "," + hex.formatHex(salt) + "," + iterations + ":\n";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
