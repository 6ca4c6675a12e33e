// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Aim;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.RebuttalKind;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.admission.Admission;

/** The positions on claims that the record holds on a day; made when asked for, and kept. */
final class Positions {
    private final KnownEntries known;
    private final @Nullable PartialDate validAt;
    private final Map<EntryId, List<Position>> made = new HashMap<>();

    Positions(KnownEntries known, @Nullable PartialDate validAt) {
        this.known = known;
        this.validAt = validAt;
    }

    /** What is held of a claim: that it is so, that it is not so, or both; nothing if nobody said anything. */
    List<Position> on(Claim claim) {
        List<Position> there = made.get(claim.id());
        if (there == null) {
            there = make(claim);
            made.put(claim.id(), there);
        }
        return there;
    }

    /** The position that a claim is so, or that it is not, if anybody said that. */
    Optional<Position> on(EntryId id, boolean denied) {
        return known.find(id, Claim.class).map(this::on).orElse(List.of()).stream()
                .filter(position -> position.denied() == denied)
                .findFirst();
    }

    private List<Position> make(Claim claim) {
        List<Statement> against = rebuttals(claim);
        Optional<Claim> opposite = opposite(claim);
        List<Statement> forIt = new ArrayList<>(known.linking(LinkType.ASSERTS, claim.id(), Assertion.class));
        opposite.ifPresent(other -> forIt.addAll(rebuttals(other)));
        List<Position> positions = new ArrayList<>();
        add(claim, false, forIt, positions);
        if (opposite.isEmpty()) {
            add(claim, true, against, positions);
        }
        return List.copyOf(positions);
    }

    private void add(Claim claim, boolean denied, List<Statement> statements, List<Position> positions) {
        List<Statement> admitted = new ArrayList<>();
        List<Statement> leads = new ArrayList<>();
        statements.stream()
                .filter(this::wasMade)
                .sorted(Comparator.comparing(Statement::id))
                .forEach(statement ->
                        (Admission.of(statement, known, validAt).admitted() ? admitted : leads).add(statement));
        if (!admitted.isEmpty() || !leads.isEmpty()) {
            positions.add(new Position(claim, denied, admitted, leads));
        }
    }

    /** Statements that certainly came after the day asked for are left out. */
    private boolean wasMade(Statement statement) {
        PartialDate on = statement.said().on();
        return validAt == null || on == null || validAt.before(on) != Truth.YES;
    }

    /** Rebuttals by which their makers say that the claim is not so; those of the theme only say nothing of it. */
    private List<Statement> rebuttals(Claim claim) {
        List<Statement> found = new ArrayList<>(known.linking(LinkType.TARGETS, claim.id(), Rebuttal.class));
        known.linking(LinkType.ASSERTS, claim.id(), Assertion.class)
                .forEach(assertion -> found.addAll(known.linking(LinkType.TARGETS, assertion.id(), Rebuttal.class)));
        found.removeIf(statement -> statement instanceof Rebuttal rebuttal
                && (rebuttal.kind() != RebuttalKind.REBUT || rebuttal.aim() == Aim.THEMATIC));
        return found;
    }

    /**
     * The entry that says the opposite in so many words, if there is one. What two sources do not show need not be one
     * thing; so claims whose subject is not resolved are no opposites.
     */
    Optional<Claim> opposite(Claim claim) {
        if (claim.kind() != ClaimKind.OPENNESS || claim.subjects().isEmpty() || claim.subjectUnresolved()) {
            return Optional.empty();
        }
        Set<EntryId> subjects = new TreeSet<>(claim.subjects());
        return known.linking(LinkType.ABOUT, claim.subjects().get(0), Claim.class).stream()
                .filter(other -> other.kind() == ClaimKind.OPENNESS
                        && other.polarity() != claim.polarity()
                        && Objects.equals(other.term(), claim.term())
                        && other.quantifier() == claim.quantifier()
                        && !other.subjectUnresolved()
                        && Set.copyOf(other.qualifiers()).equals(Set.copyOf(claim.qualifiers()))
                        && Objects.equals(other.about(), claim.about())
                        && new TreeSet<>(other.subjects()).equals(subjects))
                .min(Comparator.comparing(Claim::id));
    }
}
