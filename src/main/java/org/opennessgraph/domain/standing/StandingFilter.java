// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.admission.Interests;

/**
 * Which part of the record counts.
 *
 * @param validAt a day: only statements that were certainly made by it count, endings after it do not, and the
 *     facts and definitions of that day count in place of those of the days on which the statements were made; the
 *     day that a claim itself names stays. Null for all statements, each judged by the day it speaks of
 * @param withoutInterested whether statements of {@linkplain Interests interested parties} are left out, on both
 *     sides
 * @param verifiedQuotesOnly whether only statements count whose words were seen in the original: a quote that is no
 *     paraphrase, of a VERIFIED utterance
 */
public record StandingFilter(@Nullable PartialDate validAt, boolean withoutInterested, boolean verifiedQuotesOnly) {
    /** Everything counts. */
    public static final StandingFilter NONE = new StandingFilter(null, false, false);
}
