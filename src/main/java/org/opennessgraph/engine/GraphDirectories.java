// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of Neo4j servers, and the pointer that says which of them is the graph.
 *
 * <pre>
 * neo4j/current        the name of the folder that is the graph, such as "graph-1"
 * neo4j/graph-1/       see Neo4jEngine
 * </pre>
 *
 * A rebuild fills another folder and then moves the pointer. What the pointer does not name is left over from a
 * rebuild that did not finish, or from one whose old graph was not removed yet.
 */
final class GraphDirectories {

    static final String FOLDER = "neo4j";

    private static final String PREFIX = "graph-";
    private static final String POINTER = "current";

    private final Path root;

    GraphDirectories(Path dataDirectory) throws IOException {
        this.root = PrivateFiles.directory(dataDirectory.resolve(FOLDER));
    }

    /** The folder of the graph; the first question names the first one. */
    Path current() throws IOException {
        Path pointer = root.resolve(POINTER);
        if (!Files.exists(pointer)) {
            pointTo(root.resolve(PREFIX + 1));
        }
        Path current = root.resolve(Files.readString(pointer).strip()).normalize();
        if (!root.equals(current.getParent())) {
            throw new EngineFailure("The file " + pointer + " names no folder beside it: " + current);
        }
        return PrivateFiles.directory(current);
    }

    /** A new, empty folder. */
    Path next() throws IOException {
        int highest = 0;
        for (Path folder : folders()) {
            highest = Math.max(highest, number(folder));
        }
        return PrivateFiles.directory(root.resolve(PREFIX + (highest + 1)));
    }

    /** Makes the folder the graph, in one step. */
    void pointTo(Path folder) throws IOException {
        PrivateFiles.write(root.resolve(POINTER), folder.getFileName() + "\n");
    }

    /** The folders that are not the graph. */
    List<Path> others() throws IOException {
        Path current = current();
        return folders().stream().filter(folder -> !folder.equals(current)).toList();
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(child -> number(child) > 0).toList();
        }
    }

    private static int number(Path folder) {
        String name = String.valueOf(folder.getFileName());
        if (!name.startsWith(PREFIX)) {
            return 0;
        }
        try {
            return Integer.parseInt(name.substring(PREFIX.length()));
        } catch (NumberFormatException other) {
            return 0;
        }
    }
}
