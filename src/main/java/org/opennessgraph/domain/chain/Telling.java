// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;

/**
 * How a source tells a claim.
 *
 * @param source the source
 * @param statement the assertion in it, or the rebuttal that denies the claim; null if nothing is on record but that a
 *     citation of the source carries the claim
 * @param own whether the source says so in its own voice, and does not quote or report it of others
 * @param meaning what is said; of a rebuttal the opposite of the claim that it names
 * @param modality how firmly it is put; null if that is not on record
 * @param by whose telling it is: of a statement of its own its makers, of what it reports the source's authors, or its
 *     publisher if it names none
 * @param on when it was told
 */
public record Telling(
        EntryId source,
        @Nullable EntryId statement,
        boolean own,
        Meaning meaning,
        @Nullable Modality modality,
        List<EntryId> by,
        @Nullable PartialDate on) {

    /** Keeps a copy. */
    public Telling {
        by = List.copyOf(by);
    }
}
