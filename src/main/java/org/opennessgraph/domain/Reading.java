// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agent holds that a clause, or a licence or model as a whole, fails, meets or leaves open a criterion. Readings of
 * the project are signed as the project's own.
 *
 * @param id its id
 * @param of the clause, licence or model that is read
 * @param criterion the criterion
 * @param result what is held
 * @param by who holds it
 * @param on when it was published
 * @param source where it is published, if not here
 * @param locator the place in that source
 * @param reason why, in one sentence
 * @param verification how far it was checked that the agent holds this
 * @param note what a reader should know about this entry
 */
public record Reading(
        EntryId id,
        EntryId of,
        EntryId criterion,
        ReadingResult result,
        EntryId by,
        @Nullable PartialDate on,
        @Nullable EntryId source,
        @Nullable String locator,
        String reason,
        Verification verification,
        @Nullable String note)
        implements Entry {

    /** Checks what is needed. */
    public Reading {
        Fields.id(id, EntryType.READING);
        Fields.ref(of, "of", EntryType.LICENSE_TERM, EntryType.LICENSE, EntryType.MODEL);
        Fields.ref(criterion, "criterion", EntryType.CRITERION);
        Fields.required(result, "result");
        Fields.ref(by, "by", EntryType.agents());
        Fields.optional(source, "source", EntryType.SOURCE);
        Fields.text(reason, "reason");
        Fields.required(verification, "verification");
    }

    @Override
    public String label() {
        return reason;
    }

    @Override
    public @Nullable PartialDate when() {
        return on;
    }

    @Override
    public List<Link> links() {
        return new Links()
                .add(LinkType.READS, of)
                .add(LinkType.AGAINST, criterion)
                .add(LinkType.MADE_BY, by)
                .add(LinkType.APPEARS_IN, source, Links.details("locator", locator))
                .list();
    }
}
