// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.List;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Truth;

/**
 * A missing fact that turns out in one way, and the undecided verdicts that it bears on so. A fact that bears on
 * verdicts in several ways is told once for each.
 *
 * @param fact the fact, with what it would say
 * @param decides the verdicts that this would decide by itself, each with the result
 * @param helps the verdicts that it would decide together with others, and not by itself, each with the result
 */
public record Coverage(MissingFact fact, List<Verdict> decides, List<Verdict> helps) {
    /**
     * A subject and a definition, and what the one would be by the other.
     *
     * @param subject the subject
     * @param definition the definition
     * @param result the result, YES or NO
     */
    public record Verdict(EntryId subject, EntryId definition, Truth result) {}

    /** Copies the lists. */
    public Coverage {
        decides = List.copyOf(decides);
        helps = List.copyOf(helps);
    }
}
