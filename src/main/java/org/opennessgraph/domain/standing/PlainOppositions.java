// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quantifier;

/**
 * Opposition by the words of the claims alone: they speak of the same resolved subjects as a whole, of the same day,
 * with the same qualifiers, and one denies a term that the other affirms or that lies below it, or they state
 * different values of one property without any tolerance. Each such opposition counts as a conflict. Knows neither
 * versions nor licences nor definitions.
 */
public final class PlainOppositions implements Oppositions {
    private final TermOrder terms;

    /**
     * @param known where the terms and their order are found
     */
    public PlainOppositions(KnownEntries known) {
        terms = new TermOrder(known);
    }

    @Override
    public Opposition between(Claim one, Claim other) {
        boolean comparable = one.kind() == other.kind()
                && !one.subjects().isEmpty()
                && Set.copyOf(one.subjects()).equals(Set.copyOf(other.subjects()))
                && !one.subjectUnresolved()
                && !other.subjectUnresolved()
                && one.quantifier() == Quantifier.ONE
                && other.quantifier() == Quantifier.ONE
                && sorted(one.qualifiers()).equals(sorted(other.qualifiers()))
                && Objects.equals(one.about(), other.about());
        return comparable && (terms(one, other) || values(one, other)) ? Opposition.CONFLICT : Opposition.NONE;
    }

    private boolean terms(Claim one, Claim other) {
        EntryId oneTerm = one.term();
        EntryId otherTerm = other.term();
        if (one.kind() != ClaimKind.OPENNESS
                || oneTerm == null
                || otherTerm == null
                || one.polarity() == other.polarity()) {
            return false;
        }
        return one.polarity() == Polarity.AFFIRMS
                ? terms.reaches(oneTerm, otherTerm)
                : terms.reaches(otherTerm, oneTerm);
    }

    private static boolean values(Claim one, Claim other) {
        return one.kind() == ClaimKind.FACT
                && one.property() != null
                && one.property().equals(other.property())
                && one.value() != null
                && other.value() != null
                && !one.value().equals(other.value())
                && one.tolerance() == null
                && other.tolerance() == null;
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }
}
