// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opennessgraph.domain.Aim;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.RebuttalKind;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Statement;

/**
 * Who stands where on a claim.
 *
 * @param claims the claim, and those that say the same
 * @param opposed the claims that say the opposite
 * @param supporting the sources that say so in their own voice
 * @param opposing the sources that say the opposite in their own voice, or argue against it
 * @param evidence the sources that hold evidence: a finding, a reading of a clause, or a text that is itself looked at,
 *     such as a licence, a definition, an index or a repository
 */
public record Sides(
        Set<EntryId> claims,
        Set<EntryId> opposed,
        Set<EntryId> supporting,
        Set<EntryId> opposing,
        Set<EntryId> evidence) {

    /** Keeps copies. */
    public Sides {
        claims = Set.copyOf(claims);
        opposed = Set.copyOf(opposed);
        supporting = Set.copyOf(supporting);
        opposing = Set.copyOf(opposing);
        evidence = Set.copyOf(evidence);
    }

    /**
     * Finds the sides of a claim. A source that says both stands on neither side. Linear in the entries.
     *
     * @param known claims, statements, readings, findings and sources, and the words of openness for their order
     * @param claim the id of a claim
     * @return its sides; of a claim that is not known here only itself
     */
    public static Sides of(KnownEntries known, EntryId claim) {
        Set<EntryId> same = new TreeSet<>(Set.of(claim));
        Set<EntryId> opposed = new TreeSet<>();
        Optional<Claim> found = known.find(claim, Claim.class);
        if (found.isPresent() && found.get().kind() == ClaimKind.OPENNESS) {
            Strengths strengths = new Strengths(known);
            for (Claim other : known.all(Claim.class)) {
                if (says(other, found.get())) {
                    same.add(other.id());
                } else if (opposes(other, found.get(), strengths)) {
                    opposed.add(other.id());
                }
            }
        }
        Set<EntryId> supporting = new HashSet<>();
        Set<EntryId> opposing = new HashSet<>();
        addTold(known, same, supporting);
        addTold(known, opposed, opposing);
        addRebutting(known, same, opposing);
        addRebutting(known, opposed, supporting);
        Set<EntryId> both = new HashSet<>(supporting);
        both.retainAll(opposing);
        supporting.removeAll(both);
        opposing.removeAll(both);
        Set<EntryId> evidence = new HashSet<>();
        for (Source source : known.all(Source.class)) {
            if (holdsEvidence(known, source)) {
                evidence.add(source.id());
            }
        }
        return new Sides(same, opposed, supporting, opposing, evidence);
    }

    private static boolean says(Claim one, Claim other) {
        return areAlike(one, other)
                && one.polarity() == other.polarity()
                && one.term() != null
                && one.term().equals(other.term());
    }

    /** To affirm a term is opposed to denying it or a weaker one of the same. */
    private static boolean opposes(Claim one, Claim other, Strengths strengths) {
        EntryId term = one.term();
        EntryId otherTerm = other.term();
        if (!areAlike(one, other) || term == null || otherTerm == null || one.polarity() == other.polarity()) {
            return false;
        }
        return one.polarity() == Polarity.AFFIRMS
                ? strengths.atMost(term).contains(otherTerm)
                : strengths.atMost(otherTerm).contains(term);
    }

    private static boolean areAlike(Claim one, Claim other) {
        return one.kind() == other.kind()
                && one.quantifier() == other.quantifier()
                && one.subjectUnresolved() == other.subjectUnresolved()
                && Set.copyOf(one.subjects()).equals(Set.copyOf(other.subjects()));
    }

    private static void addTold(KnownEntries known, Set<EntryId> claims, Set<EntryId> sources) {
        for (EntryId claim : claims) {
            known.linking(LinkType.ASSERTS, claim, Assertion.class).stream()
                    .filter(Sides::isOwnVoice)
                    .forEach(assertion -> sources.add(assertion.said().in()));
        }
    }

    private static void addRebutting(KnownEntries known, Set<EntryId> claims, Set<EntryId> sources) {
        for (EntryId claim : claims) {
            addRebutting(known, claim, sources);
            known.linking(LinkType.ASSERTS, claim, Assertion.class)
                    .forEach(assertion -> addRebutting(known, assertion.id(), sources));
        }
    }

    private static void addRebutting(KnownEntries known, EntryId target, Set<EntryId> sources) {
        known.linking(LinkType.TARGETS, target, Rebuttal.class).stream()
                .filter(rebuttal -> rebuttal.kind() == RebuttalKind.REBUT && rebuttal.aim() != Aim.THEMATIC)
                .filter(Sides::isOwnVoice)
                .forEach(rebuttal -> sources.add(rebuttal.said().in()));
    }

    private static boolean isOwnVoice(Statement statement) {
        Force force = statement.said().force();
        return statement.said().channel() == Channel.STATED && (force == Force.ASSERTED || force == Force.PRESUPPOSED);
    }

    private static boolean holdsEvidence(KnownEntries known, Source source) {
        return Chains.IS_LOOKED_AT.contains(source.kind())
                || !known.linking(LinkType.APPEARS_IN, source.id(), Finding.class)
                        .isEmpty()
                || !known.linking(LinkType.APPEARS_IN, source.id(), Reading.class)
                        .isEmpty();
    }

    /** Whether a citation is about this claim: it carries it or its opposite, or none, and both ends take a side. */
    boolean concerns(CitationLink link) {
        EntryId carried = link.carries();
        return carried == null
                ? takesSides(link.citing()) && takesSides(link.cited())
                : claims.contains(carried) || opposed.contains(carried);
    }

    private boolean takesSides(EntryId source) {
        return supporting.contains(source) || opposing.contains(source);
    }
}
