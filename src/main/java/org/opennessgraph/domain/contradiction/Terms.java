// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.OpennessTerm;

/** The declared order of strength of the words of openness. */
final class Terms {
    private final KnownEntries known;

    Terms(KnownEntries known) {
        this.known = known;
    }

    /** The term itself and every weaker one, the nearest first; a circle in the order ends where it began. */
    Set<EntryId> atMost(EntryId term) {
        Set<EntryId> weaker = new LinkedHashSet<>();
        Deque<EntryId> next = new ArrayDeque<>(Set.of(term));
        while (!next.isEmpty()) {
            EntryId one = next.remove();
            if (weaker.add(one)) {
                known.find(one, OpennessTerm.class).ifPresent(found -> next.addAll(found.strongerThan()));
            }
        }
        return weaker;
    }

    boolean stronger(EntryId term, EntryId than) {
        return !term.equals(than) && atMost(term).contains(than);
    }

    boolean comparable(EntryId one, EntryId other) {
        return atMost(one).contains(other) || atMost(other).contains(one);
    }
}
