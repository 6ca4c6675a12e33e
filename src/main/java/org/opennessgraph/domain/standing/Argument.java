// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;

/**
 * Something that argues, for or against.
 *
 * @param kind what it is
 * @param entry the statement, finding or reading; for lost grounds the statement that lost them; for the record the
 *     document that speaks; null for an assessment
 * @param by who argues; nobody for an assessment or the record
 * @param on when it was said; for an assessment, the day whose facts it goes by; for the record, the document's
 * @param documented whether it rests on VERIFIED grounds
 * @param grounds what it rests on
 * @param subjects for an assessment: what is assessed
 * @param definitions for an assessment: the definitions whose results it puts together
 * @param words what it says, as a phrase that a reader can quote
 */
public record Argument(
        ArgumentKind kind,
        @Nullable EntryId entry,
        List<EntryId> by,
        @Nullable PartialDate on,
        boolean documented,
        List<EntryId> grounds,
        List<EntryId> subjects,
        List<EntryId> definitions,
        String words) {

    /** Copies the lists. */
    public Argument {
        by = List.copyOf(by);
        grounds = List.copyOf(grounds);
        subjects = List.copyOf(subjects);
        definitions = List.copyOf(definitions);
    }

    /** The same in other words. */
    Argument saying(String other) {
        return new Argument(kind, entry, by, on, documented, grounds, subjects, definitions, other);
    }
}
