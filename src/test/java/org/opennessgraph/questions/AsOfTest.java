// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.assertion;
import static org.opennessgraph.domain.Sample.claim;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.model;
import static org.opennessgraph.domain.Sample.organization;
import static org.opennessgraph.domain.Sample.person;
import static org.opennessgraph.domain.Sample.rebuttal;
import static org.opennessgraph.domain.Sample.said;
import static org.opennessgraph.domain.Sample.source;
import static org.opennessgraph.domain.Sample.term;
import static org.opennessgraph.questions.SeededGraph.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.projection.Editor;

/**
 * Every question of another time. A dispute is entered step by step and asked about after each step; what was answered
 * then is what must be answered later for that time. Its names are a ship's, as other tests write to the same stores.
 */
@QuarkusTest
class AsOfTest {
    /** Every way to come to an entry. */
    private static final String QUESTIONS = """
            position
            model(by: {slug: "as-one"}) {
              name revision recordStatus
              claims { totalCount nodes { text firstAsserted { text } lastAsserted { text } subjects { label } } }
            }
            models(filter: {text: "rachel"}, orderBy: NAME_A_TO_Z) { nodes { id name } pageInfo { endCursor } }
            people(filter: {text: "rachel"}) { nodes { id name } }
            claims(filter: {subject: "model:as-one"}) { nodes { id standing { value conflictCount words } } }
            madeByCritic: rebuttals(filter: {by: "person:as-critic"}) { nodes { id } }
            claim(by: {slug: "as-is"}) {
              assertions { totalCount nodes { id by { name } source { title } rebuttals { nodes { id } } } }
              rebuttals { totalCount nodes { id } }
              standing { value words independentSources conflictCount conflictsWith { id } }
              standingReason { value words }
              opposed { id }
            }
            source(by: {url: "https://as.example.org/reply"}) { title }
            node(id: "rebuttal:as-objects") { id ... on Rebuttal { argument recordStatus } }
            search(text: "rachel", first: 50) { nodes { id } facets { type count } }
            timeline(subject: "model:as-one") { events { kind date { text } entry { id label } } partial }
            trace(of: {claim: "claim:as-is"}) {
              outline tree { path side entry { id label } } nodes { id label } edges { from type to } partial
            }
            bySubject: trace(of: {subject: "model:as-one"}) { outline }
            contradictions(of: {subject: "model:as-one"}) { nodes { kind words steps { text } } }
            wouldBeTrue(subject: "model:as-one") { strongest { id } }
            """;

    private static final List<Long> POSITIONS = new ArrayList<>();
    private static final List<Object> ANSWERED = new ArrayList<>();

    @Inject
    Editor editor;

    @BeforeEach
    void enter() {
        if (!POSITIONS.isEmpty()) {
            return;
        }
        editor.show(
                term("openness-term:as-open", "Rachel openness"),
                organization("organization:as-maker", "Rachel Maker"),
                person("person:as-boss", "Rachel Boss"),
                model("model:as-one", "Rachel One", "2023-07-18", "organization:as-maker"),
                source("source:as-blog", "Rachel blog", "2023-07-18", "https://as.example.org/blog"),
                claim("claim:as-is", "Rachel One is open", "openness-term:as-open", Polarity.AFFIRMS, "model:as-one"),
                assertion(
                        "assertion:as-boss-says",
                        "claim:as-is",
                        said("source:as-blog", "2023-07-18", "it is open"),
                        "person:as-boss"));
        note();
        editor.show(
                model("model:as-one", "Rachel One Renewed", "2023-07-18", "organization:as-maker"),
                person("person:as-critic", "Rachel Critic"),
                source("source:as-reply", "Rachel reply", "2023-07-20", "https://as.example.org/reply"),
                assertion(
                        "assertion:as-boss-said-before",
                        "claim:as-is",
                        said("source:as-blog", "2023-02", null),
                        "person:as-boss"),
                rebuttal(
                        "rebuttal:as-objects",
                        "claim:as-is",
                        "Its licence limits use",
                        said("source:as-reply", "2023-07-20", "it is not open"),
                        List.of("source:as-blog"),
                        "person:as-critic"));
        note();
        editor.show(claim(
                "claim:as-is-not", "Rachel One is not open", "openness-term:as-open", Polarity.DENIES, "model:as-one"));
        note();
        editor.await(editor.retract(id("rebuttal:as-objects")));
        note();
        editor.await(editor.merge(id("person:as-critic"), id("person:as-boss")));
    }

    /** Asks everything now, to be held against what is answered for this time later. */
    private void note() {
        JsonPath answer = answered("{ " + QUESTIONS + " }");
        POSITIONS.add(Long.valueOf(answer.getString("data.position")));
        ANSWERED.add(comparable(answer, "data"));
    }

    @Test
    void what_was_answered_at_a_time_is_answered_for_that_time_later() {
        for (int step = 0; step < POSITIONS.size(); step++) {
            JsonPath later = answered(asOf(step, QUESTIONS));

            assertThat(comparable(later, "data.asOf")).as("as of step " + step).isEqualTo(ANSWERED.get(step));
        }
        assertThat(ANSWERED).doesNotHaveDuplicates();
    }

    @Test
    void a_moment_stands_for_the_position_of_that_moment() {
        JsonPath answer = answered("{ asOf(knownAt: {at: \"2001-01-01T00:00:00Z\"}) { position "
                + "claim(by: {slug: \"as-is\"}) { id } claims(first: 1) { nodes { id } totalCount } } }");

        assertThat(answer.getString("data.asOf.position")).isEqualTo("0");
        assertThat(answer.<Object>get("data.asOf.claim")).isNull();
        assertThat(answer.<Object>getList("data.asOf.claims.nodes")).isEmpty();
        assertThat(answer.<Object>get("data.asOf.claims.totalCount")).isEqualTo(0);
    }

    @Test
    void times_stand_beside_each_other_in_one_query_and_do_not_mix() {
        String model = "model(by: {slug: \"as-one\"}) { name claims { nodes { rebuttals { nodes { id } } } } }";
        JsonPath answer = answered("{ before: asOf(knownAt: " + at(0) + ") { " + model + " } " + model
                + " between: asOf(knownAt: " + at(1) + ") { " + model + " } }");

        assertThat(answer.getString("data.before.model.name")).isEqualTo("Rachel One");
        assertThat(answer.getString("data.model.name")).isEqualTo("Rachel One Renewed");
        assertThat(answer.<List<Object>>getList("data.before.model.claims.nodes.rebuttals.nodes")
                        .get(0))
                .isEmpty();
        assertThat(answer.<List<Object>>getList("data.between.model.claims.nodes.rebuttals.nodes")
                        .get(0))
                .hasSize(1);
        assertThat(answer.<List<Object>>getList("data.model.claims.nodes.rebuttals.nodes")
                        .get(0))
                .isEmpty();
    }

    @Test
    void what_a_past_answer_leads_to_is_shown_as_it_was_known() {
        JsonPath answer = answered("{ wouldBeTrue(subject: \"model:as-one\", knownAt: " + at(0)
                + ") { subject { label } } contradictions(of: {claim: \"claim:as-is\"}, knownAt: " + at(0)
                + ") { nodes { kind steps { text entries { label } } } } claim(by: {slug: \"as-is\"}) { standingReason(knownAt: "
                + at(0)
                + ") { words } } }");

        assertThat(answer.getString("data.wouldBeTrue.subject.label")).isEqualTo("Rachel One");
        assertThat(answer.getString("data")).doesNotContain("Renewed");
    }

    @Test
    void a_field_of_its_own_time_keeps_it() {
        JsonPath answer = answered("{ asOf(knownAt: " + at(1) + ") { claim(by: {slug: \"as-is\"}) { "
                + "rebuttals { nodes { id } } early: standingReason(knownAt: " + at(0) + ") { value } "
                + "standingReason { value } } } }");

        assertThat(answer.<Object>getList("data.asOf.claim.rebuttals.nodes")).hasSize(1);
        assertThat(answer.<Object>get("data.asOf.claim.early.value"))
                .isEqualTo(answered(asOf(0, "claim(by: {slug: \"as-is\"}) { standing { value } }"))
                        .get("data.asOf.claim.standing.value"));
    }

    @Test
    void what_was_said_after_a_day_is_left_out_of_what_is_asked_for_that_day() {
        JsonPath answer = answered("{ asOf(validAt: \"2023-07-19\", knownAt: " + at(1) + ") { validAt { text } "
                + "claim(by: {slug: \"as-is\"}) { assertions { nodes { id } totalCount } rebuttals { nodes { id } } "
                + "standingReason { value } standing { value } } "
                + "rebuttals(filter: {text: \"licence limits use\"}) { nodes { id } } "
                + "timeline(subject: \"model:as-one\") { events { kind } } "
                + "trace(of: {claim: \"claim:as-is\"}) { outline } "
                + "people(filter: {text: \"rachel\"}) { nodes { name } } "
                + "search(text: \"rachel reply\") { nodes { id } } } }");

        assertThat(answer.getString("data.asOf.validAt.text")).isEqualTo("2023-07-19");
        assertThat(answer.<Object>getList("data.asOf.claim.assertions.nodes")).hasSize(2);
        assertThat(answer.<Object>get("data.asOf.claim.assertions.totalCount")).isNull();
        assertThat(answer.<Object>getList("data.asOf.claim.rebuttals.nodes")).isEmpty();
        assertThat(answer.getString("data.asOf.claim.standing.value"))
                .isEqualTo(answer.getString("data.asOf.claim.standingReason.value"));
        assertThat(answer.<Object>getList("data.asOf.rebuttals.nodes")).isEmpty();
        assertThat(answer.<String>getList("data.asOf.timeline.events.kind")).doesNotContain("REBUTTED");
        assertThat(answer.getString("data.asOf.trace.outline")).doesNotContain("licence limits use");
        // Who has no date is of every day, and a search finds what it looks for.
        assertThat(answer.<String>getList("data.asOf.people.nodes.name")).contains("Rachel Critic");
        assertThat(answer.<String>getList("data.asOf.search.nodes.id")).contains("source:as-reply");
    }

    @Test
    void a_past_list_is_paged_like_any_other() {
        JsonPath first = answered(asOf(
                1,
                "model(by: {slug: \"as-one\"}) { claims { nodes { assertions(first: 1) { nodes { id } "
                        + "pageInfo { endCursor hasNextPage } } } } }"));
        String cursor = first.getString("data.asOf.model.claims.nodes[0].assertions.pageInfo.endCursor");
        JsonPath second = answered(asOf(
                1,
                "model(by: {slug: \"as-one\"}) { claims { nodes { assertions(first: 1, after: \"" + cursor
                        + "\") { nodes { id } pageInfo { hasNextPage hasPreviousPage } } } } }"));

        assertThat(first.getString("data.asOf.model.claims.nodes[0].assertions.nodes[0].id"))
                .isEqualTo("assertion:as-boss-said-before");
        assertThat(first.getBoolean("data.asOf.model.claims.nodes[0].assertions.pageInfo.hasNextPage"))
                .isTrue();
        assertThat(second.getString("data.asOf.model.claims.nodes[0].assertions.nodes[0].id"))
                .isEqualTo("assertion:as-boss-says");
        assertThat(second.getBoolean("data.asOf.model.claims.nodes[0].assertions.pageInfo.hasNextPage"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asOf { position } | knownAt",
                "asOf(knownAt: {position: \"999999999\"}) { position } | knownAt.position",
                "asOf(knownAt: {position: \"-1\"}) { position } | knownAt.position",
                "asOf(knownAt: {at: \"yesterday\"}) { position } | knownAt.at",
                "asOf(knownAt: {at: \"2999-01-01T00:00:00Z\"}) { position } | knownAt.at",
                "asOf(validAt: \"2999\") { position } | validAt",
                "asOf(validAt: \"soon\") { position } | validAt"
            })
    void a_time_that_cannot_be_asked_about_is_refused_with_its_place(String question, String place) {
        JsonPath answer = ask("{ " + question + " }");

        assertThat(answer.<Object>get("data.asOf")).isNull();
        assertThat(answer.<Object>getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(place);
        assertThat(answer.getString("errors[0].extensions.expected")).isNotBlank();
    }

    /** Hits of a search come by scores, which are those of today's indexes: only which they are is compared. */
    private static Object comparable(JsonPath answer, String path) {
        Map<String, Object> all = new TreeMap<>(answer.getMap(path));
        all.put("search", new TreeSet<>(answer.<String>getList(path + ".search.nodes.id")));
        all.put("facets", Set.copyOf(answer.getList(path + ".search.facets")));
        return all;
    }

    private static String asOf(int step, String questions) {
        return "{ asOf(knownAt: " + at(step) + ") { " + questions + " } }";
    }

    private static String at(int step) {
        return "{position: \"" + POSITIONS.get(step) + "\"}";
    }

    private static JsonPath answered(String query) {
        JsonPath answer = ask(query);
        assertThat(answer.<Object>get("errors")).isNull();
        return answer;
    }
}
