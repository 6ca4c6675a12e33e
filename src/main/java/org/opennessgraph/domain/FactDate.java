// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.optional;
import static org.opennessgraph.domain.Fields.required;

import org.jspecify.annotations.Nullable;

/**
 * A date with how well it is known.
 *
 * @param on the day, month or year
 * @param verification how far it was checked
 * @param source where it is stated, if a source of the graph states it
 * @param locator the place in that source
 * @param note what a reader should know about it, such as a misleading date in an address
 */
public record FactDate(
        PartialDate on,
        Verification verification,
        @Nullable EntryId source,
        @Nullable String locator,
        @Nullable String note) {

    /** Checks what is needed. */
    public FactDate {
        required(on, "on");
        required(verification, "verification");
        optional(source, "source", EntryType.SOURCE);
    }
}
