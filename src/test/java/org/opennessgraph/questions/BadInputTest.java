// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.questions.SeededGraph.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong questions get an error that a program can act on, and unknown things are null. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class BadInputTest {

    @BeforeEach
    void ready() {
        SeededGraph.awaitReady();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ it: node(id: \"claim:nobody-ever-said-this\") { id } }",
                "{ it: claim(by: {slug: \"nobody-ever-said-this\"}) { id } }",
                "{ it: source(by: {url: \"https://example.org/nowhere\"}) { id } }",
                "{ it: timeline(subject: \"model:no-such-model\") { partial } }",
                "{ it: trace(of: {claim: \"claim:nobody-ever-said-this\"}) { partial } }"
            })
    void what_is_not_there_is_null_without_an_error(String query) {
        JsonPath answer = ask(query);

        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.<Object>get("data.it")).isNull();
    }

    @Test
    void among_several_ids_the_unknown_one_is_null_in_its_place() {
        JsonPath answer =
                ask("{ nodes(ids: [\"model:llama-2\", \"model:no-such-model\", \"person:yann-lecun\"]) { id } }");

        assertThat(answer.<Object>getList("data.nodes")).hasSize(3);
        assertThat(answer.getString("data.nodes[0].id")).isEqualTo("model:llama-2");
        assertThat(answer.<Object>get("data.nodes[1]")).isNull();
        assertThat(answer.getString("data.nodes[2].id")).isEqualTo("person:yann-lecun");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "node(id: \"llama 2\") { id }|BAD_ID|id",
                "node(id: \"thing:llama-2\") { id }|BAD_ID|id",
                "nodes(ids: [\"model:llama-2\", \"x\"]) { id }|BAD_ID|ids[1]",
                "claim(by: {id: \"CLAIM:X\"}) { id }|BAD_ID|by.id",
                "claim(by: {slug: \"Llama 2\"}) { id }|BAD_ID|by.slug",
                "claim(by: {id: \"model:llama-2\"}) { id }|BAD_ID|by.id",
                "source(by: {id: \"claim:llama-2-is-open-source\"}) { id }|BAD_ID|by.id",
                "trace(of: {claim: \"model:llama-2\"}) { partial }|BAD_ID|of.claim",
                "trace(of: {subject: \"person:yann-lecun\"}) { partial }|BAD_ID|of.subject",
                "trace(of: {subject: \"model:llama-2\"}, term: \"model:llama-2\") { partial }|BAD_ID|term",
                "timeline(subject: \"person:yann-lecun\") { partial }|BAD_ID|subject",
                "contradictions(of: {subject: \"claim:llama-2-is-open-source\"}) { partial }|BAD_ID|of.subject",
                "contradictions(of: {model: \"license:mit\"}) { partial }|BAD_ID|of.model",
                "contradictions(of: {claimant: \"model:llama-2\"}) { partial }|BAD_ID|of.claimant",
                "contradictions(of: {source: \"claim:llama-2-is-open-source\"}) { partial }|BAD_ID|of.source",
                "contradictions(of: {claim: \"model:llama-2\"}) { partial }|BAD_ID|of.claim",
                "contradictions(of: {claim: \"claim:no-such-claim\"}) { partial }|BAD_ID|of.claim",
                "contradictions(of: {subject: \"model:no-such-model\"}, knownAt: {position: \"0\"}) { partial }"
                        + "|BAD_ID|of.subject",
                "assessorAgreement(assessors: [\"organization:lf-ai-data\", \"organization:no-such\"]) { partial }"
                        + "|BAD_ID|assessors",
                "claims(first: 0) { nodes { id } }|BAD_PAGE_SIZE|first",
                "claims(first: 101) { nodes { id } }|BAD_PAGE_SIZE|first",
                "claims(last: -1) { nodes { id } }|BAD_PAGE_SIZE|last",
                "claims(first: 1, last: 1) { nodes { id } }|BAD_PAGE_SIZE|last",
                "claims(after: \"rubbish\") { nodes { id } }|BAD_CURSOR|after",
                "claims(after: \"\") { nodes { id } }|BAD_CURSOR|after",
                "claims(filter: {from: \"18 July\"}) { nodes { id } }|BAD_DATE|filter.from",
                "claims(filter: {to: \"2023-02-30\"}) { nodes { id } }|BAD_DATE|filter.to",
                "claims(filter: {from: \"2024\", to: \"2023\"}) { nodes { id } }|BAD_DATE|filter.to",
                "claims(filter: {subject: \"llama\"}) { nodes { id } }|BAD_ID|filter.subject",
                "claims(filter: {text: \" \"}) { nodes { id } }|BAD_FILTER|filter.text",
                "search(text: \"\") { nodes { id } }|BAD_FILTER|text",
                "search(text: \"  \\\"\\\" \") { nodes { id } }|BAD_FILTER|text",
                "claims(filter: {source: \"model:llama-2\"}) { nodes { id } }|BAD_ID|filter.source",
                "claims(filter: {claimant: \"model:llama-2\"}) { nodes { id } }|BAD_ID|filter.claimant",
                "citations(filter: {citing: \"claim:any\"}) { nodes { id } }|BAD_ID|filter.citing",
                "source(by: {slug: \"osd\"}) { citedBy(carries: \"model:llama-2\") { nodes { id } } }|BAD_ID|carries",
                "assessorAgreement(assessors: [\"organization:lf-ai-data\", \"organization:opening-up-chatgpt\"], "
                        + "model: \"source:osd\") { partial }|BAD_ID|model",
                "assessorAgreement(assessors: [\"organization:lf-ai-data\", \"organization:opening-up-chatgpt\"], "
                        + "from: \"2024\", to: \"2023\") { partial }|BAD_DATE|to",
                "source(by: {url: \"no address\"}) { id }|BAD_FILTER|by.url",
                "trace(of: {subject: \"llama\"}) { partial }|BAD_ID|of.subject",
            })
    void a_wrong_argument_is_named_with_what_would_be_right(String field, String code, String argument) {
        JsonPath answer = ask("{ " + field + " }");

        assertThat(answer.getList("errors.extensions.code"))
                .as(answer.prettify())
                .containsExactly(code);
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(argument);
        assertThat(answer.getString("errors[0].extensions.expected")).isNotBlank();
        assertThat(answer.getBoolean("errors[0].extensions.retryable")).isFalse();
        assertThat(answer.getString("errors[0].message")).isNotBlank();
        assertThat(answer.<Object>getList("errors[0].path")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims(orderBy: NAME_A_TO_Z, after: $after) { nodes { id } }",
                "claims(orderBy: LATEST_FIRST, after: $after) { nodes { id } }",
                "claims(filter: {text: \"llama\"}, after: $after) { nodes { id } }",
                "sources(after: $after) { nodes { id } }",
                "search(text: \"llama\", after: $after) { nodes { id } }",
                "model(by: {slug: \"llama-2\"}) { claims(after: $after) { nodes { id } } }"
            })
    void a_cursor_of_another_list_filter_or_order_is_refused(String other) {
        String cursor =
                ask("{ claims(first: 1) { pageInfo { endCursor } } }").getString("data.claims.pageInfo.endCursor");

        assertThat(ask("{ claims(first: 1, after: \"" + cursor + "\") { nodes { id } } }")
                        .<Object>get("errors"))
                .isNull();
        assertThat(ask("{ " + other.replace("$after", "\"" + cursor + "\"") + " }")
                        .getList("errors.extensions.code"))
                .containsExactly("BAD_CURSOR");
    }

    @Test
    void a_cursor_of_what_hangs_on_another_entry_is_refused() {
        String ofOne = "source(by: {slug: \"osd\"}) { citedBy(first: 1%s) { pageInfo { endCursor } } }";
        String cursor = ask("{ " + ofOne.formatted("") + " }").getString("data.source.citedBy.pageInfo.endCursor");
        String after = ", after: \"" + cursor + "\"";

        assertThat(ask("{ " + ofOne.formatted(after) + " }").<Object>get("errors"))
                .isNull();
        assertThat(ask("{ " + ofOne.replace("osd", "dfsg").formatted(after) + " }")
                        .getList("errors.extensions.code"))
                .containsExactly("BAD_CURSOR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claim(by: {}) { id }",
                "claim(by: {id: \"claim:a\", slug: \"a\"}) { id }",
                "claims(orderBy: SIDEWAYS) { nodes { id } }",
                "claims(first: \"ten\") { nodes { id } }",
                "people(filter: {from: \"2020\"}) { nodes { id } }",
                "assessments(subjects: [\"model:llama-2\"], definitions: [null]) { partial }",
                "model(by: {id: \"model:llama-2\"}) { assessments(definitions: [null]) { partial } }",
                "contradictions(of: {claim: \"claim:any\"}, kinds: [null]) { partial }",
                "search(text: \"llama\", types: [null]) { nodes { id } }",
                "nothing"
            })
    void what_does_not_fit_the_schema_is_refused_before_anything_is_read(String field) {
        JsonPath answer = ask("{ " + field + " }");

        assertThat(answer.<String>getList("errors.extensions.code")).contains("VALIDATION_ERROR");
        assertThat(answer.<Object>get("data")).isNull();
    }
}
