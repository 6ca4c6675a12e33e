// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a licence or policy.
 *
 * @param id its id
 * @param license the licence that it belongs to
 * @param kind what it does
 * @param locator its place in the text, such as {@code 1.b.v}
 * @param quote a short quotation, if the words were seen
 * @param summary what it says, in our words
 * @param source where it was read, if not in the licence's own text
 * @param verification how far this was checked
 * @param note what a reader should know about this entry
 * @param registerNumbers the numbers under which a register of the project lists it
 */
public record LicenseTerm(
        EntryId id,
        EntryId license,
        TermKind kind,
        @Nullable String locator,
        @Nullable String quote,
        String summary,
        @Nullable EntryId source,
        Verification verification,
        @Nullable String note,
        List<String> registerNumbers)
        implements Entry {
    private static final Pattern NAMED_PLACE = Pattern.compile("\\p{Lu}\\p{Ll}+ ");

    /** Checks what is needed. */
    public LicenseTerm {
        Fields.id(id, EntryType.LICENSE_TERM);
        Fields.ref(license, "license", EntryType.LICENSE);
        Fields.required(kind, "kind");
        Fields.text(summary, "summary");
        Fields.optional(source, "source", EntryType.SOURCE);
        Fields.required(verification, "verification");
        registerNumbers = Fields.list(registerNumbers);
    }

    /**
     * @return whether its place is called by a word of its own ("Attachment A"), and not by a number ("2.a") or a
     *     description ("preamble")
     */
    public boolean hasNamedPlace() {
        return locator != null && NAMED_PLACE.matcher(locator).lookingAt();
    }

    @Override
    public String label() {
        return summary;
    }

    @Override
    public List<String> searchTexts() {
        List<String> texts = new ArrayList<>();
        if (quote != null) {
            texts.add(quote);
        }
        return texts;
    }

    @Override
    public List<Link> links() {
        return new Links()
                .add(LinkType.CLAUSE_OF, license)
                .add(LinkType.APPEARS_IN, source)
                .list();
    }
}
