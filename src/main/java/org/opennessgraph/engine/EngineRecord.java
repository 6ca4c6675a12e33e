// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * What is written down about an engine beside its data, so that the next start of the app finds its port again and
 * knows a process that was left behind.
 *
 * @param port the port it listens on; 0 when none was chosen yet
 * @param pid its process; 0 when none runs
 * @param started when that process started, by the operating system's account
 * @param command a digest of the command line and settings it was started with
 */
record EngineRecord(int port, long pid, Instant started, String command) {

    private static final String FILE = "engine.properties";

    static EngineRecord read(Path directory) {
        try {
            Properties file = PrivateFiles.read(directory.resolve(FILE));
            return new EngineRecord(
                    Integer.parseInt(file.getProperty("port", "0")),
                    Long.parseLong(file.getProperty("pid", "0")),
                    Instant.ofEpochMilli(Long.parseLong(file.getProperty("started", "0"))),
                    file.getProperty("command", ""));
        } catch (NumberFormatException | IOException unreadable) {
            throw new EngineFailure(
                    "The file " + directory.resolve(FILE) + " cannot be read: " + unreadable
                            + ". It may be deleted when no database server runs in that folder.",
                    unreadable);
        }
    }

    void write(Path directory) {
        Properties file = new Properties();
        file.setProperty("port", Integer.toString(port));
        file.setProperty("pid", Long.toString(pid));
        file.setProperty("started", Long.toString(started.toEpochMilli()));
        file.setProperty("command", command);
        try {
            PrivateFiles.write(PrivateFiles.directory(directory).resolve(FILE), file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    EngineRecord withPort(int other) {
        return new EngineRecord(other, pid, started, command);
    }

    EngineRecord running(ProcessHandle process, String with) {
        return new EngineRecord(
                port, process.pid(), process.info().startInstant().orElse(Instant.EPOCH), with);
    }

    EngineRecord ended() {
        return new EngineRecord(port, 0, Instant.EPOCH, command);
    }

    /** The recorded process, when it is still the same one. */
    Optional<ProcessHandle> process() {
        return pid == 0 ? Optional.empty() : ProcessHandle.of(pid).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle process) {
        // The system derives the time from its boot time, which may be corrected by a second between two questions.
        return process.isAlive()
                && process.info()
                        .startInstant()
                        .map(at -> Math.abs(at.toEpochMilli() - started.toEpochMilli()) < 2_000)
                        .orElse(false);
    }
}
