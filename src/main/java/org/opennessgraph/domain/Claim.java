// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposition, apart from who says it, when and where.
 *
 * @param id its id
 * @param kind what sort of proposition it is
 * @param text the proposition as a sentence
 * @param subjects what it is about
 * @param subjectUnresolved true if its sources do not show which subject is meant; the subjects then name only
 *     the circle that it belongs to
 * @param quantifier how much of the subject it speaks of
 * @param term the term of openness, for an openness claim
 * @param polarity whether the term is affirmed or denied, for an openness claim
 * @param qualifiers words that narrow it, such as "cutting-edge"
 * @param about the day that it speaks of, if not that of each assertion
 * @param property for a fact: what it states a value of
 * @param value for a fact: the value
 * @param tolerance for a fact: how far off a value still agrees
 * @param note what a reader should know about this entry
 * @param registerNumbers the numbers under which a register of the project lists it
 */
public record Claim(
        EntryId id,
        ClaimKind kind,
        String text,
        List<EntryId> subjects,
        boolean subjectUnresolved,
        Quantifier quantifier,
        @Nullable EntryId term,
        @Nullable Polarity polarity,
        List<String> qualifiers,
        @Nullable PartialDate about,
        @Nullable String property,
        @Nullable String value,
        @Nullable String tolerance,
        @Nullable String note,
        List<String> registerNumbers)
        implements Entry {
    private static final int LONGEST_PROPERTY = 500;

    /** Checks what is needed. */
    public Claim {
        Fields.id(id, EntryType.CLAIM);
        Fields.required(kind, "kind");
        Fields.text(text, "text");
        subjects = Fields.refs(subjects, "subjects", EntryType.subjects());
        quantifier = quantifier == null ? Quantifier.ONE : quantifier;
        Fields.optional(term, "term", EntryType.OPENNESS_TERM);
        qualifiers = list(qualifiers);
        registerNumbers = list(registerNumbers);
        if (kind == ClaimKind.OPENNESS) {
            Fields.someOf(subjects, "subjects");
            Fields.required(term, "term");
            Fields.required(polarity, "polarity");
        } else if (polarity != null) {
            throw new InvalidEntry("polarity", "only a claim of kind OPENNESS affirms or denies a term");
        }
        if (kind != ClaimKind.FACT && (property != null || value != null || tolerance != null)) {
            throw new InvalidEntry("property", "only a claim of kind FACT states a property and its value");
        }
        if (property != null && property.length() > LONGEST_PROPERTY) {
            throw new InvalidEntry(
                    "property",
                    "has " + property.length() + " characters; facts are found by it, so it has at most "
                            + LONGEST_PROPERTY);
        }
    }

    /**
     * @return whether it can stand or fall; what ought to be or will be is a position
     */
    public boolean hasStanding() {
        return kind != ClaimKind.NORM && kind != ClaimKind.FORECAST;
    }

    @Override
    public String label() {
        return text;
    }

    @Override
    public @Nullable PartialDate when() {
        return about;
    }

    @Override
    public List<Link> links() {
        return new Links()
                .all(LinkType.ABOUT, subjects)
                .add(LinkType.USES_TERM, term)
                .list();
    }
}
