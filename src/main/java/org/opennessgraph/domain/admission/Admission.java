// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.admission;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.AffiliationKind;
import org.opennessgraph.domain.AgentGroup;
import org.opennessgraph.domain.Aim;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Attribution;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Ending;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.ModelFamily;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Placement;
import org.opennessgraph.domain.Product;
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
 * a mere reader. Whether an editor reviewed it is not asked here: the record holds reviewed entries only.
 *
 * @param reasons why it is not admitted, in the order of the reasons; empty if it is
 */
public record Admission(List<NotAdmitted> reasons) {
    private static final Set<AffiliationKind> PART_OF =
            EnumSet.of(AffiliationKind.EMPLOYED_BY, AffiliationKind.SPEAKS_FOR, AffiliationKind.OWNS);

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
                || source.map(Source::generated).orElse(false)) {
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
        if (isComment(statement, source) && isBystander(statement, source, known)) {
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

    private static boolean isComment(Statement statement, Optional<Source> source) {
        return statement.said().placement() == Placement.COMMENT
                || source.map(found -> found.kind() == SourceKind.COMMENT).orElse(false);
    }

    /** Nobody who said it wrote or published what is commented on, made the thing spoken of, or is argued against. */
    private static boolean isBystander(Statement statement, Optional<Source> source, KnownEntries known) {
        Set<EntryId> concerned = new HashSet<>();
        source.ifPresent(found -> {
            boolean own = found.kind() != SourceKind.COMMENT;
            Optional<Source> commented = own
                    ? Optional.of(found)
                    : Optional.ofNullable(found.container()).flatMap(id -> known.find(id, Source.class));
            commented.ifPresent(post -> {
                concerned.addAll(post.authors());
                if (post.publisher() != null) {
                    concerned.add(post.publisher());
                }
            });
        });
        addConcerned(statement, concerned, known, new HashSet<>());
        return statement.by().stream()
                .noneMatch(maker -> concerned.contains(maker) || belongsToOneOf(maker, concerned, known));
    }

    private static void addConcerned(Entry spokenOf, Set<EntryId> concerned, KnownEntries known, Set<EntryId> visited) {
        if (!visited.add(spokenOf.id())) {
            return;
        }
        List<EntryId> further = new ArrayList<>();
        if (spokenOf instanceof Assertion assertion) {
            further.add(assertion.claim());
        } else if (spokenOf instanceof Claim claim) {
            further.addAll(claim.subjects());
        } else if (spokenOf instanceof Rebuttal rebuttal) {
            further.add(rebuttal.target());
        } else if (spokenOf instanceof Reply reply) {
            further.add(reply.to());
        } else if (spokenOf instanceof Model model) {
            concerned.addAll(model.developers());
        } else if (spokenOf instanceof ModelFamily family) {
            concerned.addAll(family.developers());
        } else if (spokenOf instanceof Product product) {
            concerned.addAll(product.developers());
        } else if (spokenOf instanceof License license && license.steward() != null) {
            concerned.add(license.steward());
        } else if (spokenOf instanceof Definition definition && definition.steward() != null) {
            concerned.add(definition.steward());
        } else if (spokenOf instanceof Finding finding) {
            concerned.add(finding.by());
            further.add(finding.model());
        } else if (spokenOf instanceof Reading reading) {
            concerned.add(reading.by());
        } else if (spokenOf instanceof Citation citation) {
            known.find(citation.citing(), Source.class).ifPresent(citing -> concerned.addAll(citing.authors()));
        } else if (spokenOf.id().type() == EntryType.ORGANIZATION) {
            concerned.add(spokenOf.id());
        }
        // Whoever is answered is concerned; whoever merely says the same as others is not.
        boolean start = visited.size() == 1;
        if (!start && spokenOf instanceof Statement answered) {
            concerned.addAll(answered.by());
        }
        further.forEach(id -> known.find(id).ifPresent(next -> addConcerned(next, concerned, known, visited)));
    }

    private static boolean belongsToOneOf(EntryId maker, Set<EntryId> concerned, KnownEntries known) {
        boolean group = known.find(maker, AgentGroup.class)
                .map(found -> found.of() != null && concerned.contains(found.of()))
                .orElse(false);
        return group
                || known.linking(LinkType.TIES, maker, Affiliation.class).stream()
                        .anyMatch(tie -> PART_OF.contains(tie.kind())
                                && tie.verification() != Verification.UNVERIFIED
                                && concerned.contains(tie.with()));
    }
}
