// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.assessment.TermReadings;

/**
 * Reads statements on a term of openness under definitions: the one that the statement names, else every published
 * reading of the term in force on its date. A claim with qualifiers, or whose subject is not resolved, says something
 * else than the plain term, and is not judged.
 */
final class Judging {
    private final KnownEntries known;
    private final Verdicts verdicts;
    private final TermReadings readings;
    private final StandingFilter filter;

    Judging(KnownEntries known, Verdicts verdicts, StandingFilter filter) {
        this.known = known;
        this.verdicts = verdicts;
        this.readings = new TermReadings(known);
        this.filter = filter;
    }

    /**
     * What is judged: that the subjects meet the definitions, or that each of several does not, by the facts of a day.
     * Statements that share it share its assessment.
     */
    record Question(
            List<EntryId> subjects,
            boolean some,
            boolean eachNot,
            List<TermReadings.Dated> definitions,
            PartialDate facts) {}

    /** A statement's question, and whether the statement says that its answer is no. */
    record Asked(Question question, boolean denies) {}

    /** The answers of the definitions. */
    record Answer(List<Verdict> yes, List<Verdict> no, boolean allYes, boolean allNo, boolean mixed) {}

    Optional<Asked> question(Statement statement, Proposition concluded) {
        Claim claim = known.find(concluded.claim(), Claim.class).orElse(null);
        PartialDate said = day(filter.validAt() == null ? statement.when() : filter.validAt());
        if (claim == null
                || claim.kind() != ClaimKind.OPENNESS
                || claim.subjectUnresolved()
                || !claim.qualifiers().isEmpty()
                || claim.quantifier() == Quantifier.ALL_BUT
                || said == null) {
            return Optional.empty();
        }
        List<TermReadings.Dated> definitions = definitions(statement.said().definition(), claim, said);
        if (definitions.isEmpty()) {
            return Optional.empty();
        }
        PartialDate facts = claim.about() == null ? said : claim.about();
        boolean oneSubject = claim.subjects().size() == 1;
        boolean eachNot = !oneSubject && claim.polarity() == Polarity.DENIES;
        boolean denies = (oneSubject && claim.polarity() == Polarity.DENIES) != concluded.denied();
        List<EntryId> subjects = claim.subjects().stream().sorted().toList();
        boolean some = !oneSubject && claim.quantifier() == Quantifier.SOME;
        return Optional.of(new Asked(new Question(subjects, some, eachNot, definitions, facts), denies));
    }

    /** Facts have days; so what is said at two moments of one day is one question. */
    private static @Nullable PartialDate day(@Nullable PartialDate said) {
        return said != null && said.isMoment() ? PartialDate.parse(said.inWords()) : said;
    }

    private List<TermReadings.Dated> definitions(@Nullable EntryId named, Claim claim, PartialDate said) {
        EntryId term = claim.term();
        if (named != null) {
            return List.of(new TermReadings.Dated(named, true));
        }
        return term == null
                ? List.of()
                : readings.on(term, claim.subjects().get(0).type(), said);
    }

    /** Judges. Definitions that give no verdict on one of the subjects do not count. */
    Answer answer(Question question) {
        List<Verdict> yes = new ArrayList<>();
        List<Verdict> no = new ArrayList<>();
        int all = 0;
        boolean certain = false;
        boolean certainYes = false;
        boolean certainNo = false;
        for (TermReadings.Dated reading : question.definitions) {
            Verdict verdict = verdict(question, reading.definition());
            if (verdict == null) {
                continue;
            }
            all++;
            certain |= reading.certain();
            if (verdict.result() == Truth.YES) {
                yes.add(verdict);
                certainYes |= reading.certain();
            } else if (verdict.result() == Truth.NO) {
                no.add(verdict);
                certainNo |= reading.certain();
            }
        }
        return new Answer(yes, no, certain && yes.size() == all, certain && no.size() == all, certainYes && certainNo);
    }

    private @Nullable Verdict verdict(Question question, EntryId definition) {
        Truth result = question.some ? Truth.NO : Truth.YES;
        List<EntryId> grounds = new ArrayList<>();
        for (EntryId subject : question.subjects) {
            Verdict verdict = verdicts.of(subject, definition, question.facts).orElse(null);
            if (verdict == null) {
                return null;
            }
            Truth one = question.eachNot ? verdict.settled().not() : verdict.settled();
            result = question.some ? result.or(one) : result.and(one);
            verdict.grounds().stream()
                    .filter(ground -> !grounds.contains(ground))
                    .forEach(grounds::add);
        }
        return new Verdict(definition, result, false, grounds);
    }
}
