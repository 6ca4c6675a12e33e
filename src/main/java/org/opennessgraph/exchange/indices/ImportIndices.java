// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/** The command that brings the seed's sheets of indices up to date; {@code docs/indices.md} tells how to call it. */
public final class ImportIndices {
    private ImportIndices() {}

    /**
     * Reads the two indices, writes the sheets and prints what was left out. Ends with 1 if a folder cannot be read;
     * then nothing is written.
     *
     * @param arguments the seed's folder, that of Opening up ChatGPT, that of the Model Openness Tool
     */
    public static void main(String[] arguments) {
        // The app's own log manager, or SLF4J complains that it finds another.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean done =
                arguments.length == 3 && run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), out);
        if (arguments.length != 3) {
            out.println("usage: ImportIndices <graph-seed> <opening-up-chatgpt> <model-openness-tool>");
        }
        out.flush();
        if (!done) {
            System.exit(1);
        }
    }

    static boolean run(Path seed, Path openingUpChatgpt, Path modelOpennessTool, PrintStream out) {
        for (Path needed :
                new Path[] {seed, openingUpChatgpt.resolve("projects"), modelOpennessTool.resolve("models")}) {
            if (!Files.isDirectory(needed)) {
                out.println(needed + " is not a folder: nothing is written");
                return false;
            }
        }
        IndexImport indices = new IndexImport(seed);
        SortedMap<String, String> sheets = indices.run(openingUpChatgpt, modelOpennessTool);
        indices.report().print(out);
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            Path file = seed.resolve(sheet.getKey());
            try {
                Path parent = file.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.writeString(file, sheet.getValue());
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            long rows = sheet.getValue()
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .count()
                    - 1;
            out.println(sheet.getKey() + ": " + rows + " rows");
        }
        return true;
    }
}
