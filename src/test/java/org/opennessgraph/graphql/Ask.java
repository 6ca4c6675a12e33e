// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the endpoint of the app under test. */
final class Ask {

    static final String GRAPHQL = "application/graphql-response+json";
    static final String JSON = "application/json";

    private Ask() {}

    /** The answer to a query. */
    static JsonPath query(String query) {
        return query(query, Map.of());
    }

    /** The answer to a query with variables. */
    static JsonPath query(String query, Map<String, @Nullable Object> variables) {
        return post(query, variables, GRAPHQL).jsonPath();
    }

    /** The whole response to a query. */
    static Response post(String query, Map<String, @Nullable Object> variables, String accept) {
        return given().contentType(JSON)
                .accept(accept)
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql");
    }

    /** The response to a body as it is. */
    static Response postText(String body) {
        return given().contentType(JSON).accept(GRAPHQL).body(body).post("/graphql");
    }
}
