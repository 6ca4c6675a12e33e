// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.RebuttalKind;
import org.opennessgraph.domain.Statement;

/**
 * Finds what a statement concludes, whatever its form: an assertion concludes its claim, a REBUT the denial of what it
 * argues against. Where a claim of the record says just what the denial says, the REBUT argues for that claim, so that
 * the form of entry decides nothing.
 */
final class Propositions {
    private final KnownEntries known;
    private final Map<Sense, EntryId> bySense = new HashMap<>();

    Propositions(KnownEntries known) {
        this.known = known;
        for (Claim claim : known.all(Claim.class)) {
            if (hasPlainDenial(claim)) {
                bySense.putIfAbsent(Sense.of(claim, claim.polarity()), claim.id());
            }
        }
    }

    /** What a statement concludes; nothing if it argues against no claim, or that cannot be told. */
    Optional<Proposition> concludedBy(Statement statement) {
        int denials = 0;
        Set<EntryId> seen = new TreeSet<>();
        Entry at = statement;
        while (at instanceof Rebuttal rebuttal && rebuttal.kind() == RebuttalKind.REBUT && seen.add(rebuttal.id())) {
            denials++;
            at = known.find(rebuttal.target()).orElse(null);
        }
        if (at instanceof Assertion assertion) {
            at = known.find(assertion.claim()).orElse(null);
        }
        if (!(at instanceof Claim claim)) {
            return Optional.empty();
        }
        Proposition itself = new Proposition(claim.id(), false);
        return Optional.of(denials % 2 == 0 ? itself : opposite(itself));
    }

    /** The denial of a proposition. */
    Proposition opposite(Proposition proposition) {
        if (proposition.denied()) {
            return new Proposition(proposition.claim(), false);
        }
        EntryId twin = twin(proposition.claim());
        return twin == null ? new Proposition(proposition.claim(), true) : new Proposition(twin, false);
    }

    /** The claim of the record that says just the opposite, if there is one. */
    @Nullable
    EntryId twin(EntryId id) {
        return known.find(id, Claim.class)
                .filter(Propositions::hasPlainDenial)
                .map(claim -> bySense.get(Sense.of(claim, reversed(claim.polarity()))))
                .orElse(null);
    }

    /** "All are" is not denied by "all are not"; nor can a claim be put the other way round that has no polarity. */
    private static boolean hasPlainDenial(Claim claim) {
        return claim.kind() == ClaimKind.OPENNESS
                && claim.quantifier() == Quantifier.ONE
                && claim.subjects().size() == 1
                && !claim.subjectUnresolved();
    }

    private static Polarity reversed(@Nullable Polarity polarity) {
        return polarity == Polarity.AFFIRMS ? Polarity.DENIES : Polarity.AFFIRMS;
    }

    private record Sense(
            Set<EntryId> subjects,
            @Nullable EntryId term,
            @Nullable Polarity polarity,
            Set<String> qualifiers,
            @Nullable PartialDate about) {

        static Sense of(Claim claim, @Nullable Polarity polarity) {
            return new Sense(
                    Set.copyOf(claim.subjects()),
                    claim.term(),
                    polarity,
                    Set.copyOf(claim.qualifiers()),
                    claim.about());
        }
    }
}
