// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Statement;

/**
 * Counts independent sources. The roots of a statement are what it was taken from in the end, or its own source if it
 * was taken from nothing. Statements that share a root or a maker are not independent of each other.
 */
final class Roots {
    private final KnownEntries known;

    Roots(KnownEntries known) {
        this.known = known;
    }

    /** How many groups of statements share neither root nor maker. */
    int independent(List<Statement> statements) {
        Map<EntryId, Integer> firstWith = new HashMap<>();
        int[] leaders = new int[statements.size()];
        int groups = 0;
        for (int i = 0; i < statements.size(); i++) {
            leaders[i] = i;
            groups++;
            Set<EntryId> shared = new TreeSet<>(statements.get(i).by());
            addRoots(statements.get(i), shared);
            for (EntryId root : shared) {
                int other = leader(leaders, firstWith.computeIfAbsent(root, first -> -1));
                if (other < 0) {
                    firstWith.put(root, i);
                } else if (other != leader(leaders, i)) {
                    leaders[leader(leaders, i)] = other;
                    groups--;
                }
            }
        }
        return groups;
    }

    private static int leader(int[] leaders, int of) {
        int at = of;
        while (at >= 0 && leaders[at] != at) {
            leaders[at] = leaders[leaders[at]];
            at = leaders[at];
        }
        return at;
    }

    private void addRoots(Statement statement, Set<EntryId> roots) {
        Set<EntryId> seen = new TreeSet<>();
        List<Statement> open = new ArrayList<>(List.of(statement));
        while (!open.isEmpty()) {
            Statement at = open.remove(open.size() - 1);
            if (!seen.add(at.id())) {
                continue;
            }
            if (at.said().via().isEmpty()) {
                roots.add(at.said().in());
            }
            for (EntryId from : at.said().via()) {
                known.find(from, Statement.class).ifPresentOrElse(open::add, () -> roots.add(from));
            }
        }
    }
}
