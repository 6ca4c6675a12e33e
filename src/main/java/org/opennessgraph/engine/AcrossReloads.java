// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import io.quarkus.dev.console.DevConsoleManager;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What outlives a live reload of dev mode, and the restart of the app between test classes. Each start of the app has
 * a class loader of its own, so what is kept here has types of the JDK only.
 */
final class AcrossReloads {

    private static final String KEY = "openness-graph.engines.";

    private AcrossReloads() {}

    /** The things kept for one data directory; empty when this JVM has not opened it. */
    static synchronized Map<String, Object> of(Path dataDirectory) {
        String key = KEY + dataDirectory;
        Map<String, Object> kept = DevConsoleManager.getGlobal(key);
        if (kept == null) {
            kept = new ConcurrentHashMap<>();
            DevConsoleManager.setGlobal(key, kept);
        }
        return kept;
    }

    /** The channel that holds the lock on the directory. */
    static @Nullable FileChannel lock(Map<String, Object> kept) {
        return (FileChannel) kept.get("lock");
    }

    static void lock(Map<String, Object> kept, FileChannel channel) {
        kept.put("lock", channel);
    }

    /** Lets go of what the start before this one watches; its engines go on. */
    static void release(Map<String, Object> kept) {
        if (kept.remove("release") instanceof Runnable release) {
            release.run();
        }
    }

    static void releasedBy(Map<String, Object> kept, Runnable release) {
        kept.put("release", release);
    }

    /** Puts the hook that stops the engines at the end of the JVM in the place of the one before. */
    static void hook(Map<String, Object> kept, Thread hook) {
        Object before = kept.put("hook", hook);
        try {
            if (before instanceof Thread thread) {
                Runtime.getRuntime().removeShutdownHook(thread);
            }
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The JVM ends already, and the hook before does the work.
        }
    }

    static void forget(Map<String, Object> kept) {
        Object hook = kept.remove("hook");
        kept.clear();
        if (hook instanceof Thread thread) {
            try {
                Runtime.getRuntime().removeShutdownHook(thread);
            } catch (IllegalStateException ending) {
                // The hook itself is asking.
            }
        }
    }
}
