// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opennessgraph.domain.EntryId;

/** Says which propositions are opposed, and whether their contradiction is a conflict. */
public interface Oppositions {
    /**
     * Compares two propositions. A claim and its own denial are compared too: they may speak of different things.
     *
     * @param one a proposition
     * @param other another
     * @return how they stand to each other; the same both ways
     */
    Opposition between(Proposition one, Proposition other);

    /**
     * Where a proposition can meet others: two that have no such place in common are not opposed, and are not
     * compared. The fewer meet in a place, the less there is to compare. A claim and its denial always meet.
     *
     * @param proposition a proposition
     * @return ids of what it speaks of, or of anything else that it shares with all that it may oppose
     */
    Set<EntryId> meetingPlaces(Proposition proposition);

    /**
     * Takes conflicts as they were found elsewhere.
     *
     * @param conflicts for propositions, the others that they are in conflict with; one direction is enough
     * @return those conflicts and no other opposition
     */
    static Oppositions of(Map<Proposition, Set<Proposition>> conflicts) {
        return new Oppositions() {
            @Override
            public Opposition between(Proposition one, Proposition other) {
                boolean conflict = conflicts.getOrDefault(one, Set.of()).contains(other)
                        || conflicts.getOrDefault(other, Set.of()).contains(one);
                return conflict ? Opposition.CONFLICT : Opposition.NONE;
            }

            @Override
            public Set<EntryId> meetingPlaces(Proposition proposition) {
                Set<EntryId> places = new TreeSet<>(Set.of(proposition.claim()));
                conflicts.getOrDefault(proposition, Set.of()).forEach(other -> places.add(other.claim()));
                return places;
            }
        };
    }
}
