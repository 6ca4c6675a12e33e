// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Starts the app with the sample API in its schema. */
public class SampleApiProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.class-loading.removed-resources.\"org.opennessgraph:openness-graph\"", "nothing",
                "openness.graphql.max-execution-time", "5s",
                "openness.graphql.max-depth", "8",
                "openness.graphql.max-values", "50000",
                "openness.graphql.max-values-together", "60000",
                "openness.graphql.max-body-size", "20K",
                "openness.graphql.max-aliases", "10",
                "openness.graphql.max-validation-errors", "5");
    }
}
