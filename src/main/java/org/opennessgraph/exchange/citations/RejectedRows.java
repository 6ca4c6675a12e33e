// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were not taken in, in a file beside the one that they come from: before each, a line with {@code #} that says
 * where it stood and why. Written anew by each run; there is no such file if nothing was rejected.
 */
final class RejectedRows implements Closeable {
    private final Path file;
    private @Nullable OutputStream out;
    private int count;

    RejectedRows(Path file) throws IOException {
        this.file = file;
        Files.deleteIfExists(file);
        // Found out now and not at the first bad row, when half of the list is in.
        Files.createFile(file);
        Files.delete(file);
    }

    /** {@return the file beside another} */
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".rejected");
    }

    int count() {
        return count;
    }

    void add(int line, String raw, String reason) throws IOException {
        if (out == null) {
            out = new BufferedOutputStream(Files.newOutputStream(file));
        }
        count++;
        out.write(("# line " + line + ": " + reason.replaceAll("\\R", " ") + "\n").getBytes(StandardCharsets.UTF_8));
        LosslessReader.write(raw, out);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
