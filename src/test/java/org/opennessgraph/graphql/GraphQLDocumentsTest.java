// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opennessgraph.graphql.sample.CallLog;
import org.opennessgraph.graphql.sample.SampleApiProfile;

/** Documents that are named instead of sent, answers that are kept, compression, and pages of other origins. */
@QuarkusTest
@TestProfile(SampleApiProfile.class)
class GraphQLDocumentsTest {

    private static final String MODELS = "query Models($first: Int) { sampleModels(first: $first) { id } }";

    private static final int PATIENCE_SECONDS = 60;

    @Inject
    CallLog calls;

    /** Answers have tags from when the graph is laid out and holds what the ledger does. */
    @BeforeEach
    void ready() throws InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (get("{ sampleReads }", null).header("ETag") != null) {
                calls.clear();
                return;
            }
            Thread.sleep(1_000);
        }
        throw new AssertionError("no answer had a tag in time");
    }

    @Test
    void a_query_is_sent_with_its_hash_once_and_named_by_it_from_then_on() throws Exception {
        var query = "{ sampleModels(first: 1) { id name } } # of this test";
        var extensions = persisted(query);

        for (var accept : List.of(Ask.GRAPHQL, Ask.JSON)) {
            var unknown = given().accept(accept)
                    .queryParam("extensions", persisted(query + accept))
                    .get("/graphql");
            assertThat(unknown.statusCode()).isEqualTo(accept.equals(Ask.JSON) ? 200 : 400);
            assertThat(unknown.jsonPath().getString("errors[0].message")).isEqualTo("PersistedQueryNotFound");
            assertCode(unknown, "PERSISTED_QUERY_NOT_FOUND");
            assertThat(unknown.header("Cache-Control")).isEqualTo("no-store");
        }
        var sent = Ask.postText("{\"query\": \"" + query + "\", \"extensions\": " + extensions + "}");
        assertThat(sent.jsonPath().getList("data.sampleModels")).hasSize(1);

        var byPost = Ask.postText("{\"extensions\": " + extensions + "}");
        var byGet =
                given().accept(Ask.GRAPHQL).queryParam("extensions", extensions).get("/graphql");
        assertThat(byPost.asString()).isEqualTo(sent.asString());
        assertThat(byGet.asString()).isEqualTo(sent.asString());
    }

    @Test
    void a_hash_of_another_query_is_refused() throws Exception {
        var answer = Ask.postText("{\"query\": \"{ sampleReads }\", \"extensions\": " + persisted("{ other }") + "}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertCode(answer, "BAD_REQUEST");
        assertThat(calls.calls()).isEmpty();
    }

    @Test
    void trusted_documents_are_named_by_their_manifests_id_or_their_hash() throws Exception {
        for (var id : List.of("sample-models", "sha256:" + sha256(MODELS))) {
            var answer = Ask.postText("{\"documentId\": \"" + id + "\", \"variables\": {\"first\": 2}}");
            assertThat(answer.jsonPath().getList("data.sampleModels")).as(id).hasSize(2);
        }
        var byGet = given().accept(Ask.GRAPHQL)
                .queryParam("documentId", "sample-models")
                .queryParam("variables", "{\"first\":3}")
                .get("/graphql");
        assertThat(byGet.jsonPath().getList("data.sampleModels")).hasSize(3);
        assertThat(byGet.header("ETag")).startsWith("W/\"");
    }

    @Test
    void a_trusted_mutation_does_not_come_by_get_either() {
        var answer = given().queryParam("documentId", "sample-add").get("/graphql");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(calls.calls()).isEmpty();
    }

    @Test
    void a_client_that_has_the_answer_is_told_so_without_running_anything() {
        var first = get("{ sampleModels(first: 2) { id } }", null);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("ETag")).matches("W/\"[0-9]+-[A-Za-z0-9_-]{22}\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.header("Vary")).contains("Accept", "Accept-Encoding");
        calls.clear();

        var again = get("{ sampleModels(first: 2) { id } }", first.header("ETag"));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(calls.calls()).isEmpty();
        assertThat(get("{ sampleModels(first: 3) { id } }", first.header("ETag"))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ nope }", "{", "{ sampleMust }", "query A { sampleReads } query B { sampleReads }"})
    void what_has_errors_is_not_kept(String query) {
        var answer = get(query, "*");

        assertThat(answer.jsonPath().getList("errors")).isNotEmpty();
        assertThat(answer.header("ETag")).isNull();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void answers_to_post_have_no_tag() {
        assertThat(Ask.post("{ sampleReads }", Map.of(), Ask.GRAPHQL).header("ETag"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {Ask.GRAPHQL, Ask.JSON})
    void answers_come_compressed_to_clients_that_take_them_so(String accept) throws Exception {
        var query = "{\"query\": \"{ sampleModels(first: 50) { id name tags } }\"}";
        var plain = send(query, accept, "identity");
        var gzip = send(query, accept, "gzip");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(gzip.body().length).isLessThan(plain.body().length / 3);
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(gzip.body()))) {
            assertThat(unzipped.readAllBytes()).isEqualTo(plain.body());
        }
    }

    @Test
    void a_page_of_an_origin_that_is_let_in_may_ask() {
        var preflight = given().header("Origin", "https://app.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type,if-none-match,last-event-id")
                .options("/graphql");
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example");
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("POST");
        assertThat(preflight.header("Access-Control-Allow-Headers").toLowerCase(Locale.ROOT))
                .contains("authorization", "content-type", "if-none-match", "last-event-id");
        assertThat(preflight.header("Access-Control-Max-Age")).isEqualTo("86400");
        assertThat(preflight.header("Access-Control-Allow-Credentials")).isNotEqualTo("true");

        var answer = given().header("Origin", "https://app.example")
                .accept(Ask.GRAPHQL)
                .queryParam("query", "{ sampleReads }")
                .get("/graphql");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example");
        assertThat(answer.header("Access-Control-Expose-Headers").toLowerCase(Locale.ROOT))
                .contains("etag", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "retry-after");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNotEqualTo("true");
        assertThat(answer.header("Vary")).contains("Origin", "Accept");
    }

    @Test
    void where_origins_are_let_in_every_answer_says_that_it_depends_on_them() {
        var answers = List.of(
                given().accept(Ask.GRAPHQL)
                        .queryParam("query", "{ sampleReads }")
                        .get("/graphql"),
                given().accept(Ask.GRAPHQL).queryParam("query", "{").get("/graphql"),
                given().accept("text/event-stream")
                        .queryParam("query", "{ sampleReads }")
                        .get("/graphql"),
                given().contentType("text/plain").body("x").post("/graphql"),
                given().put("/graphql"),
                given().options("/graphql"),
                given().get("/graphql/schema.graphql"));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.headers().getValues("Vary"))
                .hasSize(1)
                .first()
                .asString()
                .contains("Origin"));
    }

    @Test
    void a_page_of_another_origin_may_not() {
        var preflight = given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/graphql");
        assertThat(preflight.header("Access-Control-Allow-Origin")).isNull();

        var asked = given().header("Origin", "https://evil.example")
                .contentType(Ask.JSON)
                .body("{\"query\": \"mutation { sampleAdd(number: 1) { id } }\"}")
                .post("/graphql");
        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(calls.calls()).isEmpty();
    }

    @Test
    void origins_are_let_in_here_as_the_docs_recommend() throws IOException {
        var shown = Pattern.compile("^(quarkus\\.http\\.cors\\.[a-z-]+)=(.*)$", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("docs", "http.md")))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        var set = new SampleApiProfile().getConfigOverrides();

        assertThat(shown).hasSizeGreaterThan(5).allSatisfy((name, value) -> assertThat(set)
                .containsEntry(name, value));
    }

    @Test
    void a_page_of_an_origin_that_is_let_in_may_open_a_socket_and_one_of_another_may_not() {
        Socket.acknowledgedOf("https://app.example").close();

        assertThatThrownBy(() -> Socket.acknowledgedOf("https://evil.example"))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void who_asks_for_the_methods_is_told() {
        var options = given().options("/graphql");

        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.header("Allow")).isEqualTo("GET, HEAD, POST");
    }

    private static Response get(String query, @Nullable String tag) {
        var request = given().accept(Ask.GRAPHQL).queryParam("query", query);
        return (tag == null ? request : request.header("If-None-Match", tag)).get("/graphql");
    }

    private static HttpResponse<byte[]> send(String body, String accept, String encoding) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/graphql"))
                                .header("Content-Type", Ask.JSON)
                                .header("Accept", accept)
                                .header("Accept-Encoding", encoding)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String persisted(String query) throws Exception {
        return "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + sha256(query) + "\"}}";
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertCode(Response response, String code) {
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo(code);
    }
}
