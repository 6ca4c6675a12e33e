// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.List;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.standing.Standing;

/**
 * Claims of openness against the record: how many were made, where they stand, and which facts speak against which
 * words.
 *
 * @param claims the claims that affirm a term of openness
 * @param standings how many stand where, and which
 * @param terms which words were used, and against which facts
 * @param partial whether there was more on record than could be taken into account
 */
public record RecordOverview(List<EntryId> claims, List<ByStanding> standings, List<ByTerm> terms, boolean partial) {
    /** Copies the lists. */
    public RecordOverview {
        claims = List.copyOf(claims);
        standings = List.copyOf(standings);
        terms = List.copyOf(terms);
    }

    /**
     * Claims that stand alike.
     *
     * @param standing where
     * @param claims the claims
     */
    public record ByStanding(Standing standing, List<EntryId> claims) {
        /** Copies the list. */
        public ByStanding {
            claims = List.copyOf(claims);
        }
    }

    /**
     * Claims with one word.
     *
     * @param term the word
     * @param claims the claims that affirm it
     * @param holding those of them that are unchallenged or defended
     * @param contradicted those of them that are contradicted
     * @param against the entries of the record with which they are in conflict: clauses, findings, readings, claims
     */
    public record ByTerm(
            EntryId term,
            List<EntryId> claims,
            List<EntryId> holding,
            List<EntryId> contradicted,
            List<EntryId> against) {
        /** Copies the lists. */
        public ByTerm {
            claims = List.copyOf(claims);
            holding = List.copyOf(holding);
            contradicted = List.copyOf(contradicted);
            against = List.copyOf(against);
        }
    }
}
