// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opennessgraph.graphql.sample.CallLog;
import org.opennessgraph.graphql.sample.SampleApiProfile;

/** GraphQL over HTTP: methods, media types, status codes, and that SmallRye's own routes are gone. */
@QuarkusTest
@TestProfile(SampleApiProfile.class)
class GraphQLHttpTest {

    private static final String MUTATION = "mutation { sampleAdd(number: 1) { id } }";

    @Inject
    CallLog calls;

    @Inject
    Router router;

    @BeforeEach
    void forget() {
        calls.clear();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json| application/json",
                "application/graphql-response+json| application/graphql-response+json",
                "application/graphql-response+json, application/json;q=0.9| application/graphql-response+json",
                "application/json, multipart/mixed| application/json",
                "text/html, */*| application/json",
            })
    void the_answer_has_the_form_that_the_client_takes(String accept, String type) {
        var response = Ask.post("{ sampleReads }", Map.of(), accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo(type + "; charset=utf-8");
    }

    @Test
    void a_client_that_takes_no_form_of_ours_is_told_so() {
        var response = Ask.post("{ sampleReads }", Map.of(), "text/html");

        assertThat(response.statusCode()).isEqualTo(406);
        assertCode(response, "BAD_REQUEST");
    }

    @Test
    void queries_come_by_get_with_all_their_parts() {
        var response = given().accept(Ask.GRAPHQL)
                .queryParam("query", "query A { sampleReads } query B ($n: Int) { sampleModels(first: $n) { id } }")
                .queryParam("operationName", "B")
                .queryParam("variables", "{\"n\": 2}")
                .get("/graphql");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getList("data.sampleModels")).hasSize(2);
    }

    @Test
    void mutations_do_not_come_by_get() {
        for (var accept : List.of(Ask.GRAPHQL, Ask.JSON)) {
            var response = given().accept(accept).queryParam("query", MUTATION).get("/graphql");
            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(response.header("Allow")).isEqualTo("POST");
            assertCode(response, "BAD_REQUEST");
        }
        var hidden = given().accept(Ask.GRAPHQL)
                .queryParam("query", "query A { sampleReads } " + MUTATION.replace("mutation", "mutation B"))
                .queryParam("operationName", "B")
                .get("/graphql");
        assertThat(hidden.statusCode()).isEqualTo(405);
        assertThat(calls.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=utf-16"
            })
    void bodies_that_a_page_of_another_site_could_send_are_refused(String type) throws Exception {
        var response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/graphql"))
                                .header("Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + MUTATION + "\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(JsonPath.from(response.body()).getString("errors[0].extensions.code"))
                .isEqualTo("BAD_REQUEST");
        assertThat(calls.calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ \"query\": |",
                "[1, 2]|",
                "[{\"query\": \"{ sampleReads }\"}]|",
                "\"{ sampleReads }\"|",
                "{}|query",
                "{\"query\": \"\"}|query",
                "{\"query\": 7}|query",
                "{\"query\": null}|query",
                "{\"query\": \"{ sampleReads }\", \"variables\": [1]}|variables",
                "{\"query\": \"{ sampleReads }\", \"variables\": \"x\"}|variables",
                "{\"query\": \"{ sampleReads }\", \"extensions\": 1}|extensions",
                "{\"query\": \"{ sampleReads }\", \"operationName\": 1}|operationName",
                "{\"query\": \"{ sampleReads }\", \"operationName\": \"Nope\"}|operationName",
                "{\"query\": \"query A { sampleReads } query B { sampleReads }\"}|operationName",
                "{\"query\": \"fragment A on Query { sampleReads }\"}|query",
                "{\"query\": \"{ sampleReads }\"} {}|",
                "{\"query\": \"{ sampleReads }\", \"query\": \"{ sampleReads }\"}|",
            })
    void what_is_not_a_request_is_answered_with_400(String body, @Nullable String argument) {
        for (var accept : List.of(Ask.GRAPHQL, Ask.JSON)) {
            var response =
                    given().contentType(Ask.JSON).accept(accept).body(body).post("/graphql");
            assertThat(response.statusCode()).isEqualTo(400);
            assertCode(response, "BAD_REQUEST");
            assertThat(response.jsonPath().getString("errors[0].extensions.argument"))
                    .isEqualTo(argument);
            assertThat(response.jsonPath().getMap("$")).doesNotContainKey("data");
            assertThat(response.asString()).doesNotContain("jackson", "Exception");
        }
    }

    @Test
    void null_stands_for_left_out() {
        var response = Ask.postText(
                "{\"query\": \"{ sampleReads }\", \"variables\": null, \"operationName\": null, \"extensions\": null}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getInt("data.sampleReads")).isEqualTo(1);
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        var response = Ask.postText("{\"query\": \"{ sampleReads }\", \"x\": \"" + "a".repeat(21_000) + "\"}");

        assertThat(response.statusCode()).isEqualTo(413);
        assertCode(response, "TOO_LARGE");
    }

    @Test
    void faults_of_the_document_have_their_place_and_the_status_of_the_form() {
        var graphql = Ask.post("{\n  sampleReads(", Map.of(), Ask.GRAPHQL);
        assertThat(graphql.statusCode()).isEqualTo(400);
        assertCode(graphql, "PARSE_ERROR");
        assertThat(graphql.jsonPath().getInt("errors[0].locations[0].line")).isEqualTo(2);

        var json = Ask.post("{\n  sampleReads(", Map.of(), Ask.JSON);
        assertThat(json.statusCode()).isEqualTo(200);
        assertCode(json, "PARSE_ERROR");

        var unknown = Ask.post("{\n  nope\n}", Map.of(), Ask.GRAPHQL);
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertCode(unknown, "VALIDATION_ERROR");
        assertThat(unknown.jsonPath().getInt("errors[0].locations[0].line")).isEqualTo(2);
        assertThat(unknown.jsonPath().getInt("errors[0].locations[0].column")).isEqualTo(3);
        assertThat(Ask.post("{ nope }", Map.of(), Ask.JSON).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void other_methods_are_refused(String method) {
        var response = given().request(method, "/graphql");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.header("Allow")).isEqualTo("GET, HEAD, POST");
    }

    @Test
    void head_is_answered_as_get_is_without_the_body() {
        for (String query : List.of("{ sampleReads }", "{", MUTATION)) {
            var get = given().accept(Ask.GRAPHQL).queryParam("query", query).get("/graphql");
            var head = given().accept(Ask.GRAPHQL).queryParam("query", query).head("/graphql");

            assertThat(head.statusCode()).as(query).isEqualTo(get.statusCode());
            assertThat(head.contentType()).isEqualTo(get.contentType());
            assertThat(head.header("Cache-Control")).isEqualTo(get.header("Cache-Control"));
            assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
            assertThat(head.asString()).isEmpty();
        }
        assertThat(given().head("/graphql/schema.graphql").statusCode()).isEqualTo(200);
        assertThat(given().post("/graphql/schema.graphql").header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void head_of_a_stream_of_events_says_what_it_is_and_ends() {
        var head = given().accept("text/event-stream")
                .queryParam("query", "{ sampleReads }")
                .head("/graphql");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.contentType()).isEqualTo("text/event-stream; charset=utf-8");
        assertThat(calls.calls()).isEmpty();
    }

    @Test
    void the_printed_schema_is_the_one_that_is_executed() {
        var response = given().get("/graphql/schema.graphql");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString())
                .contains("type SampleModel implements SampleSubject", "input SampleKey @oneOf {", "scalar Date");
    }

    @Test
    void all_routes_at_the_endpoint_are_ours() {
        var routes = router.getRoutes().stream()
                .filter(route -> Objects.requireNonNullElse(route.getPath(), "").startsWith("/graphql"))
                .toList();

        assertThat(routes).isNotEmpty().extracting(Route::getName).containsOnly("openness-graphql");
    }

    @ParameterizedTest
    @CsvSource({
        "/graphql, graphql-ws",
        "/graphql/, graphql-ws",
        "//graphql, graphql-ws",
        "/graphql/schema.graphql, graphql-transport-ws",
        "/q/graphql-ui/, graphql-transport-ws"
    })
    void there_is_no_websocket_that_serves_past_the_executor(String path, String protocol) {
        var connecting = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols(protocol)
                .buildAsync(URI.create("ws://127.0.0.1:" + RestAssured.port + path), new WebSocket.Listener() {});

        assertThatThrownBy(connecting::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void a_websocket_without_the_protocol_is_refused() {
        var handshake = given().header("Connection", "Upgrade")
                .header("Upgrade", "websocket")
                .get("/graphql");

        assertThat(handshake.statusCode()).isEqualTo(400);
        assertCode(handshake, "BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql/", "//graphql", "/graphql?x=1", "/./graphql"})
    void every_way_to_the_endpoint_leads_to_the_executor(String path) {
        var response = given().urlEncodingEnabled(false)
                .contentType(Ask.JSON)
                .accept(Ask.GRAPHQL)
                .body(Map.of("query", "{ sampleModels(first: 1) { a: tags(first: 1) b: tags(first: 3) } }"))
                .post(path);

        if (response.statusCode() == 200) {
            assertThat(response.jsonPath().getList("data.sampleModels[0].b")).hasSize(3);
        } else {
            assertThat(response.statusCode()).isEqualTo(404);
        }
    }

    private static void assertCode(Response response, String code) {
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo(code);
    }
}
