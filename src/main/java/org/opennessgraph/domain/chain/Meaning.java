// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quantifier;

/**
 * What a claim says, as far as chains compare it.
 *
 * @param claim the claim
 * @param term the term of openness, for an openness claim
 * @param polarity whether the term is affirmed or denied, for an openness claim
 * @param subjects what it is about, by id
 * @param quantifier how much of it
 * @param unresolved whether its sources do not show which subject is meant
 */
public record Meaning(
        EntryId claim,
        @Nullable EntryId term,
        @Nullable Polarity polarity,
        List<EntryId> subjects,
        Quantifier quantifier,
        boolean unresolved) {

    /** Keeps the subjects in the order of their ids. */
    public Meaning {
        subjects = subjects.stream().sorted().distinct().toList();
    }

    /**
     * @return what is said by denying the claim; empty if it is not about openness
     */
    Optional<Meaning> opposite() {
        return Optional.ofNullable(polarity)
                .map(said -> new Meaning(
                        claim,
                        term,
                        said == Polarity.AFFIRMS ? Polarity.DENIES : Polarity.AFFIRMS,
                        subjects,
                        quantifier,
                        unresolved));
    }

    /** Whether the same is said of the same, whatever the claims. */
    boolean saysTheSame(Meaning other) {
        return term != null
                && term.equals(other.term)
                && polarity == other.polarity
                && subjects.equals(other.subjects)
                && quantifier == other.quantifier;
    }

    /**
     * @param claim a claim
     * @return what it says
     */
    public static Meaning of(Claim claim) {
        return new Meaning(
                claim.id(),
                claim.polarity() == null ? null : claim.term(),
                claim.polarity(),
                claim.subjects(),
                claim.quantifier(),
                claim.subjectUnresolved());
    }
}
