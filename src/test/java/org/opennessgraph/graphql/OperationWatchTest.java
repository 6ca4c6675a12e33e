// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opennessgraph.graphql.sample.SampleApiProfile;

/** What whoever runs the service sees of it. */
@QuarkusTest
@TestProfile(OperationWatchTest.Watched.class)
class OperationWatchTest {

    /** Few names, and the log of operations on. */
    public static class Watched extends SampleApiProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("openness.watch.max-operations", "5");
            settings.put("quarkus.log.category.\"org.opennessgraph.operations\".level", "INFO");
            settings.put("openness.graphql.introspection", "false");
            return settings;
        }
    }

    /** Keeps lines as they would be written. */
    private static final class Lines extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Formatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord line) {
            lines.add(formatter.formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void figures_tell_operations_apart_by_name_up_to_a_bound_and_root_fields() {
        IntStream.range(0, 40).forEach(i -> Ask.query("query Figure" + i + " { sampleReads }"));
        Ask.query("query Broken { nope }");
        Ask.query("{ sampleFailing(kind: \"id\") }");

        var figures = given().get("/q/metrics").asString();

        assertThat(figures.lines().filter(line -> line.startsWith("graphql_operations_seconds_count{")))
                .anyMatch(line -> line.contains("operation=\"other\""))
                .anyMatch(line -> line.contains("operation=\"none\"") && line.contains("result=\"partial\""))
                .anyMatch(line -> line.contains("result=\"refused\""))
                .hasSizeLessThanOrEqualTo(5 + 10);
        assertThat(figures)
                .contains("graphql_fields_total{field=\"sampleReads\"")
                .contains("graphql_errors_total{code=\"BAD_ID\"")
                .contains("graphql_operations_running")
                .contains("graphql_requests_refused_total{code=\"RATE_LIMITED\"")
                .doesNotContain("nope", "Figure39");
    }

    @Test
    void each_operation_is_a_line_of_the_log_with_nothing_that_was_sent_but_its_name() {
        var lines = new Lines();
        var log = Logger.getLogger("org.opennessgraph.operations");
        log.addHandler(lines);
        @Nullable Level level = log.getLevel();
        try {
            given().contentType(Ask.JSON)
                    .header("Authorization", "Bearer verysecret")
                    .body(Map.of(
                            "query",
                            "query Told($kind: String!) { sampleFailing(kind: $kind) sampleEcho(id: \"verysecret\") }",
                            "variables",
                            Map.of("kind", "verysecret")))
                    .post("/graphql");
        } finally {
            log.removeHandler(lines);
            log.setLevel(level);
        }

        assertThat(lines.lines)
                .filteredOn(line -> line.contains("operation=Told"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .matches(
                        "operation=Told kind=query document=[0-9a-f]{64} cost=\\d+ millis=\\d+ result=partial codes=INTERNAL")
                .doesNotContain("verysecret");
    }

    @Test
    void the_schema_is_told_to_nobody_when_that_is_switched_off() {
        for (var query : List.of("{ __schema { types { name } } }", "{ __type(name: \"Claim\") { name } }")) {
            var answer = Ask.query(query);

            assertThat(answer.getList("errors.extensions.code")).isEqualTo(List.of("VALIDATION_ERROR"));
            assertThat(answer.<Object>get("data")).isNull();
        }
        assertThat(given().get("/graphql/schema.graphql").statusCode()).isEqualTo(404);
        assertThat(Ask.query("{ sampleReads __typename }").<Object>get("errors"))
                .isNull();
    }

    @Test
    void health_says_whether_the_app_lives_has_started_and_is_ready() {
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        for (var check : List.of("/q/health/started", "/q/health/ready")) {
            assertThat(given().get(check).jsonPath().getList("checks.name"))
                    .as(check)
                    .anyMatch(name -> name.toString().contains("at the ledger's position"));
        }
    }

    @Test
    void traces_are_off() {
        var configured = ConfigProvider.getConfig().getValue("quarkus.otel.sdk.disabled", Boolean.class);

        assertThat(configured).isTrue();
    }
}
