// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.assessment.Assessment;
import org.opennessgraph.domain.assessment.Coverage;
import org.opennessgraph.domain.assessment.TermsCarried;
import org.opennessgraph.judging.ClaimVerdict;
import org.opennessgraph.judging.Judged;
import org.opennessgraph.judging.Judgements;

/** Subjects judged by definitions. Each call costs a bounded number of statements, whatever is asked. */
@ApplicationScoped
public class Assessing {
    /** The most subjects in one call. */
    public static final int MAX_SUBJECTS = 100;

    /** The most definitions in one call. */
    public static final int MAX_DEFINITIONS = 50;

    private final Moments moments;

    Assessing(Moments moments) {
        this.moments = moments;
    }

    /**
     * Judges subjects by definitions.
     *
     * @param subjects the subjects' ids
     * @param definitions the definitions' ids; none for all that have a pass rule
     * @param validAt the day, as a client wrote it; today if null
     * @param known what the graph knew when; now if null
     * @return an assessment for each pair, in the order given
     * @throws InquiryFault if an id is of the wrong type, or there are too many
     */
    public Judged<List<Assessment>> assess(
            Collection<EntryId> subjects,
            Collection<EntryId> definitions,
            @Nullable String validAt,
            Moments.@Nullable Known known) {
        check(subjects, "subjects", definitions, "definitions");
        return new Judgements(moments.record(known))
                .assess(new LinkedHashSet<>(subjects), new LinkedHashSet<>(definitions), moments.day(validAt));
    }

    /**
     * Refuses what cannot be judged, or be judged by.
     *
     * @param subject a subject's id
     * @param definition a definition's id, if one was given
     * @throws InquiryFault if one is of the wrong type; it names the argument "subject" or "definition"
     */
    public static void check(EntryId subject, @Nullable EntryId definition) {
        check(List.of(subject), "subject", definition == null ? List.of() : List.of(definition), "definition");
    }

    /**
     * Finds the missing facts that would decide the most verdicts.
     *
     * @param subjects the subjects' ids
     * @param definitions the definitions' ids; none for all that have a pass rule
     * @param validAt the day, as a client wrote it; today if null
     * @param known what the graph knew when; now if null
     * @param most how many facts at most
     * @return the facts, those that decide most first
     * @throws InquiryFault if an id is of the wrong type, or there are too many
     */
    public Judged<List<Coverage>> coverage(
            Collection<EntryId> subjects,
            Collection<EntryId> definitions,
            @Nullable String validAt,
            Moments.@Nullable Known known,
            int most) {
        check(subjects, "subjects", definitions, "definitions");
        return new Judgements(moments.record(known))
                .coverage(new LinkedHashSet<>(subjects), new LinkedHashSet<>(definitions), moments.day(validAt), most);
    }

    /**
     * Finds the words of openness that would be true of subjects.
     *
     * @param subjects the subjects' ids
     * @param validAt the day, as a client wrote it; today if null
     * @param known what the graph knew when; now if null
     * @return for each subject the words that the facts carry; one that was not on record then is left out
     * @throws InquiryFault if an id is of the wrong type, or there are too many
     */
    public Judged<List<TermsCarried>> wouldBeTrue(
            Collection<EntryId> subjects, @Nullable String validAt, Moments.@Nullable Known known) {
        check(subjects, "subjects", List.of(), "definitions");
        return new Judgements(moments.record(known)).wouldBeTrue(new LinkedHashSet<>(subjects), moments.day(validAt));
    }

    /**
     * Judges the subjects of openness claims by the definitions by which their terms are read.
     *
     * @param claims the claims' ids
     * @param today by the definitions and facts of today; else by those of the day that each claim or assertion speaks of
     * @param known what the graph knew when; now if null
     * @return a verdict for each claim, subject, definition and day
     */
    public Judged<List<ClaimVerdict>> verdicts(
            Collection<EntryId> claims, boolean today, Moments.@Nullable Known known) {
        return new Judgements(moments.record(known)).verdicts(claims, today ? moments.day(null) : null);
    }

    private static void check(
            Collection<EntryId> subjects,
            String subjectArgument,
            Collection<EntryId> definitions,
            String definitionArgument) {
        atMost(subjects, MAX_SUBJECTS, subjectArgument);
        atMost(definitions, MAX_DEFINITIONS, definitionArgument);
        for (EntryId subject : subjects) {
            if (!subject.type().isSubject()) {
                throw new InquiryFault(
                        InquiryFault.Kind.BAD_ID,
                        subjectArgument,
                        "'" + subject + "' is nothing that definitions judge.",
                        "the id of a model, licence or product");
            }
        }
        for (EntryId definition : definitions) {
            if (definition.type() != EntryType.DEFINITION) {
                throw new InquiryFault(
                        InquiryFault.Kind.BAD_ID,
                        definitionArgument,
                        "'" + definition + "' is no definition.",
                        "the id of a definition, for example definition:osd");
            }
        }
    }

    private static void atMost(Collection<EntryId> ids, int most, String argument) {
        if (ids.size() > most) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_PAGE_SIZE, argument, "These are too many ids.", "at most " + most + " ids");
        }
    }
}
