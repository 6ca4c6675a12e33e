// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The record files of an index. */
final class IndexFolder {
    private IndexFolder() {}

    /**
     * The files of a folder that end so, by the name that the index's own paths give them. A folder that is missing or
     * cannot be read is told, and so is a file in it of another kind, unless it is one of those expected.
     */
    static SortedMap<String, Path> files(Path index, String folder, String ending, Report report) {
        SortedMap<String, Path> files = new TreeMap<>();
        Path path = index.resolve(folder);
        try (Stream<Path> found = Files.list(path)) {
            found.forEach(file -> {
                String name = folder + "/" + file.getFileName();
                if (name.endsWith(ending)) {
                    files.put(name, file);
                } else if (!name.endsWith(".md")) {
                    report.problem(name, 0, "is not read: the records end in " + ending);
                }
            });
        } catch (IOException missing) {
            report.problem(folder, 0, "cannot be read: is this the folder of the index?");
        }
        return files;
    }

    /** The name of a record: that of its file without the ending. */
    static String record(String file, String ending) {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ending.length());
    }
}
