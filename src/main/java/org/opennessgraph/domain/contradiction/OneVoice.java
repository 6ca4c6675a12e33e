// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Statement;

/**
 * Hears one voice once in a list: who argues against a claim and in the same text, on the same day, says its opposite
 * as a claim of its own, perhaps of a wider subject, disagrees once and not twice. He is heard in the claim of his own.
 */
final class OneVoice {
    private final KnownEntries known;
    private final Positions positions;
    private final Opposition opposition;
    private final Subjects subjects;
    private final Debates debates;

    OneVoice(KnownEntries known, Positions positions, Opposition opposition) {
        this.known = known;
        this.positions = positions;
        this.opposition = opposition;
        this.subjects = new Subjects(known);
        this.debates = new Debates(known);
    }

    /** The positions on a claim; where they rest on rebuttals alone, without those who are heard in another claim. */
    List<Position> on(Claim claim) {
        List<Position> heard = new ArrayList<>();
        for (Position position : positions.on(claim)) {
            Optional<Claim> target = target(position);
            if (target.isEmpty()) {
                heard.add(position);
                continue;
            }
            List<Statement> admitted = without(position.admitted(), target.get());
            // With its admitted statements heard elsewhere, it is not to come back with its leads alone.
            boolean left = admitted.isEmpty() == position.admitted().isEmpty();
            List<Statement> leads = without(position.leads(), target.get());
            if (left && !(admitted.isEmpty() && leads.isEmpty())) {
                heard.add(new Position(claim, position.denied(), admitted, leads));
            }
        }
        return heard;
    }

    /** A position with what its voices argue against the claim that it is held against. */
    Position against(Position position, Claim claim) {
        Optional<Position> denial = positions
                .on(claim.id(), true)
                .or(() -> positions.opposite(claim).flatMap(other -> positions.on(other.id(), false)))
                .filter(found -> target(found).isPresent());
        if (position.denied() || denial.isEmpty() || denial.get().key().equals(position.key())) {
            return position;
        }
        List<Statement> admitted = new ArrayList<>(position.admitted());
        for (Statement statement : denial.get().admitted()) {
            if (heardIn(statement, claim).contains(position.claim().id())) {
                admitted.add(statement);
            }
        }
        return new Position(position.claim(), false, admitted, position.leads());
    }

    /** What a position argues against, if it rests on rebuttals alone. */
    private Optional<Claim> target(Position position) {
        boolean asserted = position.shown().stream().anyMatch(Assertion.class::isInstance);
        return asserted
                ? Optional.empty()
                : position.denied() ? Optional.of(position.claim()) : positions.opposite(position.claim());
    }

    private List<Statement> without(List<Statement> statements, Claim claim) {
        return statements.stream()
                .filter(statement -> heardIn(statement, claim).isEmpty())
                .toList();
    }

    /** The claims, opposed to the one that a statement argues against, that its voice puts forward beside it. */
    private Set<EntryId> heardIn(Statement statement, Claim claim) {
        Position affirming =
                positions.on(claim.id(), false).orElseGet(() -> new Position(claim, false, List.of(), List.of()));
        Set<EntryId> heard = new TreeSet<>();
        for (Assertion assertion :
                known.linking(LinkType.APPEARS_IN, statement.said().in(), Assertion.class)) {
            if (!assertion.claim().equals(claim.id()) && Voices.same(statement, assertion)) {
                positions
                        .on(assertion.claim(), false)
                        .filter(position -> position.admitted().contains(assertion))
                        .filter(position -> opposes(affirming, position))
                        .ifPresent(position -> heard.add(assertion.claim()));
            }
        }
        return heard;
    }

    private boolean opposes(Position one, Position other) {
        if (one.isNormative() && other.isNormative()) {
            return debates.against(one.claim()).containsKey(other.claim().id());
        }
        return one.isOpenness()
                && other.isOpenness()
                && !one.claim().subjectUnresolved()
                && !other.claim().subjectUnresolved()
                && opposition.wordsOppose(one, other)
                && subjects.relate(one, other).stream().anyMatch(focus -> focus.how() == Focus.How.MEETS);
    }
}
