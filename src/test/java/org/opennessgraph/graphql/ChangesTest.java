// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

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

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.ledger.Accepted;
import org.opennessgraph.projection.Editor;

/** The changes of the ledger as pages. Its names are a railway's, as other tests write to the same stores. */
@QuarkusTest
class ChangesTest {
    private static final String PAGE = """
            query ($first: Int, $after: String, $filter: ChangeFilter) {
              changes(first: $first, after: $after, filter: $filter) {
                nodes {
                  position cursor at operation entryId entryType revision actor origin mergedInto redacts contribution
                  entry { id label recordStatus revision }
                }
                edges { cursor node { position } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                partial totalCount
              }
            }""";

    private static @Nullable Accepted entered;

    @Inject
    Editor editor;

    @BeforeEach
    void enter() {
        if (entered != null) {
            return;
        }
        entered = editor.show(
                term("openness-term:ch-open", "Railway openness"),
                organization("organization:ch-maker", "Railway Maker"),
                organization("organization:ch-other", "Railway Other"),
                person("person:ch-boss", "Railway Boss"),
                model("model:ch-one", "Railway One", "2023-07-18", "organization:ch-maker"),
                model("model:ch-two", "Railway Two", "2023-07-19", "organization:ch-other"),
                source("source:ch-blog", "Railway blog", "2023-07-18", "https://ch.example.org/blog"),
                claim("claim:ch-is", "Railway One is open", "openness-term:ch-open", Polarity.AFFIRMS, "model:ch-one"),
                claim("claim:ch-two", "Railway Two is open", "openness-term:ch-open", Polarity.AFFIRMS, "model:ch-two"),
                assertion(
                        "assertion:ch-said",
                        "claim:ch-is",
                        said("source:ch-blog", "2023-07-18", "it is open"),
                        "person:ch-boss"),
                rebuttal(
                        "rebuttal:ch-objects",
                        "claim:ch-is",
                        "Its licence limits use",
                        said("source:ch-blog", "2023-07-20", "it is not open"),
                        List.of("source:ch-blog"),
                        "person:ch-boss"));
    }

    private long begin() {
        Accepted set = entered;
        assertThat(set).isNotNull();
        return set == null ? 0 : set.first() - 1;
    }

    @Test
    void changes_come_in_the_order_of_the_ledger_with_what_was_changed() {
        JsonPath page = page(Map.of("first", 11, "after", String.valueOf(begin())));

        assertThat(page.<String>getList("data.changes.nodes.position")).isEqualTo(positions(begin() + 1, begin() + 11));
        assertThat(page.getString("data.changes.nodes[4].entryId")).isEqualTo("model:ch-one");
        assertThat(page.getString("data.changes.nodes[4].entryType")).isEqualTo("MODEL");
        assertThat(page.getString("data.changes.nodes[4].operation")).isEqualTo("PUT");
        assertThat(page.getString("data.changes.nodes[4].entry.label")).startsWith("Railway One");
        assertThat(page.getString("data.changes.nodes[4].at")).matches("20[0-9]{2}-.*Z");
        assertThat(page.<String>getList("data.changes.nodes.contribution").stream()
                        .distinct())
                .hasSize(1);
        assertThat(page.getBoolean("data.changes.pageInfo.hasPreviousPage")).isEqualTo(begin() > 0);
        assertThat(page.getInt("data.changes.totalCount")).isGreaterThanOrEqualTo((int) begin() + 11);
    }

    @Test
    void people_who_contribute_are_not_named() {
        JsonPath page = page(Map.of("first", 1, "after", String.valueOf(begin())));

        assertThat(page.getString("data.changes.nodes[0].origin")).isEqualTo("CONTRIBUTION");
        assertThat(page.<Object>get("data.changes.nodes[0].actor")).isNull();
    }

    @Test
    void pages_by_cursor_and_pages_by_position_are_the_same_and_miss_nothing() {
        List<String> seen = new ArrayList<>();
        String after = String.valueOf(begin());
        for (int page = 0; page < 4; page++) {
            JsonPath found = page(Map.of("first", 3, "after", after));
            assertThat(found.<String>getList("data.changes.edges.node.position"))
                    .isEqualTo(found.getList("data.changes.nodes.position"));
            seen.addAll(found.getList("data.changes.nodes.position"));
            String cursor = found.getString("data.changes.pageInfo.endCursor");
            assertThat(cursor).isEqualTo(found.getString("data.changes.edges[-1].cursor"));
            after = page % 2 == 0 ? cursor : seen.get(seen.size() - 1);
        }

        assertThat(seen.subList(0, 11)).isEqualTo(positions(begin() + 1, begin() + 11));
    }

    @Test
    void behind_the_last_change_there_is_an_empty_page_to_go_on_from() {
        String position = Ask.query("{ position }").getString("data.position");
        JsonPath page = page(Map.of("after", position));

        assertThat(page.<Object>getList("data.changes.nodes")).isEmpty();
        assertThat(page.getBoolean("data.changes.pageInfo.hasNextPage")).isFalse();
        assertThat(page.<Object>get("errors")).isNull();

        JsonPath next = page(Map.of("after", page.getString("data.changes.pageInfo.endCursor")));
        assertThat(next.<Object>get("errors")).isNull();
    }

    @Test
    void only_what_the_filter_asks_for_is_told() {
        assertThat(entries(Map.of("types", List.of("CLAIM", "REBUTTAL"))))
                .containsExactly("claim:ch-is", "claim:ch-two", "rebuttal:ch-objects");
        assertThat(entries(Map.of("ids", List.of("person:ch-boss", "source:ch-blog"))))
                .containsExactly("person:ch-boss", "source:ch-blog");
        assertThat(entries(Map.of("types", List.of("CLAIM"), "ids", List.of("claim:ch-two", "person:ch-boss"))))
                .containsExactly("claim:ch-two");
    }

    @Test
    void what_concerns_a_subject_is_it_what_names_it_and_what_hangs_on_that() {
        assertThat(entries(Map.of("subject", "model:ch-one")))
                .containsExactly("model:ch-one", "claim:ch-is", "assertion:ch-said", "rebuttal:ch-objects");
        assertThat(entries(Map.of("subject", "model:ch-two"))).containsExactly("model:ch-two", "claim:ch-two");
    }

    @Test
    void what_concerns_an_organization_is_also_what_is_about_what_it_makes() {
        assertThat(entries(Map.of("organization", "organization:ch-maker")))
                .containsExactly(
                        "organization:ch-maker",
                        "model:ch-one",
                        "claim:ch-is",
                        "assertion:ch-said",
                        "rebuttal:ch-objects");
    }

    @Test
    void a_filter_that_lets_nothing_through_gives_a_place_to_go_on_from() {
        JsonPath page = page(Map.of("after", String.valueOf(begin()), "filter", Map.of("ids", List.of("model:no"))));

        assertThat(page.<Object>getList("data.changes.nodes")).isEmpty();
        assertThat(page.<Object>get("data.changes.totalCount")).isNull();
        assertThat(page.getString("data.changes.pageInfo.endCursor")).isNotBlank();
    }

    @Test
    void each_way_to_change_an_entry_is_told_and_what_was_redacted_stays_so() {
        Accepted first = editor.show(
                organization("organization:ch-a", "Railway A"), organization("organization:ch-b", "Railway B"));
        Accepted secret = editor.show(person("person:ch-secret", "Railway Secret"));
        editor.await(editor.retract(id("organization:ch-a")));
        editor.await(editor.merge(id("organization:ch-b"), id("organization:ch-other")));
        Accepted redacted = editor.redact(secret.last());
        editor.await(redacted);

        JsonPath page = page(Map.of("first", 100, "after", String.valueOf(first.first() - 1)));

        String nodes = "data.changes.nodes.";
        assertThat(page.<String>getList(nodes + "operation"))
                .containsExactly("PUT", "PUT", "PUT", "RETRACT", "MERGE", "REDACT");
        assertThat(page.<Integer>getList(nodes + "revision")).containsExactly(1, 1, 1, 2, 2, 2);
        assertThat(page.getString("data.changes.nodes[3].entry.recordStatus")).isEqualTo("RETRACTED");
        assertThat(page.getString("data.changes.nodes[4].mergedInto")).isEqualTo("organization:ch-other");
        assertThat(page.getString("data.changes.nodes[4].entry.id")).isEqualTo("organization:ch-other");
        assertThat(page.getString("data.changes.nodes[5].redacts")).isEqualTo(String.valueOf(secret.last()));
        assertThat(page.getString("data.changes.nodes[2].entry.recordStatus")).isEqualTo("REDACTED");
        assertThat(page.prettify()).doesNotContain("Railway Secret");
    }

    @Test
    void as_of_a_past_position_later_changes_are_not_told() {
        JsonPath answer = Ask.query("{ asOf(knownAt: {position: \"" + (begin() + 11) + "\"}) { changes(after: \""
                + (begin() + 9) + "\") { nodes { position } totalCount } } }");

        assertThat(answer.<String>getList("data.asOf.changes.nodes.position"))
                .isEqualTo(positions(begin() + 10, begin() + 11));
        assertThat(answer.getLong("data.asOf.changes.totalCount")).isEqualTo(begin() + 11);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "after: \"soon\" | BAD_CURSOR | after",
                "after: \"999999999999\" | BAD_CURSOR | after",
                "after: \"-1\" | BAD_CURSOR | after",
                "first: 0 | BAD_PAGE_SIZE | first",
                "first: 101 | BAD_PAGE_SIZE | first",
                "filter: {ids: [\"x\"]} | BAD_ID | filter.ids[0]",
                "filter: {subject: \"person:ch-boss\"} | BAD_ID | filter.subject",
                "filter: {organization: \"model:ch-one\"} | BAD_ID | filter.organization"
            })
    void what_cannot_be_asked_is_refused_with_its_place(String arguments, String code, String place) {
        JsonPath answer = Ask.query("{ changes(" + arguments + ") { nodes { position } } }");

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(place);
    }

    private List<String> entries(Map<String, ?> filter) {
        JsonPath page = page(Map.of("first", 11, "after", String.valueOf(begin()), "filter", filter));
        assertThat(page.<Object>get("errors")).isNull();
        List<String> entries = page.getList("data.changes.nodes.entryId");
        // Other tests of this class write behind.
        return entries.stream().filter(OF_THE_FIRST_SET::contains).toList();
    }

    private static final List<String> OF_THE_FIRST_SET = List.of(
            "openness-term:ch-open",
            "organization:ch-maker",
            "organization:ch-other",
            "person:ch-boss",
            "model:ch-one",
            "model:ch-two",
            "source:ch-blog",
            "claim:ch-is",
            "claim:ch-two",
            "assertion:ch-said",
            "rebuttal:ch-objects");

    private static List<String> positions(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(String::valueOf).toList();
    }

    private static JsonPath page(Map<String, @Nullable Object> variables) {
        return Ask.query(PAGE, variables);
    }
}
