// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.engine.EngineStatus.State;

/**
 * Keeps one program running: takes over a process that an earlier start left behind, or launches one, waits until it
 * answers, and launches it again when it ends by itself.
 */
final class Supervisor {

    private static final Logger LOG = Logger.getLogger("org.opennessgraph.engine");

    private static final int ATTEMPTS_AT_START = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration STEADY = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final long LARGEST_LOG = 10L << 20;

    private final Program program;
    private final Clock clock;
    private final Duration startTimeout;
    private final CompletableFuture<Void> started = new CompletableFuture<>();
    private final Thread thread;

    private volatile boolean letGo;
    private volatile EngineRecord record;
    private volatile @Nullable ProcessHandle process;
    private volatile EngineStatus status;

    Supervisor(Program program, Clock clock, Duration startTimeout) {
        this.program = program;
        this.clock = clock;
        this.startTimeout = startTimeout;
        this.record = EngineRecord.read(program.directory());
        this.status = new EngineStatus(
                program.name(), State.STOPPED, record.port(), 0, program.directory(), 0, clock.instant(), null);
        this.thread = new Thread(
                this::watch,
                "engine " + program.name() + " " + program.directory().getFileName());
        thread.setDaemon(true);
    }

    /** Decides the port: the one it had, unless something else listens there now. */
    int choosePort() {
        EngineRecord known = record;
        if (known.port() == 0 || (leftBehind().isEmpty() && !Ports.isFree(known.port()))) {
            record = known.withPort(Ports.choose());
            record.write(program.directory());
        }
        return record.port();
    }

    /** Begins; {@link #awaitStart} tells how it went. */
    void start() {
        status(State.STARTING, null);
        thread.start();
    }

    /**
     * Waits for the first answer.
     *
     * @throws EngineFailure when there is none; the message says why
     */
    void awaitStart() {
        try {
            started.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof EngineFailure known
                    ? known.again()
                    : new EngineFailure(program.name() + " did not start: " + failure.getCause(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EngineFailure(program.name() + " did not start: the wait for it was interrupted", interrupted);
        }
    }

    EngineStatus status() {
        return status;
    }

    Program program() {
        return program;
    }

    /** Stops watching; the process goes on. */
    void letGo() {
        letGo = true;
        thread.interrupt();
        try {
            thread.join(2_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the process in good order, or by force when it takes too long. */
    void stop() {
        letGo();
        ProcessHandle running = process;
        if (running == null) {
            running = leftBehind().stream().findFirst().orElse(null);
        }
        if (running != null) {
            end(running);
            record = record.ended();
            record.write(program.directory());
        }
        process = null;
        status(State.STOPPED, null);
    }

    /** Ends the process at once: for a server whose data nobody wants any more. */
    void kill() {
        letGo();
        ProcessHandle running = process;
        if (running != null) {
            kill(running);
        }
        leftBehind().forEach(Supervisor::kill);
        process = null;
        status(State.STOPPED, null);
    }

    private void watch() {
        int failures = 0;
        try {
            takeOver();
            while (!letGo) {
                long began = System.nanoTime();
                try {
                    runOnce();
                    if (System.nanoTime() - began > STEADY.toNanos()) {
                        failures = 0;
                    }
                } catch (EngineFailure failure) {
                    if (letGo) {
                        return;
                    }
                    LOG.warn(failure.getMessage());
                    if (!started.isDone() && failures + 1 >= ATTEMPTS_AT_START) {
                        throw failure;
                    }
                    again(failure.getMessage());
                }
                failures++;
                Thread.sleep(pause(failures).toMillis());
            }
        } catch (InterruptedException asked) {
            // letGo() wants this thread to end.
        } catch (IOException | RuntimeException failure) {
            if (!letGo) {
                status(State.STOPPED, String.valueOf(failure.getMessage()));
                started.completeExceptionally(
                        failure instanceof EngineFailure
                                ? failure
                                : new EngineFailure(
                                        program.name() + " cannot be prepared in " + program.directory() + ": "
                                                + failure,
                                        failure));
            }
        } finally {
            started.completeExceptionally(new EngineFailure(program.name() + " was stopped before it answered"));
        }
    }

    /** One life of the process: from launch, or from taking over, to its end. */
    private void runOnce() throws IOException, InterruptedException {
        long began = System.nanoTime();
        ProcessHandle running = process;
        boolean takenOver = running != null;
        if (running == null) {
            if (!Ports.isFree(record.port())) {
                throw new EngineFailure(program.name() + " cannot be started: something else listens on its port "
                        + record.port() + " at 127.0.0.1 now.");
            }
            program.prepare(record.port());
            running = launch();
        }
        status(State.STARTING, status.lastError());
        if (!awaitAnswer(running, began)) {
            return;
        }
        status(State.RUNNING, status.lastError());
        LOG.infof(
                "%s answers at 127.0.0.1:%d after %.1f s (process %d%s, %s)",
                program.name(),
                record.port(),
                (System.nanoTime() - began) / 1e9,
                running.pid(),
                takenOver ? ", taken over" : "",
                program.directory());
        started.complete(null);
        awaitEnd(running);
        process = null;
        if (!letGo) {
            throw new EngineFailure(program.name() + " (process " + running.pid() + ") ended by itself and is started "
                    + "again. Its log is " + program.log() + ".");
        }
    }

    /** Waits until it answers; false when nobody wants to know any more. */
    private boolean awaitAnswer(ProcessHandle running, long began) throws InterruptedException {
        Exception last = null;
        while (!letGo) {
            if (!running.isAlive()) {
                process = null;
                record = record.ended();
                record.write(program.directory());
                throw new EngineFailure(program.name() + " (process " + running.pid() + ") ended after "
                        + seconds(began) + " and before it answered. Its log is " + program.log() + " and ends:\n"
                        + endOfLog());
            }
            try {
                program.probe(record.port());
                program.answered(record.port());
                return true;
            } catch (InterruptedException asked) {
                throw asked;
            } catch (Exception notYet) {
                last = notYet;
            }
            if (System.nanoTime() - began > startTimeout.toNanos()) {
                end(running);
                process = null;
                throw new EngineFailure(
                        program.name() + " did not answer at 127.0.0.1:" + record.port() + " within "
                                + startTimeout.toSeconds() + " s and was ended (last answer: " + last
                                + "). Its log is " + program.log() + " and ends:\n" + endOfLog(),
                        last);
            }
            Thread.sleep(50);
        }
        return false;
    }

    private static void awaitEnd(ProcessHandle running) throws InterruptedException {
        try {
            running.onExit().get();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ProcessHandle launch() throws IOException {
        Path log = program.log();
        PrivateFiles.directory(log.getParent() == null ? program.directory() : log.getParent());
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder = new ProcessBuilder(program.command(record.port()))
                .directory(program.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File(Platform.WINDOWS ? "NUL" : "/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Platform.cleanEnvironment(builder.environment());
        ProcessHandle running = builder.start().toHandle();
        process = running;
        record = record.running(running, digest());
        record.write(program.directory());
        return running;
    }

    /** Finds what an earlier start left behind: keeps it when it is what would be launched now, ends it else. */
    private void takeOver() throws IOException {
        List<ProcessHandle> found = leftBehind();
        for (ProcessHandle candidate : found) {
            boolean sameProgram =
                    record.pid() == candidate.pid() && record.command().equals(digest());
            if (sameProgram && found.size() == 1) {
                process = candidate;
            } else {
                LOG.infof(
                        "%s: ending process %d, left behind by an earlier start of the app",
                        program.name(), candidate.pid());
                end(candidate);
            }
        }
    }

    /** Processes that are this engine in this folder, whoever started them. */
    private List<ProcessHandle> leftBehind() {
        List<ProcessHandle> marked = ProcessHandle.allProcesses()
                .filter(candidate -> candidate
                        .info()
                        .arguments()
                        .map(arguments -> List.of(arguments).contains(program.mark()))
                        .orElse(false))
                .filter(candidate -> !isChildOfMarked(candidate))
                .toList();
        if (!marked.isEmpty()) {
            return marked;
        }
        // Where the system does not tell command lines, the recorded start time says whether it is the same process.
        return record
                .process()
                .filter(candidate -> candidate.info().arguments().isEmpty())
                .filter(candidate ->
                        candidate.info().command().map(this::mayBeOurs).orElse(true))
                .stream()
                .toList();
    }

    private boolean isChildOfMarked(ProcessHandle candidate) {
        return candidate
                .parent()
                .flatMap(parent -> parent.info().arguments())
                .map(arguments -> List.of(arguments).contains(program.mark()))
                .orElse(false);
    }

    private boolean mayBeOurs(String command) {
        String lower = command.toLowerCase(Locale.ROOT);
        return lower.contains("java") || lower.contains("postgres");
    }

    private void end(ProcessHandle running) {
        try {
            program.askToEnd(running);
            running.onExit().get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | IOException slow) {
            LOG.warnf("%s (process %d) does not end and is killed", program.name(), running.pid());
            kill(running);
        } catch (ExecutionException failure) {
            kill(running);
        } catch (InterruptedException interrupted) {
            kill(running);
            Thread.currentThread().interrupt();
        }
    }

    private static void kill(ProcessHandle running) {
        running.descendants().forEach(ProcessHandle::destroyForcibly);
        running.destroyForcibly();
        try {
            running.onExit().get(5, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException gone) {
            // Nothing more can be done; the next start will find it.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void again(@Nullable String error) {
        EngineStatus now = status;
        status = new EngineStatus(
                now.name(),
                State.RESTARTING,
                record.port(),
                0,
                now.directory(),
                now.restarts() + 1,
                clock.instant(),
                error);
    }

    private void status(State state, @Nullable String error) {
        ProcessHandle running = process;
        status = new EngineStatus(
                program.name(),
                state,
                record.port(),
                running == null ? 0 : running.pid(),
                program.directory(),
                status.restarts(),
                clock.instant(),
                error);
    }

    private static Duration pause(int failures) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private String digest() {
        try {
            List<String> all = new ArrayList<>(program.command(record.port()));
            all.addAll(program.settings(record.port()));
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(program.log(), StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException unreadable) {
            return "(cannot be read: " + unreadable + ")";
        }
    }

    private static String seconds(long began) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - began) / 1e9);
    }
}
