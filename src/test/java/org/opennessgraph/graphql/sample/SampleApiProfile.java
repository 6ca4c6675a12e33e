// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Starts the app with the sample API in its schema. */
public class SampleApiProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("quarkus.class-loading.removed-resources.\"org.opennessgraph:openness-graph\"", "nothing"),
                Map.entry("openness.graphql.max-execution-time", "5s"),
                Map.entry("openness.graphql.max-depth", "8"),
                Map.entry("openness.graphql.max-values", "50000"),
                Map.entry("openness.graphql.max-values-together", "60000"),
                Map.entry("openness.graphql.max-answer-size", "1000000"),
                Map.entry("openness.graphql.max-body-size", "20K"),
                Map.entry("openness.graphql.max-aliases", "10"),
                Map.entry("openness.graphql.max-validation-errors", "5"),
                Map.entry("openness.graphql.trusted-documents", "src/test/resources/documents"),
                Map.entry("quarkus.http.cors.enabled", "true"),
                Map.entry("quarkus.http.cors.origins", "https://app.example"),
                Map.entry("quarkus.http.cors.methods", "GET,POST"),
                Map.entry("quarkus.http.cors.headers", "content-type,authorization,if-none-match,last-event-id"),
                Map.entry(
                        "quarkus.http.cors.exposed-headers",
                        "etag,ratelimit-limit,ratelimit-remaining,ratelimit-reset,retry-after"),
                Map.entry("quarkus.http.cors.access-control-max-age", "24H"),
                Map.entry("quarkus.http.cors.access-control-allow-credentials", "false"));
    }
}
