// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.id;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.AffiliationKind;
import org.opennessgraph.domain.AgentGroup;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Product;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Remark;
import org.opennessgraph.domain.RemarkKind;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.admission.Admission;
import org.opennessgraph.domain.admission.NotAdmitted;
import org.opennessgraph.domain.contradiction.AssessorJudge;
import org.opennessgraph.domain.contradiction.Comparison;
import org.opennessgraph.domain.contradiction.Contradiction;
import org.opennessgraph.domain.contradiction.ContradictionKind;
import org.opennessgraph.domain.contradiction.Contradictions;
import org.opennessgraph.domain.contradiction.Judge;
import org.opennessgraph.domain.contradiction.Opposition;
import org.opennessgraph.domain.contradiction.QuoteState;
import org.opennessgraph.domain.contradiction.Selection;
import org.opennessgraph.domain.contradiction.Side;
import org.opennessgraph.domain.contradiction.SideKind;
import org.opennessgraph.domain.contradiction.Step;

/**
 * The relations R01 to R28 of the first register: each has its kind, and derived ones are found from the facts while no
 * editor's remark is there to say so.
 */
class CasesTest {
    private static final KnownEntries FACTS = Seed.withoutRemarks();
    private static final KnownEntries WHOLE = Seed.whole();
    private static final Judge JUDGE = new AssessorJudge(FACTS);
    private static final Contradictions CONTRADICTIONS = new Contradictions(FACTS, JUDGE);
    private static final Comparison COMPARISON = CONTRADICTIONS.comparing(null);

    @Tag("derived")
    @Test
    void r01_osi_and_lecun_on_llama_2_contradict_on_clauses_of_licence_and_policy() {
        Contradiction found = between("claim:llama-2-is-open-source", "claim:llama-2-license-is-not-open-source");

        assertThat(found.kind()).isEqualTo(ContradictionKind.LICENSE_TERM);
        assertThat(found.conflict()).isTrue();
        assertThat(found.first().statements()).contains(id("assertion:lecun-llama-2-20230718"));
        assertThat(found.second().statements()).contains(id("assertion:osi-llama-2-license-20230720"));
        assertThat(found.first().sources()).contains(id("source:lecun-tweet-20230718"));
        assertThat(found.second().sources()).contains(id("source:osi-llama2-not-oss"));
        // The licence is carried to the model; the speaker names no definition; two clauses decide.
        assertThat(restsOn(found))
                .contains(
                        id("license:llama-2-community-license"),
                        id("model:llama-2"),
                        id("definition:osd"),
                        id("license-term:llama-2-community-license.2"),
                        id("license-term:llama-2-aup.2"));
        assertThat(text(found))
                .contains("names no definition and is read under Open Source Definition 1.9")
                .contains("700 million");
    }

    @Tag("derived")
    @Test
    void r01_the_record_alone_contradicts_the_claim() {
        List<Contradiction> found = CONTRADICTIONS.of(
                Selection.claim(id("claim:llama-2-is-open-source")), Set.of(ContradictionKind.LICENSE_TERM), null);

        assertThat(found)
                .filteredOn(one -> one.second().statements().isEmpty())
                .singleElement()
                .satisfies(one -> assertThat(one.second().entries())
                        .contains(id("license-term:llama-2-community-license.2"), id("license-term:llama-2-aup.2")))
                .satisfies(one -> assertThat(one.second().sources())
                        .contains(id("source:llama-2-community-license"), id("source:llama-2-aup")));
    }

    @Tag("derived")
    @Test
    void r02_brock_denies_what_lecun_and_an_unnamed_group_affirm() {
        Contradiction found = between("claim:llama-2-is-open-source", "claim:llama-2-is-not-open-source");

        assertThat(found.kind()).isEqualTo(ContradictionKind.LICENSE_TERM);
        assertThat(found.first().statements())
                .contains(id("assertion:lecun-llama-2-20230718"), id("assertion:meta-executives-llama-2-2023-07"));
        assertThat(found.second().statements())
                .contains(
                        id("assertion:brock-llama-2-is-not-open-source"),
                        id("assertion:brock-llama-2-policy-means-not-open-source"));
        Assertion executives = assertion("assertion:meta-executives-llama-2-2023-07");
        assertThat(executives.said().channel()).isEqualTo(Channel.REPORTED);
        assertThat(executives.by()).singleElement().satisfies(by -> assertThat(FACTS.find(by, AgentGroup.class))
                .isPresent());
    }

    @Tag("derived")
    @Test
    void r03_open_innovation_and_open_source_of_one_firm_are_a_lead() {
        Contradiction found = between("claim:llama-2-is-open-innovation", "claim:llama-2-is-open-source");

        assertThat(found.kind()).isEqualTo(ContradictionKind.LEAD);
        assertThat(text(found)).contains("Nobody put the two words in an order").contains("own words is not on record");
        assertThat(none("claim:llama-2-is-open-innovation", "claim:llama-3.1-405b-is-open-source"))
                .isTrue();
        assertThat(of("organization:meta", ContradictionKind.SELF)).isEmpty();
    }

    @Tag("derived")
    @Test
    void r04_openuk_may_support_open_innovation_and_deny_open_source() {
        assertThat(none("claim:llama-2-is-open-innovation", "claim:llama-2-is-not-open-source"))
                .isTrue();
        assertThat(none("claim:openuk-partners-the-llama-2-release", "claim:llama-2-is-not-open-source"))
                .isTrue();
        assertThat(conflictsOf("organization:openuk"))
                .as("those that OpenUK has are with others")
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(one.kind()).isIn(ContradictionKind.LICENSE_TERM, ContradictionKind.DIRECT));
    }

    @Tag("derived")
    @Test
    void r05_the_index_row_is_about_another_version() {
        List<Contradiction> found = CONTRADICTIONS.of(
                Selection.claim(id("claim:llama-2-release-gives-access-to-training-enabling-code")), Set.of(), null);

        assertThat(found)
                .filteredOn(one -> one.between(id("finding:opening-up-chatgpt-llama-2-chat-opencode")))
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(ContradictionKind.VERSION));
        assertThat(found).noneMatch(Contradiction::conflict);
    }

    @Tag("derived")
    @Test
    void r05_usable_by_all_and_for_any_purpose_are_different_properties() {
        assertThat(none(
                        "claim:llama-2-release-is-available-to-and-usable-by-all",
                        "claim:llama-2-is-not-available-for-any-purpose"))
                .isTrue();
    }

    @Tag("derived")
    @Test
    void r06_a_post_older_than_the_model_is_an_anachronism() {
        Contradiction found = citation("citation:haimes-lecun-tweet-20230224");

        assertThat(found.kind()).isEqualTo(ContradictionKind.ANACHRONISM);
        assertThat(found.conflict()).isFalse();
        assertThat(text(found)).contains("2023-02-24").contains("2024-01-18");
    }

    @Tag("derived")
    @Test
    void r06_posts_after_the_announcement_are_unresolved() {
        for (String post : List.of("citation:haimes-lecun-tweet-20240119a", "citation:haimes-lecun-tweet-20240119b")) {
            Contradiction found = citation(post);

            assertThat(found.kind()).isEqualTo(ContradictionKind.LEAD);
            assertThat(text(found)).contains("speaks of, is not shown");
        }
    }

    @Tag("derived")
    @Test
    void r07_a_post_on_llama_2_says_nothing_of_llama_3() {
        Contradiction found = citation("citation:haimes-osi-llama2-not-oss");

        assertThat(found.kind()).isEqualTo(ContradictionKind.VERSION);
        assertThat(found.conflict()).isFalse();
    }

    @Tag("derived")
    @Test
    void r08_haimes_and_mistral_differ_by_definition() {
        Contradiction found =
                between("claim:mistral-models-are-open-source", "claim:mistral-models-are-not-open-source");

        assertThat(found.kind()).isEqualTo(ContradictionKind.DEFINITIONAL);
        assertThat(restsOn(found))
                .contains(id("definition:osd"), id("definition:osaid-0.0.8"), id("license:apache-2.0"));
        assertThat(of("organization:mistral", ContradictionKind.DEFINITIONAL))
                .filteredOn(one -> one.between(id("claim:mistral-models-are-open-source")))
                .as("one man, one day and one definition, in two forms and with two quantifiers")
                .singleElement()
                .satisfies(one -> assertThat(one.second().statements())
                        .contains(
                                id("assertion:haimes-mistral-models-are-not-open-source"),
                                id("rebuttal:haimes-against-mistral-models-are-open-source")));
        assertThat(text(found))
                .contains("as reported by Jacob Haimes, 2024-04-30")
                .doesNotContain("Mistral AI (2023");
        assertThat(assertion("assertion:mistral-open-source-per-haimes").said().via())
                .contains(id("person:jacob-haimes"));
        assertThat(between("claim:apache-2.0-is-an-open-source-license", "claim:mistral-models-are-not-open-source")
                        .kind())
                .as("the licence of the weights, and the models")
                .isEqualTo(ContradictionKind.COMPONENT);
    }

    @Tag("recorded")
    @Test
    void r09_a_thematic_rebuttal_is_context_and_attacks_nothing() {
        Rebuttal rebuttal = Objects.requireNonNull(
                WHOLE.find(id("rebuttal:widder-et-al-against-llama-3.1-is-open-source"), Rebuttal.class)
                        .orElse(null));

        assertThat(Admission.of(rebuttal, WHOLE).reasons()).containsExactly(NotAdmitted.THEMATIC);
        assertThat(all(WHOLE))
                .noneMatch(one -> one.first().statements().contains(rebuttal.id())
                        || one.second().statements().contains(rebuttal.id()));
    }

    @Tag("derived")
    @Test
    void r10_only_one_group_is_said_of_cutting_edge_ai() {
        String oneGroup = "claim:cutting-edge-ai-of-all-but-one-group-is-not-open-source";

        assertThat(List.of(
                        "claim:amber-is-open-source-ai",
                        "claim:crystal-is-open-source-ai",
                        "claim:openelm-is-open-source-ai"))
                .allSatisfy(model -> assertThat(none(oneGroup, model)).isTrue());
        assertThat(of("person:jacob-haimes", ContradictionKind.SELF)).isEmpty();
    }

    @Tag("derived")
    @Test
    void r11_the_licence_of_openelm_leaves_the_open_source_definition_undecided_in_2024() {
        assertThat(JUDGE.judge(
                                id("license:apple-sample-code-license"),
                                id("definition:osd"),
                                PartialDate.parse("2024-04-30"))
                        .result())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(CONTRADICTIONS.of(Selection.claim(id("claim:openelm-is-open-source-ai")), Set.of(), null))
                .noneMatch(Contradiction::conflict);
    }

    @Tag("derived")
    @Test
    void r11_the_later_tag_is_another_day_and_the_platform_set_it() {
        assertThat(CONTRADICTIONS.of(Selection.claim(id("claim:openelm-is-open-source-ai")), Set.of(), null))
                .filteredOn(one -> one.between(id("finding:hugging-face-openelm-license-tag")))
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(ContradictionKind.TEMPORAL))
                .satisfies(one -> assertThat(text(one))
                        .contains("Hugging Face, and not Apple")
                        .contains("that the licensor changed the licence is not shown"));
    }

    @Tag("derived")
    @Test
    void r12_the_definition_and_the_term_are_different_events() {
        Claim thirty = claim("claim:osd-was-created-30-years-ago");

        assertThat(none("claim:osd-was-created-30-years-ago", "claim:term-open-source-was-first-used-in-1998"))
                .isTrue();
        assertThat(new Opposition(FACTS).opposed(thirty, withValue(thirty, "claim:osd-was-created-25-years-ago", "25")))
                .as("thirty is approximate")
                .isFalse();
    }

    @Tag("recorded")
    @Test
    void r13_both_report_a_failed_trade_mark() {
        assertThat(remark("remark:failed-trademark").kind()).isEqualTo(RemarkKind.AGREEMENT);
        assertThat(assertion("assertion:perens-trademark-failed-per-brock").claim())
                .isEqualTo(assertion("assertion:haimes-trademark-failed").claim());
    }

    @Tag("derived")
    @Test
    void r14_the_table_has_later_entries_and_the_conference_was_in_july() {
        assertThat(record("claim:opening-up-chatgpt-table-not-updated-since-the-conference"))
                .satisfies(one -> assertThat(one.second().entries())
                        .contains(id("finding:opening-up-chatgpt-llama-3-instruct-opencode")))
                .satisfies(one -> assertThat(one.second().sources()).contains(id("source:opening-up-chatgpt")));
        assertThat(text(record("claim:opening-up-chatgpt-paper-was-published-in-december-2023")))
                .contains("between 2023-07-19 and 2023-07-21");
    }

    @Tag("derived")
    @Test
    void r15_the_paper_has_one_title() {
        assertThat(record("claim:opening-up-chatgpt-paper-title-is-tracking-openness-of-llms")
                        .second()
                        .entries())
                .contains(id("source:liesenfeld-2023"));
        assertThat(between(
                                "claim:opening-up-chatgpt-paper-title-is-tracking-openness-of-llms",
                                "claim:opening-up-chatgpt-paper-title-is-tracking-openness-transparency-accountability")
                        .kind())
                .isEqualTo(ContradictionKind.RECORD);
    }

    @Tag("derived")
    @Test
    void r16_the_quotation_is_altered_and_contradicts_nothing() {
        Assertion slide = assertion("assertion:google-memo-13b-and-540b");
        String captured = "They are doing things with $100 and 13B params that we struggle with at $10M and 540B.";

        assertThat(QuoteState.of(Objects.requireNonNull(slide.said().quote()), captured))
                .isEqualTo(QuoteState.ALTERED);
        assertThat(CONTRADICTIONS.of(Selection.claim(slide.claim()), Set.of(), null))
                .isEmpty();
    }

    @Tag("recorded")
    @Test
    void r17_the_date_in_the_address_is_not_that_of_publication() {
        assertThat(remark("remark:fastai-essay-date").kind()).isEqualTo(RemarkKind.DATE);
        assertThat(Objects.requireNonNull(source("source:fastai-dislightenment").date())
                        .on())
                .isEqualTo(PartialDate.parse("2023-07"));
        assertThat(CONTRADICTIONS.of(Selection.claim(id("claim:open-source-may-be-the-key")), Set.of(), null))
                .noneMatch(Contradiction::conflict);
    }

    @Tag("derived")
    @Test
    void r18_what_a_machine_generated_is_a_lead() {
        List<Statement> generated =
                FACTS.linking(LinkType.APPEARS_IN, id("source:copilot-overview-20241111"), Statement.class);

        assertThat(generated).isNotEmpty().allSatisfy(statement -> assertThat(
                        Admission.of(statement, FACTS).reasons())
                .contains(NotAdmitted.GENERATED));
        assertThat(between(
                                "claim:sharing-weights-enhances-reproducibility",
                                "claim:open-weights-alone-are-like-binaries-without-source")
                        .kind())
                .isEqualTo(ContradictionKind.LEAD);
    }

    @Tag("derived")
    @Test
    void r19_benefit_and_risk_are_positions() {
        for (String benefit : List.of(
                "claim:benefits-of-open-source-generative-ai-outweigh-its-risks",
                "claim:open-source-ai-is-becoming-the-industry-standard",
                "claim:regulation-may-overlook-open-source-models")) {
            for (String risk : List.of(
                    "claim:open-sourcing-models-increases-societal-risks",
                    "claim:agi-secrets-and-weights-must-be-secured")) {
                assertPosition(benefit, risk);
            }
        }
        assertListed("claim:open-sourcing-models-increases-societal-risks", 3);
        assertListed("claim:agi-secrets-and-weights-must-be-secured", 3);
        assertThat(of("person:elizabeth-seger", ContradictionKind.POSITION))
                .as("that they speak of one subject opposes nothing")
                .isEmpty();
    }

    @Tag("derived")
    @Test
    void r20_the_licence_counts_users_and_no_revenue() {
        Contradiction found = record("claim:llama-3-license-prohibits-competitors-and-high-earners");

        assertThat(found.conflict()).isTrue();
        assertThat(found.second().sources()).containsExactly(id("source:llama-3-community-license"));
        assertThat(text(found)).contains("700 million monthly active users");
    }

    @Tag("derived")
    @Test
    void r21_a_readers_comment_is_a_lead() {
        Rebuttal rossi = Objects.requireNonNull(
                FACTS.find(id("rebuttal:rossi-against-llama-2-is-open-innovation"), Rebuttal.class)
                        .orElse(null));

        assertThat(Admission.of(rossi, FACTS).reasons()).containsExactly(NotAdmitted.BYSTANDER);
        assertThat(of("person:simon-rossi")).isNotEmpty().allSatisfy(one -> assertThat(one.kind())
                .isEqualTo(ContradictionKind.LEAD));
    }

    @Tag("recorded")
    @Test
    void r22_partial_opening_is_useful_by_common_consent() {
        Remark remark = remark("remark:partial-opening-is-useful");

        assertThat(remark.kind()).isEqualTo(RemarkKind.AGREEMENT);
        assertThat(remark.on()).allSatisfy(statement -> assertThat(CONTRADICTIONS.of(
                        Selection.claim(assertion(statement.toString()).claim()), Set.of(), null))
                .noneMatch(Contradiction::conflict));
        Set<EntryId> agreed = new HashSet<>();
        remark.on()
                .forEach(statement -> agreed.add(assertion(statement.toString()).claim()));
        assertThat(all(WHOLE))
                .as("agreement is never offered as a contradiction")
                .noneMatch(one -> agreed.containsAll(one.first().entries())
                        && agreed.containsAll(one.second().entries()));
    }

    @Tag("derived")
    @Test
    void r23_that_the_act_weakens_or_favours_open_source_are_positions() {
        assertPosition(
                "claim:eu-ai-act-weakens-the-open-source-community",
                "claim:lobbying-for-open-source-exceptions-seems-to-work");
        assertPosition(
                "claim:eu-ai-act-weakens-the-open-source-community",
                "claim:ai-act-provisions-for-open-source-are-all-in-recital-104");
        assertListed("claim:eu-ai-act-weakens-the-open-source-community", 2);
    }

    @Tag("derived")
    @Test
    void r24_words_under_oath_and_a_post_are_a_lead() {
        Contradiction found =
                between("claim:a-llama-model-is-open-source", "claim:a-llama-model-was-not-made-open-source");

        assertThat(found.kind()).isEqualTo(ContradictionKind.LEAD);
        assertThat(text(found)).contains("its words were not seen").contains("its sources do not show");
    }

    @Tag("derived")
    @Test
    void r25_a_rebuttal_without_grounds_leaves_the_claim_as_it_stood() {
        Rebuttal undercut =
                Objects.requireNonNull(FACTS.find(id("rebuttal:apfelkraut-against-codeium-copilot"), Rebuttal.class)
                        .orElse(null));

        assertThat(undercut.grounds()).isEmpty();
        assertThat(CONTRADICTIONS.of(
                        Selection.claim(id("claim:github-copilot-emits-code-under-non-permissive-licenses")),
                        Set.of(),
                        null))
                .isEmpty();
        List<EntryId> accused = FACTS.find(id("product:github-copilot"), Product.class)
                .map(Product::developers)
                .orElse(List.of());
        assertThat(FACTS.linking(LinkType.TIES, id("organization:codeium"), Affiliation.class))
                .anyMatch(tie -> tie.kind() == AffiliationKind.COMPETES_WITH && accused.contains(tie.with()));
    }

    @Tag("derived")
    @Test
    void r26_hope_and_entrenchment_are_positions() {
        assertPosition(
                "claim:open-source-ai-may-rest-on-a-rogue-technology-giant",
                "claim:openness-alone-does-not-perturb-concentration-of-power");
        assertPosition(
                "claim:open-source-ai-may-rest-on-a-rogue-technology-giant",
                "claim:open-ai-rhetoric-exacerbates-concentration-of-power");
        assertListed("claim:open-source-ai-may-rest-on-a-rogue-technology-giant", 2);
    }

    @Tag("derived")
    @Test
    void r27_the_generated_overview_cites_nothing() {
        assertThat(FACTS.linking(LinkType.CITED, id("source:copilot-overview-20241111"), Citation.class))
                .isNotEmpty();
        assertThat(FACTS.linking(LinkType.CITING, id("source:copilot-overview-20241111"), Citation.class))
                .isEmpty();
    }

    @Tag("derived")
    @Test
    void r28_misspelt_names_are_aliases() {
        assertThat(names("organization:osi")).contains("Open Source Institute");
        assertThat(names("person:stefano-maffulli")).contains("Stefano Maffuli");
        assertThat(names("person:margrethe-vestager")).contains("Margarethe Vesterger");
        assertThat(names("person:yann-lecun")).contains("Yann Lecun");
        assertThat(names("person:sid-sijbrandij")).contains("sidsibrandy");
    }

    @Test
    void an_editors_remark_makes_no_conflict_and_only_sets_positions_beside_each_other() {
        assertThat(all(WHOLE)).containsAll(all(FACTS));
        assertThat(all(WHOLE))
                .filteredOn(one -> !all(FACTS).contains(one))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.kind()).isEqualTo(ContradictionKind.POSITION));
    }

    @Test
    void what_is_asked_of_a_model_has_nothing_on_other_models_of_its_line() {
        List<Contradiction> found = CONTRADICTIONS.of(Selection.subject(id("model:llama-2")), Set.of(), null);

        assertThat(found).allSatisfy(one -> {
            List<EntryId> about = new ArrayList<>();
            List.of(one.first(), one.second())
                    .forEach(side -> side.entries().forEach(entry -> FACTS.find(entry, Claim.class)
                            .ifPresent(claim -> about.addAll(claim.subjects()))));
            assertThat(about.contains(id("model:llama-2"))
                            || about.stream().noneMatch(subject -> subject.type() == EntryType.MODEL))
                    .as(one.key())
                    .isTrue();
        });
        assertThat(found)
                .extracting(Contradiction::kind)
                .contains(ContradictionKind.LICENSE_TERM, ContradictionKind.VERSION);
        assertThat(found).extracting(Contradiction::ofLine).isSorted();
    }

    @Test
    void every_step_rests_on_entries_or_draws_a_conclusion_from_them() {
        assertThat(all(FACTS)).isNotEmpty().allSatisfy(one -> {
            assertThat(one.steps()).isNotEmpty();
            assertThat(restsOn(one)).as(one.key()).isNotEmpty().allMatch(entry -> FACTS.find(entry)
                    .isPresent());
            assertThat(one.first().sources()).as(one.key()).isNotEmpty();
            assertThat(one.second().sources()).as(one.key()).isNotEmpty();
        });
    }

    @Test
    void every_entry_and_statement_of_a_side_is_spoken_of_in_a_step() {
        assertThat(all(WHOLE)).allSatisfy(one -> {
            Set<EntryId> spokenOf = new HashSet<>(restsOn(one));
            for (Side side : List.of(one.first(), one.second())) {
                assertThat(spokenOf).as(one.key()).containsAll(side.entries()).containsAll(side.statements());
            }
        });
    }

    @Test
    void a_pair_is_found_once_and_from_either_side() {
        List<Contradiction> all = all(FACTS);

        assertThat(all).extracting(Contradiction::key).doesNotHaveDuplicates();
        for (Claim claim : FACTS.all(Claim.class)) {
            List<Contradiction> of = CONTRADICTIONS.of(Selection.claim(claim.id()), Set.of(), null);
            assertThat(of)
                    .as(claim.id().toString())
                    .containsAll(all.stream()
                            .filter(one -> one.between(claim.id()))
                            .filter(one -> one.first().entries().get(0).equals(claim.id())
                                    || one.second().entries().get(0).equals(claim.id()))
                            .toList());
        }
    }

    private static Contradiction between(String one, String other) {
        Optional<Contradiction> found = COMPARISON.between(id(one), false, id(other), false);
        assertThat(COMPARISON.between(id(other), false, id(one), false)).isEqualTo(found);
        return found.orElseThrow(() -> new AssertionError(one + " and " + other + " go together"));
    }

    private static boolean none(String one, String other) {
        assertThat(FACTS.find(id(one))).isPresent();
        assertThat(FACTS.find(id(other))).isPresent();
        return COMPARISON.between(id(one), false, id(other), false).isEmpty();
    }

    private static void assertPosition(String one, String other) {
        Contradiction found = between(one, other);
        assertThat(found.kind()).isEqualTo(ContradictionKind.POSITION);
        assertThat(found.conflict()).isFalse();
        assertThat(List.of(claim(one).kind(), claim(other).kind())).containsAnyOf(ClaimKind.NORM, ClaimKind.FORECAST);
    }

    /** Beside which others an editor's remark sets a claim, as positions. */
    private static void assertListed(String claim, int beside) {
        assertThat(new Contradictions(WHOLE, JUDGE).of(Selection.claim(id(claim)), Set.of(), null))
                .hasSize(beside)
                .allSatisfy(one -> assertThat(one.kind()).isEqualTo(ContradictionKind.POSITION));
    }

    private static Contradiction citation(String citation) {
        return CONTRADICTIONS
                .of(FACTS.find(id(citation), Citation.class).orElseThrow())
                .orElseThrow();
    }

    private static Contradiction record(String claim) {
        List<Contradiction> found =
                CONTRADICTIONS.of(Selection.claim(id(claim)), Set.of(ContradictionKind.RECORD), null).stream()
                        .filter(one -> one.second().what() == SideKind.RECORD)
                        .toList();
        assertThat(found).as(claim).hasSize(1);
        return found.get(0);
    }

    private static List<Contradiction> of(String claimant, ContradictionKind... kinds) {
        return CONTRADICTIONS.of(Selection.claimant(id(claimant)), Set.of(kinds), null);
    }

    private static List<Contradiction> conflictsOf(String claimant) {
        return of(claimant).stream().filter(Contradiction::conflict).toList();
    }

    private static List<Contradiction> all(KnownEntries known) {
        return new Contradictions(known, JUDGE).all(Set.of(), null);
    }

    private static String text(Contradiction found) {
        return String.join("\n", found.steps().stream().map(Step::text).toList());
    }

    private static List<EntryId> restsOn(Contradiction found) {
        List<EntryId> entries = new ArrayList<>();
        found.steps().forEach(step -> entries.addAll(step.entries()));
        return entries;
    }

    private static Claim claim(String claim) {
        return FACTS.find(id(claim), Claim.class).orElseThrow();
    }

    private static Assertion assertion(String assertion) {
        return FACTS.find(id(assertion), Assertion.class).orElseThrow();
    }

    private static Source source(String source) {
        return FACTS.find(id(source), Source.class).orElseThrow();
    }

    private static Remark remark(String remark) {
        return WHOLE.find(id(remark), Remark.class).orElseThrow();
    }

    private static List<String> names(String entry) {
        return FACTS.find(id(entry)).map(Entry::aliases).orElse(List.of());
    }

    private static Claim withValue(Claim claim, String id, String value) {
        return new Claim(
                id(id),
                claim.kind(),
                claim.text(),
                claim.subjects(),
                claim.subjectUnresolved(),
                claim.quantifier(),
                claim.term(),
                claim.polarity(),
                claim.qualifiers(),
                claim.about(),
                claim.property(),
                value,
                null,
                null,
                List.of());
    }
}
