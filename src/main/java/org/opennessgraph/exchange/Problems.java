// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what is wrong with a set of seed files. */
final class Problems {
    private final SortedSet<SeedProblem> found = new TreeSet<>();
    private final Map<String, Map<String, SeedProblem>> shared = new HashMap<>();

    void add(String file, int line, SeedPath where, String message) {
        if (where.steps().size() > 2) {
            SeedProblem place = shared.getOrDefault(file, Map.of())
                    .get(String.valueOf(where.steps().get(2)));
            if (place != null) {
                // Once for all rows of a sheet.
                found.add(new SeedProblem(place.file(), place.line(), place.where(), message));
                return;
            }
        }
        found.add(new SeedProblem(file, line, where.toString(), message));
    }

    /** From now on what is wrong with this field of any entry of the file is told at the place that all share. */
    void sharedField(String file, String field, String where, int line, SeedPath path) {
        shared.computeIfAbsent(file, sheet -> new HashMap<>())
                .put(field, new SeedProblem(where, line, path.toString(), ""));
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
