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
 * different values of one property without any tolerance; or one is the very denial of the other. Each such opposition
 * counts as a conflict. Knows neither versions nor licences nor definitions.
 */
final class PlainOppositions implements Oppositions {
    private final KnownEntries known;
    private final TermOrder terms;

    PlainOppositions(KnownEntries known) {
        this.known = known;
        terms = new TermOrder(known);
    }

    @Override
    public Opposition between(Proposition one, Proposition other) {
        if (one.claim().equals(other.claim())) {
            return one.denied() == other.denied() ? Opposition.NONE : Opposition.CONFLICT;
        }
        Claim first = known.find(one.claim(), Claim.class).orElse(null);
        Claim second = known.find(other.claim(), Claim.class).orElse(null);
        if (first == null || second == null || !comparable(first, second)) {
            return Opposition.NONE;
        }
        boolean values = !one.denied() && !other.denied() && values(first, second);
        return values || terms(first, affirms(first, one), second, affirms(second, other))
                ? Opposition.CONFLICT
                : Opposition.NONE;
    }

    @Override
    public Set<EntryId> meetingPlaces(Proposition proposition) {
        return known.find(proposition.claim(), Claim.class)
                .map(claim -> Set.copyOf(claim.subjects()))
                .orElse(Set.of());
    }

    private static boolean comparable(Claim one, Claim other) {
        return one.kind() == other.kind()
                && !one.subjects().isEmpty()
                && Set.copyOf(one.subjects()).equals(Set.copyOf(other.subjects()))
                && !one.subjectUnresolved()
                && !other.subjectUnresolved()
                && one.quantifier() == Quantifier.ONE
                && other.quantifier() == Quantifier.ONE
                && sorted(one.qualifiers()).equals(sorted(other.qualifiers()))
                && Objects.equals(one.about(), other.about());
    }

    private static boolean affirms(Claim claim, Proposition proposition) {
        return (claim.polarity() == Polarity.AFFIRMS) != proposition.denied();
    }

    private boolean terms(Claim one, boolean oneAffirms, Claim other, boolean otherAffirms) {
        EntryId oneTerm = one.term();
        EntryId otherTerm = other.term();
        if (one.kind() != ClaimKind.OPENNESS || oneTerm == null || otherTerm == null || oneAffirms == otherAffirms) {
            return false;
        }
        return oneAffirms ? terms.reaches(oneTerm, otherTerm) : terms.reaches(otherTerm, oneTerm);
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
