// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import org.jspecify.annotations.Nullable;

/**
 * A published reading of a term: under this definition, in this time.
 *
 * @param definition the definition
 * @param from since when it is read so
 * @param to until when it was
 */
public record TermReading(
        EntryId definition,
        @Nullable PartialDate from,
        @Nullable PartialDate to) {

    /** Checks that a definition is named. */
    public TermReading {
        Fields.ref(definition, "definition", EntryType.DEFINITION);
    }
}
