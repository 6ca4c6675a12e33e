// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.Optional;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;

/** Judges subjects by definitions. */
@FunctionalInterface
public interface Verdicts {
    /** Judges nothing. */
    Verdicts NONE = (subject, definition, day) -> Optional.empty();

    /**
     * Judges a subject by the facts of a day.
     *
     * @param subject the subject of a claim; a model may be given with a definition that judges licences, which then
     *     judges the licence that it is under
     * @param definition the definition
     * @param day the day whose facts count
     * @return the verdict; nothing if the definition gives none: it has no pass rule, or judges no such subject
     */
    Optional<Verdict> of(EntryId subject, EntryId definition, PartialDate day);
}
