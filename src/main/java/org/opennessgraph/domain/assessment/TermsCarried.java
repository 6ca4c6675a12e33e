// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.List;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;

/**
 * Which words of openness would be true of a subject on a day.
 *
 * @param subject the subject
 * @param validAt the day
 * @param strongest the words that are carried and that no carried word is stronger than, by id
 * @param terms all words that have readings, by id
 */
public record TermsCarried(EntryId subject, PartialDate validAt, List<EntryId> strongest, List<TermResult> terms) {
    /** Copies the lists. */
    public TermsCarried {
        strongest = List.copyOf(strongest);
        terms = List.copyOf(terms);
    }
}
