// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceKind;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;

/**
 * A citation against the claim that it carries over: whether what is cited is about the same thing, was there after
 * it, and says as much. Statements in the cited source are taken as they are; the gate is for arguments.
 */
final class CitationRules {
    /** What these say holds whatever it is applied to later. */
    private static final Set<SourceKind> STANDARDS =
            EnumSet.of(SourceKind.LEGAL_TEXT, SourceKind.DEFINITION_TEXT, SourceKind.INDEX, SourceKind.REPOSITORY);

    private final KnownEntries known;
    private final Names names;
    private final Subjects subjects;
    private final Terms terms;

    CitationRules(KnownEntries known) {
        this.known = known;
        this.names = new Names(known);
        this.subjects = new Subjects(known);
        this.terms = new Terms(known);
    }

    /**
     * @param citation a citation
     * @return what is wrong between it and what it carries over, if something is; linear in the statements of the
     *     cited source
     */
    Optional<Contradiction> of(Citation citation) {
        EntryId carried = citation.carries();
        Optional<Claim> claim = carried == null ? Optional.empty() : known.find(carried, Claim.class);
        Optional<Source> cited = known.find(citation.cited(), Source.class);
        if (claim.isEmpty()
                || cited.isEmpty()
                || claim.get().kind() != ClaimKind.OPENNESS
                || STANDARDS.contains(cited.get().kind())) {
            return Optional.empty();
        }
        List<Claim> said = known.linking(LinkType.APPEARS_IN, citation.cited(), Assertion.class).stream()
                .flatMap(assertion -> known.find(assertion.claim(), Claim.class).stream())
                .filter(other -> other.kind() == ClaimKind.OPENNESS)
                .distinct()
                .toList();
        Optional<Contradiction> version = version(citation, claim.get(), said);
        if (version.isPresent()) {
            return version;
        }
        Optional<Contradiction> anachronism = anachronism(citation, claim.get(), cited.get());
        if (anachronism.isPresent()) {
            return anachronism;
        }
        Optional<Contradiction> strength = strength(citation, claim.get(), said);
        return strength.isPresent() ? strength : unresolved(citation, claim.get(), said);
    }

    private Optional<Contradiction> version(Citation citation, Claim claim, List<Claim> said) {
        if (claim.subjectUnresolved() || said.isEmpty() || said.stream().anyMatch(Claim::subjectUnresolved)) {
            return Optional.empty();
        }
        Position carried = new Position(claim, false, List.of(), List.of());
        List<Step> apart = new ArrayList<>();
        for (Claim other : said) {
            for (Focus focus : subjects.relate(position(other), carried)) {
                if (focus.how() == Focus.How.VERSION) {
                    apart.addAll(focus.steps());
                } else {
                    return Optional.empty();
                }
            }
        }
        if (apart.isEmpty()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>(List.of(cites(citation, claim)));
        steps.add(says(citation, said));
        steps.addAll(apart.stream().distinct().toList());
        steps.add(Step.of("Therefore what is cited speaks of something else."));
        return Optional.of(made(ContradictionKind.VERSION, citation, said, steps));
    }

    private Position position(Claim claim) {
        return new Position(
                claim, false, List.copyOf(known.linking(LinkType.ASSERTS, claim.id(), Assertion.class)), List.of());
    }

    private Optional<Contradiction> anachronism(Citation citation, Claim claim, Source cited) {
        FactDate date = cited.date();
        if (date == null
                || date.verification() == Verification.UNVERIFIED
                || claim.subjects().isEmpty()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>(List.of(cites(citation, claim)));
        for (EntryId subject : claim.subjects()) {
            Optional<FactDate> announced = known.find(subject, Model.class).map(Model::announced);
            if (announced.isEmpty()
                    || announced.get().verification() == Verification.UNVERIFIED
                    || date.on().before(announced.get().on()) != Truth.YES) {
                return Optional.empty();
            }
            PartialDate on = announced.get().on();
            steps.add(Names.step(
                    names.of(citation.cited()),
                    " is of " + Names.day(date.on()) + "; ",
                    names.of(subject),
                    " was made known on " + Names.day(on) + ", after that."));
        }
        steps.add(Step.of("Therefore it cannot speak of it."));
        return Optional.of(made(ContradictionKind.ANACHRONISM, citation, List.of(), steps));
    }

    private Optional<Contradiction> strength(Citation citation, Claim claim, List<Claim> said) {
        EntryId term = claim.term();
        if (term == null || claim.polarity() != Polarity.AFFIRMS) {
            return Optional.empty();
        }
        List<Claim> onIt = said.stream()
                .filter(other -> other.polarity() == Polarity.AFFIRMS
                        && other.subjects().stream().anyMatch(claim.subjects()::contains))
                .toList();
        boolean asStrong = onIt.stream().anyMatch(other -> {
            EntryId there = other.term();
            return there != null && terms.atMost(there).contains(term);
        });
        Optional<Claim> weaker = onIt.stream()
                .filter(other -> {
                    EntryId there = other.term();
                    return there != null && terms.stronger(term, there);
                })
                .findFirst();
        if (asStrong || weaker.isEmpty()) {
            return Optional.empty();
        }
        EntryId there = Objects.requireNonNull(weaker.get().term());
        List<Step> steps = List.of(
                cites(citation, claim),
                Names.step(
                        names.of(citation.cited()),
                        " says “",
                        names.of(weaker.get().id()),
                        "”; ",
                        names.of(there),
                        " is weaker than ",
                        names.of(term),
                        "."),
                Step.of("Therefore the citing words are stronger than the cited ones."));
        return Optional.of(made(ContradictionKind.STRENGTH, citation, List.of(weaker.get()), steps));
    }

    /** What it speaks of is not shown; so it supports nothing yet. */
    private Optional<Contradiction> unresolved(Citation citation, Claim claim, List<Claim> said) {
        List<Claim> unresolved = said.stream()
                .filter(other -> other.subjectUnresolved() && mayMean(other, claim))
                .toList();
        if (unresolved.isEmpty() || unresolved.size() < said.size()) {
            return Optional.empty();
        }
        return Optional.of(made(
                ContradictionKind.LEAD,
                citation,
                unresolved,
                List.of(
                        cites(citation, claim),
                        says(citation, unresolved),
                        Names.step(
                                "Which subject ",
                                names.of(citation.cited()),
                                " speaks of, is not shown; so this is a lead."))));
    }

    private boolean mayMean(Claim other, Claim claim) {
        return other.subjects().stream().anyMatch(circle -> claim.subjects().stream()
                .anyMatch(subject -> circle.type() == EntryType.MODEL_FAMILY && subjects.akin(circle, subject)));
    }

    private Step cites(Citation citation, Claim claim) {
        return Names.step(
                names.of(citation.citing()),
                new Step.Piece(" cites ", citation.id()),
                names.of(citation.cited()),
                " for “",
                names.of(claim.id()),
                "”.");
    }

    private Step says(Citation citation, List<Claim> said) {
        List<Object> parts = new ArrayList<>(List.of(names.of(citation.cited()), " says "));
        for (int i = 0; i < said.size(); i++) {
            parts.add(i == 0 ? "“" : "; “");
            parts.add(names.of(said.get(i).id()));
            parts.add("”");
        }
        parts.add(".");
        return Names.step(parts);
    }

    private Contradiction made(ContradictionKind kind, Citation citation, List<Claim> said, List<Step> steps) {
        EntryId carried = Objects.requireNonNull(citation.carries());
        List<EntryId> entries = new ArrayList<>(List.of(citation.cited()));
        said.forEach(claim -> entries.add(claim.id()));
        return new Contradiction(
                kind,
                new Side(SideKind.CITATION, List.of(citation.id(), carried), List.of(), List.of(citation.citing())),
                new Side(SideKind.RECORD, entries, List.of(), List.of(citation.cited())),
                steps);
    }
}
