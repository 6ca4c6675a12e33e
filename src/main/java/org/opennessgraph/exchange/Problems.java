// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what is wrong with a set of seed files. */
final class Problems {
    private final SortedSet<SeedProblem> found = new TreeSet<>();

    void add(String file, int line, SeedPath where, String message) {
        found.add(new SeedProblem(file, line, where.toString(), message));
    }

    /** A problem of a file as a whole. */
    void add(String file, String message) {
        add(file, 0, SeedPath.ROOT, message);
    }

    /** All of them in the order of files and lines; beyond the limit only how many more there are. */
    List<SeedProblem> sorted(int limit) {
        List<SeedProblem> sorted = new ArrayList<>(found);
        if (sorted.size() <= limit) {
            return sorted;
        }
        List<SeedProblem> shown = new ArrayList<>(sorted.subList(0, limit));
        SeedProblem next = sorted.get(limit);
        shown.add(new SeedProblem(
                next.file(), next.line(), "", "and " + (sorted.size() - limit) + " more problems from here on"));
        return shown;
    }
}
