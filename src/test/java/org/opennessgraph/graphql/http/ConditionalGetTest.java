// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.GraphQLAnswer;
import org.opennessgraph.graphql.execution.GraphQLFailure;
import org.opennessgraph.graphql.execution.GraphQLRequest;
import org.opennessgraph.graphql.execution.StatusCodes;

/** Which answers can be kept, and for how long they are good. */
class ConditionalGetTest {

    private static final GraphQLRequest REQUEST = GraphQLRequest.of("{ position }");
    private static final GraphQLAnswer ANSWER = new GraphQLAnswer(true, Map.of("position", "7"), List.of());

    private final List<String> runs = new ArrayList<>();

    @Test
    void a_whole_answer_of_one_version_has_a_tag_that_begins_with_the_position() {
        var reply = get(null, ANSWER, at(7), at(7));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers().get("ETag")).matches("W/\"7-[A-Za-z0-9_-]{22}\"");
        assertThat(reply.headers().get("Cache-Control")).isEqualTo("max-age=5");
    }

    @Test
    void a_client_that_has_the_answer_is_told_so_and_nothing_is_run() {
        var tag = tag(get(null, ANSWER, at(7), at(7)));
        runs.clear();

        for (var header : List.of(tag, "\"x\", " + tag + ",\"y\"", tag.substring(2))) {
            var reply = get(header, ANSWER, at(7));
            assertThat(reply.status()).isEqualTo(304);
            assertThat(reply.body().length()).isZero();
            assertThat(tag(reply)).isEqualTo(tag);
            assertThat(reply.headers().get("Cache-Control")).isEqualTo("max-age=5");
        }
        assertThat(runs).isEmpty();
        assertThat(get("\"x\"", ANSWER, at(7), at(7)).status()).isEqualTo(200);
        assertThat(get(tag, ANSWER, at(8), at(8)).status()).isEqualTo(200);
    }

    @Test
    void a_client_that_wants_nothing_that_has_a_tag_gets_304_where_there_is_one() {
        var reply = get(" * ", ANSWER, at(7), at(7));

        assertThat(reply.status()).isEqualTo(304);
        assertThat(tag(reply)).isEqualTo(tag(get(null, ANSWER, at(7), at(7))));
        assertNotKept(get("*", ANSWER, at(7), at(8), at(9)));
        assertNotKept(get(
                "*",
                new GraphQLAnswer(true, Map.of(), List.of(GraphQLFailure.of(ErrorCode.GRAPH_UNAVAILABLE, "x"))),
                at(7),
                at(7)));
    }

    @Test
    void another_position_day_build_form_document_operation_or_variable_is_another_answer() {
        var request = new GraphQLRequest("{ a }", "A", Map.of("x", 1));
        var version = new AnswerVersions.Version(7, "2026-01-01", "1");
        var tags = List.of(
                EntityTag.of(version, Media.JSON, request),
                EntityTag.of(new AnswerVersions.Version(8, "2026-01-01", "1"), Media.JSON, request),
                EntityTag.of(new AnswerVersions.Version(7, "2026-01-02", "1"), Media.JSON, request),
                EntityTag.of(new AnswerVersions.Version(7, "2026-01-01", "2"), Media.JSON, request),
                EntityTag.of(version, Media.GRAPHQL, request),
                EntityTag.of(version, Media.JSON, new GraphQLRequest("{ b }", "A", Map.of("x", 1))),
                EntityTag.of(version, Media.JSON, new GraphQLRequest("{ a }", "B", Map.of("x", 1))),
                EntityTag.of(version, Media.JSON, new GraphQLRequest("{ a }", "A", Map.of("x", "1"))),
                EntityTag.of(version, Media.JSON, new GraphQLRequest("{ a }A", "", Map.of("x", 1))));

        assertThat(tags).doesNotHaveDuplicates();
    }

    @Test
    void the_order_of_variables_makes_no_other_answer() {
        var version = at(7).orElseThrow();
        assertThat(EntityTag.of(version, Media.JSON, new GraphQLRequest("{ a }", null, ordered("x", "a", "b"))))
                .isEqualTo(
                        EntityTag.of(version, Media.JSON, new GraphQLRequest("{ a }", null, ordered("x", "b", "a"))));
    }

    private static <V extends @Nullable Object> Map<String, V> ordered(V value, String... names) {
        var map = new LinkedHashMap<String, V>();
        for (String name : names) {
            map.put(name, value);
        }
        return map;
    }

    @Test
    void an_answer_during_which_the_record_changed_is_made_once_more() {
        var reply = get(null, ANSWER, at(7), at(8), at(8));

        assertThat(runs).hasSize(2);
        assertThat(tag(reply)).startsWith("W/\"8-");
    }

    @Test
    void an_answer_during_which_the_record_changed_twice_goes_out_without_a_tag() {
        var reply = get(null, ANSWER, at(7), at(8), at(9));

        assertThat(runs).hasSize(2);
        assertNotKept(reply);
    }

    @Test
    void midnight_is_a_change_too() {
        var before = Optional.of(new AnswerVersions.Version(7, "2026-01-01", "1"));
        var after = Optional.of(new AnswerVersions.Version(7, "2026-01-02", "1"));

        get(null, ANSWER, before, after, after);

        assertThat(runs).hasSize(2);
    }

    @Test
    void an_answer_with_errors_is_not_kept_and_not_made_twice() {
        var failure = GraphQLFailure.of(ErrorCode.GRAPH_UNAVAILABLE, "x");
        assertNotKept(get(null, new GraphQLAnswer(true, Map.of(), List.of(failure)), at(7), at(8)));
        assertNotKept(get(null, GraphQLAnswer.refused(failure), at(7), at(8)));

        assertThat(runs).hasSize(2);
    }

    @Test
    void what_does_not_depend_on_the_record_alone_is_not_kept() {
        assertNotKept(new ConditionalGet(() -> at(7).orElseThrow(), StatusCodes.AUDITED, "max-age=5")
                .answer(REQUEST, Media.JSON, false, "*", () -> ANSWER));
    }

    @Test
    void where_the_graph_cannot_say_its_position_the_answer_goes_out_without_a_tag() {
        assertNotKept(get(null, ANSWER, Optional.empty()));
        assertNotKept(get(null, ANSWER, at(7), Optional.empty()));
    }

    @Test
    void the_draft_s_status_codes_tell_more() {
        var failed = GraphQLFailure.of(ErrorCode.BAD_ID, "x");
        var partial = new GraphQLAnswer(true, Map.of(), List.of(failed));
        assertStatus(200, 294, 200, partial);
        assertStatus(200, 200, 200, new GraphQLAnswer(true, null, List.of(failed)));
        assertStatus(200, 200, 200, ANSWER);
        assertStatus(400, 422, 200, refused(ErrorCode.VALIDATION_ERROR));
        assertStatus(400, 422, 200, refused(ErrorCode.TOO_DEEP));
        assertStatus(400, 400, 200, refused(ErrorCode.PARSE_ERROR));
        assertStatus(400, 422, 400, refused(ErrorCode.BAD_REQUEST));
        assertStatus(403, 403, 200, refused(ErrorCode.DOCUMENT_NOT_TRUSTED));
        assertStatus(503, 503, 200, refused(ErrorCode.BUSY));
        assertStatus(500, 500, 200, refused(ErrorCode.INTERNAL));
    }

    private static GraphQLAnswer refused(ErrorCode code) {
        return GraphQLAnswer.refused(GraphQLFailure.of(code, "x"));
    }

    private static void assertStatus(int audited, int draft, int json, GraphQLAnswer answer) {
        assertThat(Reply.to(Media.GRAPHQL, answer, StatusCodes.AUDITED).status())
                .isEqualTo(audited);
        assertThat(Reply.to(Media.GRAPHQL, answer, StatusCodes.DRAFT).status()).isEqualTo(draft);
        for (var codes : StatusCodes.values()) {
            assertThat(Reply.to(Media.JSON, answer, codes).status()).isEqualTo(json);
        }
    }

    private static Optional<AnswerVersions.Version> at(long position) {
        return Optional.of(new AnswerVersions.Version(position, "2026-01-01", "1"));
    }

    private static String tag(Reply reply) {
        return String.valueOf(reply.headers().get("ETag"));
    }

    private static void assertNotKept(Reply reply) {
        assertThat(reply.headers().contains("ETag")).isFalse();
        assertThat(reply.headers().get("Cache-Control")).isEqualTo("no-store");
    }

    /** Answers while the record goes through versions, one each time that it is asked. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    private Reply get(
            @Nullable String ifNoneMatch, GraphQLAnswer answer, Optional<AnswerVersions.Version>... versions) {
        var left = new ArrayDeque<>(Arrays.asList(versions));
        return new ConditionalGet(() -> left.remove().orElse(null), StatusCodes.AUDITED, "max-age=5")
                .answer(REQUEST, Media.JSON, true, ifNoneMatch, () -> {
                    runs.add("run");
                    return answer;
                });
    }
}
