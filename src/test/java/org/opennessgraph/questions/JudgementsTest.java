// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opennessgraph.questions.SeededGraph.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opennessgraph.graph.StatementCount;

/** What the record makes of claims, models and licences, asked as a client does. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class JudgementsTest {
    private static final String LLAMA_2_CLAIM = "claim(by: {slug: \"llama-2-is-open-source\"})";

    @Inject
    StatementCount statements;

    @BeforeEach
    void ready() {
        SeededGraph.awaitReady();
    }

    @Test
    void a_contradicted_claim_says_by_whom_when_and_on_which_clause() {
        JsonPath standing = answered("{ " + LLAMA_2_CLAIM + " { standing { value words conflictCount conflictKinds "
                + "conflictsWith { id } } } }");

        assertThat(standing.getString("data.claim.standing.value")).isEqualTo("CONTRADICTED");
        assertThat(standing.getString("data.claim.standing.words"))
                .startsWith("contradicted by Open Source Initiative and Stefano Maffulli, 2023-07-20, on clause 2 of "
                        + "Llama 2 Community License Agreement");
        assertThat(standing.<String>getList("data.claim.standing.conflictKinds"))
                .containsExactly("LICENSE_TERM");
        assertThat(standing.<String>getList("data.claim.standing.conflictsWith.id"))
                .contains("claim:llama-2-is-not-open-source", "claim:llama-2-license-is-not-open-source");
    }

    @Test
    void what_is_kept_with_claims_is_what_is_computed_when_asked() {
        JsonPath claims = answered("""
                {
                  claims(first: 100) { nodes { id kind standing { value words } standingReason { value words } } }
                }""");

        List<Map<String, Object>> nodes = claims.getList("data.claims.nodes");
        assertThat(nodes).hasSizeGreaterThan(50).allSatisfy(claim -> {
            assertThat(claim.get("standing")).as("" + claim.get("id")).isEqualTo(claim.get("standingReason"));
            boolean position = "NORM".equals(claim.get("kind")) || "FORECAST".equals(claim.get("kind"));
            assertThat(claim.get("standing") == null).as("" + claim.get("id")).isEqualTo(position);
        });
    }

    @Test
    void what_is_kept_with_a_fact_about_a_table_counts_the_rows_that_speak_against_it() {
        JsonPath both = answered("""
                {
                  claim(by: {slug: "opening-up-chatgpt-table-not-updated-since-the-conference"}) {
                    standing { conflictCount conflictKinds }
                  }
                  contradictions(of: {claim: "claim:opening-up-chatgpt-table-not-updated-since-the-conference"}) {
                    conflictCount nodes { kind }
                  }
                }""");

        assertThat(both.getInt("data.claim.standing.conflictCount"))
                .isPositive()
                .isEqualTo(both.getInt("data.contradictions.conflictCount"));
        assertThat(both.<String>getList("data.claim.standing.conflictKinds")).containsExactly("RECORD");
    }

    @Test
    void claims_are_listed_by_where_they_stand() {
        JsonPath claims = answered("{ claims(filter: {standing: CONTRADICTED}) { nodes { id standing { value } } } }");

        assertThat(claims.<String>getList("data.claims.nodes.id"))
                .contains("claim:llama-2-is-open-source", "claim:llama-3.1-405b-is-open-source");
        assertThat(claims.<String>getList("data.claims.nodes.standing.value")).containsOnly("CONTRADICTED");
    }

    @Test
    void the_reason_of_a_standing_shows_both_sides_the_leads_and_what_would_change_it() {
        JsonPath claim = answered("{ " + LLAMA_2_CLAIM + """
                {
                  standingReason {
                    deciding { by { name } documented grounds { id } }
                    against { label argument { by { name } } }
                    leads { why statement { id } }
                    interest { interestedFor allFor }
                    defence { depth label }
                    change { words exact arguments { words } }
                    partial
                  }
                } }""");

        assertThat(claim.<String>getList("data.claim.standingReason.deciding.by.name"))
                .containsExactly("Open Source Initiative", "Stefano Maffulli");
        assertThat(claim.<String>getList("data.claim.standingReason.deciding.grounds.id"))
                .contains("license-term:llama-2-community-license.2", "license:llama-2-aup", "criterion:osd.5");
        assertThat(claim.<String>getList("data.claim.standingReason.leads.statement.id"))
                .contains("rebuttal:lesswrong-commenter-against-llama-2-is-open-source");
        assertThat(claim.getInt("data.claim.standingReason.interest.interestedFor"))
                .as("those who made it or work there; the press is not interested")
                .isPositive()
                .isLessThan(claim.getInt("data.claim.standingReason.interest.allFor"));
        assertThat(claim.<Integer>getList("data.claim.standingReason.defence.depth"))
                .startsWith(0, 1);
        assertThat(claim.<Object>getList("data.claim.standingReason.change.arguments"))
                .isNotEmpty();
        assertThat(claim.getBoolean("data.claim.standingReason.partial")).isFalse();
    }

    @Test
    void a_part_of_the_record_gives_a_standing_of_its_own() {
        JsonPath claim = answered("{ " + LLAMA_2_CLAIM + """
                {
                  strangers: standingReason(withoutInterestedParties: true) { value leads { why } }
                  early: standingReason(validAt: "2023-07-19") { value deciding { kind definitions { id } } }
                  nothingYet: standingReason(knownAt: {position: "0"}) { value }
                } }""");

        // Without everybody who made it or works there, only the press is left to say so.
        assertThat(claim.getString("data.claim.strangers.value")).isEqualTo("CONTRADICTED");
        assertThat(claim.<String>getList("data.claim.strangers.leads.why")).contains("INTERESTED");
        // The day before the Open Source Initiative spoke: by the definition and the licence alone.
        assertThat(claim.getString("data.claim.early.value")).isEqualTo("CONTRADICTED");
        assertThat(claim.getString("data.claim.early.deciding.kind")).isEqualTo("ASSESSMENT");
        assertThat(claim.<String>getList("data.claim.early.deciding.definitions.id"))
                .containsExactly("definition:osd");
        assertThat(claim.<Object>get("data.claim.nothingYet")).isNull();
    }

    @Test
    void what_was_known_at_the_present_position_is_what_is_known_now() {
        String position = answered("{ position }").getString("data.position");
        String query = "{ " + LLAMA_2_CLAIM + " { now: standingReason { value words against { label } } "
                + "then: standingReason(knownAt: {position: \"" + position + "\"}) { value words against { label } } } "
                + "contradictions(of: {subject: \"model:llama-2\"}) { kinds { kind count } } "
                + "past: contradictions(of: {subject: \"model:llama-2\"}, knownAt: {position: \"" + position
                + "\"}) { kinds { kind count } } }";
        JsonPath both = answered(query);

        assertThat(both.<Object>get("data.claim.then")).isEqualTo(both.<Object>get("data.claim.now"));
        assertThat(both.<Object>get("data.past")).isEqualTo(both.<Object>get("data.contradictions"));
    }

    @Test
    void a_model_is_judged_by_a_definition_criterion_by_criterion_with_its_reasons() {
        JsonPath assessed = answered("""
                {
                  assess(subject: "model:llama-2", definition: "definition:osd", validAt: "2023-07-20") {
                    applicability result provisional
                    criteria { criterion { number } result }
                    used { entry { id } verification source { id } }
                    steps { text entries { id } }
                  }
                }""");

        assertThat(assessed.getString("data.assess.result")).isEqualTo("NO");
        assertThat(assessed.getString("data.assess.applicability")).isEqualTo("APPLIES");
        List<Map<String, Object>> criteria = assessed.getList("data.assess.criteria");
        assertThat(criteria)
                .filteredOn(criterion -> "NO".equals(criterion.get("result")))
                .extracting(criterion -> assessed(criterion, "criterion", "number"))
                .containsExactly("5", "6");
        assertThat(assessed.<String>getList("data.assess.used.entry.id"))
                .contains("license-term:llama-2-community-license.2", "license:llama-2-aup");
        assertThat(String.join("\n", assessed.<String>getList("data.assess.steps.text")))
                .contains("greater than 700 million monthly active users", "1.b.iv");
    }

    @Test
    void a_definition_gives_no_verdict_before_it_existed() {
        JsonPath early = answered("""
                {
                  assess(subject: "model:amber", definition: "definition:osaid-1.0", validAt: "2024-01") {
                    applicability result criteria { result }
                  }
                }""");

        assertThat(early.getString("data.assess.applicability")).isEqualTo("NOT_IN_FORCE");
        assertThat(early.getString("data.assess.result")).isEqualTo("UNKNOWN");
    }

    @Test
    void what_the_graph_did_not_hold_at_a_past_time_is_answered() {
        JsonPath early = answered("""
                {
                  assess(subject: "model:amber", definition: "definition:osd", knownAt: {position: "0"}) {
                    applicability result missing { verdict } steps { text }
                  }
                  assessments(
                    subjects: ["model:amber"], definitions: ["definition:osd"], knownAt: {position: "0"}
                  ) { applicability }
                  coverage(
                    subjects: ["model:amber"], definitions: ["definition:osd"], knownAt: {position: "0"}
                  ) { decidesCount }
                  wouldBeTrue(subject: "model:amber", knownAt: {position: "0"}) { strongest { id } }
                  claim(by: {slug: "llama-2-is-open-source"}) {
                    standingReason(knownAt: {position: "0"}) { value }
                    verdicts(knownAt: {position: "0"}) { result }
                  }
                  contradictions(of: {model: "model:amber"}, knownAt: {position: "0"}) { kinds { kind } }
                }""");

        assertThat(early.getString("data.assess.applicability")).isEqualTo("NOT_ON_RECORD");
        assertThat(early.getString("data.assess.result")).isEqualTo("UNKNOWN");
        assertThat(early.<String>getList("data.assess.steps.text"))
                .containsExactly("the definition was not on record then");
        assertThat(early.<String>getList("data.assessments.applicability")).containsExactly("NOT_ON_RECORD");
        assertThat(early.<Object>getList("data.coverage")).isEmpty();
        assertThat(early.<Object>get("data.wouldBeTrue")).isNull();
        assertThat(early.<Object>get("data.claim.standingReason")).isNull();
        assertThat(early.<Object>getList("data.claim.verdicts")).isEmpty();
        assertThat(early.<Object>getList("data.contradictions.kinds")).isEmpty();
    }

    @Test
    void a_family_of_models_is_not_judged_and_it_is_said_what_is() {
        JsonPath family = answered("""
                {
                  assess(subject: "model-family:llama", definition: "definition:osd") {
                    applicability steps { text }
                  }
                }""");

        assertThat(family.getString("data.assess.applicability")).isEqualTo("NOT_APPLICABLE");
        assertThat(family.<String>getList("data.assess.steps.text"))
                .containsExactly(
                        "Open Source Definition 1.9 judges licences, models and products, not families of models");
    }

    @Test
    void rules_are_told_in_words_and_as_data() {
        JsonPath rules = answered("""
                {
                  definition(by: {slug: "mof-1.0-class-ii"}) {
                    rule ruleAsJson criteria(first: 50) { nodes { number rule ruleAsJson } }
                  }
                }""");

        assertThat(rules.getString("data.definition.rule"))
                .startsWith(
                        "By Openness Graph's rule, something meets Model Openness Framework: Class II, Open Tooling "
                                + "1.0 if it meets its criteria “Class III”, “Training code”");
        assertThat(rules.getString("data.definition.ruleAsJson")).startsWith("{\"all\":[{\"criterion\":");
        assertThat(rules.<String>getList("data.definition.criteria.nodes.rule"))
                .anySatisfy(rule -> assertThat(rule).contains("something meets criterion “Training code” of"));
        assertThat(rules.<String>getList("data.definition.criteria.nodes.ruleAsJson"))
                .anySatisfy(rule -> assertThat(rule).contains("TRAINING_CODE"));
    }

    @Test
    void many_models_are_judged_by_many_definitions_in_one_call() {
        JsonPath matrix = answered("""
                {
                  assessments(
                    subjects: ["model:llama-2", "model:mistral-7b", "model:nowhere"],
                    definitions: ["definition:osd", "definition:osaid-1.0"],
                    validAt: "2025-01-01"
                  ) { subject { id } definition { id } result missing { verdict facts { kind text } } }
                }""");

        List<Map<String, Object>> cells = matrix.getList("data.assessments");
        assertThat(cells)
                .extracting(
                        cell -> assessed(cell, "subject", "id"),
                        cell -> assessed(cell, "definition", "id"),
                        cell -> cell.get("result"))
                .containsExactly(
                        tuple("model:llama-2", "definition:osd", "NO"),
                        tuple("model:llama-2", "definition:osaid-1.0", "NO"),
                        tuple("model:mistral-7b", "definition:osd", "YES"),
                        tuple("model:mistral-7b", "definition:osaid-1.0", "NO"));
    }

    @Test
    void what_is_unknown_names_the_facts_that_would_decide_it() {
        JsonPath amber = answered("""
                {
                  assess(subject: "model:amber", definition: "definition:osaid-1.0") {
                    result moreMissing missing { verdict facts { kind text about { id } criterion { id } } }
                  }
                  coverage(subjects: ["model:amber", "model:bloomz"], first: 3) {
                    decidesCount helpsCount decides { subject definition result } fact { kind text }
                  }
                }""");

        assertThat(amber.getString("data.assess.result")).isEqualTo("UNKNOWN");
        assertThat(amber.<Object>getList("data.assess.missing")).isNotEmpty().hasSizeLessThanOrEqualTo(10);
        assertThat(amber.<List<?>>getList("data.assess.missing.facts"))
                .allSatisfy(facts -> assertThat(facts).isNotEmpty());
        List<Integer> decides = amber.getList("data.coverage.decidesCount");
        assertThat(decides).hasSize(3).isSortedAccordingTo((one, other) -> Integer.compare(other, one));
    }

    @Test
    void the_words_that_the_facts_carry_are_told_apart_from_those_that_depend_on_the_definition() {
        JsonPath mistral = answered("""
                {
                  wouldBeTrue(subject: "model:mistral-7b", validAt: "2025-01-01") {
                    strongest { id } terms { term { id } outcome words readings { definition { id } result } }
                  }
                }""");

        assertThat(mistral.<String>getList("data.wouldBeTrue.strongest.id"))
                .doesNotContain("openness-term:open-source");
        assertThat(mistral.<String>getList(
                        "data.wouldBeTrue.terms.findAll { it.term.id == 'openness-term:open-source' }.outcome"))
                .containsExactly("MIXED");
    }

    @Test
    void verdicts_on_a_claim_go_by_the_day_it_speaks_of_and_on_request_by_today() {
        JsonPath claim = answered(
                "{ " + LLAMA_2_CLAIM
                        + " { verdicts { definition { id } result } today: verdicts(today: true) { definition { id } result } } }");

        assertThat(claim.<String>getList("data.claim.verdicts.definition.id")).containsOnly("definition:osd");
        assertThat(claim.<String>getList("data.claim.verdicts.result")).containsOnly("NO");
        assertThat(claim.<String>getList("data.claim.today.definition.id"))
                .contains("definition:osd", "definition:osaid-1.0", "definition:eu-ai-act-53-2");
    }

    @Test
    void contradictions_come_with_their_steps_and_the_sources_of_both_sides_conflicts_first() {
        JsonPath found = answered("""
                {
                  contradictions(of: {model: "model:llama-2"}, first: 4) {
                    conflictCount
                    kindsOfLine { kind count }
                    nodes {
                      kind conflict
                      first { entries { id } sources { id } }
                      second { entries { id } sources { id } }
                      steps { text entries { id } }
                    }
                  }
                }""");

        assertThat(found.getInt("data.contradictions.conflictCount")).isEqualTo(6);
        assertThat(found.<String>getList("data.contradictions.kindsOfLine.kind"))
                .as("counted apart: what is said of the whole line")
                .contains("DIRECT", "LEAD");
        assertThat(found.<String>getList("data.contradictions.nodes.kind")).containsOnly("LICENSE_TERM");
        List<Map<String, Object>> nodes = found.getList("data.contradictions.nodes");
        assertThat(nodes).anySatisfy(node -> {
            assertThat(assessed(node, "first", "entries").toString()).contains("claim:llama-2-is-open-source");
            assertThat(assessed(node, "second", "entries").toString()).contains("claim:llama-2-is-not-open-source");
            assertThat(assessed(node, "second", "sources").toString()).contains("source:osi-llama2-not-oss");
            assertThat(String.valueOf(node.get("steps")))
                    .contains("is part of", "1.b.iv", "700 million", "Every definition under which");
        });
    }

    @Test
    void contradictions_are_paged_without_loss_and_picked_by_kind() {
        List<Object> paged = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = answered("""
                    {
                      contradictions(of: {subject: "model:llama-2"}, first: 7%s) {
                        edges { node { kind first { entries { id } } second { entries { id } } } }
                        pageInfo { hasNextPage endCursor }
                      }
                    }""".formatted(after));
            paged.addAll(page.getList("data.contradictions.edges.node"));
            after = page.getBoolean("data.contradictions.pageInfo.hasNextPage")
                    ? ", after: \"" + page.getString("data.contradictions.pageInfo.endCursor") + "\""
                    : null;
        } while (after != null);
        JsonPath whole = answered("""
                {
                  contradictions(of: {subject: "model:llama-2"}, first: 100) {
                    nodes { kind first { entries { id } } second { entries { id } } }
                    kinds { kind count }
                  }
                  scope: contradictions(of: {subject: "model:llama-2"}, kinds: [VERSION]) { conflictCount nodes { kind } }
                }""");

        assertThat(paged).isEqualTo(whole.getList("data.contradictions.nodes")).doesNotHaveDuplicates();
        assertThat(whole.getInt("data.scope.conflictCount")).isZero();
        assertThat(whole.<String>getList("data.scope.nodes.kind")).containsOnly("VERSION");
    }

    @Test
    void claims_of_an_organization_are_set_against_the_record_with_the_parts_of_each_number() {
        JsonPath meta = answered("""
                {
                  claimsAgainstRecord(organization: "organization:meta", from: "2023", to: "2024") {
                    claimCount
                    claims { id }
                    standings { standing count claims { id } }
                    terms { term { id } count contradictedCount contradicted { id } against { id } }
                  }
                }""");

        List<String> claims = meta.getList("data.claimsAgainstRecord.claims.id");
        assertThat(claims)
                .hasSize(meta.getInt("data.claimsAgainstRecord.claimCount"))
                .contains("claim:llama-2-is-open-source", "claim:llama-2-is-open-innovation");
        List<Integer> counts = meta.getList("data.claimsAgainstRecord.standings.count");
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(claims.size());
        assertThat(
                        meta.<String>getList(
                                "data.claimsAgainstRecord.terms.find { it.term.id == 'openness-term:open-source' }.contradicted.id"))
                .contains("claim:llama-2-is-open-source");
        assertThat(meta.<String>getList(
                        "data.claimsAgainstRecord.terms.find { it.term.id == 'openness-term:open-source' }.against.id"))
                .contains("license-term:llama-2-community-license.2", "claim:llama-2-is-not-open-source");
    }

    @Test
    void the_voices_of_an_organization_are_told_apart_and_reports_of_others_are_told() {
        JsonPath meta = answered("""
                {
                  claimsAgainstRecord(organization: "organization:meta") {
                    claimCount
                    claims { id }
                    statements { id ... on Assertion { claim { id } } }
                    reportedOnly { id }
                    unheard { statement { id } why }
                    voices { voice claimCount claims { id } statements { id } }
                    terms { term { id } claims { id } against { id } }
                  }
                }""");

        String at = "data.claimsAgainstRecord.";
        assertThat(new TreeSet<>(meta.<String>getList(at + "statements.claim.id")))
                .as("each claim counted was made by a statement counted")
                .containsExactlyElementsOf(new TreeSet<>(meta.<String>getList(at + "claims.id")));
        assertThat(meta.<String>getList(at + "voices.find { it.voice == 'PERSON' }.statements.id"))
                .contains("assertion:lecun-llama-2-20230718");
        assertThat(meta.<String>getList(at + "voices.find { it.voice == 'ORGANIZATION' }.statements.id"))
                .contains("assertion:zuckerberg-llama-3.1-405b-20240723")
                .doesNotContain("assertion:lecun-llama-2-20230718");
        assertThat(meta.<String>getList(at + "reportedOnly.id"))
                .as("only its critic says that Meta says so")
                .contains("claim:meta-models-are-open-source");
        assertThat(meta.<String>getList(at + "statements.id"))
                .doesNotContainAnyElementsOf(meta.<String>getList(at + "unheard.statement.id"));
        for (int i = 0; i < meta.getList(at + "terms").size(); i++) {
            assertThat(meta.<String>getList(at + "terms[" + i + "].against.id"))
                    .as("nothing speaks against itself")
                    .doesNotContainAnyElementsOf(meta.<String>getList(at + "terms[" + i + "].claims.id"));
        }
    }

    @Test
    void a_statement_counts_in_one_of_periods_that_follow_each_other_or_its_date_is_open() {
        List<String> counted = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int year = 2015; year <= 2026; year++) {
            String period = "from: \"" + year + "\", to: \"" + year + "\"";
            counted.addAll(statementsOfMeta(period, "statements"));
            open.addAll(statementsOfMeta(period, "dateOpen"));
        }
        assertThat(counted).doesNotHaveDuplicates().contains("assertion:lecun-llama-2-20230718");
        assertThat(open).doesNotContainAnyElementsOf(counted);
        assertThat(statementsOfMeta("from: \"1990\", to: \"1990\"", "statements"))
                .isEmpty();
        assertThat(statementsOfMeta("from: \"2023\", to: \"2023\"", "statements"))
                .doesNotContain("assertion:zuckerberg-llama-3.1-405b-20240723");

        List<String> neverCounted = new ArrayList<>(statementsOfMeta("", "statements"));
        neverCounted.removeAll(counted);
        assertThat(open).as("what no year has is of an open date").containsAll(neverCounted);
    }

    private List<String> statementsOfMeta(String period, String field) {
        JsonPath answer = answered(
                "{ claimsAgainstRecord(organization: \"organization:meta\" " + period + ") { " + field + " { id } } }");
        return answer.getList("data.claimsAgainstRecord." + field + ".id");
    }

    @Test
    void what_is_not_there_is_null_or_left_out() {
        JsonPath nothing = answered("""
                {
                  a: assess(subject: "model:nowhere", definition: "definition:osd") { result }
                  b: assess(subject: "model:llama-2", definition: "definition:nowhere") { result }
                  c: wouldBeTrue(subject: "model:nowhere") { strongest { id } }
                  d: assessments(subjects: ["model:nowhere"]) { result }
                }""");

        assertThat(nothing.<Object>get("data.a")).isNull();
        assertThat(nothing.<Object>get("data.b")).isNull();
        assertThat(nothing.<Object>get("data.c")).isNull();
        assertThat(nothing.<Object>getList("data.d")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assess(subject: \"model:llama-2\", definition: \"definition:osd\", validAt: \"soon\") { result }"
                        + "|BAD_DATE|validAt",
                "assess(subject: \"llama 2\", definition: \"definition:osd\") { result }|BAD_ID|subject",
                "assess(subject: \"person:yann-lecun\", definition: \"definition:osd\") { result }|BAD_ID|subject",
                "assess(subject: \"model:llama-2\", definition: \"license:mit\") { result }|BAD_ID|definition",
                "assessments(subjects: [\"person:yann-lecun\"]) { result }|BAD_ID|subjects",
                "wouldBeTrue(subject: \"model:llama-2\", knownAt: {position: \"-1\"}) { partial }"
                        + "|BAD_FILTER|knownAt.position",
                "wouldBeTrue(subject: \"model:llama-2\", knownAt: {position: \"99999999\"}) { partial }"
                        + "|BAD_FILTER|knownAt.position",
                "wouldBeTrue(subject: \"model:llama-2\", knownAt: {at: \"2999-01-01T00:00:00Z\"}) { partial }"
                        + "|BAD_DATE|knownAt.at",
                "wouldBeTrue(subject: \"model:llama-2\", knownAt: {at: \"yesterday\"}) { partial }|BAD_DATE|knownAt.at",
                "coverage(subjects: [\"model:llama-2\"], first: 0) { decidesCount }|BAD_PAGE_SIZE|first",
                "contradictions(of: {subject: \"person:yann-lecun\"}) { conflictCount }|BAD_ID|of.subject",
                "contradictions(of: {subject: \"model:llama-2\"}, after: \"x\") { conflictCount }|BAD_CURSOR|after",
                "claimsAgainstRecord { claimCount }|BAD_FILTER|organization",
                "claimsAgainstRecord(family: \"model-family:llama\", from: \"long ago\") { claimCount }|BAD_DATE|from",
                "claimsAgainstRecord(family: \"model-family:llama\", from: \"2025\", to: \"2023\") { claimCount }"
                        + "|BAD_DATE|to",
                "claimsAgainstRecord(organization: \"person:yann-lecun\") { claimCount }|BAD_ID|organization",
                "claimsAgainstRecord(organization: \"organization:nobody\") { claimCount }|BAD_ID|organization",
                "claimsAgainstRecord(family: \"model:llama-2\") { claimCount }|BAD_ID|family",
                "wouldBeTrue(subject: \"model:llama-2\", validAt: \"2999\") { partial }|BAD_DATE|validAt",
                "wouldBeTrue(subject: \"model:llama-2\", validAt: \"2023~\") { partial }|BAD_DATE|validAt",
                "wouldBeTrue(subject: \"model:llama-2\", validAt: \"2023-02-30\") { partial }|BAD_DATE|validAt",
                "wouldBeTrue(subject: \"model:llama-2\", knownAt: {position: \"+1\"}) { partial }"
                        + "|BAD_FILTER|knownAt.position",
            })
    void bad_input_says_where_and_what_would_be_right(String query, String code, String argument) {
        JsonPath answer = ask("{ " + query + " }");

        assertThat(answer.getString("errors[0].extensions.code"))
                .as(answer.prettify())
                .isEqualTo(code);
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(argument);
        assertThat(answer.getString("errors[0].extensions.expected")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims(first: %d) { nodes { standing { value conflictsWith { text } } } }",
                "claims(first: %d) { nodes { standingReason { words against { argument { by { label } } } } } }",
                "claims(first: %d) { nodes { verdicts { result } } }",
                "models(first: %d) { nodes { assessments { result definition { label } } } }"
            })
    void judging_a_hundred_costs_as_many_statements_as_judging_one(String field) {
        long one = cost(field.formatted(1));
        long hundred = cost(field.formatted(100));

        // A dispute of one claim may lack what another has, such as policies, and so need fewer.
        assertThat(hundred).isLessThanOrEqualTo(60);
        assertThat(one).isPositive().isLessThanOrEqualTo(hundred);
    }

    private long cost(String field) {
        long before = statements.read();
        answered("{ " + field + " }");
        return statements.read() - before;
    }

    private static JsonPath answered(String query) {
        JsonPath answer = ask(query);
        assertThat(answer.<@Nullable Object>get("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    private static Object assessed(Map<String, Object> row, String... path) {
        @Nullable Object at = row;
        for (String step : path) {
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return at == null ? "" : at;
    }
}
