// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.contradiction.Comparison;
import org.opennessgraph.domain.contradiction.Contradictions;
import org.opennessgraph.domain.contradiction.Judge;
import org.opennessgraph.domain.contradiction.RecordSays;
import org.opennessgraph.domain.standing.Opposition;
import org.opennessgraph.domain.standing.Oppositions;
import org.opennessgraph.domain.standing.Proposition;
import org.opennessgraph.domain.standing.RecordWord;

/** What is opposed, by the kinds of contradiction that the record shows, and what the record itself says. */
final class RecordOppositions implements Oppositions {
    private final KnownEntries known;
    private final Comparison comparison;
    private final RecordSays record;

    RecordOppositions(KnownEntries known, Judge judge, @Nullable PartialDate validAt) {
        this.known = known;
        this.comparison = new Contradictions(known, judge).comparing(validAt);
        this.record = new RecordSays(known, validAt);
    }

    @Override
    public Opposition between(Proposition one, Proposition other) {
        return comparison
                .between(one.claim(), one.denied(), other.claim(), other.denied())
                .map(found -> switch (found.kind()) {
                    case RECORD, LICENSE_TERM, ASSESSMENT, SELF, DIRECT -> Opposition.CONFLICT;
                    case DEFINITIONAL -> Opposition.DEFINITIONAL;
                    case VERSION -> Opposition.VERSION;
                    case COMPONENT -> Opposition.COMPONENT;
                    case TEMPORAL -> Opposition.TEMPORAL;
                    case LEAD -> lead(one, other);
                    case POSITION, ANACHRONISM, STRENGTH -> Opposition.NONE;
                })
                .orElse(Opposition.NONE);
    }

    /** Where both sides are admitted and say the opposite, why that is no more than a lead. */
    private Opposition lead(Proposition one, Proposition other) {
        Optional<Claim> first = known.find(one.claim(), Claim.class);
        Optional<Claim> second = known.find(other.claim(), Claim.class);
        if (first.isEmpty() || second.isEmpty()) {
            return Opposition.NONE;
        }
        if (first.get().subjectUnresolved() || second.get().subjectUnresolved()) {
            return Opposition.UNRESOLVED;
        }
        boolean opposite =
                first.get().kind() == ClaimKind.FACT || affirms(first.get(), one) != affirms(second.get(), other);
        return opposite ? Opposition.ONE_PARTY : Opposition.NONE;
    }

    private static boolean affirms(Claim claim, Proposition proposition) {
        return (claim.polarity() == Polarity.AFFIRMS) != proposition.denied();
    }

    @Override
    public Set<EntryId> meetingPlaces(Proposition proposition) {
        return comparison.meetingPlaces(proposition.claim());
    }

    @Override
    public Optional<RecordWord> recordOn(EntryId claim) {
        return record.of(claim)
                .map(word -> new RecordWord(word.bearsOut(), word.document(), word.on(), word.entries(), word.what()));
    }

    @Override
    public List<Read> readings(Proposition proposition) {
        return comparison.readings(proposition.claim(), proposition.denied()).stream()
                .map(read -> new Read(read.definition(), read.result()))
                .toList();
    }
}
