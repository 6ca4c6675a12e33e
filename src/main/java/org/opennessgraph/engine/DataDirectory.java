// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The folder that holds what the engines keep. One app at a time has it: a lock that the operating system takes away
 * when the app ends, however it ends.
 *
 * <pre>
 * lock                     the lock itself, empty
 * holder                   who has it: process id
 * credentials.properties   generated passwords, readable by the owner only
 * postgres/                see PostgresEngine
 * neo4j/                   see GraphDirectories
 * </pre>
 */
final class DataDirectory {

    private static final String LOCK = "lock";
    private static final String HOLDER = "holder";
    private static final String CREDENTIALS = "credentials.properties";

    private final Path root;
    private final Map<String, Object> kept;
    private final Properties credentials;

    private DataDirectory(Path root, Map<String, Object> kept, Properties credentials) {
        this.root = root;
        this.kept = kept;
        this.credentials = credentials;
    }

    /**
     * Takes the directory for this JVM, makes it when it is not there.
     *
     * @throws EngineFailure when another process has it, or when it cannot be written
     */
    static DataDirectory open(Path root) {
        Map<String, Object> kept = AcrossReloads.of(root);
        try {
            PrivateFiles.directory(root);
            if (AcrossReloads.lock(kept) == null) {
                AcrossReloads.lock(kept, takeLock(root));
            }
            AcrossReloads.release(kept);
            return new DataDirectory(root, kept, PrivateFiles.read(root.resolve(CREDENTIALS)));
        } catch (IOException failure) {
            throw new EngineFailure(
                    "The data directory " + root + " cannot be used: " + failure
                            + ". Another one is chosen with openness.data-dir.",
                    failure);
        }
    }

    @SuppressWarnings("resource") // The channel is the lock: it stays open until close().
    private static FileChannel takeLock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException held) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            Path holder = root.resolve(HOLDER);
            String pid = Files.exists(holder) ? Files.readString(holder).strip() : "unknown";
            throw new EngineFailure("The data directory " + root + " is in use by another Openness Graph, process "
                    + pid + ". Stop that one first, or give this one a directory of its own: openness.data-dir.");
        }
        PrivateFiles.write(root.resolve(HOLDER), ProcessHandle.current().pid() + "\n");
        return channel;
    }

    Path root() {
        return root;
    }

    Map<String, Object> kept() {
        return kept;
    }

    /** Whether this JVM opens the directory for the first time, and not after a reload. */
    boolean firstOpening() {
        return kept.putIfAbsent("opened", true) == null;
    }

    /**
     * Removes what the engines kept, except unpacked programs.
     *
     * @throws EngineFailure when the directory holds something that no engine put there
     */
    void empty() {
        try (Stream<Path> children = Files.list(root)) {
            for (Path child : children.toList()) {
                switch (String.valueOf(child.getFileName())) {
                    case LOCK, HOLDER -> {}
                    case CREDENTIALS -> Files.delete(child);
                    case GraphDirectories.FOLDER -> PrivateFiles.deleteTree(child);
                    case PostgresEngine.FOLDER -> PostgresEngine.empty(child);
                    default ->
                        throw new EngineFailure("The data directory " + root + " is not emptied: it holds " + child
                                + ", which no engine put there.");
                }
            }
            credentials.clear();
        } catch (IOException failure) {
            throw new EngineFailure("The data directory " + root + " cannot be emptied: " + failure, failure);
        }
    }

    /** The password of that name, made up at the first question and kept. */
    synchronized String password(String name) {
        String known = credentials.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        credentials.setProperty(name, made);
        try {
            PrivateFiles.write(root.resolve(CREDENTIALS), credentials);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return made;
    }

    /** Gives the directory up. */
    void close() {
        FileChannel channel = AcrossReloads.lock(kept);
        AcrossReloads.forget(kept);
        if (channel != null) {
            try {
                Files.deleteIfExists(root.resolve(HOLDER));
                channel.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
