// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.kills;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The app as an operator runs it, with a data directory of its own; ends only processes that it started. */
final class PackagedApp implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration LONGEST_START = Duration.ofMinutes(8);
    private static final int OK = 200;

    private final Path home;
    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Path seed;
    private @Nullable Process process;

    PackagedApp(Path home, Path seed) throws IOException {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException("the app is not packaged: " + JAR + " is missing");
        }
        this.home = home;
        this.seed = seed;
        Files.createDirectories(home);
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    void seed(Path folder) {
        this.seed = folder;
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    void start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dopenness.seed.dir=" + seed.toAbsolutePath());
        command.add("-Dopenness.data-dir=" + data().toAbsolutePath());
        command.add("-jar");
        command.add(JAR.toAbsolutePath().toString());
        process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("app.log").toFile()))
                .start();
    }

    /** Waits until the app says that it is ready; starts it again if it ended by itself meanwhile. */
    void awaitReady() throws IOException, InterruptedException {
        long until = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < until) {
            if (!isAlive()) {
                start();
            }
            if (status("/q/health/ready") == OK && seedWasRead()) {
                return;
            }
            Thread.sleep(300);
        }
        throw new AssertionError("not ready within " + LONGEST_START + "; see " + home.resolve("app.log"));
    }

    /** The seed is loaded before the app listens, so an answer at all says that it was read. */
    private boolean seedWasRead() {
        return status("/q/health/live") == OK;
    }

    private int status(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException away) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** SIGKILL to the app alone; its engines live on. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    /** SIGKILL to an engine, if one of this app's runs now. */
    boolean killEngine(Engine engine) throws IOException {
        Properties record = new Properties();
        Path file = engineFile(engine);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            record.load(in);
        }
        long pid = Long.parseLong(record.getProperty("pid", "0"));
        Optional<ProcessHandle> running = pid == 0 ? Optional.empty() : ProcessHandle.of(pid);
        // A number that another process took over in between is none of ours.
        return running.filter(handle -> handle.info()
                        .commandLine()
                        .map(line -> line.contains(data().toAbsolutePath().toString()))
                        .orElse(false))
                .map(ProcessHandle::destroyForcibly)
                .orElse(false);
    }

    Path data() {
        return home.resolve("data");
    }

    int enginePort(Engine engine) throws IOException {
        Properties record = new Properties();
        try (InputStream in = Files.newInputStream(engineFile(engine))) {
            record.load(in);
        }
        return Integer.parseInt(record.getProperty("port"));
    }

    String password(String name) throws IOException {
        Properties passwords = new Properties();
        try (InputStream in = Files.newInputStream(data().resolve("credentials.properties"))) {
            passwords.load(in);
        }
        return passwords.getProperty(name);
    }

    private Path engineFile(Engine engine) throws IOException {
        if (engine == Engine.POSTGRESQL) {
            return data().resolve("postgres").resolve("engine.properties");
        }
        Path pointer = data().resolve("neo4j").resolve("current");
        if (!Files.isRegularFile(pointer)) {
            return pointer;
        }
        return data().resolve("neo4j")
                .resolve(Files.readString(pointer).strip())
                .resolve("engine.properties");
    }

    /** Asks the app to end, as Ctrl-C does, and waits for that. */
    void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** The engines of the app. */
    enum Engine {
        POSTGRESQL,
        NEO4J
    }
}
