// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.assessment.Assessment;

/**
 * What a definition says of a claim's subject on a day on which its term was read by it.
 *
 * @param claim the claim
 * @param assessment the subject judged by the definition as of the day; for a line of models, one of its licences or
 *     members
 */
public record ClaimVerdict(EntryId claim, Assessment assessment) {}
