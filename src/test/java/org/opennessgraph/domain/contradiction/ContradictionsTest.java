// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.person;
import static org.opennessgraph.domain.contradiction.ContradictionKind.ASSESSMENT;
import static org.opennessgraph.domain.contradiction.ContradictionKind.COMPONENT;
import static org.opennessgraph.domain.contradiction.ContradictionKind.DEFINITIONAL;
import static org.opennessgraph.domain.contradiction.ContradictionKind.DIRECT;
import static org.opennessgraph.domain.contradiction.ContradictionKind.LEAD;
import static org.opennessgraph.domain.contradiction.ContradictionKind.LICENSE_TERM;
import static org.opennessgraph.domain.contradiction.ContradictionKind.POSITION;
import static org.opennessgraph.domain.contradiction.ContradictionKind.RECORD;
import static org.opennessgraph.domain.contradiction.ContradictionKind.SELF;
import static org.opennessgraph.domain.contradiction.ContradictionKind.STRENGTH;
import static org.opennessgraph.domain.contradiction.ContradictionKind.TEMPORAL;
import static org.opennessgraph.domain.contradiction.ContradictionKind.VERSION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.AffiliationKind;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.DefinitionScope;
import org.opennessgraph.domain.DefinitionStatus;
import org.opennessgraph.domain.EndKind;
import org.opennessgraph.domain.Ending;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.QuoteKind;
import org.opennessgraph.domain.Remark;
import org.opennessgraph.domain.RemarkKind;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.TermReading;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;

/** The kinds of contradiction, each by what makes it, and which of two comes first. */
class ContradictionsTest {
    private static final Judge UNDECIDED = judging(Truth.UNKNOWN, false);
    private static final Judge NO_BY_CLAUSE = judging(Truth.NO, true);

    private final List<Entry> entries = new ArrayList<>(List.of(
            person("person:ada", "Ada"),
            person("person:bo", "Bo"),
            Sample.organization("organization:acme", "Acme"),
            Sample.source("source:place", "A place", "2024-05-01"),
            Sample.family("model-family:sample", "Sample"),
            Say.model("one", "sample", "2024-03-01", "2024-04-01"),
            Say.model("two", "sample", "2024-06-01", "2024-07-01"),
            definition("osd", DefinitionStatus.IN_FORCE, DefinitionScope.LICENSE, DefinitionScope.MODEL),
            definition("other", DefinitionStatus.IN_FORCE, DefinitionScope.MODEL),
            definition("draft", DefinitionStatus.DRAFT, DefinitionScope.MODEL),
            term("open-source", List.of("openness-term:open-weights"), "definition:osd", "definition:draft"),
            term("open-weights", List.of(), "definition:osd"),
            term("open-innovation", List.of()),
            Say.claim("one-is", "open-source", Polarity.AFFIRMS, Quantifier.ONE, "model:one"),
            Say.claim("one-is-not", "open-source", Polarity.DENIES, Quantifier.ONE, "model:one")));

    @Test
    void opposed_claims_of_different_parties_contradict_directly() {
        say(Say.said().that("claim:one-is", "a", "person:ada"), Say.said().that("claim:one-is-not", "b", "person:bo"));

        Contradiction found = pair(UNDECIDED);

        assertThat(found.kind()).isEqualTo(DIRECT);
        assertThat(found.conflict()).isTrue();
        assertThat(found.first().entries()).containsExactly(id("claim:one-is"));
        assertThat(found.second().statements()).containsExactly(id("assertion:b"));
        assertThat(found.second().sources()).containsExactly(id("source:place"));
    }

    @Test
    void a_side_that_is_not_admitted_makes_a_lead() {
        say(
                Say.said().force(Force.ASKED).that("claim:one-is", "a", "person:ada"),
                Say.said().that("claim:one-is-not", "b", "person:bo"));

        assertThat(pair(NO_BY_CLAUSE).kind()).isEqualTo(LEAD);
        assertThat(words(pair(NO_BY_CLAUSE)))
                .startsWith(
                        "“one-is” affirms that one is open-source; so says Ada (2024-05-01).",
                        "“one-is-not” denies that one is open-source; so says Bo (2024-05-01).")
                .contains("“one-is” rests on a lead alone: it is not put forward as being so.");
    }

    @Test
    void an_unresolved_subject_makes_a_lead() {
        say(
                Say.narrowed(
                        Say.claim(
                                "a-sample-is", "open-source", Polarity.AFFIRMS, Quantifier.ONE, "model-family:sample"),
                        true),
                Say.said().that("claim:a-sample-is", "a", "person:ada"),
                Say.said().that("claim:one-is-not", "b", "person:bo"));

        assertThat(between("claim:a-sample-is", "claim:one-is-not", NO_BY_CLAUSE))
                .isEqualTo(LEAD);
        assertThat(words(all(NO_BY_CLAUSE).get(0)))
                .startsWith("“a-sample-is” affirms that an unnamed part of Sample is open-source; so says Ada"
                        + " (2024-05-01).")
                .contains("Which subject “a-sample-is” speaks of, its sources do not show; so this is a lead.");
    }

    @Test
    void who_rebuts_one_unresolved_claim_does_not_speak_for_its_unresolved_opposite() {
        for (Polarity polarity : Polarity.values()) {
            String key = "some-" + polarity.name().toLowerCase(Locale.ROOT);
            say(Say.narrowed(Say.claim(key, "open-source", polarity, Quantifier.ONE, "model-family:sample"), true));
        }
        say(
                person("person:cyd", "Cyd"),
                Say.said().that("claim:some-affirms", "a", "person:ada"),
                Say.said().that("claim:some-denies", "b", "person:bo"),
                Sample.rebuttal(
                        "rebuttal:c", "assertion:a", "It is not.", Say.said().utterance(), List.of(), "person:cyd"));

        assertThat(all(NO_BY_CLAUSE).stream().flatMap(one -> words(one).stream()))
                .anyMatch(
                        step -> step.startsWith("“some-denies” denies") && step.endsWith("; so says Bo (2024-05-01)."))
                .noneMatch(step -> step.startsWith("“some-denies” denies") && step.contains("Cyd"));
    }

    @Test
    void a_norm_makes_positions_even_beside_a_fact() {
        say(
                Sample.norm("claim:one-ought", "It ought to be.", null, "model:one"),
                Say.said().that("claim:one-ought", "a", "person:ada"),
                Say.said().that("claim:one-is-not", "b", "person:bo"));

        assertThat(between("claim:one-ought", "claim:one-is-not", NO_BY_CLAUSE)).isEqualTo(POSITION);
        assertThat(all(NO_BY_CLAUSE)).noneMatch(one -> one.kind() == POSITION);
    }

    @Test
    void models_of_one_line_are_versions() {
        say(
                Say.claim("two-is-not", "open-source", Polarity.DENIES, Quantifier.ONE, "model:two"),
                Say.said().that("claim:one-is", "a", "person:ada"),
                Say.said().that("claim:two-is-not", "b", "person:bo"));

        assertThat(between("claim:one-is", "claim:two-is-not", NO_BY_CLAUSE)).isEqualTo(VERSION);
    }

    @Test
    void a_claim_on_all_of_a_line_reaches_members_that_were_out_and_no_others() {
        say(
                Say.claim("all-are-not", "open-source", Polarity.DENIES, Quantifier.ALL, "model-family:sample"),
                Say.claim("some-are-not", "open-source", Polarity.DENIES, Quantifier.ONE, "model-family:sample"),
                Say.claim("two-is", "open-source", Polarity.AFFIRMS, Quantifier.ONE, "model:two"),
                Say.said().that("claim:one-is", "a", "person:ada"),
                Say.said().on("2024-08-01").that("claim:two-is", "c", "person:ada"),
                Say.said().on("2024-05-02").that("claim:all-are-not", "b", "person:bo"),
                Say.said().on("2024-05-02").that("claim:some-are-not", "d", "person:bo"));

        assertThat(between("claim:one-is", "claim:all-are-not", UNDECIDED)).isEqualTo(DIRECT);
        assertThat(between("claim:two-is", "claim:all-are-not", UNDECIDED)).isEqualTo(VERSION);
        assertThat(between("claim:one-is", "claim:some-are-not", UNDECIDED)).isEqualTo(VERSION);
    }

    @Test
    void a_denied_licence_or_policy_is_carried_to_the_model() {
        license();
        say(
                Say.claim("licence-is-not", "open-source", Polarity.DENIES, Quantifier.ONE, "license:sample"),
                Say.claim("policy-is-not", "open-source", Polarity.DENIES, Quantifier.ONE, "license:policy"),
                Say.said().that("claim:one-is", "a", "person:ada"),
                Say.said().that("claim:licence-is-not", "b", "person:bo"),
                Say.said().that("claim:policy-is-not", "c", "person:bo"));

        assertThat(between("claim:one-is", "claim:licence-is-not", UNDECIDED)).isEqualTo(DIRECT);
        assertThat(between("claim:one-is", "claim:policy-is-not", UNDECIDED)).isEqualTo(DIRECT);
        assertThat(new Contradictions(known(), UNDECIDED)
                        .comparing(null)
                        .between(id("claim:one-is"), false, id("claim:policy-is-not"), false)
                        .orElseThrow()
                        .steps())
                .extracting(Step::text)
                .contains("policy is made part of sample by its clause 1.b.")
                .anyMatch(text -> text.startsWith("sample is the licence of one since 2024-04-01"));
    }

    @Test
    void an_open_licence_does_not_open_the_model() {
        license();
        say(
                Say.claim("licence-is", "open-source", Polarity.AFFIRMS, Quantifier.ONE, "license:sample"),
                Say.said().that("claim:licence-is", "a", "person:ada"),
                Say.said().that("claim:one-is-not", "b", "person:bo"));

        assertThat(between("claim:licence-is", "claim:one-is-not", NO_BY_CLAUSE))
                .isEqualTo(COMPONENT);
    }

    @Test
    void licences_of_different_components_are_told_apart() {
        say(
                Say.license(
                        "code", List.of(), List.of(Say.governs("model:one", null, null, ModelComponent.TRAINING_CODE))),
                Say.license("data", List.of(), List.of(Say.governs("model:one", null, null, ModelComponent.DATASETS))),
                Say.claim("code-is", "open-source", Polarity.AFFIRMS, Quantifier.ONE, "license:code"),
                Say.claim("data-is-not", "open-source", Polarity.DENIES, Quantifier.ONE, "license:data"),
                Say.said().that("claim:code-is", "a", "person:ada"),
                Say.said().that("claim:data-is-not", "b", "person:bo"),
                Say.said().that("claim:one-is", "c", "person:ada"));

        assertThat(between("claim:code-is", "claim:data-is-not", NO_BY_CLAUSE)).isEqualTo(COMPONENT);
        assertThat(between("claim:one-is", "claim:data-is-not", NO_BY_CLAUSE)).isEqualTo(COMPONENT);
    }

    @Test
    void a_licence_of_another_day_makes_it_temporal() {
        say(
                Say.license("old", List.of(), List.of(Say.governs("model:one", "2024-04-01", "2024-04-20"))),
                Say.claim("old-is-not", "open-source", Polarity.DENIES, Quantifier.ONE, "license:old"),
                Say.said().that("claim:one-is", "a", "person:ada"),
                Say.said().on("2024-04-10").that("claim:old-is-not", "b", "person:bo"));

        assertThat(between("claim:one-is", "claim:old-is-not", NO_BY_CLAUSE)).isEqualTo(TEMPORAL);
    }

    @Test
    void a_verdict_that_changed_in_between_makes_it_temporal() {
        say(
                Say.said().that("claim:one-is", "a", "person:ada"),
                Say.said().on("2025-05-01").that("claim:one-is-not", "b", "person:bo"));
        Judge changing = (subject, definition, day) ->
                verdict(day.before(PartialDate.parse("2025")) == Truth.YES ? Truth.YES : Truth.NO, true);

        assertThat(pair(changing).kind()).isEqualTo(TEMPORAL);
    }

    @Test
    void unequal_results_make_it_definitional() {
        say(
                Say.said().that("claim:one-is", "a", "person:ada"),
                Say.said().by("definition:other").that("claim:one-is-not", "b", "person:bo"));
        Judge differing = (subject, definition, day) ->
                verdict(definition.equals(id("definition:osd")) ? Truth.YES : Truth.NO, true);

        assertThat(pair(differing).kind()).isEqualTo(DEFINITIONAL);
        assertThat(pair(UNDECIDED).kind()).as("no definition in common").isEqualTo(DEFINITIONAL);
    }

    @Test
    void a_draft_judges_only_those_who_named_it() {
        say(Say.said().that("claim:one-is", "a", "person:ada"), Say.said().that("claim:one-is-not", "b", "person:bo"));
        Judge byDraft = (subject, definition, day) ->
                definition.equals(id("definition:draft")) ? verdict(Truth.NO, true) : verdict(Truth.UNKNOWN, false);

        assertThat(pair(byDraft).kind()).isEqualTo(DIRECT);

        say(Say.said().by("definition:draft").that("claim:one-is", "a", "person:ada"));
        assertThat(pair(byDraft).kind()).isEqualTo(LICENSE_TERM);
    }

    @Test
    void a_term_is_read_under_what_was_published_by_then() {
        say(
                Say.said().on("2003").that("claim:one-is", "a", "person:ada"),
                Say.said().on("2003").that("claim:one-is-not", "b", "person:bo"));

        assertThat(pair(NO_BY_CLAUSE).kind()).as("the definition is of 2007").isEqualTo(DIRECT);
    }

    @Test
    void every_reading_no_is_a_matter_of_clauses_or_of_components() {
        say(Say.said().that("claim:one-is", "a", "person:ada"), Say.said().that("claim:one-is-not", "b", "person:bo"));

        assertThat(pair(NO_BY_CLAUSE).kind()).isEqualTo(LICENSE_TERM);
        assertThat(pair(judging(Truth.NO, false)).kind()).isEqualTo(ASSESSMENT);
        assertThat(pair(judging(Truth.YES, false)).kind())
                .as("the denial is what fails")
                .isEqualTo(ASSESSMENT);
    }

    @Test
    void the_record_contradicts_a_claim_that_nobody_denied() {
        say(Say.said().that("claim:one-is", "a", "person:ada"));

        assertThat(all(NO_BY_CLAUSE)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(LICENSE_TERM);
            assertThat(one.second().entries()).contains(id("license-term:clause"));
        });
        assertThat(all(UNDECIDED)).isEmpty();
    }

    @Test
    void facts_that_are_not_verified_make_a_lead_and_no_conflict() {
        say(Say.said().that("claim:one-is", "a", "person:ada"), Say.said().that("claim:one-is-not", "b", "person:bo"));
        Judge provisional = (subject, definition, day) -> new Judgement(
                true, Truth.NO, true, List.of(id("license-term:clause")), List.of(), List.of(Step.of("why")));

        assertThat(pair(provisional).kind()).as("the parties still do").isEqualTo(DIRECT);
        assertThat(all(provisional)).anyMatch(one -> one.kind() == LEAD);
        assertThat(all(provisional)).noneMatch(one -> one.kind() == LICENSE_TERM);
    }

    @Test
    void one_person_in_verified_own_words_contradicts_itself() {
        say(
                Say.said().on("2024-04-02").that("claim:one-is", "a", "person:ada"),
                Say.said().that("claim:one-is-not", "b", "person:ada"));
        assertThat(pair(UNDECIDED).kind()).isEqualTo(SELF);

        say(Say.said()
                .quote(QuoteKind.PARAPHRASE)
                .channel(Channel.REPORTED)
                .that("claim:one-is-not", "b", "person:ada"));
        assertThat(pair(UNDECIDED).kind()).as("the words are a reporter's").isEqualTo(LEAD);

        say(Say.said().verification(Verification.SECONDARY).that("claim:one-is-not", "b", "person:ada"));
        assertThat(pair(UNDECIDED).kind()).as("the words were not seen").isEqualTo(LEAD);

        say(
                Say.said()
                        .ended(new Ending(EndKind.WITHDRAWN, PartialDate.parse("2024-04-20"), id("source:place")))
                        .that("claim:one-is", "a", "person:ada"),
                Say.said().that("claim:one-is-not", "b", "person:ada"));
        assertThat(pair(UNDECIDED).kind()).as("the earlier was taken back").isEqualTo(LEAD);
    }

    @Test
    void official_voices_of_one_organization_are_one_party_and_private_ones_are_not() {
        say(
                new Affiliation(
                        id("affiliation:ada"),
                        id("person:ada"),
                        AffiliationKind.SPEAKS_FOR,
                        id("organization:acme"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Verification.VERIFIED,
                        null),
                Say.said().officially().that("claim:one-is", "a", "person:ada"),
                Say.said().officially().that("claim:one-is-not", "b", "organization:acme"));
        assertThat(pair(UNDECIDED).kind()).isEqualTo(SELF);

        say(Say.said().that("claim:one-is", "a", "person:ada"));
        assertThat(pair(UNDECIDED).kind()).isEqualTo(DIRECT);
    }

    @Test
    void a_rebuttal_counts_as_the_opposite_claim_would() {
        say(
                Say.said().that("claim:one-is", "a", "person:ada"),
                Sample.rebuttal(
                        "rebuttal:b", "assertion:a", "It is not.", Say.said().utterance(), List.of(), "person:bo"));
        Contradiction byRebuttal = all(UNDECIDED).get(0);
        assertThat(byRebuttal.kind()).isEqualTo(DIRECT);
        assertThat(byRebuttal.second().statements()).containsExactly(id("rebuttal:b"));

        assertThat(all(NO_BY_CLAUSE)).extracting(Contradiction::kind).containsOnly(LICENSE_TERM);
    }

    @Test
    void the_denial_of_a_claim_is_the_opposite_claim_if_there_is_one() {
        say(
                Say.claim("two-is", "open-source", Polarity.AFFIRMS, Quantifier.ONE, "model:two"),
                Say.said().that("claim:one-is", "a", "person:ada"),
                Say.said().that("claim:one-is-not", "b", "person:bo"),
                Say.said().on("2024-08-01").that("claim:two-is", "c", "person:ada"),
                Sample.rebuttal(
                        "rebuttal:d",
                        "claim:two-is",
                        "It is not.",
                        Say.said().on("2024-08-02").utterance(),
                        List.of(),
                        "person:bo"));
        Comparison comparison = new Contradictions(known(), UNDECIDED).comparing(null);

        assertThat(comparison.between(id("claim:one-is"), false, id("claim:one-is"), true))
                .isEqualTo(comparison.between(id("claim:one-is"), false, id("claim:one-is-not"), false))
                .isPresent();
        assertThat(comparison.between(id("claim:two-is"), false, id("claim:two-is"), true))
                .get()
                .extracting(Contradiction::kind)
                .isEqualTo(DIRECT);
        assertThat(comparison.meetingPlaces(id("claim:one-is")))
                .contains(id("model:one"), id("model:two"), id("claim:one-is"));
    }

    @Test
    void a_rebuttal_is_read_under_the_definition_of_its_grounds() {
        say(
                Sample.criterion("criterion:other.1", "definition:other", 1, "One"),
                Say.said().that("claim:one-is", "a", "person:ada"),
                Sample.rebuttal(
                        "rebuttal:b",
                        "claim:one-is",
                        "It is not.",
                        Say.said().utterance(),
                        List.of("criterion:other.1"),
                        "person:bo"));

        assertThat(all(UNDECIDED)).extracting(Contradiction::kind).containsExactly(DEFINITIONAL);
    }

    @Test
    void values_that_disagree_contradict_unless_the_days_differ_or_the_document_decides() {
        say(
                Say.fact("ten", "users of the model", "10", null, null, "model:one"),
                Say.fact("twelve", "users of the model", "12", null, null, "model:one"),
                Say.fact("about-ten", "users of the model", "10", "approximate", null, "model:one"),
                Say.fact("then", "size of it", "1", null, "2023", "model:one"),
                Say.fact("now", "size of it", "2", null, "2024", "model:one"),
                Say.fact("wrong-title", "title of source:place", "Another place", null, null),
                Say.said().that("claim:ten", "a", "person:ada"),
                Say.said().that("claim:twelve", "b", "person:bo"),
                Say.said().that("claim:about-ten", "c", "person:bo"),
                Say.said().that("claim:then", "d", "person:ada"),
                Say.said().that("claim:now", "e", "person:bo"),
                Say.said().that("claim:wrong-title", "f", "person:bo"));

        assertThat(between("claim:ten", "claim:twelve", UNDECIDED)).isEqualTo(DIRECT);
        assertThat(between("claim:about-ten", "claim:twelve", UNDECIDED)).isNull();
        assertThat(between("claim:then", "claim:now", UNDECIDED)).isEqualTo(TEMPORAL);
        assertThat(all(UNDECIDED))
                .filteredOn(one -> one.between(id("claim:wrong-title")))
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(RECORD));
    }

    @Test
    void facts_on_one_property_meet_whatever_they_name_as_subject() {
        say(
                Say.fact("title", "title of source:place", "A place", null, null),
                Say.fact("other-title", "Title of  source:place", "Another place", null, null, "model:one"),
                Say.said().that("claim:title", "a", "person:ada"),
                Say.said().that("claim:other-title", "b", "person:bo"));
        Comparison comparison = new Contradictions(known(), UNDECIDED).comparing(null);

        assertThat(comparison.meetingPlaces(id("claim:title"))).contains(id("claim:other-title"));
        assertThat(comparison.meetingPlaces(id("claim:other-title"))).contains(id("claim:title"));
        assertThat(comparison.between(id("claim:title"), false, id("claim:other-title"), false))
                .isPresent();
    }

    @Test
    void a_citing_word_stronger_than_the_cited_one_is_told() {
        say(
                Sample.source("source:citing", "Citing", "2024-06-01"),
                Say.claim("weights-are", "open-weights", Polarity.AFFIRMS, Quantifier.ONE, "model:one"),
                Say.said().that("claim:weights-are", "a", "person:ada"),
                Sample.citation("citation:c", "source:citing", "source:place", "claim:one-is"));

        assertThat(ofCitation("citation:c")).isEqualTo(STRENGTH);

        say(Say.said().that("claim:one-is", "b", "person:ada"));
        assertThat(ofCitation("citation:c")).as("the source says as much").isNull();
    }

    @Test
    void a_rebuttal_denies_of_its_own_target_and_of_nothing_else() {
        say(
                Say.claim("two-is", "open-source", Polarity.AFFIRMS, Quantifier.ONE, "model:two"),
                Say.said().that("claim:one-is", "a", "person:ada"),
                Sample.rebuttal(
                        "rebuttal:b",
                        "claim:two-is",
                        "It is not.",
                        Say.said().on("2024-08-02").utterance(),
                        List.of(),
                        "person:bo"));

        assertThat(all(UNDECIDED)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(VERSION);
            assertThat(words(one))
                    .startsWith(
                            "“one-is” affirms that one is open-source; so says Ada (2024-05-01).",
                            "A rebuttal of “two-is” denies that two is open-source; so says Bo (2024-08-02).");
        });
    }

    @Test
    void what_is_reported_names_the_reporter() {
        say(
                Sample.sourceBy("source:critique", "A critique", "2024-06-01", List.of("person:bo"), null),
                Say.said()
                        .in("source:critique")
                        .quote(QuoteKind.PARAPHRASE)
                        .channel(Channel.REPORTED)
                        .that("claim:one-is", "a", "organization:acme"),
                Say.said().that("claim:one-is-not", "b", "person:bo"));

        assertThat(words(pair(UNDECIDED)).stream().filter(text -> text.contains("Acme")))
                .isNotEmpty()
                .allMatch(text -> text.contains("Acme (2024-05-01, as reported by Bo, 2024-06-01)"));
    }

    @Test
    void one_voice_is_heard_once_whatever_form_and_quantifier_its_words_have() {
        say(
                Say.claim("all-are-not", "open-source", Polarity.DENIES, Quantifier.ALL, "model-family:sample"),
                Say.said().that("claim:one-is", "a", "person:ada"),
                Say.said().by("definition:other").that("claim:all-are-not", "b", "person:bo"));
        List<ContradictionKind> asAssertion = conflicts(NO_BY_CLAUSE);
        Entry rebuttal = Sample.rebuttal(
                "rebuttal:c",
                "claim:one-is",
                "It is not.",
                Say.said().by("definition:other").utterance(),
                List.of(),
                "person:bo");
        say(rebuttal);

        assertThat(conflicts(NO_BY_CLAUSE)).as("in both forms").isEqualTo(asAssertion);
        assertThat(all(NO_BY_CLAUSE))
                .filteredOn(one -> one.between(id("claim:all-are-not")))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.second().statements()).containsExactly(id("assertion:b"), id("rebuttal:c")))
                .satisfies(one -> assertThat(words(one))
                        .contains("“all-are-not” denies that any of Sample is open-source; so says Bo (2024-05-01)."));

        entries.removeIf(entry -> entry.id().equals(id("assertion:b")));
        assertThat(conflicts(NO_BY_CLAUSE)).as("as a rebuttal alone").isEqualTo(asAssertion);
    }

    @Test
    void who_spoke_of_a_line_before_a_member_was_out_did_not_speak_of_that_member() {
        say(
                Say.claim("all-are-not", "open-source", Polarity.DENIES, Quantifier.ALL, "model-family:sample"),
                Say.said().that("claim:one-is", "a", "person:ada"),
                Say.said().on("2019-01-01").that("claim:all-are-not", "b", "person:bo"),
                Say.said().in("source:there").that("claim:all-are-not", "c", "organization:acme"));

        assertThat(all(UNDECIDED))
                .filteredOn(one -> one.kind() == DIRECT)
                .singleElement()
                .satisfies(one -> assertThat(one.second().statements()).containsExactly(id("assertion:c")))
                .satisfies(one -> assertThat(words(one)).noneMatch(step -> step.contains("Bo")));
    }

    @Test
    void another_voice_that_denies_the_same_is_a_disagreement_of_its_own() {
        say(
                Say.claim("all-are-not", "open-source", Polarity.DENIES, Quantifier.ALL, "model-family:sample"),
                Say.said().that("claim:one-is", "a", "person:ada"),
                Say.said().that("claim:all-are-not", "b", "person:bo"),
                Sample.rebuttal(
                        "rebuttal:c",
                        "claim:one-is",
                        "It is not.",
                        Say.said().utterance(),
                        List.of(),
                        "organization:acme"));

        assertThat(all(UNDECIDED)).extracting(Contradiction::kind).containsExactly(DIRECT, DIRECT);
    }

    @Test
    void a_disagreement_that_the_record_decides_counts_once_with_all_sides() {
        say(
                Say.fact("wrong-title", "title of source:place", "Another place", null, null),
                Say.fact("worse-title", "title of source:place", "No place", null, null),
                Say.fact("right-title", "title of source:place", "A place", null, null),
                Say.said().that("claim:wrong-title", "a", "person:ada"),
                Say.said().that("claim:worse-title", "b", "person:ada"),
                Say.said().in("source:elsewhere").that("claim:right-title", "c", "person:bo"),
                Sample.rebuttal(
                        "rebuttal:d",
                        "claim:wrong-title",
                        "It is not.",
                        Say.said().in("source:there").utterance(),
                        List.of(),
                        "organization:acme"));

        assertThat(all(UNDECIDED)).hasSize(2).allSatisfy(one -> {
            assertThat(one.kind()).isEqualTo(RECORD);
            assertThat(one.second().what()).isEqualTo(SideKind.RECORD);
            assertThat(one.second().entries()).containsExactly(id("source:place"), id("claim:right-title"));
        });
        assertThat(all(UNDECIDED).get(0).second().statements()).containsExactly(id("assertion:c"));
        assertThat(all(UNDECIDED).get(1).second().statements())
                .as("of the wrong title")
                .containsExactly(id("rebuttal:d"), id("assertion:c"));
        assertThat(all(UNDECIDED).get(1).second().sources())
                .containsExactly(id("source:elsewhere"), id("source:place"), id("source:there"));
        assertThat(new Contradictions(known(), UNDECIDED).of(Selection.claim(id("claim:right-title")), Set.of(), null))
                .as("from the other side")
                .isEqualTo(all(UNDECIDED));
    }

    @Test
    void norms_on_one_subject_are_listed_only_if_the_record_sets_them_against_each_other() {
        say(
                Sample.norm("claim:one-ought", "It ought to be.", null, "model:one"),
                Sample.norm("claim:one-ought-not", "It ought not to be.", null, "model:one"),
                Say.said().that("claim:one-ought", "a", "person:ada"),
                Say.said().in("source:reply").that("claim:one-ought-not", "b", "person:bo"));
        assertThat(all(UNDECIDED)).as("one subject alone opposes nothing").isEmpty();

        say(Sample.rebuttal(
                "rebuttal:c",
                "assertion:a",
                "No.",
                Say.said().in("source:reply").utterance(),
                List.of(),
                "person:bo"));
        assertThat(all(UNDECIDED))
                .filteredOn(one -> one.between(id("claim:one-ought-not")))
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(POSITION))
                .satisfies(one -> assertThat(words(one))
                        .contains("Bo (2024-05-01) argues against “It ought to be” and puts forward “It ought not to"
                                + " be”."));
    }

    @Test
    void an_editor_can_set_norms_against_each_other_or_call_them_agreed() {
        say(
                Sample.norm("claim:one-ought", "It ought to be.", null, "model:one"),
                Sample.norm("claim:two-ought-not", "It ought not to be.", null, "model:two"),
                Sample.norm("claim:three-ought-not", "Nor ought that.", null, "model:two"),
                Say.said().that("claim:one-ought", "a", "person:ada"),
                Say.said().that("claim:two-ought-not", "b", "person:bo"),
                Say.said().that("claim:three-ought-not", "c", "organization:acme"),
                remark(RemarkKind.NO_CONTRADICTION, "claim:one-ought", "assertion:b", "claim:three-ought-not"));
        assertThat(all(UNDECIDED)).hasSize(2).allSatisfy(one -> {
            assertThat(one.kind()).isEqualTo(POSITION);
            assertThat(one.between(id("claim:one-ought")))
                    .as("the first against each of the others")
                    .isTrue();
            assertThat(words(one)).contains("Acme remarks: See there.");
        });

        say(remark(RemarkKind.AGREEMENT, "assertion:a", "assertion:b", "assertion:c"));
        assertThat(all(UNDECIDED)).isEmpty();
        assertThat(between("claim:one-ought", "claim:two-ought-not", UNDECIDED)).isNull();
    }

    @Test
    void every_entry_of_a_side_is_spoken_of() {
        license();
        say(
                Say.claim("two-is", "open-source", Polarity.AFFIRMS, Quantifier.ONE, "model:two"),
                Say.claim("licence-is-not", "open-source", Polarity.DENIES, Quantifier.ONE, "license:sample"),
                Say.fact("wrong-title", "title of source:place", "Another place", null, null),
                Say.said().that("claim:one-is", "a", "person:ada"),
                Say.said().force(Force.ASKED).that("claim:two-is", "b", "person:ada"),
                Say.said().that("claim:licence-is-not", "c", "person:bo"),
                Say.said().that("claim:wrong-title", "d", "person:bo"));

        for (Judge judge : List.of(UNDECIDED, NO_BY_CLAUSE)) {
            assertThat(all(judge)).isNotEmpty().allSatisfy(one -> {
                Set<EntryId> spoken = new HashSet<>();
                one.steps().forEach(step -> spoken.addAll(step.entries()));
                assertThat(spoken)
                        .containsAll(one.first().entries())
                        .containsAll(one.first().statements())
                        .containsAll(one.second().entries())
                        .containsAll(one.second().statements());
            });
        }
    }

    @Test
    void two_words_of_one_house_need_official_voices() {
        say(
                new Affiliation(
                        id("affiliation:ada"),
                        id("person:ada"),
                        AffiliationKind.EMPLOYED_BY,
                        id("organization:acme"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Verification.VERIFIED,
                        null),
                Say.claim("one-is-innovation", "open-innovation", Polarity.AFFIRMS, Quantifier.ONE, "model:one"),
                Say.said().that("claim:one-is", "a", "person:ada"),
                Say.said().officially().that("claim:one-is-innovation", "b", "organization:acme"));
        assertThat(between("claim:one-is", "claim:one-is-innovation", UNDECIDED))
                .as("what an employee says for herself is hers")
                .isNull();

        say(Say.said().officially().that("claim:one-is", "c", "person:ada"));
        assertThat(between("claim:one-is", "claim:one-is-innovation", UNDECIDED))
                .isEqualTo(LEAD);
        assertThat(all(UNDECIDED)).singleElement().satisfies(one -> assertThat(words(one))
                .anyMatch(text -> text.startsWith("Official voices of one organization")));
    }

    @Test
    void our_words_for_values_stand_in_no_quotation_marks_and_keep_their_verb() {
        say(
                Say.license("sample", List.of(), List.of()),
                Sample.source("source:text-of-sample", "Text", "2024-04-01"),
                Say.fact("rich", "users that license:sample excludes", "the rich", null, null),
                Say.fact("many", "users that license:sample excludes", "those with many users", null, null),
                Say.said().that("claim:rich", "a", "person:ada"),
                Say.said().in("source:text-of-sample").that("claim:many", "b", "organization:acme"));

        assertThat(all(UNDECIDED)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(RECORD);
            assertThat(words(one))
                    .contains(
                            "The claim says that sample excludes the rich.",
                            "In the document's own words: “words”; that is, sample excludes those with many users.");
            assertThat(words(one)).noneMatch(text -> text.contains("license:") || text.contains("“the rich”"));
        });
    }

    @Test
    void nobody_is_said_to_have_used_a_definition_of_the_day_asked_for() {
        say(
                Say.said().on("2003").that("claim:one-is", "a", "person:ada"),
                Say.said().on("2003").that("claim:one-is-not", "b", "person:bo"));
        Contradiction found = new Contradictions(known(), NO_BY_CLAUSE)
                .comparing(PartialDate.parse("2025-01-01"))
                .between(id("claim:one-is"), false, id("claim:one-is-not"), false)
                .orElseThrow();

        assertThat(words(found))
                .contains("Ada (2003) names no definition; measured by the definitions of 2025-01-01, osd says no.");
    }

    @Test
    void what_came_later_than_the_day_asked_for_is_left_out() {
        say(
                Say.said().that("claim:one-is", "a", "person:ada"),
                Say.said().on("2025-05-01").that("claim:one-is-not", "b", "person:bo"));
        Contradictions contradictions = new Contradictions(known(), UNDECIDED);

        assertThat(contradictions.all(Set.of(), PartialDate.parse("2024-12-31")))
                .isEmpty();
        assertThat(contradictions.all(Set.of(), PartialDate.parse("2025-12-31")))
                .hasSize(1);
    }

    @Test
    void selections_and_kinds_narrow_the_list() {
        license();
        say(
                Say.claim("licence-is-not", "open-source", Polarity.DENIES, Quantifier.ONE, "license:sample"),
                Say.said().that("claim:one-is", "a", "person:ada"),
                Say.said().that("claim:one-is-not", "b", "person:bo"),
                Say.said().in("source:elsewhere").that("claim:licence-is-not", "c", "organization:acme"));
        Contradictions contradictions = new Contradictions(known(), UNDECIDED);

        assertThat(contradictions.of(Selection.subject(id("model:one")), Set.of(), null))
                .hasSize(2);
        assertThat(contradictions.of(Selection.subject(id("license:sample")), Set.of(), null))
                .hasSize(1);
        assertThat(contradictions.of(Selection.claimant(id("person:bo")), Set.of(), null))
                .hasSize(1);
        assertThat(contradictions.of(Selection.source(id("source:elsewhere")), Set.of(), null))
                .hasSize(1);
        assertThat(contradictions.of(Selection.claim(id("claim:one-is")), Set.of(SELF), null))
                .isEmpty();
        assertThat(contradictions.of(Selection.claim(id("claim:unknown")), Set.of(), null))
                .isEmpty();
    }

    @Test
    void contradictions_of_a_model_have_it_or_its_licence_as_a_side_and_those_of_its_line_come_last() {
        license();
        say(
                Say.narrowed(
                        Say.claim(
                                "a-sample-is", "open-source", Polarity.AFFIRMS, Quantifier.ONE, "model-family:sample"),
                        true),
                Say.claim("line-is-not", "open-source", Polarity.DENIES, Quantifier.ALL, "model-family:sample"),
                Say.claim("two-is-not", "open-source", Polarity.DENIES, Quantifier.ONE, "model:two"),
                Say.claim("licence-is-not", "open-source", Polarity.DENIES, Quantifier.ONE, "license:sample"),
                Say.claim("licence-is", "open-source", Polarity.AFFIRMS, Quantifier.ONE, "license:sample"),
                Say.said().that("claim:one-is", "a", "person:ada"),
                Say.said().that("claim:a-sample-is", "b", "person:ada"),
                Say.said().that("claim:licence-is", "c", "person:ada"),
                Say.said().that("claim:line-is-not", "d", "person:bo"),
                Say.said().that("claim:two-is-not", "e", "person:bo"),
                Say.said().that("claim:licence-is-not", "f", "person:bo"));
        List<Contradiction> found =
                new Contradictions(known(), UNDECIDED).of(Selection.subject(id("model:one")), Set.of(), null);

        assertThat(found)
                .filteredOn(one -> !one.ofLine())
                .extracting(Contradiction::key)
                .containsExactlyInAnyOrder(
                        "CLAIM:claim:one-is | CLAIM:claim:line-is-not",
                        "CLAIM:claim:one-is | CLAIM:claim:licence-is-not",
                        "CLAIM:claim:one-is | CLAIM:claim:two-is-not",
                        "CLAIM:claim:licence-is | CLAIM:claim:licence-is-not",
                        "CLAIM:claim:a-sample-is | CLAIM:claim:licence-is-not",
                        "CLAIM:claim:licence-is | CLAIM:claim:line-is-not");
        assertThat(found)
                .filteredOn(Contradiction::ofLine)
                .extracting(Contradiction::key)
                .containsExactly("CLAIM:claim:a-sample-is | CLAIM:claim:line-is-not");
        assertThat(found).extracting(Contradiction::ofLine).isSorted();
        assertThat(all(UNDECIDED))
                .as("what is about another model")
                .extracting(Contradiction::key)
                .contains(
                        "CLAIM:claim:a-sample-is | CLAIM:claim:two-is-not",
                        "CLAIM:claim:licence-is | CLAIM:claim:two-is-not");
    }

    private void license() {
        say(
                Say.license("sample", List.of("license:policy"), List.of(Say.governs("model:one", "2024-04-01", null))),
                Say.license("policy", List.of(), List.of()));
    }

    private void say(Entry... more) {
        entries.addAll(List.of(more));
    }

    private KnownEntries known() {
        return KnownEntries.of(entries);
    }

    private List<Contradiction> all(Judge judge) {
        return new Contradictions(known(), judge).all(Set.of(), null);
    }

    private Contradiction pair(Judge judge) {
        return new Contradictions(known(), judge)
                .comparing(null)
                .between(id("claim:one-is"), false, id("claim:one-is-not"), false)
                .orElseThrow();
    }

    private @Nullable ContradictionKind between(String one, String other, Judge judge) {
        Comparison comparison = new Contradictions(known(), judge).comparing(null);
        Optional<Contradiction> found = comparison.between(id(one), false, id(other), false);
        assertThat(comparison.between(id(other), false, id(one), false)).isEqualTo(found);
        return found.map(Contradiction::kind).orElse(null);
    }

    private List<ContradictionKind> conflicts(Judge judge) {
        return all(judge).stream()
                .filter(Contradiction::conflict)
                .map(Contradiction::kind)
                .toList();
    }

    private static List<String> words(Contradiction found) {
        return found.steps().stream().map(Step::text).toList();
    }

    private static Remark remark(RemarkKind kind, String... on) {
        return new Remark(
                id("remark:" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                kind,
                Sample.ids(on),
                "See there.",
                id("organization:acme"),
                List.of());
    }

    private @Nullable ContradictionKind ofCitation(String citation) {
        KnownEntries known = known();
        return new Contradictions(known, UNDECIDED)
                .of(Objects.requireNonNull(
                        known.find(id(citation), Citation.class).orElse(null)))
                .map(Contradiction::kind)
                .orElse(null);
    }

    private static Judge judging(Truth result, boolean byClause) {
        return (subject, definition, day) -> verdict(result, byClause);
    }

    private static Judgement verdict(Truth result, boolean byClause) {
        return new Judgement(
                true,
                result,
                false,
                byClause ? List.of(id("license-term:clause")) : List.of(),
                List.of(id("source:place")),
                List.of(Step.of("This is why.")));
    }

    private static Definition definition(String key, DefinitionStatus status, DefinitionScope... appliesTo) {
        return new Definition(
                id("definition:" + key),
                key,
                List.of(),
                null,
                null,
                status,
                null,
                null,
                List.of(appliesTo),
                null,
                null,
                null,
                List.of(),
                List.of(),
                Verification.VERIFIED,
                null,
                List.of(),
                null);
    }

    private static OpennessTerm term(String key, List<String> strongerThan, String... readings) {
        return new OpennessTerm(
                id("openness-term:" + key),
                key,
                List.of(),
                strongerThan.stream().map(Sample::id).toList(),
                List.of(readings).stream()
                        .map(definition -> new TermReading(id(definition), PartialDate.parse("2007-03-22"), null))
                        .toList(),
                null,
                null);
    }
}
