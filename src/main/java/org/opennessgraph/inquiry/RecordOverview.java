// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.standing.Lead;
import org.opennessgraph.domain.standing.Standing;

/**
 * Claims of openness against the record: how many were made, where they stand, and which facts speak against which
 * words. Only what was admittedly said, and certainly in the period, is counted.
 *
 * @param claims the claims counted
 * @param statements the statements by which they were made
 * @param voices the same by the voice that spoke; empty if no organization was asked about
 * @param reportedOnly those claims of which only somebody else's report is on record
 * @param standings how many stand where, and which
 * @param terms which words were used, and against which facts
 * @param dateOpen statements that may or may not have been made in the period; they are not counted
 * @param unheard statements that are not admitted, with the reason; they are not counted
 * @param partial whether there was more on record than could be taken into account
 */
public record RecordOverview(
        List<EntryId> claims,
        List<EntryId> statements,
        List<ByVoice> voices,
        List<EntryId> reportedOnly,
        List<ByStanding> standings,
        List<ByTerm> terms,
        List<EntryId> dateOpen,
        List<Lead> unheard,
        boolean partial) {
    /** Copies the lists. */
    public RecordOverview {
        claims = List.copyOf(claims);
        statements = List.copyOf(statements);
        voices = List.copyOf(voices);
        reportedOnly = List.copyOf(reportedOnly);
        standings = List.copyOf(standings);
        terms = List.copyOf(terms);
        dateOpen = List.copyOf(dateOpen);
        unheard = List.copyOf(unheard);
    }

    /**
     * What one voice said. A claim that several voices made is with each of them.
     *
     * @param voice the voice
     * @param claims the claims that it made
     * @param statements by which statements
     */
    public record ByVoice(Voice voice, List<EntryId> claims, List<EntryId> statements) {
        /** Copies the lists. */
        public ByVoice {
            claims = List.copyOf(claims);
            statements = List.copyOf(statements);
        }
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
     * @param term the word; null for claims that name none
     * @param claims the claims that affirm it
     * @param holding those of them that are unchallenged or defended
     * @param contradicted those of them that are contradicted
     * @param against the entries with which they are in conflict: clauses, findings, readings, claims, rebuttals
     */
    public record ByTerm(
            @Nullable EntryId term,
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
