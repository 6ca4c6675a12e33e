// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The YAML files below a folder. Hidden files and folders are left out: editors and mounted volumes keep their own
 * there. Symbolic links are followed; a loop is a problem.
 */
final class SeedFolder {
    private final Path folder;
    private final SeedLimits limits;
    private final Problems problems;
    private final SortedSet<String> tables = new TreeSet<>();

    SeedFolder(Path folder, SeedLimits limits, Problems problems) {
        this.folder = folder;
        this.limits = limits;
        this.problems = problems;
    }

    /** The names of the folder's files, with their paths; names are relative and have {@code /} between parts. */
    SortedMap<String, Path> files() {
        SortedMap<String, Path> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "is not a folder" : "does not exist";
            problems.add(folder.toString(), what + ": name the folder that holds the seed's .yaml files");
            return files;
        }
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), limits.folderDepth() + 1, new Collector(files));
        } catch (IOException unreadable) {
            problems.add(folder.toString(), "cannot be read: " + reason(unreadable));
        }
        if (files.size() > limits.files()) {
            problems.add(
                    folder.toString(),
                    "holds more than " + limits.files() + " .yaml files: is this the folder of the seed?");
            files.clear();
        }
        return files;
    }

    /** The names of the files ending in {@code .csv} that were met beside the others. */
    SortedSet<String> tables() {
        return tables;
    }

    /**
     * Reads a file, no more of it than the limit.
     *
     * @return its text; null if it cannot be had, which is told as a problem
     */
    @Nullable
    String text(String name, Path file) {
        return text(name, file, limits.fileBytes());
    }

    /** Reads a sheet, which may be larger than a file that people write. */
    @Nullable
    String table(String name, Path file) {
        return text(name, file, limits.tableBytes());
    }

    private @Nullable String text(String name, Path file, int most) {
        try {
            long size = Files.size(file);
            byte[] bytes = new byte[0];
            if (size <= most) {
                // It may grow meanwhile: the limit holds for what is read, not for what was announced.
                try (InputStream in = Files.newInputStream(file)) {
                    bytes = in.readNBytes(most + 1);
                }
                size = bytes.length;
            }
            if (size > most) {
                problems.add(
                        name,
                        "is too large, " + size + " bytes: at most " + most + " are read; cut it into several files");
                return null;
            }
            return decode(name, bytes);
        } catch (IOException unreadable) {
            problems.add(name, "cannot be read: " + reason(unreadable));
            return null;
        }
    }

    private @Nullable String decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            int line = 1;
            for (int i = 0; i < at; i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            problems.add(
                    name,
                    line,
                    SeedPath.ROOT,
                    "is not UTF-8: byte " + (at + 1) + " of the file is 0x" + String.format("%02X", bytes[at])
                            + (looksLikeUtf16(bytes) ? ", it looks like UTF-16" : "") + "; save it as UTF-8");
            return null;
        }
        return out.flip().toString();
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "this process may not read it";
        }
        if (e instanceof NoSuchFileException) {
            return "it is gone, or a link that leads nowhere";
        }
        return String.valueOf(e.getMessage());
    }

    private String name(Path path) {
        StringBuilder name = new StringBuilder();
        folder.relativize(path)
                .forEach(part -> name.append(name.length() == 0 ? "" : "/").append(part));
        return name.toString();
    }

    private final class Collector extends SimpleFileVisitor<Path> {
        private final SortedMap<String, Path> files;

        Collector(SortedMap<String, Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return isHidden(path) && !path.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            String name = name(path);
            if (isHidden(path)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isDirectory()) {
                problems.add(name, "lies too deep: at most " + limits.folderDepth() + " folders in each other");
            } else if (name.endsWith(".csv")) {
                if (tables.size() < limits.files()) {
                    tables.add(name);
                }
            } else if (name.endsWith(".yml")) {
                problems.add(name, "is not read: end its name in .yaml");
            } else if (name.endsWith(".yaml")) {
                if (attributes.isRegularFile()) {
                    files.put(name, path);
                } else {
                    problems.add(
                            name,
                            attributes.isSymbolicLink() ? "is a link that leads nowhere" : "is not a regular file");
                }
            }
            return files.size() > limits.files() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            if (!isHidden(path)) {
                problems.add(
                        name(path),
                        failure instanceof FileSystemLoopException
                                ? "is a link to a folder that contains it: take the link away"
                                : "cannot be read: " + reason(failure));
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            Path last = path.getFileName();
            return last != null && last.toString().startsWith(".");
        }
    }
}
