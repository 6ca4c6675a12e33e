// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.List;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Truth;

/**
 * What a definition says of a subject on a day.
 *
 * @param applies false if the definition gives no verdict: it has no rule, was not in force, or judges other things
 * @param result the verdict; UNKNOWN if it gives none
 * @param provisional whether the verdict rests on facts that are not verified or in dispute
 * @param clauses the clauses, and the readings of clauses and licences, that decide it
 * @param facts all entries that it rests on
 * @param steps why, step by step
 */
public record Judgement(
        boolean applies,
        Truth result,
        boolean provisional,
        List<EntryId> clauses,
        List<EntryId> facts,
        List<Step> steps) {

    /** Copies the lists. */
    public Judgement {
        clauses = List.copyOf(clauses);
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
    }

    /**
     * @return that the definition gives no verdict
     */
    public static Judgement none() {
        return new Judgement(false, Truth.UNKNOWN, false, List.of(), List.of(), List.of());
    }
}
