// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Map;

/** The app with the whole seed in stores of its own, as a clone of the repository starts it. */
public class SeededGraph implements QuarkusTestProfile {
    private static final int LONGEST_WAIT_SECONDS = 480;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "openness.data-dir", "target/seeded-data",
                "openness.seed.load", "true",
                "openness.seed.dir", "graph-seed");
    }

    /** Waits until the graph is ready to be asked, as an operator would: by the readiness check. */
    static void awaitReady() {
        for (int second = 0; second < LONGEST_WAIT_SECONDS; second++) {
            if (given().get("/q/health/ready").statusCode() == 200
                    && !ask("{ position }").getString("data.position").equals("0")) {
                return;
            }
            try {
                Thread.sleep(Duration.ofSeconds(1).toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new AssertionError("not ready: " + given().get("/q/health/ready").asString());
    }

    static JsonPath ask(String query) {
        return ask(query, Map.of());
    }

    static JsonPath ask(String query, Map<String, Object> variables) {
        return given().contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .jsonPath();
    }
}
