// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.ExecutionReport;
import org.opennessgraph.graphql.sample.CallLog;
import org.opennessgraph.graphql.sample.ReportLog;
import org.opennessgraph.graphql.sample.SampleApiProfile;

/** What a request may cost. The limits are those of {@link SampleApiProfile}. */
@QuarkusTest
@TestProfile(SampleApiProfile.class)
class GraphQLLimitsTest {

    private static final String TOPIC = "claims { topic { claims { topic { ";

    @Inject
    CallLog calls;

    @Inject
    ReportLog reports;

    @Test
    void a_query_nests_no_deeper_than_the_limit() {
        assertCode("{ sampleModels { " + TOPIC + "claims { topic { id } } } } } } } }", "data");
        assertCode("{ sampleModels { " + TOPIC + "claims { topic { tags claims { id } } } } } } } } }", "TOO_DEEP");
    }

    @Test
    void fragments_count_where_they_are_used() {
        assertCode(
                "{ sampleModels { ...A } } fragment A on SampleModel { claims { topic { ...B } } }"
                        + " fragment B on SampleModel { claims { topic { ...C } } }"
                        + " fragment C on SampleModel { claims { topic { ...D } } }"
                        + " fragment D on SampleModel { claims { id } }",
                "TOO_DEEP");
    }

    @Test
    void a_small_document_that_unfolds_into_a_huge_one_is_refused_at_once() {
        var fragments = IntStream.range(0, 60)
                .mapToObj(i -> "fragment F" + i + " on SampleModel { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                .collect(Collectors.joining(" "));
        long begun = System.nanoTime();

        assertCode("{ sampleModels { ...F0 } } " + fragments + " fragment F60 on SampleModel { id name }", "TOO_LARGE");

        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(1_500);
    }

    @Test
    void a_ring_of_fragments_is_a_validation_error() {
        assertCode(
                "{ sampleModels { ...A } } fragment A on SampleModel { claims { topic { ...A } } }",
                "VALIDATION_ERROR");
    }

    @Test
    void aliases_fields_directives_tokens_and_characters_are_limited() {
        assertCode("{" + many(11, i -> " a" + i + ": sampleReads") + "}", "TOO_LARGE");
        assertCode("{" + many(1001, i -> " sampleReads") + "}", "TOO_LARGE");
        assertCode("{ sampleReads" + many(51, i -> " @skip(if: false)") + "}", "TOO_LARGE");
        assertCode("{" + many(5001, i -> " x") + "}", "TOO_LARGE");
        assertCode("{ sampleReads }" + " ".repeat(19_000) + "#", "data");
    }

    @Test
    void a_document_with_many_faults_reports_a_few() {
        var answer = Ask.query("{" + many(100, i -> " nope" + i) + "}");

        assertThat(answer.getList("errors")).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void what_takes_too_long_is_answered_with_a_timeout() {
        var graphql = Ask.post("{ sampleSlow(millis: 7000) }", Map.of(), Ask.GRAPHQL);
        assertThat(graphql.statusCode()).isEqualTo(503);
        assertThat(graphql.jsonPath().getString("errors[0].extensions.code")).isEqualTo("TIMEOUT");
        assertThat(graphql.jsonPath().getBoolean("errors[0].extensions.retryable"))
                .isTrue();
    }

    @Test
    void one_field_that_computes_for_too_long_ends_at_the_deadline() {
        long begun = System.nanoTime();
        var refused = Ask.post("{ sampleComputing(millis: 60000) }", Map.of(), Ask.GRAPHQL);

        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(20_000);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.jsonPath().getString("errors[0].extensions.code")).isEqualTo("TIMEOUT");
        assertCode("{ sampleComputing(millis: 10) }", "data");
    }

    @Test
    void an_answer_has_no_more_values_than_the_limit() {
        assertCode("{ sampleTree(width: 30) { branches { branches { __typename } } } }", "data");
        assertCode("{ sampleTree(width: 40000) { leaves } }", "data");

        for (var query : List.of(
                // 30 to the fourth times, and numbers without a field between them.
                "{ sampleTree(width: 30) { branches { branches { branches { branches { __typename } } } } } }",
                "{ sampleTree(width: 60000) { leaves } }",
                "{ sampleModels(first: 9000) { id name size downloads tags } }")) {
            long begun = System.nanoTime();
            var response = Ask.post(query, Map.of(), Ask.GRAPHQL);

            assertThat((System.nanoTime() - begun) / 1_000_000).as(query).isLessThan(4_000);
            assertThat(response.statusCode()).isEqualTo(400);
            var answer = response.jsonPath();
            assertThat(answer.getMap("$")).doesNotContainKey("data");
            assertThat(answer.getList("errors")).hasSize(1);
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("TOO_LARGE");
            assertThat(answer.getString("errors[0].extensions.expected")).startsWith("at most 50000 values");
        }
    }

    @Test
    void a_large_answer_is_put_off_while_another_is_made_and_a_small_one_is_not() throws Exception {
        calls.clear();
        var large = "{ sampleTree(width: 45000) { leaves } }";
        var other = CompletableFuture.supplyAsync(() -> Ask.query(
                "{ sampleTree(width: 45000) { leaves } sampleModels(first: 1) { id } sampleSlow(millis: 3000) }"));
        while (!calls.calls().contains("sampleModels 1") && !other.isDone()) {
            Thread.sleep(5);
        }

        var refused = Ask.post(large, Map.of(), Ask.GRAPHQL);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.jsonPath().getString("errors[0].extensions.code")).isEqualTo("BUSY");
        assertThat(refused.jsonPath().getBoolean("errors[0].extensions.retryable"))
                .isTrue();
        assertCode("{ sampleModels(first: 100) { id name } }", "data");

        assertThat(other.join().getList("errors")).isNull();
        assertCode(large, "data");
    }

    @Test
    void work_ends_at_the_deadline_among_plain_properties_too() throws InterruptedException {
        calls.clear();
        reports.clear();
        // 900 pauses of 20 ms.
        var answer = Ask.query("query Pauses { sampleTree(width: 30) { branches { branches { pause } } } }");

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("TIMEOUT");
        assertWorkHasEnded();
        assertThat(reports.reports())
                .filteredOn(report -> "Pauses".equals(report.operationName()))
                .singleElement()
                .returns(ExecutionReport.Result.FAILED, ExecutionReport::result)
                .returns(Set.of(ErrorCode.TIMEOUT), ExecutionReport::codes);
    }

    @Test
    void work_ends_when_the_client_has_hung_up() throws Exception {
        calls.clear();
        var body = "{\"query\": \"{ sampleTree(width: 30) { branches { branches { pause } } } }\"}";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: "
                                    + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            for (int i = 0; i < 400 && calls.calls().isEmpty(); i++) {
                Thread.sleep(5);
            }
            assertThat(calls.calls()).isNotEmpty();
        }

        assertWorkHasEnded();
    }

    @Test
    void a_text_that_stands_in_an_answer_again_and_again_counts_each_time() {
        // Names of an answer count as its texts do.
        var name = "n".repeat(3_000);

        var answer = Ask.post("{ sampleModels(first: 400) { " + name + ": id } }", Map.of(), Ask.GRAPHQL)
                .jsonPath();

        assertThat(answer.getMap("$")).doesNotContainKey("data");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("TOO_LARGE");
        assertThat(answer.getString("errors[0].extensions.expected")).contains("1000000 characters");
        assertThat(Ask.post("{ sampleModels(first: 10) { " + name + ": id } }", Map.of(), Ask.GRAPHQL)
                        .statusCode())
                .isEqualTo(200);
    }

    private void assertWorkHasEnded() throws InterruptedException {
        Thread.sleep(500);
        int then = calls.calls().size();
        Thread.sleep(500);
        assertThat(calls.calls()).hasSize(then);
    }

    @Test
    void introspection_has_limits_of_its_own() {
        var inner = "fields { type { fields { type { fields { type { name } } } } } }";
        assertCode("{ __schema { types { " + inner + " } } }", "TOO_LARGE");
    }

    private static void assertCode(String query, String code) {
        var answer = Ask.query(query);
        if (code.equals("data")) {
            assertThat(answer.getList("errors")).isNull();
        } else {
            assertThat(answer.getList("errors.extensions.code")).as(query).contains(code);
        }
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }
}
