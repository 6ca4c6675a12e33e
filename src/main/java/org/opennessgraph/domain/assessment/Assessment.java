// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.List;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Truth;

/**
 * A subject judged by a definition as of a day.
 *
 * @param subject the subject
 * @param definition the definition
 * @param validAt the day
 * @param applicability whether the definition gives a verdict
 * @param result the verdict; UNKNOWN where none is given
 * @param disputed whether the verdict is UNKNOWN because the record speaks for both sides
 * @param criteria the criteria of the definition in their order; none if it was not in force or judges other subjects
 * @param used the facts that its rules looked at, by entry
 * @param missing for an UNKNOWN verdict, smallest sets of missing facts that would decide it, smaller ones first
 * @param moreMissing whether there are or may be more such sets than those listed
 * @param provisional whether a verdict rests on facts that are not VERIFIED or are in dispute: it would be UNKNOWN if
 *     they were
 * @param steps why, in words
 */
public record Assessment(
        EntryId subject,
        EntryId definition,
        PartialDate validAt,
        Applicability applicability,
        Truth result,
        boolean disputed,
        List<CriterionResult> criteria,
        List<UsedFact> used,
        List<MissingSet> missing,
        boolean moreMissing,
        boolean provisional,
        List<Step> steps) {

    /** The most sets of missing facts that are listed. */
    public static final int MOST_MISSING_SETS = 10;

    /** Copies the lists. */
    public Assessment {
        criteria = List.copyOf(criteria);
        used = List.copyOf(used);
        missing = List.copyOf(missing);
        steps = List.copyOf(steps);
    }

    /**
     * @return whether it says YES or NO
     */
    public boolean decides() {
        return applicability == Applicability.APPLIES && result != Truth.UNKNOWN;
    }
}
