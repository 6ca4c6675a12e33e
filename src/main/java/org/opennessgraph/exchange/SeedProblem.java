// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.util.Comparator;

/**
 * Something in the seed files that has to be mended before any of them is loaded.
 *
 * @param file the file, relative to the seed's folder; the folder itself if no single file is at fault
 * @param line the line, from 1; 0 if it concerns the file as a whole
 * @param where the place within the file as section, key and field; empty if it has none
 * @param message what is wrong and what would be right
 */
public record SeedProblem(String file, int line, String where, String message) implements Comparable<SeedProblem> {
    private static final Comparator<SeedProblem> BY_PLACE = Comparator.comparing(SeedProblem::file)
            .thenComparingInt(SeedProblem::line)
            .thenComparing(SeedProblem::where)
            .thenComparing(SeedProblem::message);

    @Override
    public int compareTo(SeedProblem other) {
        return BY_PLACE.compare(this, other);
    }

    /**
     * @return {@code file:line: where: message}, as editors and terminals make a link of it
     */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + (where.isEmpty() ? "" : where + ": ") + message;
    }
}
