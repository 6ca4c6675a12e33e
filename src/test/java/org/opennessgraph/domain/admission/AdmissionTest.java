// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.affiliation;
import static org.opennessgraph.domain.Sample.assertion;
import static org.opennessgraph.domain.Sample.claim;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.ids;
import static org.opennessgraph.domain.Sample.model;
import static org.opennessgraph.domain.Sample.said;
import static org.opennessgraph.domain.Sample.sourceBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Aim;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Attribution;
import org.opennessgraph.domain.Capacity;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.DefinitionUse;
import org.opennessgraph.domain.EndKind;
import org.opennessgraph.domain.Ending;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Placement;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.RebuttalKind;
import org.opennessgraph.domain.Reply;
import org.opennessgraph.domain.ReplyOutcome;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Utterance;
import org.opennessgraph.domain.Verification;

/** Which statements argue, and why others are leads. */
class AdmissionTest {
    private final List<Entry> entries = new ArrayList<>(List.of(
            model("model:one", "One", null, "organization:maker"),
            claim("claim:one-is", "One is.", "openness-term:open", Polarity.AFFIRMS, "model:one"),
            sourceBy("source:post", "Post", "2024", List.of("person:author"), null)));

    @Test
    void what_somebody_said_in_seen_or_reported_words_is_admitted() {
        assertThat(reasons(
                        assertion("assertion:a", "claim:one-is", said("source:post", "2024", "It is."), "person:ada")))
                .isEmpty();
        assertThat(reasons(by(utterance(Channel.REPORTED, Force.ASSERTED, Placement.BODY, Verification.SECONDARY))))
                .isEmpty();
    }

    @Test
    void generated_unseen_ambiguous_and_not_asserted_words_are_leads() {
        assertThat(reasons(by(utterance(Channel.GENERATED, Force.ASSERTED, Placement.BODY, Verification.VERIFIED))))
                .containsExactly(NotAdmitted.GENERATED);
        assertThat(reasons(by(utterance(Channel.STATED, Force.IRONIC, Placement.BODY, Verification.UNVERIFIED))))
                .containsExactly(NotAdmitted.NOT_ASSERTED, NotAdmitted.UNVERIFIED);
        assertThat(reasons(by(new Utterance(
                        id("source:post"),
                        null,
                        null,
                        null,
                        Placement.BODY,
                        Channel.STATED,
                        Force.ASSERTED,
                        Capacity.UNKNOWN,
                        Attribution.AMBIGUOUS,
                        List.of(),
                        null,
                        DefinitionUse.NONE,
                        Verification.VERIFIED,
                        null))))
                .containsExactly(NotAdmitted.UNCERTAIN_MAKER);
    }

    @Test
    void what_was_taken_back_is_a_lead_from_that_day_on() {
        Assertion ended = new Assertion(
                id("assertion:a"),
                id("claim:one-is"),
                ids("person:ada"),
                said("source:post", "2024-01-01", "It is."),
                new Ending(EndKind.WITHDRAWN, PartialDate.parse("2024-06-01"), id("source:post")),
                null,
                List.of());

        assertThat(reasons(ended)).containsExactly(NotAdmitted.ENDED);
        assertThat(Admission.of(ended, known(), PartialDate.parse("2024-05-31")).admitted())
                .isTrue();
        assertThat(Admission.of(ended, known(), PartialDate.parse("2024-06-01")).admitted())
                .isFalse();
    }

    @Test
    void a_comment_counts_only_from_somebody_concerned() {
        Utterance comment = utterance(Channel.STATED, Force.ASSERTED, Placement.COMMENT, Verification.VERIFIED);
        entries.add(affiliation("affiliation:cy", "person:cy", "organization:maker", null));

        assertThat(reasons(by(comment))).containsExactly(NotAdmitted.BYSTANDER);
        assertThat(reasons(by(comment, "person:author"))).as("wrote the post").isEmpty();
        assertThat(reasons(by(comment, "organization:maker")))
                .as("made the model")
                .isEmpty();
        assertThat(reasons(by(comment, "person:cy"))).as("works for the maker").isEmpty();
        assertThat(reasons(by(comment, "person:ada", "person:author")))
                .as("together")
                .isEmpty();
    }

    @Test
    void the_one_who_is_argued_against_may_answer_in_a_comment() {
        Utterance comment = utterance(Channel.STATED, Force.ASSERTED, Placement.COMMENT, Verification.VERIFIED);
        entries.add(assertion("assertion:a", "claim:one-is", said("source:post", "2024", "It is."), "person:ada"));
        Rebuttal rebuttal = rebuttal("rebuttal:r", "assertion:a", Aim.NAMES, said("source:post", "2024", "No."));
        entries.add(rebuttal);
        Reply answer = new Reply(
                id("reply:p"),
                id("rebuttal:r"),
                ids("person:ada"),
                ReplyOutcome.ANSWERED,
                "Yes.",
                comment,
                null,
                List.of());

        assertThat(reasons(answer)).isEmpty();
    }

    @Test
    void thematic_rebuttals_and_silence_argue_nothing() {
        assertThat(reasons(rebuttal("rebuttal:r", "claim:one-is", Aim.THEMATIC, said("source:post", "2024", "No."))))
                .containsExactly(NotAdmitted.THEMATIC);
        assertThat(reasons(new Reply(
                        id("reply:p"),
                        id("claim:one-is"),
                        ids("organization:maker"),
                        ReplyOutcome.NO_ANSWER,
                        "Asked.",
                        said("source:post", "2024", null),
                        null,
                        List.of())))
                .containsExactly(NotAdmitted.NO_ANSWER);
    }

    private KnownEntries known() {
        return KnownEntries.of(entries);
    }

    private List<NotAdmitted> reasons(Statement statement) {
        return Admission.of(statement, known()).reasons();
    }

    private static Assertion by(Utterance said, String... makers) {
        return new Assertion(
                id("assertion:x"),
                id("claim:one-is"),
                ids(makers.length == 0 ? new String[] {"person:ada"} : makers),
                said,
                null,
                null,
                List.of());
    }

    private static Utterance utterance(Channel channel, Force force, Placement placement, Verification verification) {
        return new Utterance(
                id("source:post"),
                PartialDate.parse("2024"),
                null,
                null,
                placement,
                channel,
                force,
                Capacity.UNKNOWN,
                Attribution.CERTAIN,
                List.of(),
                null,
                DefinitionUse.NONE,
                verification,
                null);
    }

    private static Rebuttal rebuttal(String id, String target, Aim aim, Utterance said) {
        return new Rebuttal(
                id(id),
                id(target),
                RebuttalKind.REBUT,
                aim,
                ids("person:bo"),
                "No.",
                List.of(),
                said,
                null,
                null,
                List.of());
    }
}
