// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.CitationManner;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;

/**
 * A citation as a step of a chain.
 *
 * @param id its id
 * @param citing the source that cites
 * @param cited the source that is cited
 * @param intent why
 * @param manner how it is made
 * @param carries the claim that it carries over, if one is named
 * @param subjectKnown the day on which what the carried claim is about was first made known; null if that is not
 *     known, if it is on record what the cited source speaks of, or if that speaks of no one thing, as a licence does
 */
public record CitationLink(
        EntryId id,
        EntryId citing,
        EntryId cited,
        CitationIntent intent,
        CitationManner manner,
        @Nullable EntryId carries,
        @Nullable PartialDate subjectKnown) {

    /**
     * @param id its id
     * @param citing the source that cites
     * @param cited the source that is cited
     * @param intent why
     * @param carries the claim that it carries over, if one is named
     */
    public CitationLink(EntryId id, EntryId citing, EntryId cited, CitationIntent intent, @Nullable EntryId carries) {
        this(id, citing, cited, intent, CitationManner.LINK, carries, null);
    }

    /**
     * @return whether it takes words over as its own
     */
    public boolean copies() {
        return manner == CitationManner.UNMARKED_COPY || intent == CitationIntent.PLAGIARIZES;
    }
}
