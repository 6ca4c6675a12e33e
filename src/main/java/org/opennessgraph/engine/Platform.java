// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What differs between operating systems. */
final class Platform {

    static final boolean WINDOWS = property("os.name").contains("windows");
    static final boolean MAC = property("os.name").contains("mac");

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Path UNSHARE = Path.of("/usr/bin/unshare");

    private Platform() {}

    /** The name that PostgreSQL's binaries have for this machine, such as {@code linux-amd64}. */
    static String name() {
        String system = WINDOWS ? "windows" : MAC ? "darwin" : "linux";
        String processor = property("os.arch");
        return system + "-" + (processor.equals("aarch64") || processor.equals("arm64") ? "arm64v8" : "amd64");
    }

    /**
     * The command as a session of its own, where the system has that: an interrupt typed at the terminal then reaches
     * the app alone, and the app ends its engines in order.
     */
    static List<String> detached(List<String> command) {
        return Files.isExecutable(SETSID) ? prefixed(command, SETSID.toString()) : command;
    }

    /**
     * The command as somebody who is not root: PostgreSQL refuses to run as root. In a user namespace of its own the
     * process is nobody, and the files of root are nobody's too.
     *
     * @throws EngineFailure when that cannot be had here
     */
    static List<String> notAsRoot(List<String> command) {
        return Root.YES ? prefixed(command, UNSHARE.toString(), "--user") : command;
    }

    private static List<String> prefixed(List<String> command, String... prefix) {
        List<String> whole = new ArrayList<>(List.of(prefix));
        whole.addAll(command);
        return whole;
    }

    /** Takes out what would change how a database server or its JVM behaves. */
    static void cleanEnvironment(Map<String, String> environment) {
        environment
                .keySet()
                .removeIf(name -> name.startsWith("PG")
                        || name.startsWith("NEO4J_")
                        || name.equals("JAVA_TOOL_OPTIONS")
                        || name.equals("JDK_JAVA_OPTIONS")
                        || name.equals("_JAVA_OPTIONS")
                        || name.equals("CLASSPATH"));
    }

    private static String property(String name) {
        return System.getProperty(name, "").toLowerCase(Locale.ROOT);
    }

    /** Asked once, when first needed. */
    private static final class Root {

        static final boolean YES = isRoot();

        private static boolean isRoot() {
            if (WINDOWS || !"root".equals(System.getProperty("user.name"))) {
                return false;
            }
            try {
                if (Files.isExecutable(UNSHARE)) {
                    Process attempt = new ProcessBuilder(UNSHARE.toString(), "--user", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
                    if (attempt.waitFor(10, TimeUnit.SECONDS) && attempt.exitValue() == 0) {
                        return true;
                    }
                }
            } catch (IOException notThere) {
                throw refused(notThere);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw refused(interrupted);
            }
            throw refused(null);
        }

        private static EngineFailure refused(@Nullable Exception cause) {
            String message =
                    "PostgreSQL does not run as root, and no user namespace can be made here (unshare --user). "
                            + "Run Openness Graph as another user, or give it a PostgreSQL: quarkus.datasource.jdbc.url.";
            return cause == null ? new EngineFailure(message) : new EngineFailure(message, cause);
        }
    }
}
