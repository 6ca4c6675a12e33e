// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.ledger.ChangeNotice;
import org.opennessgraph.ledger.Origin;

/**
 * That something was changed.
 *
 * @param position its place in the ledger: 1, 2, 3 … without gaps
 * @param set the number of the contribution that it came with
 * @param entry the entry
 * @param operation what it did to the entry
 * @param revision the number of this change among those of its entry, from 1
 * @param actor who brought it; null if that may be a person: people who contribute are not named
 * @param at when it was accepted
 * @param origin the way it came in
 * @param mergedInto with MERGE, the entry that the id leads to
 * @param redacts with REDACT, the position of the state that was emptied
 */
public record RecordedChange(
        long position,
        long set,
        EntryId entry,
        ChangeOperation operation,
        int revision,
        @Nullable String actor,
        Instant at,
        ChangeOrigin origin,
        @Nullable EntryId mergedInto,
        @Nullable Long redacts) {

    static RecordedChange of(ChangeNotice notice) {
        return new RecordedChange(
                notice.position(),
                notice.set(),
                notice.id(),
                ChangeOperation.valueOf(notice.operation().name()),
                notice.version(),
                notice.origin() == Origin.Kind.CONTRIBUTION ? null : notice.actor(),
                notice.at(),
                ChangeOrigin.valueOf(notice.origin().name()),
                notice.redirectTo(),
                notice.redacts());
    }
}
