// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.affiliation;
import static org.opennessgraph.domain.Sample.assertion;
import static org.opennessgraph.domain.Sample.claim;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.ids;
import static org.opennessgraph.domain.Sample.license;
import static org.opennessgraph.domain.Sample.model;
import static org.opennessgraph.domain.Sample.said;
import static org.opennessgraph.domain.Sample.sourceBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.AffiliationKind;
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
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Placement;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.RebuttalKind;
import org.opennessgraph.domain.Reply;
import org.opennessgraph.domain.ReplyOutcome;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceKind;
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
    void a_comment_in_an_organizations_name_is_no_readers_comment() {
        assertThat(reasons(by(comment(Capacity.OFFICIAL, "2024"), "organization:other")))
                .isEmpty();
        assertThat(reasons(by(comment(Capacity.PERSONAL, "2024"), "organization:other")))
                .containsExactly(NotAdmitted.BYSTANDER);
    }

    @Test
    void whose_licence_it_is_under_may_comment_and_so_may_members_and_owners_of_the_maker_in_their_time() {
        entries.add(licenseKeptBy("organization:keeper", "model:one"));
        entries.add(tie("affiliation:cy", "person:cy", AffiliationKind.MEMBER_OF, "2024-02"));
        entries.add(tie("affiliation:ow", "person:ow", AffiliationKind.OWNS, null));
        entries.add(tie("affiliation:ri", "person:ri", AffiliationKind.COMPETES_WITH, null));

        assertThat(reasons(by(comment(Capacity.UNKNOWN, "2024"), "organization:keeper")))
                .isEmpty();
        assertThat(reasons(by(comment(Capacity.UNKNOWN, "2024-03"), "person:cy")))
                .isEmpty();
        assertThat(reasons(by(comment(Capacity.UNKNOWN, "2024-01"), "person:cy")))
                .as("not yet a member")
                .containsExactly(NotAdmitted.BYSTANDER);
        assertThat(reasons(by(comment(Capacity.UNKNOWN, "2024"), "person:ow"))).isEmpty();
        assertThat(reasons(by(comment(Capacity.UNKNOWN, "2024"), "person:ri")))
                .as("a rival has an interest, and no part in the matter")
                .containsExactly(NotAdmitted.BYSTANDER);
    }

    @Test
    void whoever_is_argued_against_further_up_may_answer_in_a_comment() {
        Utterance comment = comment(Capacity.UNKNOWN, "2024");
        entries.add(assertion("assertion:a", "claim:one-is", said("source:post", "2024", "It is."), "person:ada"));
        entries.add(rebuttal("rebuttal:r", "assertion:a", Aim.NAMES, said("source:post", "2024", "No.")));

        assertThat(reasons(rebuttal("rebuttal:s", "rebuttal:r", "person:ada", Aim.NAMES, comment)))
                .isEmpty();
        assertThat(reasons(rebuttal("rebuttal:s", "rebuttal:r", "person:cy", Aim.NAMES, comment)))
                .containsExactly(NotAdmitted.BYSTANDER);
    }

    @Test
    void a_text_that_a_machine_generated_makes_all_that_stands_in_it_generated() {
        entries.add(generatedText("source:generated"));

        assertThat(reasons(assertion(
                        "assertion:a", "claim:one-is", said("source:generated", "2024", "It is."), "person:ada")))
                .containsExactly(NotAdmitted.GENERATED);
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

    private static Utterance comment(Capacity capacity, String on) {
        return new Utterance(
                id("source:post"),
                PartialDate.parse(on),
                null,
                null,
                Placement.COMMENT,
                Channel.STATED,
                Force.ASSERTED,
                capacity,
                Attribution.CERTAIN,
                List.of(),
                null,
                DefinitionUse.NONE,
                Verification.VERIFIED,
                null);
    }

    private static Affiliation tie(String id, String agent, AffiliationKind kind, @Nullable String from) {
        return new Affiliation(
                id(id),
                id(agent),
                kind,
                id("organization:maker"),
                null,
                from == null ? null : PartialDate.parse(from),
                null,
                null,
                null,
                Verification.VERIFIED,
                null);
    }

    private static License licenseKeptBy(String steward, String governs) {
        License license = license("license:l", "Licence", "2024", governs);
        return new License(
                license.id(),
                license.name(),
                license.aliases(),
                license.kind(),
                license.spdx(),
                license.version(),
                id(steward),
                license.published(),
                license.osiApproved(),
                license.fsfLibre(),
                license.wholeTextRead(),
                license.text(),
                license.incorporates(),
                license.supersedes(),
                license.governs(),
                license.mentions(),
                license.verification(),
                license.note(),
                List.of());
    }

    private static Source generatedText(String id) {
        Source text = sourceBy(id, "Answer", "2024", List.of(), null);
        return new Source(
                text.id(),
                text.title(),
                text.titles(),
                SourceKind.GENERATED_TEXT,
                text.url(),
                text.aliases(),
                text.copies(),
                text.authors(),
                text.publisher(),
                text.container(),
                text.date(),
                text.access(),
                text.language(),
                text.generated(),
                text.extent(),
                text.mentions(),
                text.verification(),
                text.note());
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
        return rebuttal(id, target, "person:bo", aim, said);
    }

    private static Rebuttal rebuttal(String id, String target, String by, Aim aim, Utterance said) {
        return new Rebuttal(
                id(id), id(target), RebuttalKind.REBUT, aim, ids(by), "No.", List.of(), said, null, null, List.of());
    }
}
