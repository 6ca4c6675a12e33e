// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;

/**
 * What a connection's total counts: all entries of a type, the links of a type that end at an entry, or nothing that
 * could be counted cheaply.
 *
 * @param type all entries of this type
 * @param link the links of this type
 * @param to that end here
 */
public record Counted(
        @Nullable EntryType type,
        @Nullable LinkType link,
        @Nullable EntryId to) {
    /** Not counted: counting would cost as much as reading. */
    public static final Counted NOT = new Counted(null, null, null);
}
