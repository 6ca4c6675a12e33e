// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A source cites a source.
 *
 * @param id its id
 * @param citing the source that cites
 * @param cited the source that is cited
 * @param intent why
 * @param manner how it is made
 * @param address the address as printed, if it differs from the cited source's canonical one
 * @param locator the place in the citing source, such as {@code L55}
 * @param quote the words that cite or are taken over
 * @param carries the claim that it carries over
 * @param verification how far this was checked
 * @param note what a reader should know about this entry
 */
public record Citation(
        EntryId id,
        EntryId citing,
        EntryId cited,
        CitationIntent intent,
        CitationManner manner,
        @Nullable String address,
        @Nullable String locator,
        @Nullable Quote quote,
        @Nullable EntryId carries,
        Verification verification,
        @Nullable String note)
        implements Entry {

    /** Checks what is needed. */
    public Citation {
        Fields.id(id, EntryType.CITATION);
        Fields.ref(citing, "citing", EntryType.SOURCE);
        Fields.ref(cited, "cited", EntryType.SOURCE);
        Fields.required(intent, "intent");
        Fields.required(manner, "manner");
        Fields.optional(carries, "carries", EntryType.CLAIM);
        Fields.required(verification, "verification");
    }

    @Override
    public String label() {
        return citing.key() + " " + intent.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + cited.key();
    }

    @Override
    public List<String> searchTexts() {
        return quote == null ? List.of() : List.of(quote.text());
    }

    @Override
    public List<Link> links() {
        return new Links()
                .add(LinkType.CITING, citing, Links.details("locator", locator))
                .add(LinkType.CITED, cited)
                .add(LinkType.CARRIES, carries)
                .list();
    }
}
