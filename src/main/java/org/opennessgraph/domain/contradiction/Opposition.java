// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.List;
import java.util.Set;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.Truth;

/**
 * Whether two claims say the opposite. Affirming a term opposes denying it or a weaker one; terms that nobody put in
 * an order never oppose each other, nor do two affirmations or two denials. Facts oppose each other if they give one
 * property values that disagree beyond what both allow. A claim that its words narrow opposes only a claim narrowed
 * alike.
 */
public final class Opposition {
    private final KnownEntries known;
    private final Terms terms;
    private final Subjects subjects;

    /**
     * Prepares to compare claims.
     *
     * @param known the record, for the order of the terms and for how subjects lie to each other
     */
    public Opposition(KnownEntries known) {
        this.known = known;
        this.terms = new Terms(known);
        this.subjects = new Subjects(known);
    }

    /**
     * Whether two claims say the opposite of one thing: of the same subject, of a licence and what it is granted for
     * on their days, or of a line of models as a whole and a member that was out by then. Not asked is whether they go
     * by one definition, and whether anybody admitted says them. A subject that is unresolved opposes nothing.
     *
     * @param one a claim
     * @param other another one
     * @return true if they do; linear in the numbers of their subjects, statements and licences
     */
    public boolean opposed(Claim one, Claim other) {
        if (one.subjectUnresolved() || other.subjectUnresolved()) {
            return false;
        }
        if (one.kind() == ClaimKind.FACT && other.kind() == ClaimKind.FACT) {
            return factsDisagree(one, other);
        }
        Position first = position(one);
        Position second = position(other);
        return wordsOppose(first, second)
                && subjects.relate(first, second).stream().anyMatch(focus -> focus.how() == Focus.How.MEETS);
    }

    private Position position(Claim claim) {
        List<Position> there = new Positions(known, null).on(claim);
        return there.stream()
                .filter(position -> !position.denied())
                .findFirst()
                .orElseGet(() -> new Position(claim, false, List.of(), List.of()));
    }

    boolean factsDisagree(Claim one, Claim other) {
        return FactValues.sameProperty(one, other)
                && sameSubjects(one, other)
                && qualifiedAlike(one, other)
                && FactValues.disagree(one, other) == Truth.YES;
    }

    /** Facts without subjects, and facts whose property names what it is of, are of one thing if the property is. */
    private static boolean sameSubjects(Claim one, Claim other) {
        return one.subjects().isEmpty()
                || other.subjects().isEmpty()
                || one.subjects().stream().anyMatch(other.subjects()::contains);
    }

    /** Whether the words oppose, whatever they are said of. */
    boolean wordsOppose(Position one, Position other) {
        if (!one.isOpenness() || !other.isOpenness()) {
            return one.claim().id().equals(other.claim().id()) && one.denied() != other.denied();
        }
        if (one.affirms() == other.affirms() || !qualifiedAlike(one.claim(), other.claim())) {
            return false;
        }
        Position affirming = one.affirms() ? one : other;
        Position denying = one.affirms() ? other : one;
        EntryId affirmed = affirming.claim().term();
        EntryId denied = denying.claim().term();
        return affirmed != null
                && denied != null
                && terms.atMost(affirmed).contains(denied)
                && quantitiesMeet(affirming.claim(), denying.claim());
    }

    private static boolean qualifiedAlike(Claim one, Claim other) {
        return Set.copyOf(one.qualifiers()).equals(Set.copyOf(other.qualifiers()));
    }

    /** "Some are" and "some are not" go together; "all but" leaves open which ones it leaves out. */
    private static boolean quantitiesMeet(Claim one, Claim other) {
        Quantifier first = one.quantifier();
        Quantifier second = other.quantifier();
        if (first == Quantifier.ALL_BUT || second == Quantifier.ALL_BUT) {
            return first == second;
        }
        if (first == Quantifier.SOME || second == Quantifier.SOME) {
            return first == Quantifier.ALL || second == Quantifier.ALL;
        }
        return true;
    }

    /** Whether both affirm words that nobody put in an order, so that neither implies nor excludes the other. */
    boolean incomparable(Position one, Position other) {
        EntryId term = one.claim().term();
        EntryId another = other.claim().term();
        return one.isOpenness()
                && other.isOpenness()
                && one.claim().polarity() == Polarity.AFFIRMS
                && other.claim().polarity() == Polarity.AFFIRMS
                && !one.denied()
                && !other.denied()
                && term != null
                && another != null
                && !terms.comparable(term, another);
    }
}
