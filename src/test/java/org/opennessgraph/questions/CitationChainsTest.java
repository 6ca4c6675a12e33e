// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.questions.SeededGraph.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the claims of the first documents come from, asked over HTTP. Expected answers are written by hand from these. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class CitationChainsTest {

    @BeforeEach
    void ready() {
        SeededGraph.awaitReady();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source:seed-haimes-oss-ai-lie",
                "source:seed-fanaei-llms-openness",
                "source:seed-brock-openuk-llama2"
            })
    void osis_post_on_llama_2_is_reached_from_three_documents_over_two_addresses(String document) {
        JsonPath answer = answered("{ lineage(of: {source: \"" + document
                + "\"}) { reached(first: 1000) { distance source { id url aliases } } partial } }");

        List<Map<String, Object>> reached = answer.getList("data.lineage.reached");
        assertThat(reached)
                .filteredOn(one -> text(one, "source").contains("source:osi-llama2-not-oss"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.get("distance")).isEqualTo(1);
                    assertThat(one.toString()).contains("blog.opensource.org", "//opensource.org");
                });
        assertThat(answer.getBoolean("data.lineage.partial")).isFalse();
    }

    @Test
    void what_the_deck_copies_without_a_link_is_a_citation_like_any_other() {
        JsonPath answer = answered("{ source(by: {id: \"source:seed-fanaei-llms-openness\"}) { "
                + "cites(first: 100) { nodes { manner cited { id } } } } "
                + "citationPaths(from: \"source:seed-fanaei-llms-openness\", to: \"source:open-weights-definition\") { "
                + "paths { length steps { citations { manner quote { text } } } } } }");

        assertThat(answer.<Map<String, Object>>getList("data.source.cites.nodes"))
                .filteredOn(citation -> "UNMARKED_COPY".equals(citation.get("manner")))
                .singleElement()
                .satisfies(citation -> assertThat(text(citation, "cited")).contains("source:open-weights-definition"));
        assertThat(answer.getInt("data.citationPaths.paths[0].length")).isEqualTo(1);
        assertThat(answer.<Object>getList("data.citationPaths.paths[0].steps[0].citations.manner"))
                .contains("UNMARKED_COPY");
    }

    @Test
    void r06_only_the_first_of_the_three_posts_is_older_than_the_model_that_it_is_cited_for() {
        JsonPath answer = answered("{ lineage(of: {source: \"source:seed-haimes-oss-ai-lie\"}) { "
                + "anachronisms { kind citation { cited { id } carries { text } } } } }");

        assertThat(answer.<Map<String, Object>>getList("data.lineage.anachronisms"))
                .filteredOn(found -> "OLDER_THAN_ITS_SUBJECT".equals(found.get("kind")))
                .singleElement()
                .satisfies(found -> assertThat(found.toString()).contains("source:lecun-tweet-20230224"));
    }

    @Test
    void r27_generated_text_that_cites_nothing_is_a_dead_end_and_no_root() {
        JsonPath answer = answered("{ lineage(of: {source: \"source:seed-openness-and-ai-handout\"}) { "
                + "deadEnds { id generated } roots { id } } }");

        assertThat(answer.<String>getList("data.lineage.deadEnds.id"))
                .containsExactly("source:copilot-overview-20241111");
        assertThat(answer.<String>getList("data.lineage.roots.id")).doesNotContain("source:copilot-overview-20241111");
    }

    @Test
    void r07_what_was_said_of_llama_2s_licence_is_told_of_llama_3_with_who_did_that_and_when() {
        JsonPath answer = answered(
                "{ lineage(of: {source: \"source:seed-haimes-oss-ai-lie\"}) { drift { compared steps { "
                        + "citation { id } scope term modality inflates "
                        + "before { subjects { id } by { id } } after { subjects { id } by { id } on { text } } } } } }");

        assertThat(answer.<Map<String, Object>>getList("data.lineage.drift.steps"))
                .filteredOn(step -> text(step, "citation").contains("citation:haimes-osi-llama2-not-oss"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.get("scope")).isEqualTo("SHIFTED");
                    assertThat(step.get("term")).isEqualTo("SAME");
                    assertThat(text(step, "before")).contains("license:llama-2-community-license");
                    assertThat(text(step, "after")).contains("model:llama-3", "person:jacob-haimes", "2024-04-30");
                });
        assertThat(answer.getInt("data.lineage.drift.compared")).isPositive();
    }

    @Test
    void the_claim_that_llama_2_is_open_source_goes_back_to_fewer_origins_than_roots() {
        JsonPath answer = answered("""
                {
                  lineage(of: {claim: "claim:llama-2-is-open-source"}) {
                    starts { id } rootCount roots { id } otherRootCount otherRoots { id } independentRootCount rootsApart { id }
                    independentRoots { roots { id } bonds { kind one { id } other { id } by { id } } }
                    possiblyEarliestRoots { id } dominators { id }
                    measures {
                      bias { numerator denominator share counted { id } all { id } }
                      amplification { numerator denominator } transmutation { numerator denominator }
                      supporting { id } opposing { id }
                    }
                    partial cuts
                  }
                }""");

        assertThat(answer.<String>getList("data.lineage.roots.id"))
                .containsExactlyInAnyOrder(
                        "source:lecun-tweet-20230718",
                        "source:llama-2-community-license",
                        "source:lw-llama2-post",
                        "source:messenger-llama2",
                        "source:meta-exec-social",
                        "source:zuckerberg-q2-call-20230726");
        assertThat(answer.<String>getList("data.lineage.otherRoots.id"))
                .hasSize(answer.getInt("data.lineage.otherRootCount"))
                .contains("source:osd", "source:vestager-tweet-20230619", "source:zuckerberg-2024-path");
        assertThat(answer.getInt("data.lineage.independentRootCount")).isEqualTo(3);
        int origins = answer.getInt("data.lineage.independentRootCount");
        assertThat(origins).isPositive().isLessThan(answer.getInt("data.lineage.rootCount"));
        assertThat(answer.<Object>getList("data.lineage.independentRoots")).hasSize(origins);
        assertThat(answer.<Map<String, Object>>getList("data.lineage.independentRoots"))
                .filteredOn(group -> text(group, "roots").contains("source:lecun-tweet-20230718"))
                .singleElement()
                .satisfies(group -> assertThat(group.toString())
                        .contains("source:zuckerberg-q2-call-20230726", "organization:meta"));
        int denominator = answer.getInt("data.lineage.measures.bias.denominator");
        assertThat(answer.<Object>getList("data.lineage.measures.bias.all")).hasSize(denominator);
        assertThat(answer.<Object>getList("data.lineage.measures.bias.counted"))
                .hasSize(answer.getInt("data.lineage.measures.bias.numerator"));
        assertThat(answer.<Object>getList("data.lineage.measures.supporting"))
                .doesNotContainAnyElementsOf(answer.getList("data.lineage.measures.opposing"));
        assertThat(answer.getBoolean("data.lineage.partial")).isFalse();
        assertThat(answer.<Object>getList("data.lineage.cuts")).isEmpty();
    }

    @Test
    void the_index_and_the_paper_about_it_cite_each_other_in_one_voice() {
        JsonPath answer = answered("{ lineage(of: {source: \"source:seed-haimes-oss-ai-lie\"}) { "
                + "loops { closed sources { id } citations { id } } "
                + "selfCitations { citation { citing { id } } makers { id } } } }");

        assertThat(answer.<String>getList("data.lineage.loops[0].sources.id"))
                .containsExactly("source:liesenfeld-2023", "source:opening-up-chatgpt");
        assertThat(answer.getBoolean("data.lineage.loops[0].closed")).isFalse();
        assertThat(answer.<String>getList("data.lineage.selfCitations.citation.citing.id"))
                .contains("source:liesenfeld-2023");
    }

    @Test
    void the_shortest_ways_are_told_in_order_and_as_many_as_asked() {
        JsonPath answer = answered(
                "{ citationPaths(from: \"source:seed-haimes-oss-ai-lie\", to: \"source:osd\", k: 10) { "
                        + "more partial paths { length sources { id } } } "
                        + "one: citationPaths(from: \"source:seed-haimes-oss-ai-lie\", to: \"source:osd\") { "
                        + "more paths { length } } "
                        + "far: citationPaths(from: \"source:seed-haimes-oss-ai-lie\", to: \"source:osd\", k: 10, "
                        + "maxDepth: 1000000) { paths { length } } "
                        + "none: citationPaths(from: \"source:osd\", to: \"source:seed-haimes-oss-ai-lie\") { paths { length } } "
                        + "self: citationPaths(from: \"source:osd\", to: \"source:osd\") { paths { length } } "
                        + "unknown: citationPaths(from: \"source:osd\", to: \"source:nobody-knows\") { paths { length } } }");

        assertThat(answer.<List<String>>getList("data.citationPaths.paths.sources.id"))
                .containsExactly(
                        List.of("source:seed-haimes-oss-ai-lie", "source:osd"),
                        List.of("source:seed-haimes-oss-ai-lie", "source:osi-llama2-not-oss", "source:osd"));
        assertThat(answer.getBoolean("data.citationPaths.more")).isFalse();
        assertThat(answer.getBoolean("data.one.more")).isTrue();
        assertThat(answer.<Integer>getList("data.far.paths.length")).containsExactly(1, 2);
        assertThat(answer.<Object>getList("data.none.paths")).isEmpty();
        assertThat(answer.<Integer>getList("data.self.paths.length")).containsExactly(0);
        assertThat(answer.<Object>get("data.unknown")).isNull();
    }

    @Test
    void no_way_within_the_depth_is_not_told_as_no_way_at_all() {
        String ends = "from: \"source:seed-fanaei-llms-openness\", to: \"source:eu-ai-act\", k: 5";
        JsonPath answer = answered(
                "{ zero: citationPaths(" + ends + ", maxDepth: 0) { cuts paths { length } } "
                        + "one: citationPaths(" + ends + ", maxDepth: 1) { partial cuts paths { length } } "
                        + "two: citationPaths(" + ends + ", maxDepth: 2) { cuts paths { length } } "
                        + "three: citationPaths(" + ends + ", maxDepth: 3) { paths { length } } "
                        + "none: citationPaths(from: \"source:osd\", to: \"source:eu-ai-act\") { partial cuts paths { length } } }");

        for (String depth : List.of("zero", "one", "two")) {
            assertThat(answer.<String>getList("data." + depth + ".cuts")).containsExactly("DEPTH");
            assertThat(answer.<Object>getList("data." + depth + ".paths")).isEmpty();
        }
        assertThat(answer.getBoolean("data.one.partial")).isTrue();
        assertThat(answer.getInt("data.three.paths[0].length")).isEqualTo(3);
        assertThat(answer.getBoolean("data.none.partial")).isFalse();
        assertThat(answer.<Object>getList("data.none.paths")).isEmpty();
    }

    @Test
    void an_index_with_more_findings_than_are_read_is_followed_wholly() {
        JsonPath answer =
                answered("{ lineage(of: {source: \"source:model-openness-tool\"}) { partial cuts reachedCount } }");

        assertThat(answer.<Object>getList("data.lineage.cuts")).isEmpty();
        assertThat(answer.getBoolean("data.lineage.partial")).isFalse();
        assertThat(answer.getInt("data.lineage.reachedCount")).isGreaterThan(1);
    }

    @Test
    void what_is_held_against_another_model_is_told_by_the_rebuttal_that_does() {
        JsonPath answer =
                answered("{ lineage(of: {source: \"source:xataka-llama31\"}) { drift { steps { citation { id } "
                        + "scope term after { polarity claim { id } rebuttal { id } assertion { id } subjects { id } } } } } "
                        + "register: lineage(of: {source: \"source:itwc-llama2\"}) { drift { steps { term } } } }");

        assertThat(answer.<Map<String, Object>>getList("data.lineage.drift.steps"))
                .filteredOn(step -> text(step, "citation").contains("citation:xataka-osi-llama2-not-oss"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.get("scope")).isEqualTo("SHIFTED");
                    assertThat(text(step, "after"))
                            .contains(
                                    "DENIES",
                                    "rebuttal:xataka-against-zuckerberg-on-llama-3.1",
                                    "model:llama-3.1-405b");
                });
        assertThat(answer.<String>getList("data.register.drift.steps.term")).doesNotContain("REVERSED");
    }

    @Test
    void a_trace_of_a_day_tells_no_rebuttal_that_came_later() {
        JsonPath answer = answered("{ before: asOf(validAt: \"2023-07-17\") { "
                + "trace(of: {claim: \"claim:llama-2-is-open-source\"}) { outline } } "
                + "after: asOf(validAt: \"2023-07-20\") { "
                + "trace(of: {claim: \"claim:llama-2-is-open-source\"}) { outline } } }");

        assertThat(answer.getString("data.before.trace.outline")).doesNotContain("Rebutted by Open Source Initiative");
        assertThat(answer.getString("data.before.trace.outline")).doesNotContain("Amanda Brock, 2023-07-20");
        assertThat(answer.getString("data.after.trace.outline")).contains("Rebutted by Open Source Initiative");
    }

    @Test
    void a_depth_cuts_the_chain_and_says_so() {
        JsonPath answer = answered("{ none: lineage(of: {source: \"source:seed-haimes-oss-ai-lie\"}, depth: 0) { "
                + "reachedCount partial cuts } "
                + "all: lineage(of: {source: \"source:seed-haimes-oss-ai-lie\"}, depth: 1000000) { partial reachedCount } "
                + "unknown: lineage(of: {source: \"source:nobody-knows\"}) { partial } }");

        assertThat(answer.getInt("data.none.reachedCount")).isEqualTo(1);
        assertThat(answer.<String>getList("data.none.cuts")).containsExactly("DEPTH");
        assertThat(answer.getBoolean("data.all.partial")).isFalse();
        assertThat(answer.<Object>get("data.unknown")).isNull();
    }

    @Test
    void citations_come_in_the_order_that_is_promised_on_every_page_and_turned_round() {
        JsonPath answer = answered("""
                {
                  source(by: {id: "source:osi-llama2-not-oss"}) {
                    all: citedBy(first: 100) { nodes { id } }
                    back: citedBy(first: 100, orderBy: ID_Z_TO_A) { nodes { id } }
                    page: citedBy(first: 2) { nodes { id } pageInfo { endCursor } }
                  }
                  citations(first: 5, orderBy: ID_Z_TO_A) { nodes { id } }
                }""");

        List<String> all = answer.getList("data.source.all.nodes.id");
        assertThat(all).hasSizeGreaterThan(5).isSorted();
        assertThat(answer.<String>getList("data.source.back.nodes.id"))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(answer.<String>getList("data.source.page.nodes.id")).isEqualTo(all.subList(0, 2));
        assertThat(answer.<String>getList("data.citations.nodes.id")).isSortedAccordingTo(Comparator.reverseOrder());
        String next = answer.getString("data.source.page.pageInfo.endCursor");
        assertThat(answered("{ source(by: {id: \"source:osi-llama2-not-oss\"}) { citedBy(first: 100, after: \"" + next
                                + "\") { nodes { id } } } }")
                        .<String>getList("data.source.citedBy.nodes.id"))
                .isEqualTo(all.subList(2, all.size()));
    }

    @Test
    void what_cites_a_source_is_filtered_by_reason_day_and_claim() {
        JsonPath answer = answered("""
                {
                  source(by: {id: "source:osi-llama2-not-oss"}) {
                    all: citedBy(first: 100) { nodes { id intent citing { date { on { text } } } } totalCount }
                    early: citedBy(first: 100, to: "2024-04-30") { nodes { id citing { date { on { earliest } } } } totalCount }
                    late: citedBy(first: 100, from: "2024-05-01") { nodes { id citing { date { on { earliest } } } } }
                    evidence: citedBy(first: 100, intents: [CITES_AS_EVIDENCE, CITES_AS_AUTHORITY]) { nodes { id } }
                    disputing: citedBy(first: 100, intents: [DISPUTES]) { nodes { id } }
                    carrying: citedBy(first: 100, carries: "claim:llama-2-is-not-open-source") {
                      nodes { carries { id } }
                    }
                  }
                }""");

        List<String> early = answer.getList("data.source.early.nodes.id");
        List<String> late = answer.getList("data.source.late.nodes.id");
        assertThat(early).isNotEmpty().doesNotContainAnyElementsOf(late);
        assertThat(answer.<String>getList("data.source.early.nodes.citing.date.on.earliest"))
                .allSatisfy(day -> assertThat(day).isLessThanOrEqualTo("2024-04-30"));
        assertThat(answer.<String>getList("data.source.late.nodes.citing.date.on.earliest"))
                .allSatisfy(day -> assertThat(day).isGreaterThanOrEqualTo("2024-05-01"));
        assertThat(answer.<String>getList("data.source.all.nodes.id"))
                .containsAll(early)
                .containsAll(late);
        assertThat(answer.<Object>get("data.source.early.totalCount")).isNull();
        assertThat(answer.<String>getList("data.source.evidence.nodes.id"))
                .isNotEmpty()
                .containsExactlyElementsOf(answer.<Map<String, Object>>getList("data.source.all.nodes").stream()
                        .filter(citation -> text(citation, "intent").matches("CITES_AS_(EVIDENCE|AUTHORITY)"))
                        .map(citation -> text(citation, "id"))
                        .toList());
        assertThat(answer.<Object>getList("data.source.disputing.nodes")).isEmpty();
        assertThat(answer.<String>getList("data.source.carrying.nodes.carries.id"))
                .containsOnly("claim:llama-2-is-not-open-source");
    }

    @Test
    void a_chain_is_taken_along_as_footnotes_csl_json_and_bibtex() {
        JsonPath answer = answered(
                "{ lineage(of: {source: \"source:seed-haimes-oss-ai-lie\"}) { reachedCount citationCount "
                        + "text: export csl: export(format: CSL_JSON) bib: export(format: BIBTEX) } "
                        + "citationPaths(from: \"source:seed-haimes-oss-ai-lie\", to: \"source:osd\") { paths { export } } }");

        String text = answer.getString("data.lineage.text");
        int sources = Math.min(100, answer.getInt("data.lineage.reachedCount"));
        assertThat(text.lines().filter(line -> line.startsWith("- "))).hasSize(sources);
        assertThat(text.lines().filter(line -> line.startsWith("[^"))).hasSize(sources);
        assertThat(JsonPath.from(answer.getString("data.lineage.csl")).<Object>getList("$"))
                .hasSize(sources);
        assertThat(answer.getString("data.lineage.bib").lines().filter(line -> line.startsWith("@")))
                .hasSize(sources);
        assertThat(text.lines().filter(line -> line.startsWith("  - ")))
                .hasSize(answer.getInt("data.lineage.citationCount"));
        assertThat(answer.getString("data.citationPaths.paths[0].export"))
                .contains("[^1]", "[^2]", "opensource.org/osd")
                .containsPattern("(?m)^  - .*\\[\\^2]");
    }

    @Test
    void a_chain_of_a_past_time_is_of_that_time() {
        JsonPath answer = answered(
                "{ position asOf(knownAt: {position: \"0\"}) { "
                        + "lineage(of: {source: \"source:seed-haimes-oss-ai-lie\"}) { reachedCount } } "
                        + "early: asOf(validAt: \"2024-01-01\") { "
                        + "lineage(of: {claim: \"claim:llama-2-is-open-source\"}) { starts { id date { on { earliest } } } } } }");

        assertThat(answer.<Object>get("data.asOf.lineage")).isNull();
        assertThat(answer.<String>getList("data.early.lineage.starts.date.on.earliest"))
                .isNotEmpty()
                .filteredOn(day -> day != null)
                .allSatisfy(day -> assertThat(day).isLessThanOrEqualTo("2024-01-01"));
        String now = "lineage(of: {source: \"source:seed-haimes-oss-ai-lie\"}) { reached { source { id } distance } "
                + "roots { id } drift { steps { citation { id } } } }";
        JsonPath both = answered("{ " + now + " asOf(knownAt: {position: \"" + answer.getString("data.position")
                + "\"}) { " + now + " } }");
        assertThat(both.<Object>get("data.asOf.lineage")).isEqualTo(both.get("data.lineage"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lineage(of: {source: \"claim:x\"}) { partial } | of.source",
                "lineage(of: {claim: \"source:x\"}) { partial } | of.claim",
                "lineage(of: {claim: \"nonsense\"}) { partial } | of.claim",
                "lineage(of: {source: \"source:osd\"}, depth: -1) { partial } | depth",
                "lineage(of: {source: \"source:osd\"}) { reached(first: 1001) { distance } } | first",
                "citationPaths(from: \"claim:x\", to: \"source:osd\") { partial } | from",
                "citationPaths(from: \"source:osd\", to: \"x\") { partial } | to",
                "citationPaths(from: \"source:osd\", to: \"source:osd\", k: 0) { partial } | k",
                "citationPaths(from: \"source:osd\", to: \"source:osd\", k: 101) { partial } | k",
                "citationPaths(from: \"source:osd\", to: \"source:osd\", maxDepth: -1) { partial } | maxDepth",
                "source(by: {id: \"source:osd\"}) { citedBy(from: \"soon\") { totalCount } } | from",
                "source(by: {id: \"source:osd\"}) { citedBy(carries: \"nonsense\") { totalCount } } | carries"
            })
    void bad_input_is_refused_with_its_place(String question, String argument) {
        JsonPath answer = ask("{ " + question + " }");

        assertThat(answer.<Object>getList("errors")).isNotEmpty();
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(argument);
        assertThat(answer.getString("errors[0].extensions.expected")).isNotBlank();
    }

    private static String text(Map<String, Object> of, String field) {
        return String.valueOf(of.get(field));
    }

    private static JsonPath answered(String query) {
        JsonPath answer = ask(query);
        assertThat(answer.<Object>get("errors")).isNull();
        return answer;
    }
}
