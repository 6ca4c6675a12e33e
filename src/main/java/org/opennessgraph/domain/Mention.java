// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.ref;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source where something is named.
 *
 * @param source the source
 * @param locator the place in it, such as {@code L20}
 * @param as the name as printed there, when it differs
 */
public record Mention(
        EntryId source, @Nullable String locator, @Nullable String as) {

    /** Checks that a source is named. */
    public Mention {
        ref(source, "mentions", EntryType.SOURCE);
    }
}
