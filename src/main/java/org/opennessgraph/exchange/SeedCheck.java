// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The command that checks seed files without starting anything; {@code graph-seed/README.md} tells how to call it. */
public final class SeedCheck {
    private SeedCheck() {}

    /**
     * Prints every problem, one a line, or what the files hold. Ends with 1 if there are problems.
     *
     * @param arguments the folder; {@code graph-seed} if none is given
     */
    public static void main(String[] arguments) {
        // The app's own log manager, or SLF4J complains that it finds another.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean sound = run(Path.of(arguments.length > 0 ? arguments[0] : "graph-seed"), out);
        out.flush();
        if (!sound) {
            System.exit(1);
        }
    }

    static boolean run(Path folder, PrintStream out) {
        SeedReading reading = new SeedFiles().read(folder);
        reading.problems().forEach(out::println);
        if (!reading.isSound()) {
            out.println(
                    reading.problems().size() + " problems in " + reading.files() + " files: nothing would be loaded");
            return false;
        }
        Map<String, Integer> counts = new TreeMap<>();
        reading.entries().forEach(one -> counts.merge(one.entry().id().type().prefix(), 1, Integer::sum));
        out.println(reading.entries().size() + " entries in " + reading.files() + " files, no problem: " + counts);
        return true;
    }
}
