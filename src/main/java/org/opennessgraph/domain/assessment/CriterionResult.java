// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.List;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Truth;

/**
 * What a criterion says of the subject.
 *
 * @param criterion the criterion
 * @param result whether it is met
 * @param disputed whether it is UNKNOWN because the record speaks for both sides
 * @param steps why
 */
public record CriterionResult(EntryId criterion, Truth result, boolean disputed, List<Step> steps) {
    /** Copies the list. */
    public CriterionResult {
        steps = List.copyOf(steps);
    }
}
