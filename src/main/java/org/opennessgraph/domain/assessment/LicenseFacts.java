// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Incorporation;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseKind;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.ReadingResult;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.TermKind;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.domain.assessment.Node.Leaf;
import org.opennessgraph.domain.assessment.Node.Negation;
import org.opennessgraph.domain.assessment.Node.Said;
import org.opennessgraph.domain.assessment.Node.Threshold;

/** What the record says of a licence and its clauses, as nodes. */
final class LicenseFacts {
    /** Who signs the readings of this project. */
    static final EntryId OURSELVES = EntryId.parse("organization:openness-graph");

    private final KnownEntries known;
    private final Words words;
    private final Releases releases;
    private final PartialDate day;
    private final Disputes disputes;

    LicenseFacts(KnownEntries known, Words words, Releases releases, PartialDate day) {
        this.known = known;
        this.words = words;
        this.releases = releases;
        this.day = day;
        this.disputes = new Disputes(known);
    }

    /** A text that binds: the licence itself, or a policy with the incorporations that make it part of the licence. */
    private record Text(EntryId id, List<Node> partBy) {}

    Node noTerm(EntryId license, List<TermKind> kinds, @Nullable EntryId criterion) {
        List<Node> parts = new ArrayList<>();
        for (Text text : texts(license)) {
            Node inner = releases.notPublished(text.id())
                    .map(Node.class::cast)
                    .orElseGet(() -> Threshold.all(noTermInText(text.id(), kinds, criterion)));
            parts.add(part(text, inner));
        }
        return Threshold.all(parts);
    }

    private List<Node> noTermInText(EntryId text, List<TermKind> kinds, @Nullable EntryId criterion) {
        List<Node> parts = new ArrayList<>();
        for (LicenseTerm term : known.linking(LinkType.CLAUSE_OF, text, LicenseTerm.class)) {
            if (kinds.contains(term.kind())) {
                parts.add(clause(term, criterion));
            }
        }
        Optional<License> license = known.find(text, License.class);
        String name = words.name(text);
        boolean read = license.map(one -> one.wholeTextRead() && one.verification() != Verification.UNVERIFIED)
                .orElse(false);
        if (read) {
            License whole = license.orElseThrow();
            UsedFact fact =
                    new UsedFact(text, "its whole text was read", whole.verification(), false, whole.text(), null);
            String said = parts.isEmpty()
                    ? name + " was read as a whole and has no clause that " + TermKind.words(kinds)
                    : name + " was read as a whole and has no other clause that " + TermKind.words(kinds);
            parts.add(Leaf.known(Truth.YES, fact.firm(), new Said(said, List.of(text)), List.of(fact)));
        } else {
            Set<String> points = new TreeSet<>();
            kinds.forEach(kind -> points.add(kind.name()));
            parts.add(Leaf.missing(
                    Want.of(
                            Fact.of(MissingKind.WHOLE_TEXT, text),
                            points,
                            "the whole text of " + name + " is read and has no clause that " + TermKind.words(kinds),
                            name + " has a clause that " + TermKind.words(kinds)),
                    new Said(
                            "no" + (parts.isEmpty() ? "" : " other") + " clause of " + name + " that "
                                    + TermKind.words(kinds) + " is on record, but its text was not read as a whole",
                            List.of(text))));
        }
        return parts;
    }

    private Leaf clause(LicenseTerm term, @Nullable EntryId criterion) {
        List<EntryId> entries = List.of(term.id());
        String clause = words.clause(term);
        if (term.verification() == Verification.UNVERIFIED) {
            return Leaf.missing(
                    Want.of(
                            Fact.of(MissingKind.CHECK, term.id()),
                            "the text does not hold " + clause,
                            "the text holds " + clause),
                    new Said(clause + " is on record, but nobody has checked it", entries));
        }
        Optional<Reading> open = criterion == null
                ? Optional.empty()
                : readings(term.id(), criterion).stream()
                        .filter(reading -> reading.by().equals(OURSELVES))
                        .filter(reading -> reading.result() == ReadingResult.LEAVES_OPEN)
                        .findFirst();
        if (open.isPresent() && criterion != null) {
            Reading reading = open.get();
            return Leaf.missing(
                    Want.of(
                            new Fact(MissingKind.JUDGEMENT, term.id(), null, criterion, ""),
                            clause + " is found not to fail " + words.name(criterion),
                            clause + " is found to fail " + words.name(criterion)),
                    new Said(
                            clause + ": Openness Graph leaves open whether it fails the criterion (" + reading.reason()
                                    + ")",
                            List.of(term.id(), reading.id())));
        }
        EntryId source = term.source() != null
                ? term.source()
                : known.find(term.license(), License.class).map(License::text).orElse(null);
        UsedFact fact = new UsedFact(term.id(), clause, term.verification(), false, source, term.locator());
        return Leaf.known(Truth.NO, fact.firm(), new Said(ruledBy(term, criterion) + clause, entries), List.of(fact));
    }

    /** Whose word it is that a clause of such a kind counts: ours, unless somebody is on record who says so of it. */
    private String ruledBy(LicenseTerm term, @Nullable EntryId criterion) {
        if (criterion == null) {
            return "by Openness Graph's rule for this definition, ";
        }
        boolean read =
                readings(term.id(), criterion).stream().anyMatch(reading -> reading.result() == ReadingResult.FAILS);
        return read ? "" : "by Openness Graph's rule for this criterion, ";
    }

    /** A part of the licence's text counts only if it is part of it. */
    private static Node part(Text text, Node inner) {
        if (text.partBy().isEmpty()) {
            return inner;
        }
        List<Node> either = new ArrayList<>();
        text.partBy().forEach(incorporation -> either.add(new Negation(incorporation)));
        either.add(inner);
        return Threshold.any(either);
    }

    /** The licence and, from it outwards, the policies that it incorporates, each once. */
    private List<Text> texts(EntryId license) {
        Map<EntryId, Text> texts = new LinkedHashMap<>();
        texts.put(license, new Text(license, List.of()));
        List<EntryId> waiting = new ArrayList<>(List.of(license));
        for (int i = 0; i < waiting.size(); i++) {
            Text outer = texts.getOrDefault(waiting.get(i), new Text(license, List.of()));
            List<Incorporation> parts = known.find(outer.id(), License.class)
                    .map(License::incorporates)
                    .orElse(List.of());
            for (Incorporation part : parts) {
                if (!texts.containsKey(part.policy())) {
                    List<Node> way = new ArrayList<>(outer.partBy());
                    way.add(incorporation(outer.id(), part));
                    texts.put(part.policy(), new Text(part.policy(), way));
                    waiting.add(part.policy());
                }
            }
        }
        return List.copyOf(texts.values());
    }

    private Leaf incorporation(EntryId license, Incorporation part) {
        String said = words.name(part.policy()) + " is part of " + words.name(license)
                + Words.clauseOf(part.locator(), part.quote());
        List<EntryId> entries = List.of(license, part.policy());
        if (part.verification() == Verification.UNVERIFIED) {
            return Leaf.missing(
                    Want.of(
                            new Fact(
                                    MissingKind.CHECK,
                                    license,
                                    null,
                                    null,
                                    part.policy().toString()),
                            said,
                            words.name(part.policy()) + " is not part of " + words.name(license)),
                    new Said("that " + said + " is on record, but nobody has checked it", entries));
        }
        EntryId source = known.find(license, License.class).map(License::text).orElse(null);
        UsedFact fact = new UsedFact(license, said, part.verification(), false, source, part.locator());
        return Leaf.known(Truth.YES, fact.firm(), new Said(said, entries), List.of(fact));
    }

    Node approvedBy(EntryId license, Rule.Approver approver) {
        Optional<License> found =
                known.find(license, License.class).filter(one -> one.verification() != Verification.UNVERIFIED);
        String name = words.name(license);
        Truth value = found.map(one -> approver == Rule.Approver.OSI ? one.osiApproved() : one.fsfLibre())
                .orElse(Truth.UNKNOWN);
        List<EntryId> entries = List.of(license);
        if (value == Truth.UNKNOWN) {
            return Leaf.missing(
                    Want.of(
                            new Fact(MissingKind.APPROVAL, license, null, null, approver.name()),
                            approver + " has approved " + name,
                            approver + " has not approved " + name),
                    new Said("it is not on record whether " + approver + " has approved " + name, entries));
        }
        String said =
                value == Truth.YES ? approver + " has approved " + name : name + " is not on the list of " + approver;
        UsedFact fact = new UsedFact(license, said, found.orElseThrow().verification(), false, null, null);
        return Leaf.known(value, fact.firm(), new Said(said, entries), List.of(fact));
    }

    Node oneOf(EntryId license, List<EntryId> licenses) {
        String name = words.name(license);
        boolean category = known.find(license, License.class)
                .map(one -> one.kind() == LicenseKind.CATEGORY)
                .orElse(false);
        if (category) {
            return Leaf.missing(null, new Said(name + " is a kind of licences, not one of them", List.of(license)));
        }
        boolean is = licenses.contains(license);
        return Leaf.known(
                is ? Truth.YES : Truth.NO,
                true,
                new Said(name + (is ? " is" : " is not") + " among the licences that the rule names", List.of(license)),
                List.of());
    }

    /** What is held of a licence by a criterion: of it as a whole, of its clauses and of the policies in it. */
    record Voices(List<Node> forYes, List<Node> forNo) {}

    Voices voices(EntryId license, EntryId criterion) {
        List<Node> forYes = new ArrayList<>();
        List<Node> forNo = new ArrayList<>();
        for (Text text : texts(license)) {
            if (releases.notPublished(text.id()).isPresent()) {
                continue;
            }
            for (Reading reading : nearest(readings(text.id(), criterion))) {
                if (reading.result() == ReadingResult.FAILS) {
                    forNo.add(part(text, voice(reading, true)));
                } else if (reading.result() == ReadingResult.MEETS
                        && text.partBy().isEmpty()) {
                    forYes.add(voice(reading, true));
                }
            }
            for (LicenseTerm term : known.linking(LinkType.CLAUSE_OF, text.id(), LicenseTerm.class)) {
                for (Reading reading : nearest(readings(term.id(), criterion))) {
                    if (reading.result() == ReadingResult.FAILS && term.verification() != Verification.UNVERIFIED) {
                        forNo.add(part(text, voice(reading, term.verification() == Verification.VERIFIED)));
                    }
                }
            }
        }
        return new Voices(forYes, forNo);
    }

    /** Those that were held by the day; later ones too, unless a firm one of these says the same of the same. */
    private List<Reading> nearest(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> !later(reading)
                        || readings.stream()
                                .noneMatch(other -> !later(other)
                                        && other.result() == reading.result()
                                        && other.verification() == Verification.VERIFIED
                                        && !disputes.disputed(other.id())))
                .toList();
    }

    private boolean later(Reading reading) {
        return reading.on() != null && day.before(reading.on()) == Truth.YES;
    }

    /** The admitted readings of something by a criterion, by id. */
    List<Reading> readings(EntryId of, EntryId criterion) {
        return known.linking(LinkType.READS, of, Reading.class).stream()
                .filter(reading -> reading.criterion().equals(criterion))
                .filter(reading -> reading.verification() != Verification.UNVERIFIED)
                .toList();
    }

    /** A reading that fails or meets a criterion. */
    Leaf voice(Reading reading, boolean groundIsFirm) {
        boolean fails = reading.result() == ReadingResult.FAILS;
        String what = known.find(reading.of(), LicenseTerm.class)
                .map(words::clause)
                .orElseGet(() -> words.name(reading.of()));
        String said = words.name(reading.by()) + " holds" + heldAt(reading) + " that " + what
                + (fails ? " fails " : " meets ") + words.name(reading.criterion()) + ": " + reading.reason();
        UsedFact fact = new UsedFact(
                reading.id(),
                said,
                reading.verification(),
                disputes.disputed(reading.id()),
                reading.source(),
                reading.locator());
        return Leaf.known(
                fails ? Truth.NO : Truth.YES,
                fact.firm() && groundIsFirm,
                new Said(said, List.of(reading.id(), reading.of())),
                List.of(fact));
    }

    /** When it was held; of what is held later also since when the text was there that is read. */
    private String heldAt(Reading reading) {
        EntryId text = known.find(reading.of(), LicenseTerm.class)
                .map(LicenseTerm::license)
                .orElse(reading.of());
        Optional<PartialDate> published = later(reading) ? releases.published(text) : Optional.empty();
        return Words.at(reading.on())
                + published
                        .map(on -> ", of what was published" + Words.at(on) + ",")
                        .orElse("");
    }

    /** What would tell under which licence something is handed out. */
    Want licenseOf(EntryId subject, @Nullable ModelComponent component, String condition) {
        String what = component == null ? words.name(subject) : words.component(subject, component);
        return Want.of(
                new Fact(MissingKind.LICENSE, subject, component, null, ""),
                Set.of(condition),
                what + ": under a licence that " + condition,
                what + ": under a licence that " + Words.opposite(condition));
    }
}
