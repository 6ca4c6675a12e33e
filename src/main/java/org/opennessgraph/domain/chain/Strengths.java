// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.Polarity;

/** The declared order of strength of the words of openness, as chains use it. */
final class Strengths {
    private final Map<EntryId, Set<EntryId>> atMost = new HashMap<>();
    private final KnownEntries known;

    Strengths(KnownEntries known) {
        this.known = known;
    }

    /** What became of the term from one to the next telling of openness, or of anything if the claim is the same. */
    TermChange change(Meaning before, Meaning after) {
        EntryId one = before.term();
        EntryId other = after.term();
        boolean same = before.claim().equals(after.claim()) && before.polarity() == after.polarity();
        if (same || one == null || other == null) {
            return TermChange.SAME;
        }
        if (before.polarity() != after.polarity()) {
            return TermChange.REVERSED;
        }
        boolean up = atMost(other).contains(one);
        boolean down = atMost(one).contains(other);
        if (up == down) {
            return up ? TermChange.SAME : TermChange.INCOMPARABLE;
        }
        // Who denies a weaker word denies the stronger ones with it.
        return up == (after.polarity() == Polarity.AFFIRMS) ? TermChange.STRONGER : TermChange.WEAKER;
    }

    /** The term and every weaker one; a circle in the order ends where it began. */
    Set<EntryId> atMost(EntryId term) {
        Set<EntryId> found = atMost.get(term);
        if (found == null) {
            found = new TreeSet<>();
            Deque<EntryId> next = new ArrayDeque<>(List.of(term));
            while (!next.isEmpty()) {
                EntryId one = next.remove();
                if (found.add(one)) {
                    known.find(one, OpennessTerm.class)
                            .map(OpennessTerm::strongerThan)
                            .ifPresent(next::addAll);
                }
            }
            atMost.put(term, found);
        }
        return found;
    }
}
