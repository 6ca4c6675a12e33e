// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import org.jspecify.annotations.Nullable;

/**
 * The maker of a statement took it back or put it right.
 *
 * @param kind which of the two
 * @param on when
 * @param source the source in which that happened
 */
public record Ending(EndKind kind, @Nullable PartialDate on, EntryId source) {

    /** Checks what is needed. */
    public Ending {
        Fields.required(kind, "ended.kind");
        Fields.ref(source, "ended.source", EntryType.SOURCE);
    }
}
