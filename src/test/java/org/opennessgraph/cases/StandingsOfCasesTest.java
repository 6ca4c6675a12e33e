// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.ids;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Aim;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.RebuttalKind;
import org.opennessgraph.domain.Reply;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.admission.NotAdmitted;
import org.opennessgraph.domain.argument.ArgumentLabel;
import org.opennessgraph.domain.standing.Argument;
import org.opennessgraph.domain.standing.ClaimStanding;
import org.opennessgraph.domain.standing.Dispute;
import org.opennessgraph.domain.standing.Lead;
import org.opennessgraph.domain.standing.Positions;
import org.opennessgraph.domain.standing.Standing;
import org.opennessgraph.domain.standing.StandingFilter;
import org.opennessgraph.domain.standing.StandingReason;
import org.opennessgraph.domain.standing.Standings;
import org.opennessgraph.domain.standing.WithoutForm;
import org.opennessgraph.judging.Judgements;

/** Where the claims of the first register stand, found from the facts without any editor's remark. */
class StandingsOfCasesTest {
    private static final String OPEN = "claim:llama-2-is-open-source";
    private static final String NOT_OPEN = "claim:llama-2-is-not-open-source";
    private static final KnownEntries FACTS = Seed.withoutRemarks();
    private static final Standings STANDINGS = Judgements.standings(FACTS, StandingFilter.NONE);
    private static final List<Entry> DISPUTE = dispute();

    @Tag("derived")
    @Test
    void r01_llama_2_is_contradicted_by_osi_on_the_clause_of_700_million_and_the_policy() {
        ClaimStanding standing = standing(OPEN);

        assertThat(standing.standing()).isEqualTo(Standing.CONTRADICTED);
        Argument deciding = Optional.ofNullable(standing.deciding()).orElseThrow();
        assertThat(deciding.by()).contains(id("organization:osi"));
        assertThat(deciding.on()).isEqualTo(PartialDate.parse("2023-07-20"));
        assertThat(deciding.documented()).isTrue();
        assertThat(deciding.grounds())
                .containsAll(ids(
                        "license-term:llama-2-community-license.2",
                        "license:llama-2-aup",
                        "criterion:osd.5",
                        "criterion:osd.6"));
        assertThat(standing.words())
                .isEqualTo(
                        "contradicted by Open Source Initiative and Stefano Maffulli, 2023-07-20, on clause 2 of Llama 2"
                                + " Community License Agreement (Who had more than 700 million monthly users on the release date"
                                + " must ask Meta…), Llama 2 Acceptable Use Policy and criteria 5 and 6 of Open Source Definition"
                                + " 1.9");
    }

    @Tag("derived")
    @Test
    void r01_on_the_day_after_the_release_osi_had_not_spoken() {
        Standings then = Judgements.standings(FACTS, new StandingFilter(PartialDate.parse("2023-07-19"), false, false));

        assertThat(then.reason(id(OPEN)).orElseThrow().leads())
                .contains(new Lead(id("rebuttal:osi-against-llama-2-is-open-source-20230720"), NotAdmitted.LATER));
    }

    @Tag("derived")
    @Test
    void definitions_that_say_no_of_each_of_several_models_say_no_of_their_denial_too() {
        for (String claim : List.of("claim:gpt-oss-is-open-source", "claim:gpt-oss-is-not-open-source")) {
            assertThat(standing(claim).words())
                    .isEqualTo("depends on the definition: Open Source Definition 1.9 says yes; Open Source AI"
                            + " Definition 1.0 says no");
        }
    }

    @Tag("derived")
    @Test
    void one_definition_that_says_no_by_one_fact_contradicts_both_claims_on_open_weights() {
        for (String claim : List.of("claim:gpt-oss-is-open-weights", "claim:deepseek-r1-is-open-weights")) {
            ClaimStanding standing = standing(claim);

            assertThat(standing.standing()).as(claim).isEqualTo(Standing.CONTRADICTED);
            assertThat(Optional.ofNullable(standing.deciding()).orElseThrow().definitions())
                    .as(claim)
                    .containsExactly(id("definition:open-weights-definition"));
        }
    }

    @Tag("derived")
    @Test
    void every_challenge_is_answered_only_where_none_is_left() {
        STANDINGS.all().forEach((claim, standing) -> {
            if (standing.words().startsWith("every recorded challenge has been answered")) {
                assertThat(STANDINGS.reason(claim).orElseThrow().against())
                        .as(claim.toString())
                        .allMatch(one -> one.label() == ArgumentLabel.OUT);
            }
        });
    }

    @Tag("derived")
    @Test
    void that_something_is_not_truly_open_does_not_contradict_that_it_is_open() {
        for (String claim : List.of("claim:llama-2-is-open", "claim:llama-is-open")) {
            assertThat(standing(claim).standing()).as(claim).isEqualTo(Standing.UNCHALLENGED);
        }
    }

    @Tag("derived")
    @Test
    void llama_3_1_405b_is_contradicted_by_osi_who_speaks_of_open_source() {
        Argument deciding = Optional.ofNullable(
                        standing("claim:llama-3.1-405b-is-open-source").deciding())
                .orElseThrow();

        assertThat(deciding.by()).containsExactly(id("organization:osi"));
        assertThat(deciding.on()).isEqualTo(PartialDate.parse("2025-02-18"));
    }

    @Tag("derived")
    @Test
    void r03_the_words_of_a_joint_statement_stand_and_a_gloss_attacks_nothing() {
        assertThat(standing("claim:llama-2-is-open-innovation").words())
                .as("a press release of OpenUK, and an article by its head")
                .isEqualTo("no challenge on record; 1 independent source; 2 of 2 statements by interested parties");
        assertThat(reason(OPEN).against())
                .flatExtracting(against -> against.argument().by())
                .doesNotContain(id("organization:meta"));
    }

    @Tag("derived")
    @Test
    void r08_what_mistral_is_said_to_say_and_what_haimes_says_of_it_depend_on_the_definition() {
        for (String claim :
                List.of("claim:mistral-models-are-open-source", "claim:mistral-models-are-not-open-source")) {
            ClaimStanding standing = standing(claim);
            assertThat(standing.standing()).as(claim).isEqualTo(Standing.DISPUTED);
            assertThat(standing.dispute()).as(claim).isEqualTo(Dispute.DEPENDS_ON_DEFINITION);
            assertThat(standing.words())
                    .as(claim)
                    .startsWith(
                            "depends on the definition: Open Source Definition 1.9 says yes; Open Source AI Definition"
                                    + " 0.0.8 says no");
        }
        assertThat(standing("claim:mistral-models-are-open-source")).satisfies(standing -> {
            assertThat(standing.words()).endsWith("; the claim is known only from Jacob Haimes");
            assertThat(standing.independentSources()).isZero();
        });
        assertThat(standing("claim:apache-2.0-is-an-open-source-license")).satisfies(standing -> {
            assertThat(standing.standing()).isEqualTo(Standing.UNCHALLENGED);
            assertThat(standing.unheard()).isNotEmpty();
        });
    }

    @Test
    void what_hangs_on_definitions_is_told_with_each_definition_once() {
        assertThat(standing("claim:apple-sample-code-license-is-not-open-source")
                        .words())
                .isEqualTo(
                        "undecided: Open Source AI Definition 0.0.8 and Open Source Definition 1.9 say neither yes nor"
                                + " no");
        assertThat(standing("claim:gpt-oss-is-not-open-source").words())
                .isEqualTo(
                        "depends on the definition: Open Source Definition 1.9 says yes; Open Source AI Definition 1.0"
                                + " says no");
    }

    @Tag("derived")
    @Test
    void r14_the_papers_date_and_the_tables_entries_contradict_what_is_said_of_them() {
        assertThat(standing("claim:opening-up-chatgpt-paper-was-published-in-december-2023")
                        .words())
                .isEqualTo("contradicted by “Opening up ChatGPT: Tracking openness, transparency, and accountability in"
                        + " instruction-tuned text generators”, between 2023-07-19 and 2023-07-21, on its own date");
        assertThat(standing("claim:opening-up-chatgpt-table-not-updated-since-the-conference"))
                .satisfies(standing -> {
                    assertThat(standing.standing()).isEqualTo(Standing.CONTRADICTED);
                    assertThat(standing.words())
                            .isEqualTo("contradicted by “Opening up ChatGPT”, 2024-04-19, on its entries of 7 days from"
                                    + " 2024-01-29 to 2024-04-19");
                });
    }

    @Tag("derived")
    @Test
    void r15_the_papers_title_decides_between_the_two_that_are_given() {
        assertThat(standing("claim:opening-up-chatgpt-paper-title-is-tracking-openness-of-llms")
                        .standing())
                .isEqualTo(Standing.CONTRADICTED);
        assertThat(standing("claim:opening-up-chatgpt-paper-title-is-tracking-openness-transparency-accountability")
                        .standing())
                .isEqualTo(Standing.DEFENDED);
    }

    @Tag("derived")
    @Test
    void r20_no_footnote_disputes_the_clause_of_a_licence() {
        assertThat(standing("claim:llama-3-license-excludes-those-with-more-than-700-million-users")
                        .standing())
                .isEqualTo(Standing.DEFENDED);
        assertThat(standing("claim:llama-3-license-prohibits-competitors-and-high-earners")
                        .words())
                .isEqualTo("contradicted by Meta Llama 3 Community License Agreement, 2024-04-18, on its own text,"
                        + " “greater than 700 million monthly active users in the preceding calendar month”");
    }

    @Test
    void the_first_llama_is_open_source_exactly_as_far_as_it_is_not_not_open_source() {
        assertThat(standing("claim:llama-1-is-not-open-source").standing()).isEqualTo(Standing.DEFENDED);
        assertThat(standing("claim:llama-1-is-open-source")).satisfies(standing -> {
            assertThat(standing.standing()).isEqualTo(Standing.CONTRADICTED);
            assertThat(standing.words()).startsWith("contradicted by Openness Graph's assessment of LLaMA under ");
        });
    }

    @Test
    void meta_has_an_interest_in_what_is_said_of_its_models() {
        assertThat(standing("claim:meta-models-are-open-source").interest().interestedFor())
                .isEqualTo(1);
    }

    @Tag("recorded")
    @Test
    void r09_what_speaks_of_the_theme_attacks_nothing() {
        EntryId thematic = id("rebuttal:widder-et-al-against-llama-3.1-is-open-source");
        StandingReason reason = reason("claim:llama-3.1-405b-is-open-source");

        assertThat(reason.leads()).contains(new Lead(thematic, NotAdmitted.THEMATIC));
        assertThat(reason.against())
                .noneMatch(against -> thematic.equals(against.argument().entry()));
        assertThat(Optional.ofNullable(reason.standing().deciding()).orElseThrow())
                .satisfies(deciding -> {
                    assertThat(deciding.documented()).isTrue();
                    assertThat(deciding.entry()).isNotEqualTo(thematic);
                });
    }

    @Tag("derived")
    @Test
    void r18_what_a_machine_generated_supports_nothing() {
        StandingReason reason = reason("claim:sharing-weights-enhances-reproducibility");

        assertThat(reason.standing().standing()).isEqualTo(Standing.UNSUPPORTED);
        assertThat(reason.leads()).isNotEmpty().allMatch(lead -> lead.why() == NotAdmitted.GENERATED);
    }

    @Tag("derived")
    @Test
    void r21_a_readers_comment_is_shown_and_leaves_the_claim_unchallenged() {
        StandingReason reason = reason("claim:llama-2-is-open-innovation");

        assertThat(reason.leads())
                .containsExactly(
                        new Lead(id("rebuttal:rossi-against-llama-2-is-open-innovation"), NotAdmitted.BYSTANDER));
        assertThat(reason.against()).isEmpty();
    }

    @Tag("derived")
    @Test
    void r24_posts_that_were_not_seen_support_nothing_and_attack_no_word_under_oath() {
        StandingReason posts = reason("claim:a-llama-model-is-open-source");

        assertThat(posts.standing().standing()).isEqualTo(Standing.UNSUPPORTED);
        assertThat(posts.leads()).contains(new Lead(id("assertion:lecun-post-20230224"), NotAdmitted.UNVERIFIED));
        assertThat(standing("claim:a-llama-model-was-not-made-open-source").standing())
                .isEqualTo(Standing.UNCHALLENGED);
    }

    @Tag("derived")
    @Test
    void r25_a_rebuttal_without_grounds_is_shown_and_leaves_the_claim_as_it_stood() {
        EntryId claim = id("claim:github-copilot-emits-code-under-non-permissive-licenses");
        EntryId undercut = id("rebuttal:apfelkraut-against-codeium-copilot");
        StandingReason reason = reason(claim.toString());
        KnownEntries without = KnownEntries.of(FACTS.all(Entry.class).stream()
                .filter(entry -> !entry.id().equals(undercut))
                .toList());

        assertThat(reason.standing().standing())
                .isEqualTo(Standing.UNCHALLENGED)
                .isEqualTo(Judgements.standings(without, StandingFilter.NONE)
                        .of(claim)
                        .orElseThrow()
                        .standing());
        assertThat(reason.leads()).containsExactly(new Lead(undercut, NotAdmitted.UNDOCUMENTED));
        assertThat(reason.standing().unheeded()).containsExactly(undercut);
        assertThat(reason.standing().interest().interestedFor())
                .as("Codeium competes with whom it accuses")
                .isPositive();
    }

    @Tag("derived")
    @Test
    void r25_a_sentence_of_a_blog_does_not_turn_what_codeium_says_of_the_gpl() {
        EntryId undercut = id("rebuttal:apfelkraut-against-codeium-gpl-and-commerce");
        StandingReason reason = reason("claim:gpl-code-needs-consent-for-commercial-use");

        assertThat(reason.standing().standing()).isEqualTo(Standing.UNCHALLENGED);
        assertThat(reason.leads()).containsExactly(new Lead(undercut, NotAdmitted.UNDOCUMENTED));
        assertThat(reason.standing().unheeded()).containsExactly(undercut);
    }

    @Tag("derived")
    @Test
    void r19_r23_r26_norms_and_forecasts_have_positions_and_no_standing() {
        List<Claim> positions = FACTS.all(Claim.class).stream()
                .filter(claim -> claim.kind() == ClaimKind.NORM || claim.kind() == ClaimKind.FORECAST)
                .toList();

        assertThat(positions)
                .extracting(Claim::id)
                .contains(
                        id("claim:benefits-of-open-source-generative-ai-outweigh-its-risks"),
                        id("claim:open-sourcing-models-increases-societal-risks"),
                        id("claim:eu-ai-act-weakens-the-open-source-community"),
                        id("claim:open-source-ai-may-rest-on-a-rogue-technology-giant"));
        for (Claim claim : positions) {
            assertThat(STANDINGS.of(claim.id())).as(claim.id().toString()).isEmpty();
            Positions held = STANDINGS.positions(claim.id()).orElseThrow();
            boolean asserted = !FACTS.linking(LinkType.ASSERTS, claim.id(), Assertion.class)
                    .isEmpty();
            assertThat(held.held().size() + held.leads().size() > 0)
                    .as(claim.id().toString())
                    .isEqualTo(asserted);
        }
    }

    @Test
    void every_argument_says_who_it_is_and_no_critics_words_are_put_in_a_firms_mouth() {
        for (Claim claim : FACTS.all(Claim.class)) {
            STANDINGS.reason(claim.id()).stream()
                    .flatMap(reason -> reason.arguments().stream())
                    .map(StandingReason.Labelled::argument)
                    .forEach(argument -> assertThat(argument.words())
                            .as(argument.words())
                            .doesNotContainPattern("[a-z]:[a-z]")
                            .doesNotContainPattern("[A-Z]_[A-Z]"));
        }
        assertThat(reason("claim:mistral-models-are-open-source").arguments())
                .singleElement()
                .satisfies(
                        known -> assertThat(known.argument().words())
                                .isEqualTo(
                                        "Mistral AI, between 2023-09-27 and 2024-04 (as reported by Jacob Haimes, 2024-04-30)"));
        assertThat(reason("claim:llama-2-is-open-innovation").arguments())
                .allSatisfy(known -> assertThat(known.argument().words()).doesNotContain("not open source software"));
    }

    @Test
    void what_is_said_of_a_contradicted_claim_can_be_quoted() {
        assertThat(STANDINGS.all().values())
                .filteredOn(standing -> standing.standing() == Standing.CONTRADICTED)
                .isNotEmpty()
                .allSatisfy(standing -> {
                    assertThat(standing.words())
                            .matches("contradicted by .+ on .+")
                            .hasSizeLessThan(600);
                    assertThat(standing.words().replace("(final)", "final").replaceAll("\\([^()]{1,80}\\)", ""))
                            .as("nothing longer in brackets")
                            .doesNotContain("(");
                });
    }

    /** The dispute on Llama 2 with some of its statements left out, by random forms of entry. */
    @Property(tries = 60)
    void the_same_words_as_an_opposite_assertion_or_as_a_rebut_give_the_same_standing(@ForAll long seed) {
        Random random = new Random(seed);
        Set<EntryId> left = new HashSet<>();
        DISPUTE.stream()
                .filter(entry -> concludes(entry) == null || random.nextInt(3) > 0)
                .forEach(entry -> left.add(entry.id()));
        StandingFilter filter = random.nextBoolean()
                ? StandingFilter.NONE
                : new StandingFilter(
                        PartialDate.parse("2023-07-" + (18 + random.nextInt(10))),
                        random.nextBoolean(),
                        random.nextBoolean());

        Standings one = Judgements.standings(entered(left, random), filter);
        Standings other = Judgements.standings(entered(left, random), filter);

        for (String claim : List.of(OPEN, NOT_OPEN, "claim:llama-2-license-is-not-open-source")) {
            assertThat(WithoutForm.of(one.of(id(claim)).orElseThrow()))
                    .isEqualTo(WithoutForm.of(other.of(id(claim)).orElseThrow()));
        }
    }

    private static ClaimStanding standing(String claim) {
        return STANDINGS.of(id(claim)).orElseThrow();
    }

    private static StandingReason reason(String claim) {
        return STANDINGS.reason(id(claim)).orElseThrow();
    }

    /** The record with no other dispute than that on Llama 2. */
    private static List<Entry> dispute() {
        List<Entry> dispute = new ArrayList<>();
        for (Entry entry : FACTS.all(Entry.class)) {
            boolean other = (entry instanceof Claim claim && !isOnLlama2(claim))
                    || (entry instanceof Assertion assertion && !isOnLlama2(assertion.claim()))
                    || (entry instanceof Rebuttal rebuttal && concludes(rebuttal) == null)
                    || entry instanceof Citation
                    || entry instanceof Reply;
            if (!other) {
                dispute.add(entry);
            }
        }
        return dispute;
    }

    private static boolean isOnLlama2(EntryId claim) {
        return FACTS.find(claim, Claim.class)
                .filter(StandingsOfCasesTest::isOnLlama2)
                .isPresent();
    }

    private static boolean isOnLlama2(Claim claim) {
        return claim.kind() == ClaimKind.OPENNESS
                && (claim.subjects().contains(id("model:llama-2"))
                        || claim.subjects().contains(id("license:llama-2-community-license")));
    }

    /** Of the claim that Llama 2 is open source and its denial, the one that a statement argues for. */
    private static @Nullable EntryId concludes(Entry entry) {
        if (entry instanceof Assertion assertion) {
            return assertion.claim().equals(id(OPEN)) || assertion.claim().equals(id(NOT_OPEN))
                    ? assertion.claim()
                    : null;
        }
        if (entry instanceof Rebuttal rebuttal
                && rebuttal.kind() == RebuttalKind.REBUT
                && rebuttal.aim() != Aim.THEMATIC) {
            EntryId denied = FACTS.find(rebuttal.target(), Assertion.class)
                    .map(Assertion::claim)
                    .orElse(rebuttal.target());
            return denied.equals(id(OPEN)) ? id(NOT_OPEN) : denied.equals(id(NOT_OPEN)) ? id(OPEN) : null;
        }
        return null;
    }

    private static KnownEntries entered(Set<EntryId> left, Random random) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : DISPUTE) {
            EntryId concludes = concludes(entry);
            if (!left.contains(entry.id())) {
                continue;
            }
            if (concludes == null) {
                entries.add(entry);
            } else {
                Statement statement = (Statement) entry;
                entries.add(random.nextBoolean() ? asserted(statement, concludes) : rebutting(statement, concludes));
            }
        }
        return KnownEntries.of(entries);
    }

    private static Assertion asserted(Statement statement, EntryId concludes) {
        return new Assertion(
                id("assertion:" + statement.id().key()),
                concludes,
                statement.by(),
                statement.said(),
                null,
                null,
                List.of());
    }

    private static Rebuttal rebutting(Statement statement, EntryId concludes) {
        return new Rebuttal(
                id("rebuttal:" + statement.id().key()),
                concludes.equals(id(OPEN)) ? id(NOT_OPEN) : id(OPEN),
                RebuttalKind.REBUT,
                Aim.ADDRESSES,
                statement.by(),
                "It is not so.",
                List.of(),
                statement.said(),
                null,
                null,
                List.of());
    }
}
