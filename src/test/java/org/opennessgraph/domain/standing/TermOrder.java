// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.OpennessTerm;

/** The declared partial order of strength of the terms of openness. */
final class TermOrder {
    private final KnownEntries known;
    private final Map<EntryId, Set<EntryId>> reached = new ConcurrentHashMap<>();

    TermOrder(KnownEntries known) {
        this.known = known;
    }

    /** Whether who affirms the first affirms the second too: it is the same or lies below. */
    boolean reaches(EntryId strong, EntryId weak) {
        return reached.computeIfAbsent(strong, this::from).contains(weak);
    }

    private Set<EntryId> from(EntryId term) {
        Set<EntryId> seen = new TreeSet<>(Set.of(term));
        Deque<EntryId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            List<EntryId> below = known.find(open.remove(), OpennessTerm.class)
                    .map(OpennessTerm::strongerThan)
                    .orElse(List.of());
            below.stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }
}
