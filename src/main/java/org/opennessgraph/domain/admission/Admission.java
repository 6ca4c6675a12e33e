// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Aim;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Attribution;
import org.opennessgraph.domain.Capacity;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Ending;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Placement;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Reply;
import org.opennessgraph.domain.ReplyOutcome;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceKind;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;

/**
 * Whether a statement argues or is only shown as a lead. It argues if it was put forward as being so, by somebody who
 * is known, in words that were seen or faithfully reported, and neither taken back, nor generated, nor the comment of
 * a mere reader. A comment is a mere reader's unless it was made in an organization's name, or one of its makers, or a
 * body that the maker is part of, is a {@linkplain Interests party} to the subject, wrote or published what is commented
 * on, or made what the comment answers. Whether an editor reviewed it is not asked here: the record holds reviewed
 * entries only.
 *
 * @param reasons why it is not admitted, in the order of the reasons; empty if it is
 */
public record Admission(List<NotAdmitted> reasons) {
    /** Copies the reasons. */
    public Admission {
        reasons = List.copyOf(reasons);
    }

    /**
     * Judges a statement by the whole record; an ending counts whenever it happened.
     *
     * @param statement the statement
     * @param known the record; what it lacks admits nothing and refuses nothing
     * @return whether it is admitted, or every reason why not; constant time but for comments, which look at the ties
     *     of their makers
     */
    public static Admission of(Statement statement, KnownEntries known) {
        return of(statement, known, null);
    }

    /**
     * Judges a statement as it stood on a day.
     *
     * @param statement the statement
     * @param known the record
     * @param validAt the day; an ending that certainly came later does not count; null for all endings
     * @return whether it is admitted, or every reason why not
     */
    public static Admission of(Statement statement, KnownEntries known, @Nullable PartialDate validAt) {
        List<NotAdmitted> reasons = new ArrayList<>();
        Optional<Source> source = known.find(statement.said().in(), Source.class);
        if (statement.said().channel() == Channel.GENERATED
                || source.map(found -> found.generated() || found.kind() == SourceKind.GENERATED_TEXT)
                        .orElse(false)) {
            reasons.add(NotAdmitted.GENERATED);
        }
        if (statement.said().force() != Force.ASSERTED) {
            reasons.add(NotAdmitted.NOT_ASSERTED);
        }
        if (statement.said().verification() == Verification.UNVERIFIED) {
            reasons.add(NotAdmitted.UNVERIFIED);
        }
        if (statement.said().attribution() == Attribution.AMBIGUOUS) {
            reasons.add(NotAdmitted.UNCERTAIN_MAKER);
        }
        if (ended(ending(statement), validAt)) {
            reasons.add(NotAdmitted.ENDED);
        }
        if (isReadersComment(statement, source, known)) {
            reasons.add(NotAdmitted.BYSTANDER);
        }
        if (statement instanceof Rebuttal rebuttal && rebuttal.aim() == Aim.THEMATIC) {
            reasons.add(NotAdmitted.THEMATIC);
        }
        if (statement instanceof Reply reply && reply.outcome() == ReplyOutcome.NO_ANSWER) {
            reasons.add(NotAdmitted.NO_ANSWER);
        }
        return new Admission(reasons);
    }

    /**
     * @return whether the statement argues
     */
    public boolean admitted() {
        return reasons.isEmpty();
    }

    private static @Nullable Ending ending(Statement statement) {
        if (statement instanceof Assertion assertion) {
            return assertion.ended();
        }
        return statement instanceof Rebuttal rebuttal ? rebuttal.ended() : null;
    }

    private static boolean ended(@Nullable Ending ending, @Nullable PartialDate validAt) {
        if (ending == null) {
            return false;
        }
        PartialDate on = ending.on();
        return validAt == null || on == null || validAt.before(on) != Truth.YES;
    }

    /**
     * A comment that nobody made who has part in the matter, and that was not made in an organization's name: such a
     * body does not speak as a reader, wherever it speaks.
     */
    private static boolean isReadersComment(Statement statement, Optional<Source> source, KnownEntries known) {
        boolean own = source.map(found -> found.kind() == SourceKind.COMMENT).orElse(false);
        boolean comment = own || statement.said().placement() == Placement.COMMENT;
        if (!comment || statement.said().capacity() == Capacity.OFFICIAL) {
            return false;
        }
        Interests interests = new Interests(known);
        Set<EntryId> concerned = interests.parties(interests.subjects(statement));
        Optional<Source> commented =
                own ? source.map(Source::container).flatMap(id -> known.find(id, Source.class)) : source;
        commented.ifPresent(text -> addMakers(concerned, text));
        // Whoever is answered is concerned; whoever merely says the same as others is not.
        for (Entry answered : interests.spokenTo(statement)) {
            if (answered instanceof Statement to) {
                concerned.addAll(to.by());
            } else if (answered instanceof Finding finding) {
                concerned.add(finding.by());
            } else if (answered instanceof Reading reading) {
                concerned.add(reading.by());
            } else if (answered instanceof Citation citation) {
                known.find(citation.citing(), Source.class).ifPresent(citing -> addMakers(concerned, citing));
            }
        }
        return statement.by().stream()
                .flatMap(maker -> interests.partOf(maker, statement.when()).stream())
                .noneMatch(concerned::contains);
    }

    private static void addMakers(Set<EntryId> concerned, Source text) {
        concerned.addAll(text.authors());
        EntryId publisher = text.publisher();
        if (publisher != null) {
            concerned.add(publisher);
        }
    }
}
