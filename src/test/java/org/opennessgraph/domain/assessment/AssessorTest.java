// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Availability.CLOSED;
import static org.opennessgraph.domain.Availability.OPEN;
import static org.opennessgraph.domain.Availability.PARTIAL;
import static org.opennessgraph.domain.ModelComponent.DATASETS;
import static org.opennessgraph.domain.ModelComponent.DATA_CARD;
import static org.opennessgraph.domain.ModelComponent.MODEL_PARAMETERS_FINAL;
import static org.opennessgraph.domain.ModelComponent.TRAINING_CODE;
import static org.opennessgraph.domain.ReadingResult.FAILS;
import static org.opennessgraph.domain.ReadingResult.LEAVES_OPEN;
import static org.opennessgraph.domain.ReadingResult.MEETS;
import static org.opennessgraph.domain.TermKind.FIELD;
import static org.opennessgraph.domain.TermKind.NAME;
import static org.opennessgraph.domain.TermKind.NC;
import static org.opennessgraph.domain.TermKind.SCALE;
import static org.opennessgraph.domain.Truth.NO;
import static org.opennessgraph.domain.Truth.UNKNOWN;
import static org.opennessgraph.domain.Truth.YES;
import static org.opennessgraph.domain.Verification.SECONDARY;
import static org.opennessgraph.domain.Verification.UNVERIFIED;
import static org.opennessgraph.domain.Verification.VERIFIED;
import static org.opennessgraph.domain.assessment.Facts.clause;
import static org.opennessgraph.domain.assessment.Facts.criterion;
import static org.opennessgraph.domain.assessment.Facts.definition;
import static org.opennessgraph.domain.assessment.Facts.finding;
import static org.opennessgraph.domain.assessment.Facts.license;
import static org.opennessgraph.domain.assessment.Facts.model;
import static org.opennessgraph.domain.assessment.Facts.reading;
import static org.opennessgraph.domain.assessment.Facts.rebuttal;
import static org.opennessgraph.domain.assessment.Facts.released;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Access;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.DefinitionScope;
import org.opennessgraph.domain.DefinitionStatus;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.LicenseKind;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceKind;
import org.opennessgraph.domain.Truth;

class AssessorTest {
    private static final String X = "license:x";
    private static final String M = "model:m";
    private static final Rule APPROVED = new Rule.ApprovedBy(Rule.Approver.OSI);
    private static final Rule NO_FIELD = new Rule.NoTerm(List.of(FIELD, NC));

    private static Rule each(Availability available, ModelComponent... components) {
        return new Rule.Each(List.of(components), available, null);
    }

    private static Rule licensed(Rule rule, ModelComponent... components) {
        return new Rule.Each(List.of(components), null, rule);
    }

    private static Source generatedText(String id) {
        return new Source(
                EntryId.parse(id),
                "A text",
                List.of(),
                SourceKind.GENERATED_TEXT,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                Access.PUBLIC,
                null,
                true,
                null,
                List.of(),
                VERIFIED,
                null);
    }

    @Nested
    class Of_clauses {
        @Test
        void a_clause_on_record_fails_whether_or_not_the_text_was_read() {
            assertThat(new Facts()
                            .add(license("x").made(), clause("x.1", "x", FIELD))
                            .judge(X, NO_FIELD))
                    .isEqualTo(NO);
        }

        @Test
        void no_clause_found_is_yes_only_when_the_whole_text_was_read() {
            assertThat(new Facts().add(license("x").made()).judge(X, NO_FIELD)).isEqualTo(UNKNOWN);
            assertThat(new Facts()
                            .add(license("x").read().made(), clause("x.1", "x", SCALE))
                            .judge(X, NO_FIELD))
                    .isEqualTo(YES);
        }

        @Test
        void a_clause_of_a_policy_counts_as_the_licences_own() {
            Facts facts = new Facts()
                    .add(
                            license("x").read().incorporates("p", VERIFIED).made(),
                            license("p").kind(LicenseKind.POLICY).read().made(),
                            clause("p.2", "p", FIELD));

            Assessment assessment = facts.assessment(X, NO_FIELD);

            assertThat(assessment.result()).isEqualTo(NO);
            assertThat(assessment.steps())
                    .extracting(Step::text)
                    .containsExactly(
                            "Definition tried, asked of Licence x: NO",
                            "Licence p is part of Licence x by clause 1.b.iv “incorporated by reference”",
                            "by Openness Graph's rule for this definition, clause § p.2 “words of p.2” (bans fields of"
                                    + " use) of Licence p");
            assertThat(assessment.used())
                    .extracting(used -> used.entry().toString())
                    .contains("license-term:p.2", "license:x");
        }

        @Test
        void a_policy_that_was_not_read_leaves_it_open_and_is_named() {
            Assessment assessment = new Facts()
                    .add(
                            license("x").read().incorporates("p", VERIFIED).made(),
                            license("p").kind(LicenseKind.POLICY).made())
                    .assessment(X, NO_FIELD);

            assertThat(assessment.result()).isEqualTo(UNKNOWN);
            assertThat(assessment.missing())
                    .extracting(set -> set.verdict() + " " + set.facts().get(0).text())
                    .containsExactly(
                            "YES the whole text of Licence p is read and has no clause that bans fields of use or bars"
                                    + " commerce",
                            "NO Licence p has a clause that bans fields of use or bars commerce");
            assertThat(assessment.moreMissing()).isFalse();
        }

        @Test
        void policies_of_policies_count_and_a_circle_of_them_ends() {
            Facts facts = new Facts()
                    .add(
                            license("x").read().incorporates("p", VERIFIED).made(),
                            license("p").read().incorporates("q", VERIFIED).made(),
                            license("q").read().incorporates("x", VERIFIED).made());

            assertThat(facts.judge(X, NO_FIELD)).isEqualTo(YES);
            assertThat(facts.add(clause("q.1", "q", NC)).judge(X, NO_FIELD)).isEqualTo(NO);
        }

        @Test
        void what_nobody_checked_is_no_evidence_either_way() {
            assertThat(new Facts()
                            .add(license("x").read().made(), clause("x.1", "x", FIELD, UNVERIFIED))
                            .judge(X, NO_FIELD))
                    .isEqualTo(UNKNOWN);
            assertThat(new Facts()
                            .add(
                                    license("x")
                                            .read()
                                            .incorporates("p", UNVERIFIED)
                                            .made(),
                                    license("p").read().made(),
                                    clause("p.1", "p", FIELD))
                            .judge(X, NO_FIELD))
                    .isEqualTo(UNKNOWN);
            assertThat(new Facts()
                            .add(license("x").read().verification(UNVERIFIED).made())
                            .judge(X, NO_FIELD))
                    .isEqualTo(UNKNOWN);
        }
    }

    @Nested
    class Of_licences {
        @Test
        void approval_stands_as_it_is_on_record() {
            Facts facts = new Facts()
                    .add(
                            license("x").osi(YES).made(),
                            license("y").osi(NO).fsf(YES).made(),
                            license("z").made());

            assertThat(facts.judge(X, APPROVED)).isEqualTo(YES);
            assertThat(facts.judge("license:y", APPROVED)).isEqualTo(NO);
            assertThat(facts.judge("license:y", new Rule.ApprovedBy(Rule.Approver.FSF)))
                    .isEqualTo(YES);
            assertThat(facts.judge("license:z", APPROVED)).isEqualTo(UNKNOWN);
        }

        @Test
        void not_on_the_list_is_not_a_failed_criterion() {
            Rule osd = new Rule.Between(APPROVED, NO_FIELD);

            assertThat(new Facts().add(license("x").osi(NO).made()).judge(X, osd))
                    .isEqualTo(UNKNOWN);
            assertThat(new Facts()
                            .add(license("x").osi(NO).made(), clause("x.1", "x", FIELD))
                            .judge(X, osd))
                    .isEqualTo(NO);
            assertThat(new Facts().add(license("x").osi(YES).made()).judge(X, osd))
                    .isEqualTo(YES);
        }

        @Test
        void enough_and_needed_against_each_other_are_in_dispute() {
            Assessment assessment = new Facts()
                    .add(license("x").osi(YES).made(), clause("x.1", "x", FIELD))
                    .assessment(X, new Rule.Between(APPROVED, NO_FIELD));

            assertThat(assessment.result()).isEqualTo(UNKNOWN);
            assertThat(assessment.disputed()).isTrue();
            assertThat(assessment.missing()).isEmpty();
        }

        @Test
        void that_a_text_has_one_clause_does_not_show_that_it_lacks_another() {
            Rule enough = new Rule.OneOf(List.of(EntryId.parse(X)));
            Rule noField = new Rule.NoTerm(List.of(FIELD));
            Rule noNc = new Rule.NoTerm(List.of(NC));
            Rule rule = new Rule.All(List.of(
                    new Rule.Not(new Rule.NoTerm(List.of(FIELD, NC))),
                    new Rule.Between(enough, noField),
                    new Rule.Any(List.of(new Rule.Between(enough, noNc), noField))));

            Assessment assessment = new Facts().add(license("x").made()).assessment(X, rule);

            assertThat(assessment.result()).isEqualTo(UNKNOWN);
            // Either clause alone brings up a dispute. Only a text that has NC and, read as a whole, no FIELD would do.
            assertThat(assessment.missing()).noneMatch(set -> set.verdict() == YES);
            assertThat(assessment.moreMissing()).isTrue();
        }

        @Test
        void a_licence_is_one_of_those_named_or_not() {
            Rule rule = new Rule.OneOf(List.of(EntryId.parse(X)));
            Facts facts = new Facts()
                    .add(
                            license("x").made(),
                            license("y").made(),
                            license("k").kind(LicenseKind.CATEGORY).made());

            assertThat(facts.judge(X, rule)).isEqualTo(YES);
            assertThat(facts.judge("license:y", rule)).isEqualTo(NO);
            assertThat(facts.judge("license:k", rule)).isEqualTo(UNKNOWN);
        }

        @Test
        void a_rule_on_components_says_nothing_of_a_licence() {
            assertThat(new Facts().add(license("x").made()).judge(X, each(OPEN, DATASETS)))
                    .isEqualTo(UNKNOWN);
        }
    }

    @Nested
    class Joined {
        private final Facts facts = new Facts()
                .add(model("m", null), finding("a", M, DATASETS, OPEN), finding("b", M, TRAINING_CODE, CLOSED));
        private final Rule yes = each(OPEN, DATASETS);
        private final Rule no = each(OPEN, TRAINING_CODE);
        private final Rule open = each(OPEN, DATA_CARD);

        private Truth judged(Rule rule) {
            return facts.judge(M, rule);
        }

        @Test
        void all_any_and_not_are_kleenes() {
            assertThat(judged(new Rule.All(List.of(yes, open)))).isEqualTo(UNKNOWN);
            assertThat(judged(new Rule.All(List.of(yes, yes)))).isEqualTo(YES);
            assertThat(judged(new Rule.All(List.of(open, no)))).isEqualTo(NO);
            assertThat(judged(new Rule.Any(List.of(open, yes)))).isEqualTo(YES);
            assertThat(judged(new Rule.Any(List.of(open, no)))).isEqualTo(UNKNOWN);
            assertThat(judged(new Rule.Any(List.of(no, no)))).isEqualTo(NO);
            assertThat(judged(new Rule.Not(no))).isEqualTo(YES);
            assertThat(judged(new Rule.Not(open))).isEqualTo(UNKNOWN);
        }

        @Test
        void at_least_n_fails_once_n_cannot_be_reached() {
            List<Rule> parts = List.of(yes, no, open);

            assertThat(judged(new Rule.AtLeast(1, parts))).isEqualTo(YES);
            assertThat(judged(new Rule.AtLeast(2, parts))).isEqualTo(UNKNOWN);
            assertThat(judged(new Rule.AtLeast(3, parts))).isEqualTo(NO);
        }

        @Test
        void each_and_some_ask_all_or_one_of_the_components() {
            assertThat(judged(each(OPEN, DATASETS, TRAINING_CODE))).isEqualTo(NO);
            assertThat(judged(new Rule.Some(List.of(DATASETS, TRAINING_CODE), OPEN, null)))
                    .isEqualTo(YES);
            assertThat(judged(new Rule.Some(List.of(DATA_CARD, TRAINING_CODE), OPEN, null)))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void a_judgement_is_open() {
            assertThat(judged(new Rule.Judged("a skilled person could rebuild it")))
                    .isEqualTo(UNKNOWN);
        }
    }

    @Nested
    class Of_components {
        @Test
        void nobody_looked_is_unknown_and_never_closed() {
            Assessment assessment = new Facts().assessment("model:nowhere", each(OPEN, DATASETS));

            assertThat(assessment.result()).isEqualTo(UNKNOWN);
            assertThat(assessment.missing())
                    .extracting(set -> set.verdict() + " " + set.facts().get(0).text())
                    .containsExactly(
                            "YES datasets of Model nowhere: open",
                            "NO datasets of Model nowhere: partly open or closed");
        }

        @Test
        void partial_is_not_open() {
            assertThat(new Facts().add(finding("a", M, DATASETS, PARTIAL)).judge(M, each(OPEN, DATASETS)))
                    .isEqualTo(NO);
        }

        @Test
        void findings_that_differ_give_unknown() {
            Assessment assessment = new Facts()
                    .add(finding("a", M, DATASETS, OPEN), finding("b", M, DATASETS, CLOSED))
                    .assessment(M, each(OPEN, DATASETS));

            assertThat(assessment.result()).isEqualTo(UNKNOWN);
            assertThat(assessment.disputed()).isTrue();
        }

        @Test
        void findings_that_differ_decide_what_is_so_by_none_of_them_and_only_for_the_time_being() {
            Facts facts = new Facts().add(finding("a", M, DATASETS, OPEN), finding("b", M, DATASETS, PARTIAL));
            Assessment closed = facts.assessment(M, each(CLOSED, DATASETS));

            assertThat(closed.result()).isEqualTo(NO);
            assertThat(closed.provisional()).isTrue();
            assertThat(closed.used()).hasSize(2).allMatch(UsedFact::disputed);
            assertThat(closed.steps())
                    .anyMatch(step -> step.text().endsWith("; the findings differ, and by none of them is it closed"));
            assertThat(facts.judge(M, new Rule.Not(each(CLOSED, DATASETS)))).isEqualTo(YES);
            assertThat(facts.judge(M, each(PARTIAL, DATASETS))).isEqualTo(UNKNOWN);
        }

        @Test
        void an_unverified_finding_and_a_default_of_unknown_say_nothing() {
            assertThat(new Facts()
                            .add(
                                    finding("a", M, DATASETS, OPEN),
                                    finding("b", M, DATASETS, Availability.UNKNOWN),
                                    finding("c", M, DATASETS, CLOSED, null, "c", null, UNVERIFIED))
                            .judge(M, each(OPEN, DATASETS)))
                    .isEqualTo(YES);
        }

        @Test
        void what_one_finder_found_later_replaces_what_it_found_before_as_of_the_day() {
            Facts facts = new Facts()
                    .add(
                            released("m", null, "2021-12", VERIFIED),
                            finding("a", M, DATASETS, CLOSED, null, "index", "2023-05", VERIFIED),
                            finding("b", M, DATASETS, OPEN, null, "index", "2024-05", VERIFIED),
                            definition("d", each(OPEN, DATASETS)));

            assertThat(facts.assess(M, "definition:d", "2022-01-01").result()).isEqualTo(NO);
            assertThat(facts.assess(M, "definition:d", "2023-07-18").result()).isEqualTo(NO);
            assertThat(facts.assess(M, "definition:d", "2025-01-01").result()).isEqualTo(YES);
            // A finding of the same month counts: it does not certainly come after the day.
            assertThat(facts.assess(M, "definition:d", "2024-05-15").result()).isEqualTo(YES);
        }

        @Test
        void the_licence_of_a_component_is_the_nearest_one_on_record() {
            Rule rule = licensed(APPROVED, MODEL_PARAMETERS_FINAL);
            Facts family = new Facts()
                    .add(
                            model("m", "f"),
                            license("family").osi(YES).governs("model-family:f").made());
            assertThat(family.judge(M, rule)).isEqualTo(YES);

            Facts whole = new Facts()
                    .addAll(family.known().all(Entry.class))
                    .add(license("whole").osi(NO).governs(M).made());
            assertThat(whole.judge(M, rule)).isEqualTo(NO);

            Facts own = new Facts()
                    .addAll(whole.known().all(Entry.class))
                    .add(license("own")
                            .osi(YES)
                            .governs(M, MODEL_PARAMETERS_FINAL)
                            .made());
            assertThat(own.judge(M, rule)).isEqualTo(YES);
            assertThat(own.judge(M, licensed(APPROVED, TRAINING_CODE))).isEqualTo(NO);
        }

        @Test
        void a_licence_counts_between_its_dates_in_three_values() {
            Facts facts = new Facts()
                    .add(
                            license("first")
                                    .osi(NO)
                                    .governs(M, "2023-02", "2023-07-18", VERIFIED)
                                    .made(),
                            license("then")
                                    .osi(YES)
                                    .governs(M, "2023-07-18", null, VERIFIED)
                                    .made(),
                            definition("d", licensed(APPROVED, TRAINING_CODE)));

            assertThat(facts.assess(M, "definition:d", "2022-12-31").result()).isEqualTo(UNKNOWN);
            assertThat(facts.assess(M, "definition:d", "2023-02-15").result()).isEqualTo(UNKNOWN);
            assertThat(facts.assess(M, "definition:d", "2023-03-01").result()).isEqualTo(NO);
            assertThat(facts.assess(M, "definition:d", "2023-07-18").result()).isEqualTo(UNKNOWN);
            assertThat(facts.assess(M, "definition:d", "2023-07-19").result()).isEqualTo(YES);
            assertThat(facts.assess(M, "definition:d", "2023").result()).isEqualTo(UNKNOWN);
        }

        @Test
        void two_licences_at_once_and_a_finding_of_another_leave_it_open() {
            Rule rule = licensed(APPROVED, DATASETS);
            Facts two = new Facts()
                    .add(
                            license("a").osi(YES).governs(M).made(),
                            license("b").osi(YES).governs(M).made());
            assertThat(two.judge(M, rule)).isEqualTo(UNKNOWN);

            Facts found = new Facts()
                    .add(
                            license("a").osi(YES).governs(M, DATASETS).made(),
                            license("b").osi(YES).made(),
                            finding("f", M, DATASETS, OPEN, "b", "index", null, VERIFIED));
            assertThat(found.judge(M, rule)).isEqualTo(UNKNOWN);
            assertThat(new Facts()
                            .add(
                                    license("b").osi(YES).made(),
                                    finding("f", M, DATASETS, OPEN, "b", "index", null, VERIFIED))
                            .judge(M, rule))
                    .isEqualTo(YES);
        }

        @Test
        void no_licence_is_unknown_with_what_would_decide() {
            Assessment assessment = new Facts().add(model("m", null)).assessment(M, licensed(APPROVED, TRAINING_CODE));

            assertThat(assessment.result()).isEqualTo(UNKNOWN);
            assertThat(assessment.missing())
                    .extracting(set -> set.verdict() + " " + set.facts().get(0).text())
                    .containsExactly(
                            "YES training code of Model m: under a licence that is approved by OSI",
                            "NO training code of Model m: under a licence that is not approved by OSI");
        }

        @Test
        void a_policy_is_no_licence_and_a_kind_of_licences_gives_way_to_one() {
            Facts facts = new Facts()
                    .add(
                            license("a").osi(YES).governs(M).made(),
                            license("p")
                                    .kind(LicenseKind.POLICY)
                                    .osi(NO)
                                    .governs(M)
                                    .made(),
                            license("k")
                                    .kind(LicenseKind.CATEGORY)
                                    .osi(NO)
                                    .governs(M)
                                    .made());

            assertThat(facts.judge(M, licensed(APPROVED, DATASETS))).isEqualTo(YES);
        }

        @Test
        void of_a_mere_kind_of_licences_the_licence_itself_is_missing_unless_the_kind_decides() {
            Facts none = new Facts()
                    .add(
                            model("m", null),
                            license("none").kind(LicenseKind.CATEGORY).made(),
                            finding("f", M, DATASETS, OPEN, "none", "index", null, VERIFIED));
            Assessment assessment = none.assessment(M, licensed(APPROVED, DATASETS));

            assertThat(assessment.result()).isEqualTo(UNKNOWN);
            assertThat(assessment.missing())
                    .isNotEmpty()
                    .allSatisfy(set -> assertThat(set.facts()).singleElement().satisfies(fact -> {
                        assertThat(fact.kind()).isEqualTo(MissingKind.LICENSE);
                        assertThat(fact.about()).isEqualTo(EntryId.parse(M));
                        assertThat(fact.component()).isEqualTo(DATASETS);
                    }));
            assertThat(new Facts()
                            .add(
                                    license("approved")
                                            .kind(LicenseKind.CATEGORY)
                                            .osi(YES)
                                            .made(),
                                    finding("f", M, DATASETS, OPEN, "approved", "index", null, VERIFIED))
                            .judge(M, licensed(APPROVED, DATASETS)))
                    .isEqualTo(YES);
        }

        @Test
        void of_several_licences_each_is_named() {
            Assessment assessment = new Facts()
                    .add(license("a").governs(M).made(), license("b").governs(M).made())
                    .assessment(M, licensed(APPROVED, DATASETS));

            assertThat(assessment.steps()).anySatisfy(step -> assertThat(step.text())
                    .contains("the record names several")
                    .contains("Licence a, granted")
                    .contains("Licence b, granted"));
        }
    }

    @Nested
    class As_of_a_day {
        private final Rule weights = each(OPEN, MODEL_PARAMETERS_FINAL);
        private final Rule approved = licensed(APPROVED, MODEL_PARAMETERS_FINAL);

        private Facts facts(org.opennessgraph.domain.Entry... entries) {
            return new Facts().add(entries).add(definition("w", weights), definition("l", approved));
        }

        private Finding found(String key, Availability availability, String license, String by, String on) {
            return finding(key, M, MODEL_PARAMETERS_FINAL, availability, license, by, on, VERIFIED);
        }

        private Truth on(Facts facts, String definition, String day) {
            return facts.assess(M, "definition:" + definition, day).result();
        }

        @Test
        void what_is_found_later_tells_of_any_day_since_the_release_and_of_none_before() {
            Facts facts = facts(
                    released("m", null, "2023-07-18", VERIFIED),
                    license("x").osi(YES).made(),
                    found("f", OPEN, "x", "index", "2024-10-03"));

            for (String definition : List.of("w", "l")) {
                assertThat(on(facts, definition, "2023-07-17")).isEqualTo(UNKNOWN);
                assertThat(on(facts, definition, "2022")).isEqualTo(UNKNOWN);
                assertThat(on(facts, definition, "2023-07-18")).isEqualTo(YES);
                assertThat(on(facts, definition, "2024-01-01")).isEqualTo(YES);
                assertThat(on(facts, definition, "2025-01-01")).isEqualTo(YES);
            }
            assertThat(facts.assess(M, "definition:w", "2024-01-01").steps())
                    .extracting(Step::text)
                    .contains("model parameters (final) of Model m: index found it open on 2024-10-03, of what was"
                            + " released on 2023-07-18");
            assertThat(facts.assess(M, "definition:l", "2024-01-01").steps())
                    .extracting(Step::text)
                    .contains("the licence of the model parameters (final) of Model m on 2024-01-01 is Licence x: index"
                            + " found it under Licence x on 2024-10-03, of what was released on 2023-07-18");
            Assessment before = facts.assess(M, "definition:l", "2022-01-01");
            assertThat(before.steps())
                    .extracting(Step::text)
                    .contains("Model m was released on 2023-07-18, not by 2022-01-01");
            assertThat(before.missing())
                    .as("nothing could be found of that day")
                    .isEmpty();
        }

        @Test
        void in_the_month_of_the_release_what_counts_is_from_the_release_on() {
            Facts facts = facts(
                    released("m", null, "2023-07-18", VERIFIED),
                    license("x")
                            .osi(YES)
                            .governs(M, "2023-07-18", null, VERIFIED)
                            .made(),
                    found("f", OPEN, "x", "index", "2024-10-03"));

            assertThat(on(facts, "w", "2023-07")).isEqualTo(YES);
            assertThat(on(facts, "l", "2023-07")).isEqualTo(YES);
            assertThat(on(facts, "l", "2023-06")).isEqualTo(UNKNOWN);
        }

        @Test
        void where_the_release_is_not_on_record_what_is_found_later_decides_nothing_and_the_date_is_missing() {
            Facts facts =
                    facts(model("m", null), license("x").osi(YES).made(), found("f", OPEN, "x", "index", "2024-10-03"));

            for (String definition : List.of("w", "l")) {
                Assessment assessment = facts.assess(M, "definition:" + definition, "2024-01-01");
                assertThat(assessment.result()).isEqualTo(UNKNOWN);
                assertThat(assessment.missing())
                        .filteredOn(set -> set.verdict() == YES)
                        .flatExtracting(MissingSet::facts)
                        .extracting(MissingFact::text)
                        .contains("Model m was out by 2024-01-01");
                assertThat(on(facts, definition, "2024-10-03")).isEqualTo(YES);
            }
        }

        @Test
        void a_part_that_was_found_shows_that_the_others_were_out() {
            Facts facts = facts(
                            model("m", null),
                            finding("d", M, DATASETS, OPEN, null, "index", "2023-07-18", VERIFIED),
                            found("f", OPEN, "x", "index", "2024-10-03"))
                    .add(license("x").osi(YES).made());

            assertThat(on(facts, "w", "2023-07-17")).isEqualTo(UNKNOWN);
            assertThat(on(facts, "w", "2023-07-18")).isEqualTo(YES);
        }

        @Test
        void what_was_found_by_the_day_goes_before_what_others_found_later() {
            Facts facts = facts(
                    released("m", null, "2023-07-18", VERIFIED),
                    found("a", OPEN, "x", "index", "2024-10-03"),
                    found("b", PARTIAL, "x", "other", "2023-07-20"));

            assertThat(on(facts, "w", "2023-07-19")).as("both were found later").isEqualTo(UNKNOWN);
            assertThat(on(facts, "w", "2023-08-01")).isEqualTo(NO);
            assertThat(facts.assess(M, "definition:w", "2025-01-01").disputed()).isTrue();
        }

        @Test
        void what_was_granted_by_the_day_goes_before_what_was_found_later() {
            Facts facts = facts(
                    released("m", null, "2024-04-23", VERIFIED),
                    license("sample")
                            .osi(NO)
                            .governs(M, "2024-04-23", null, VERIFIED, MODEL_PARAMETERS_FINAL)
                            .made(),
                    license("research").osi(YES).made(),
                    found("tag", Availability.UNKNOWN, "research", "platform", "2025-07-28"));

            assertThat(on(facts, "l", "2024-04-30")).isEqualTo(NO);
            assertThat(facts.assess(M, "definition:l", "2025-08-01").disputed()).isTrue();
        }

        @Test
        void a_grant_of_the_whole_at_the_time_is_not_set_aside_by_what_was_found_of_a_part_later() {
            Facts facts = facts(
                    released("m", null, "2024-04-23", VERIFIED),
                    license("whole")
                            .osi(NO)
                            .governs(M, "2024-04-23", null, VERIFIED)
                            .made(),
                    license("part").osi(YES).made(),
                    found("f", OPEN, "part", "index", "2025-07-28"));

            assertThat(on(facts, "l", "2024-04-30")).isEqualTo(UNKNOWN);
            assertThat(on(facts, "l", "2025-08-01")).isEqualTo(YES);
        }

        @Test
        void a_licence_is_not_carried_past_a_change_of_it_that_is_on_record() {
            Facts facts = facts(
                    released("m", null, "2023-07-18", VERIFIED),
                    license("new")
                            .osi(YES)
                            .governs(M, "2024-02-01", null, VERIFIED)
                            .made(),
                    license("old").osi(NO).made(),
                    found("late", OPEN, "new", "index", "2024-10-03"),
                    found("early", OPEN, "old", "other", "2023-08-01"));

            assertThat(on(facts, "l", "2023-07-20"))
                    .as("only the early one is of those terms")
                    .isEqualTo(NO);
            assertThat(on(facts, "l", "2023-09-01")).isEqualTo(NO);
            assertThat(on(facts, "l", "2024-03-01"))
                    .as("the early one is of earlier terms")
                    .isEqualTo(YES);
        }

        @Test
        void what_rests_on_an_unchecked_release_says_nothing_and_on_a_second_hand_one_is_provisional() {
            for (org.opennessgraph.domain.Verification checked : List.of(VERIFIED, SECONDARY, UNVERIFIED)) {
                Facts facts =
                        facts(released("m", null, "2023-07-18", checked), found("f", OPEN, "x", "index", "2024-10-03"));
                Assessment carried = facts.assess(M, "definition:w", "2024-01-01");

                assertThat(carried.result()).isEqualTo(checked == UNVERIFIED ? UNKNOWN : YES);
                assertThat(carried.provisional()).isEqualTo(checked == SECONDARY);
                assertThat(facts.assess(M, "definition:w", "2025-01-01").provisional())
                        .isFalse();
            }
        }

        @Test
        void a_grant_without_a_first_day_holds_from_the_release_and_not_before_the_licence_was_written() {
            Facts dated = facts(
                    released("m", null, "2023-07-18", VERIFIED),
                    license("x").osi(YES).governs(M).made());
            assertThat(on(dated, "l", "2023-07-17")).isEqualTo(UNKNOWN);
            assertThat(on(dated, "l", "2023-07-18")).isEqualTo(YES);

            Facts undated = facts(
                    model("m", null),
                    license("x").osi(YES).published("2021-03").governs(M).made());
            assertThat(on(undated, "l", "2020-07-17")).isEqualTo(UNKNOWN);
            assertThat(on(undated, "l", "2023-07-18")).isEqualTo(YES);
        }

        @Test
        void a_licence_of_a_line_is_that_of_a_model_only_once_the_model_is_out() {
            Facts facts = facts(
                    released("m", "f", "2023-12-11", VERIFIED),
                    license("x")
                            .osi(YES)
                            .governs("model-family:f", "2023-09", null, VERIFIED)
                            .made());

            assertThat(on(facts, "l", "2023-10-15")).isEqualTo(UNKNOWN);
            assertThat(on(facts, "l", "2023-12-11")).isEqualTo(YES);
        }

        @Test
        void a_licence_says_nothing_before_it_was_published() {
            Facts facts = new Facts()
                    .add(
                            license("x").read().published("2023-07-18").made(),
                            clause("x.1", "x", FIELD),
                            definition("d", NO_FIELD),
                            criterion("d.1", "d", 1, null),
                            reading("r", "license-term:x.1", "d.1", FAILS));

            Assessment before = facts.assess(X, "definition:d", "2022-01-01");
            assertThat(before.result()).isEqualTo(UNKNOWN);
            assertThat(before.criteria()).extracting(CriterionResult::result).containsExactly(UNKNOWN);
            assertThat(before.steps())
                    .extracting(Step::text)
                    .contains("Licence x was published on 2023-07-18, not by 2022-01-01");
            assertThat(facts.assess(X, "definition:d", "2023-07-18").result()).isEqualTo(NO);
        }

        @Test
        void a_policy_that_was_not_published_yet_is_not_read_into_a_licence() {
            Facts facts = new Facts()
                    .add(
                            license("x").read().incorporates("p", VERIFIED).made(),
                            license("p")
                                    .kind(LicenseKind.POLICY)
                                    .read()
                                    .published("2023-07-18")
                                    .made(),
                            clause("p.1", "p", FIELD),
                            definition("d", NO_FIELD));

            assertThat(facts.assess(X, "definition:d", "2022-01-01").result()).isEqualTo(UNKNOWN);
            assertThat(facts.assess(X, "definition:d", "2023-07-18").result()).isEqualTo(NO);
        }

        @Test
        void a_later_reading_is_of_the_text_as_published_and_gives_way_to_one_of_that_time() {
            Facts facts = new Facts()
                    .add(
                            license("x").published("2023-07-18").made(),
                            clause("x.1", "x", FIELD),
                            definition("d", new Rule.Holds(EntryId.parse("criterion:d.1"))),
                            criterion("d.1", "d", 1, null),
                            reading("r", "license-term:x.1", "d.1", FAILS, "reader", "2023-07-20", VERIFIED));

            assertThat(facts.assess(X, "definition:d", "2023-07-18").steps())
                    .extracting(Step::text)
                    .anyMatch(text ->
                            text.startsWith("reader holds on 2023-07-20, of what was published on 2023-07-18, that"));
            facts.add(reading("s", "license-term:x.1", "d.1", FAILS, "first", "2023-07-18", VERIFIED));
            assertThat(facts.assess(X, "definition:d", "2023-07-18").used())
                    .extracting(used -> used.entry().toString())
                    .containsExactly("reading:s");
            assertThat(facts.assess(X, "definition:d", "2023-08-01").used()).hasSize(2);
        }

        @Test
        void a_reading_of_a_model_says_nothing_of_a_day_before_its_release() {
            Facts facts = new Facts()
                    .add(
                            released("m", null, "2023-07-18", VERIFIED),
                            definition("d", new Rule.Holds(EntryId.parse("criterion:d.1")), DefinitionScope.MODEL),
                            criterion("d.1", "d", 1, null),
                            reading("r", M, "d.1", FAILS, "reader", "2024-07-20", VERIFIED));

            assertThat(on(facts, "d", "2023-07-17")).isEqualTo(UNKNOWN);
            assertThat(on(facts, "d", "2023-07-18")).isEqualTo(NO);
        }
    }

    @Nested
    class Of_criteria {
        private final Facts base = new Facts()
                .add(
                        license("x").made(),
                        clause("x.1", "x", FIELD),
                        definition("d", new Rule.Holds(EntryId.parse("criterion:d.1"))));

        private Facts with(@org.jspecify.annotations.Nullable Rule rule) {
            return base.add(criterion("d.1", "d", 1, rule));
        }

        private CriterionResult result(Facts facts) {
            return facts.assess(X, "definition:d").criteria().get(0);
        }

        @Test
        void a_reading_of_a_clause_fails_the_criterion_that_no_rule_decides() {
            Facts facts = with(null).add(reading("r", "license-term:x.1", "d.1", FAILS));

            assertThat(result(facts).result()).isEqualTo(NO);
            assertThat(facts.assess(X, "definition:d").result()).isEqualTo(NO);
            assertThat(result(facts).steps())
                    .extracting(Step::text)
                    .containsExactly(
                            "criterion 1, Criterion d.1, of Definition d: NO",
                            "reader holds that clause § x.1 “words of x.1” (bans fields of use) of Licence x fails"
                                    + " criterion 1, Criterion d.1, of Definition d: so it reads");
        }

        @Test
        void a_clause_that_meets_it_does_not_make_the_licence_meet_it() {
            assertThat(result(with(null).add(reading("r", "license-term:x.1", "d.1", MEETS)))
                            .result())
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void a_licence_held_to_meet_it_meets_it() {
            assertThat(result(with(null).add(reading("r", X, "d.1", MEETS))).result())
                    .isEqualTo(YES);
        }

        @Test
        void readings_against_each_other_or_a_rule_are_in_dispute() {
            CriterionResult readings =
                    result(with(null).add(reading("r", X, "d.1", MEETS), reading("s", X, "d.1", FAILS)));

            assertThat(readings.result()).isEqualTo(UNKNOWN);
            assertThat(readings.disputed()).isTrue();
            assertThat(readings.steps()).extracting(Step::text).contains("the record speaks for both sides");
            CriterionResult rule = result(new Facts()
                    .addAll(base.known().all(Entry.class))
                    .add(criterion("d.1", "d", 1, NO_FIELD), reading("s", X, "d.1", MEETS)));
            assertThat(rule.result()).isEqualTo(UNKNOWN);
        }

        @Test
        void an_unverified_reading_says_nothing() {
            assertThat(result(with(null).add(reading("r", X, "d.1", FAILS, "reader", UNVERIFIED)))
                            .result())
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void a_clause_that_we_leave_open_makes_no_rule_say_no() {
            Facts facts = with(NO_FIELD)
                    .add(reading("o", "license-term:x.1", "d.1", LEAVES_OPEN, "openness-graph", VERIFIED));

            assertThat(result(facts).result()).isEqualTo(UNKNOWN);
            assertThat(result(facts.add(clause("x.2", "x", NC))).result()).isEqualTo(NO);
        }

        @Test
        void a_clause_that_others_leave_open_still_counts() {
            assertThat(result(with(NO_FIELD).add(reading("o", "license-term:x.1", "d.1", LEAVES_OPEN)))
                            .result())
                    .isEqualTo(NO);
        }

        @Test
        void a_reading_decides_what_is_for_a_person_to_judge_and_is_asked_for_where_there_is_none() {
            Rule rule = new Rule.All(List.of(APPROVED, new Rule.Judged("it is complete")));
            Assessment without = with(rule).assess(X, "definition:d");

            assertThat(without.missing())
                    .extracting(set -> set.verdict() + " " + set.facts().get(0).text())
                    .containsExactly(
                            "YES Licence x is found to meet criterion 1, Criterion d.1, of Definition d",
                            "NO OSI has not approved Licence x",
                            "NO Licence x is found to fail criterion 1, Criterion d.1, of Definition d");
            assertThat(base.add(reading("r", X, "d.1", MEETS))
                            .assess(X, "definition:d")
                            .result())
                    .isEqualTo(YES);
        }

        @Test
        void a_failure_of_the_licence_carries_to_the_component_that_is_asked_for_only() {
            Rule rule = licensed(APPROVED, TRAINING_CODE);
            Facts facts = new Facts()
                    .add(
                            license("x").osi(YES).governs(M, TRAINING_CODE).made(),
                            license("y").osi(YES).governs(M).made(),
                            definition("d", new Rule.Holds(EntryId.parse("criterion:d.1")), DefinitionScope.MODEL),
                            criterion("d.1", "d", 1, rule));

            assertThat(facts.assess(M, "definition:d").result()).isEqualTo(YES);
            assertThat(new Facts()
                            .addAll(facts.known().all(Entry.class))
                            .add(reading("r", "license:y", "d.1", FAILS))
                            .assess(M, "definition:d")
                            .result())
                    .isEqualTo(YES);
            assertThat(facts.add(reading("r", X, "d.1", FAILS))
                            .assess(M, "definition:d")
                            .result())
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void a_model_as_a_whole_can_be_held_to_meet_or_fail() {
            Facts facts = new Facts()
                    .add(
                            model("m", null),
                            definition("d", new Rule.Holds(EntryId.parse("criterion:d.1")), DefinitionScope.MODEL),
                            criterion("d.1", "d", 1, null));

            assertThat(facts.assess(M, "definition:d").result()).isEqualTo(UNKNOWN);
            assertThat(facts.add(reading("r", M, "d.1", FAILS))
                            .assess(M, "definition:d")
                            .result())
                    .isEqualTo(NO);
        }
    }

    @Nested
    class By_other_definitions {
        private final Rule osd = new Rule.Between(APPROVED, NO_FIELD);

        @Test
        void a_definition_of_licences_judges_a_model_by_the_licence_of_its_parameters() {
            Facts facts = new Facts()
                    .add(
                            model("m", null),
                            license("x")
                                    .osi(NO)
                                    .governs(M, "2023-07-18", null, VERIFIED)
                                    .made(),
                            clause("x.1", "x", FIELD),
                            definition("osd", osd, DefinitionScope.LICENSE, DefinitionScope.COMPONENT));

            Assessment assessment = facts.assess(M, "definition:osd");

            assertThat(assessment.result()).isEqualTo(NO);
            assertThat(assessment.steps())
                    .extracting(step -> step.depth() + " " + step.text())
                    .containsExactly(
                            "0 Definition osd, asked of Model m: NO",
                            "1 the licence of the model parameters (final) of Model m on 2024-01-01 is Licence x:"
                                    + " granted for Model m as a whole since 2023-07-18",
                            "1 Definition osd, asked of Licence x: NO",
                            "2 by Openness Graph's rule for this definition, clause § x.1 “words of x.1” (bans fields"
                                    + " of use) of Licence x");
        }

        @Test
        void one_definition_asks_another_of_the_licence_of_each_component() {
            Facts facts = new Facts()
                    .add(
                            license("x").osi(YES).governs(M).made(),
                            definition("osd", osd, DefinitionScope.LICENSE),
                            definition(
                                    "osaid",
                                    new Rule.Each(
                                            List.of(TRAINING_CODE, DATASETS),
                                            OPEN,
                                            new Rule.Meets(EntryId.parse("definition:osd"))),
                                    DefinitionScope.MODEL),
                            finding("a", M, TRAINING_CODE, OPEN),
                            finding("b", M, DATASETS, OPEN));

            assertThat(facts.assess(M, "definition:osaid").result()).isEqualTo(YES);
        }

        @Test
        void rules_that_lead_in_a_circle_are_left_open() {
            Facts facts = new Facts()
                    .add(
                            license("x").made(),
                            definition("a", new Rule.Meets(EntryId.parse("definition:b"))),
                            definition("b", new Rule.Meets(EntryId.parse("definition:a"))));

            assertThat(facts.assess(X, "definition:a").result()).isEqualTo(UNKNOWN);
        }

        @Test
        void what_is_not_on_record_is_left_open_and_named() {
            Assessment assessment = new Facts().assessment(X, new Rule.Meets(EntryId.parse("definition:elsewhere")));

            assertThat(assessment.result()).isEqualTo(UNKNOWN);
            assertThat(assessment.missing()).hasSize(2);
        }
    }

    @Nested
    class Whether_it_applies {
        @Test
        void before_it_existed_and_after_it_was_replaced_there_is_no_verdict() {
            Facts facts = new Facts()
                    .add(
                            license("x").osi(YES).made(),
                            definition("d", DefinitionStatus.SUPERSEDED, "2023-05", null, List.of(), APPROVED),
                            definition(
                                    "e",
                                    DefinitionStatus.IN_FORCE,
                                    "2024-10-28",
                                    null,
                                    List.of("definition:d"),
                                    APPROVED),
                            criterion("d.1", "d", 1, APPROVED));

            Assessment before = facts.assess(X, "definition:d", "2023-04-30");
            assertThat(before.applicability()).isEqualTo(Applicability.NOT_IN_FORCE);
            assertThat(before.result()).isEqualTo(UNKNOWN);
            assertThat(before.criteria()).isEmpty();
            assertThat(before.steps().get(0).text())
                    .isEqualTo("Definition d was not in force on 2023-04-30: it began in 2023-05 and was replaced on"
                            + " 2024-10-28");
            Assessment within = facts.assess(X, "definition:d", "2023-05-20");
            assertThat(within.applicability()).isEqualTo(Applicability.APPLIES);
            assertThat(within.result()).isEqualTo(UNKNOWN);
            assertThat(within.missing().get(0).facts().get(0).kind()).isEqualTo(MissingKind.DATE);
            assertThat(facts.assess(X, "definition:d", "2023-06-01").result()).isEqualTo(YES);
            assertThat(facts.assess(X, "definition:d", "2024-10-28").applicability())
                    .isEqualTo(Applicability.NOT_IN_FORCE);
            assertThat(facts.assess(X, "definition:e", "2024-10-28").result()).isEqualTo(YES);
        }

        @Test
        void without_a_pass_rule_there_is_no_verdict_but_there_are_criteria() {
            Assessment assessment = new Facts()
                    .add(license("x").osi(YES).made(), definition("d", null), criterion("d.1", "d", 1, APPROVED))
                    .assess(X, "definition:d");

            assertThat(assessment.applicability()).isEqualTo(Applicability.NO_PASS_RULE);
            assertThat(assessment.result()).isEqualTo(UNKNOWN);
            assertThat(assessment.missing()).isEmpty();
            assertThat(assessment.criteria())
                    .extracting(CriterionResult::result)
                    .containsExactly(YES);
        }

        @Test
        void other_kinds_of_subjects_are_not_judged() {
            Facts facts = new Facts()
                    .add(
                            definition("d", APPROVED, DefinitionScope.LICENSE),
                            definition("m", APPROVED, DefinitionScope.MODEL));

            assertThat(facts.assess(M, "definition:d").applicability()).isEqualTo(Applicability.NOT_APPLICABLE);
            assertThat(facts.assess(X, "definition:m").applicability()).isEqualTo(Applicability.NOT_APPLICABLE);
            assertThat(facts.assess("organization:o", "definition:m").applicability())
                    .isEqualTo(Applicability.NOT_APPLICABLE);
        }

        @Test
        void what_is_not_on_record_is_answered_and_gives_no_verdict() {
            Facts facts = new Facts().add(license("x").osi(YES).made(), definition("d", APPROVED));
            Assessor assessor = new Assessor(facts.known());

            Assessment definition = facts.assess(X, "definition:nowhere");
            assertThat(definition.applicability()).isEqualTo(Applicability.NOT_ON_RECORD);
            assertThat(definition.steps())
                    .extracting(Step::text)
                    .containsExactly("the definition was not on record then");
            Assessment subject =
                    assessor.assess(EntryId.parse("license:nowhere"), EntryId.parse("definition:d"), Facts.DAY);
            assertThat(subject.applicability()).isEqualTo(Applicability.NOT_ON_RECORD);
            assertThat(subject.steps()).extracting(Step::text).containsExactly("the subject was not on record then");
            assertThat(List.of(definition, subject)).allSatisfy(one -> {
                assertThat(one.result()).isEqualTo(UNKNOWN);
                assertThat(one.missing()).isEmpty();
            });
        }

        @Test
        void whom_a_definition_judges_is_told_to_whom_it_does_not() {
            Facts facts = new Facts()
                    .add(
                            definition("d", APPROVED, DefinitionScope.LICENSE, DefinitionScope.COMPONENT),
                            new org.opennessgraph.domain.ModelFamily(
                                    EntryId.parse("model-family:f"),
                                    "F",
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    VERIFIED,
                                    null));

            assertThat(facts.assess("model-family:f", "definition:d").steps())
                    .extracting(Step::text)
                    .containsExactly("Definition d judges licences and models, not families of models");
        }

        @Test
        void of_a_definition_that_is_met_it_is_told_why_open_criteria_do_not_matter() {
            Facts facts = new Facts()
                    .add(
                            license("x").osi(YES).made(),
                            definition("d", new Rule.Between(APPROVED, new Rule.Holds(EntryId.parse("criterion:d.1")))),
                            criterion("d.1", "d", 1, null));

            assertThat(facts.assess(X, "definition:d").steps())
                    .extracting(Step::text)
                    .contains("the pass rule does not wait for what is UNKNOWN here (criterion 1, Criterion d.1): it is"
                            + " enough that something is approved by OSI");
        }
    }

    @Nested
    class Provisional {
        @Test
        void a_verdict_on_second_hand_facts_is_provisional() {
            assertThat(new Facts()
                            .add(license("x").made(), clause("x.1", "x", FIELD, SECONDARY))
                            .assessment(X, NO_FIELD)
                            .provisional())
                    .isTrue();
            assertThat(new Facts()
                            .add(
                                    license("x").made(),
                                    clause("x.1", "x", FIELD, SECONDARY),
                                    clause("x.2", "x", NC, VERIFIED))
                            .assessment(X, NO_FIELD)
                            .provisional())
                    .isFalse();
        }

        @Test
        void a_verdict_on_a_disputed_finding_is_provisional_only_if_the_dispute_is_documented() {
            Facts facts = new Facts()
                    .add(
                            finding("a", M, DATASETS, OPEN),
                            license("x").made(),
                            clause("x.1", "x", FIELD),
                            rebuttal("vague", "finding:a"));

            assertThat(facts.assessment(M, each(OPEN, DATASETS)).provisional()).isFalse();
            facts.add(rebuttal("documented", "finding:a", "license-term:x.1"));
            Assessment disputed = facts.assessment(M, each(OPEN, DATASETS));
            assertThat(disputed.result()).isEqualTo(YES);
            assertThat(disputed.provisional()).isTrue();
            assertThat(disputed.used()).extracting(UsedFact::disputed).containsExactly(true);
        }

        @Test
        void a_rebuttal_that_is_not_admitted_puts_nothing_in_dispute() {
            Facts facts = new Facts()
                    .add(
                            finding("a", M, DATASETS, OPEN),
                            license("x").made(),
                            clause("x.1", "x", FIELD),
                            rebuttal("documented", "finding:a", "license-term:x.1"));

            assertThat(facts.assessment(M, each(OPEN, DATASETS)).provisional()).isTrue();
            assertThat(facts.add(generatedText("source:post"))
                            .assessment(M, each(OPEN, DATASETS))
                            .provisional())
                    .isFalse();
        }

        @Test
        void a_second_hand_licence_makes_even_a_sure_failure_provisional() {
            Facts facts = new Facts()
                    .add(license("x").governs(M, null, null, SECONDARY).made(), clause("x.1", "x", FIELD));

            Assessment assessment = facts.assessment(M, licensed(NO_FIELD, DATASETS));

            assertThat(assessment.result()).isEqualTo(NO);
            assertThat(assessment.provisional()).isTrue();
        }
    }

    @Test
    void many_subjects_are_judged_by_many_definitions_at_once() {
        Facts facts = new Facts()
                .add(
                        license("x").osi(YES).made(),
                        license("y").osi(NO).made(),
                        definition("d", APPROVED),
                        definition("e", new Rule.Not(APPROVED)));

        List<List<Assessment>> matrix = new Assessor(facts.known())
                .matrix(
                        List.of(EntryId.parse("license:y"), EntryId.parse(X)),
                        List.of(EntryId.parse("definition:d"), EntryId.parse("definition:e")),
                        Facts.DAY);

        assertThat(matrix)
                .extracting(row -> row.stream().map(Assessment::result).toList())
                .containsExactly(List.of(NO, YES), List.of(YES, NO));
    }

    @Test
    void of_sets_of_one_size_those_that_a_person_could_go_and_find_are_listed_first() {
        List<Rule> clauses = java.util.stream.Stream.of(org.opennessgraph.domain.TermKind.values())
                .limit(12)
                .<Rule>map(kind -> new Rule.NoTerm(List.of(kind)))
                .toList();
        Facts facts = new Facts()
                .add(
                        license("x").governs(M, MODEL_PARAMETERS_FINAL).made(),
                        definition(
                                "d",
                                new Rule.All(List.of(
                                        licensed(new Rule.All(clauses), MODEL_PARAMETERS_FINAL),
                                        new Rule.Holds(EntryId.parse("criterion:d.1")),
                                        each(OPEN, TRAINING_CODE),
                                        licensed(APPROVED, DATASETS),
                                        licensed(APPROVED, MODEL_PARAMETERS_FINAL))),
                                DefinitionScope.MODEL),
                        criterion("d.1", "d", 1, null));

        List<MissingSet> sets = facts.assess(M, "definition:d").missing();

        assertThat(sets).hasSize(Assessment.MOST_MISSING_SETS);
        assertThat(sets.stream().filter(set -> set.verdict() == NO).limit(4).map(set -> set.facts()
                        .get(0)
                        .kind()))
                .containsExactly(
                        MissingKind.APPROVAL, MissingKind.LICENSE, MissingKind.AVAILABILITY, MissingKind.JUDGEMENT);
        assertThat(sets).anySatisfy(set -> assertThat(set.verdict()).isEqualTo(YES));
    }

    @Test
    void the_fact_that_would_decide_most_is_told_first() {
        Rule named = new Rule.NoTerm(List.of(NAME));
        Facts facts = new Facts()
                .add(
                        license("x").made(),
                        license("y").made(),
                        definition("d", APPROVED),
                        definition("e", new Rule.All(List.of(APPROVED, named))),
                        definition("f", new Rule.Any(List.of(APPROVED, new Rule.Not(named)))));
        List<EntryId> definitions =
                List.of(EntryId.parse("definition:d"), EntryId.parse("definition:e"), EntryId.parse("definition:f"));

        List<Coverage> coverage =
                new Assessor(facts.known()).coverage(List.of(EntryId.parse(X)), definitions, Facts.DAY, 5);

        assertThat(coverage)
                .extracting(one -> one.fact().text() + ": " + told(one.decides()) + ", " + told(one.helps()))
                .containsExactly(
                        "OSI has approved Licence x: [d YES, f YES], [e YES]",
                        "OSI has not approved Licence x: [d NO, e NO], [f NO]",
                        "Licence x has a clause that dictates a part of the name of derivatives: [e NO, f YES], []",
                        "the whole text of Licence x is read and has no clause that dictates a part of the name of"
                                + " derivatives: [], [e YES, f NO]");
        assertThat(new Assessor(facts.known()).coverage(List.of(EntryId.parse(X)), definitions, Facts.DAY, 1))
                .hasSize(1);
    }

    private static List<String> told(List<Coverage.Verdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> verdict.definition().key() + " " + verdict.result())
                .sorted()
                .toList();
    }
}
