// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;

/**
 * That something was changed, without what it says now.
 *
 * @param position its place in the ledger
 * @param set the number of the contribution that it came with
 * @param id the entry
 * @param operation what it did to the entry
 * @param version the number of this change among those of its entry, from 1
 * @param actor who brought it
 * @param at when it was accepted
 * @param origin the way it came in
 * @param redirectTo with MERGE, the entry that the id leads to
 * @param redacts with REDACT, the position whose payload was emptied
 */
public record ChangeNotice(
        long position,
        long set,
        EntryId id,
        Operation operation,
        int version,
        String actor,
        Instant at,
        Origin.Kind origin,
        @Nullable EntryId redirectTo,
        @Nullable Long redacts) {

    static ChangeNotice of(ChangeRow row) {
        return new ChangeNotice(
                row.position,
                row.set,
                EntryId.parse(row.entryId),
                Operation.valueOf(row.operation),
                row.version,
                row.actor,
                row.at,
                Origin.Kind.valueOf(row.originKind),
                row.redirectTo == null ? null : EntryId.parse(row.redirectTo),
                row.redacts);
    }
}
