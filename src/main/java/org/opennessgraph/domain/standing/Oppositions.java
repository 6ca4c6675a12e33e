// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Truth;

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
     * Tells what the record itself holds on what a claim states: the VERIFIED value or text of the document that it is
     * about.
     *
     * @param claim a claim
     * @return the record's word, if it has one; the usual answer is none
     */
    default Optional<RecordWord> recordOn(EntryId claim) {
        return Optional.empty();
    }

    /**
     * Tells what definitions say, for claims between which it depends on the definition.
     *
     * @param proposition a proposition
     * @return what each definition says of the subject under which those who hold it are read; the usual answer is none
     */
    default List<Read> readings(Proposition proposition) {
        return List.of();
    }

    /**
     * What a definition says.
     *
     * @param definition the definition
     * @param result whether the subject meets it
     */
    record Read(EntryId definition, Truth result) {}
}
