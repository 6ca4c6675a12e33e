// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;

/**
 * What an entry is now, without its content.
 *
 * @param id the entry
 * @param version the number of its newest change, from 1
 * @param position where that change is in the ledger; a redaction counts as a change
 * @param status whether its newest state holds
 * @param redirectTo where a merged id leads; that entry may have been merged later itself
 */
public record Head(
        EntryId id,
        int version,
        long position,
        Status status,
        @Nullable EntryId redirectTo) {}
