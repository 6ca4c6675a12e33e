// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * A missing fact and the undecided verdicts that it bears on.
 *
 * @param fact the fact, with one of the things that it could say to decide a verdict
 * @param decides the verdicts that it could decide by itself
 * @param helps the verdicts that it could decide together with others, and not by itself
 */
public record Coverage(MissingFact fact, List<Verdict> decides, List<Verdict> helps) {
    /**
     * A subject and a definition.
     *
     * @param subject the subject
     * @param definition the definition
     */
    public record Verdict(EntryId subject, EntryId definition) {}

    /** Copies the lists. */
    public Coverage {
        decides = List.copyOf(decides);
        helps = List.copyOf(helps);
    }
}
