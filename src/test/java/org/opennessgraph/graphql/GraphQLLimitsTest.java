// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opennessgraph.graphql.sample.SampleApiProfile;

/** What a request may cost. The limits are those of {@link SampleApiProfile}. */
@QuarkusTest
@TestProfile(SampleApiProfile.class)
class GraphQLLimitsTest {

    private static final String TOPIC = "claims { topic { claims { topic { ";

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
