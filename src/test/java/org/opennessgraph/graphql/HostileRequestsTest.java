// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opennessgraph.graphql.execution.NonsenseWords;

/**
 * What is tried on public GraphQL services: the checks of graphql-cop, those of OWASP's list that can be asked from
 * outside, and ten thousand requests that nobody would send in earnest. None is answered with a fault of the server, each
 * is answered soon, nothing of the inside is told, and whoever asks properly next gets the right answer.
 */
@QuarkusTest
class HostileRequestsTest {

    private static final int REQUESTS = 10_000;
    private static final int BETWEEN_GOOD_ONES = 100;
    /** After as many, everything that is kept within a bound has been kept. */
    private static final int WARM = 2_000;

    /** Less than what 2 KiB left behind by each request would be. */
    private static final long MOST_GROWTH = (REQUESTS - WARM) * 2L * 1_024;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a message may not hold: names of classes, stacks, statements, addresses of stores. */
    private static final Pattern INSIDE = Pattern.compile("\\b(?:java|javax|jakarta|io\\.[a-z]+|graphql\\.[a-z]+|"
            + "org\\.[a-z]+)\\.[\\w.]*[A-Z]\\w+|Exception\\b|\\bat [\\w.$]+\\(|Caused by|MATCH \\(|UNWIND|SELECT .* FROM|"
            + "jdbc:|bolt://|Neo\\.|neo4j|hibernate|NullPointer|Did you mean");

    private static final String GOOD =
            "{\"query\": \"query Good($n: Int) { claims(first: $n) { pageInfo { hasNextPage } }"
                    + " __typename }\", \"variables\": {\"n\": 1}}";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @BeforeEach
    void ready() throws InterruptedException {
        for (int second = 0; second < 60; second++) {
            if (codes(post(GOOD)).isEmpty()) {
                return;
            }
            Thread.sleep(1_000);
        }
        throw new AssertionError("not ready: " + post(GOOD).body());
    }

    // -- graphql-cop -------------------------------------------------------------------------------------------------

    @Test
    void alias_overloading_is_refused() {
        assertRefused(
                IntStream.range(0, 101)
                        .mapToObj(i -> "alias" + i + ": __typename")
                        .collect(lines()),
                "TOO_LARGE");
    }

    @Test
    void directive_overloading_is_refused() {
        assertRefused("{ __typename " + "@aa".repeat(10) + " }", "VALIDATION_ERROR");
        assertRefused("{ __typename " + "@include(if: true) ".repeat(60) + " }", "TOO_LARGE");
    }

    @Test
    void field_duplication_is_refused() {
        assertRefused("query cop { " + "__typename \n".repeat(500) + " }", "TOO_LARGE");
        assertRefused("{ ...A ...A ...A } fragment A on Query { " + "position ".repeat(40) + " }", "TOO_LARGE");
    }

    @Test
    void circular_introspection_is_refused() {
        assertRefused(
                "query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name }"
                        + " } } } } } } } } } }",
                "TOO_LARGE");
    }

    @Test
    void arrays_of_queries_are_refused() {
        var one = "{\"query\": \"query cop { __typename }\"}";

        assertThat(codes(post("[" + (one + ",").repeat(9) + one + "]"))).containsExactly("BAD_REQUEST");
    }

    @Test
    void fields_that_come_near_are_not_suggested() {
        var answer = post(body("query cop { __schema { directive } posision clams { id } }"));

        assertThat(codes(answer)).isNotEmpty().containsOnly("VALIDATION_ERROR");
        assertThat(answer.body()).doesNotContain("Did you mean", "directives", "position", "claims");
    }

    @Test
    void mutations_do_not_come_by_get() {
        var answer = send(request("/graphql?query=" + encoded("mutation cop { __typename }"))
                .header("Accept", Ask.GRAPHQL)
                .GET());

        assertThat(answer.statusCode()).isBetween(400, 405);
        assertThat(answer.body()).doesNotContain("\"data\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "text/plain",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "text/xml"
            })
    void what_a_form_of_another_site_can_send_is_not_read(String type) {
        for (var body : List.of("query=" + encoded("query cop { __typename }"), GOOD)) {
            var answer = send(request("/graphql").header("Content-Type", type).POST(BodyPublishers.ofString(body)));

            assertThat(answer.statusCode()).isEqualTo(415);
            assertThat(answer.body()).doesNotContain("\"data\"");
        }
    }

    @Test
    void nothing_is_traced_for_clients() {
        var answer = send(request("/graphql")
                .header("Content-Type", "application/json")
                .header("X-Apollo-Tracing", "1")
                .POST(BodyPublishers.ofString("{\"query\":\"{ __typename }\",\"extensions\":{\"tracing\":true}}")));

        assertThat(tree(answer).has("extensions")).isFalse();
    }

    @Test
    void errors_say_nothing_of_the_inside() {
        for (String nonsense : List.of("qwerty cop { abc }", "{ a ? }", "{ a(b: \"", "query A { a ")) {
            var answer = post(body(nonsense));

            assertThat(codes(answer)).containsExactly("PARSE_ERROR");
            assertThat(answer.body()).doesNotContainPattern(INSIDE).doesNotContain("ANTLR");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/q/graphql-ui", "/q/graphql-ui/", "/graphql", "/graphiql", "/playground", "/console", "/altair"
            })
    void no_page_to_try_queries_is_shown_unless_it_is_switched_on(String path) {
        var answer = send(request(path).header("Accept", "text/html").GET());

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContainIgnoringCase("graphiql.min.js", "playground");
    }

    // -- OWASP's GraphQL cheat sheet ---------------------------------------------------------------------------------

    @Test
    void deep_queries_are_refused() {
        var deep = "subjects { nodes { claims { nodes { ";

        assertRefused(
                "{ claims { nodes { " + "assertions { nodes { claim { ".repeat(12) + "id" + " } } }".repeat(12)
                        + " } } }",
                "TOO_DEEP");
        assertRefused("{ " + deep.repeat(2_000) + " }".repeat(8_000) + " }", "TOO_LARGE");
        assertRefused("{".repeat(4_900), "PARSE_ERROR");
    }

    @Test
    void lists_in_lists_are_refused_before_they_run() {
        assertRefused(
                "{ claims(first: 100) { nodes { assertions(first: 100) { nodes { claim { rebuttals(first: 100) { nodes { id"
                        + " } } } } } } } }",
                "TOO_EXPENSIVE");
    }

    @Test
    void pages_larger_than_100_are_refused() {
        assertThat(codes(post(body("{ claims(first: 1000000) { nodes { id } } }"))))
                .containsExactly("BAD_PAGE_SIZE");
    }

    @Test
    void rings_of_fragments_are_refused() {
        assertRefused("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "VALIDATION_ERROR");
        assertRefused("{ ...A } fragment A on Query { position ...A }", "VALIDATION_ERROR");
    }

    @Test
    void a_document_with_very_many_faults_is_answered_shortly() {
        var answer =
                post(body("{ " + IntStream.range(0, 900).mapToObj(i -> "no" + i).collect(lines()) + " }"));

        assertThat(answer.body().length()).isLessThan(20_000);
    }

    @Test
    void a_body_that_is_too_large_is_not_read() {
        var answer = send(request("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\":\"" + " ".repeat(400_000) + "{ __typename }\"}")));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(codes(answer)).containsExactly("TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model:x'}) DETACH DELETE n //",
                "claim:a' OR '1'='1",
                "'; DROP TABLE change; --",
                "<script>alert(1)</script>",
                "${jndi:ldap://127.0.0.1/a}",
                "../../etc/passwd",
                "\u0000\u0001\uffff",
                "{{7*7}}"
            })
    void what_would_be_an_injection_elsewhere_is_a_value(String value) throws JsonProcessingException {
        var query = "query ($id: ID!, $text: String!) { node(id: $id) { id } search(text: $text) { nodes { id } } }";
        var answer =
                post(JSON.writeValueAsString(Map.of("query", query, "variables", Map.of("id", value, "text", value))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(codes(answer)).doesNotContain("INTERNAL");
        assertGood();
    }

    // -- ten thousand ------------------------------------------------------------------------------------------------

    @Test
    void ten_thousand_requests_that_are_nonsense_are_each_refused_soon_and_without_harm() {
        long seed = Long.getLong("hostile.seed", System.nanoTime());
        System.out.println("hostile.seed=" + seed);
        var random = new Random(seed);
        var statuses = new TreeMap<Integer, Integer>();
        long slowest = 0;
        long heap = 0;
        for (int i = 0; i < REQUESTS; i++) {
            if (i == WARM) {
                heap = heap();
            }
            var what = "request " + i + " of -Dhostile.seed=" + seed;
            long begun = System.nanoTime();
            var answer = nonsense(random);
            slowest = Math.max(slowest, System.nanoTime() - begun);

            assertThat(answer.statusCode()).as(what + ": " + answer.body()).isBetween(200, 499);
            assertThat(messages(answer)).as(what).doesNotContainPattern(INSIDE);
            assertThat(codes(answer)).as(what).doesNotContain("INTERNAL");
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            if (i % BETWEEN_GOOD_ONES == 0) {
                assertGood();
            }
        }
        assertGood();
        System.out.println("hostile answers by status " + statuses + ", slowest " + slowest / 1_000_000 + " ms");
        System.out.println("heap grew by " + (heap() - heap) / 1_024 + " KiB");
        assertThat(Duration.ofNanos(slowest)).isLessThan(PATIENCE);
        assertThat(heap() - heap).as("growth of the heap, in bytes").isLessThan(MOST_GROWTH);
        assertThat(statuses).containsKeys(200, 400, 415);
    }

    /** Bytes in use after collections; of this test, too. */
    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            var runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    @Test
    void connections_that_speak_no_http_or_break_off_do_no_harm() throws IOException {
        long seed = Long.getLong("hostile.seed", System.nanoTime());
        System.out.println("hostile.seed=" + seed);
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var answer = raw(bytesOfNonsense(random));

            assertThat(answer)
                    .as("connection " + i + " of -Dhostile.seed=" + seed)
                    .doesNotContain("HTTP/1.1 500");
            assertThat(answer).doesNotContainPattern(INSIDE);
            if (i % BETWEEN_GOOD_ONES == 0) {
                assertGood();
            }
        }
        assertGood();
    }

    private HttpResponse<String> nonsense(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> postBytes(bytes(random, random.nextInt(400)));
            case 1 -> postBytes(mangled(random, GOOD.getBytes(StandardCharsets.UTF_8)));
            case 2 -> post(json(random, 0));
            case 3 -> post(body(tokens(random)));
            case 4 -> post(body(mangledQuery(random)));
            case 5 ->
                post("{\"query\": \"query ($n: Int, $id: ID!, $f: ClaimFilter, $by: EntryKey!) { claims(first: $n,"
                        + " filter: $f) { nodes { id } } node(id: $id) { id } claim(by: $by) { id } }\", \"variables\": {\"n\": "
                        + json(random, 1) + ", \"id\": " + json(random, 1) + ", \"f\": " + json(random, 1)
                        + ", \"by\": "
                        + json(random, 1) + "}}");
            case 6 ->
                send(request("/graphql?query=" + noise(random) + "&variables=" + noise(random) + "&extensions="
                                + noise(random))
                        .GET());
            default -> oddHeaders(random);
        };
    }

    private HttpResponse<String> oddHeaders(Random random) {
        var types = List.of(
                "application/json",
                "application/json; charset=utf-16",
                "application/json;;;",
                "APPLICATION/JSON",
                "application/json, application/json",
                ";",
                "*/*",
                "x".repeat(2_000));
        var accepts = List.of(
                "application/json",
                "application/graphql-response+json;q=abc",
                "*/*;q=0",
                "text/html",
                ",,,;;=",
                "a/b;".repeat(300));
        var body = BodyPublishers.ofString(random.nextBoolean() ? GOOD : "");
        var methods = List.of("POST", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "X");
        return send(request("/graphql")
                .header("Content-Type", pick(random, types))
                .header("Accept", pick(random, accepts))
                .header("X-Forwarded-For", "\"'%00" + noise(random))
                .header("Authorization", "Bearer " + noise(random))
                .method(pick(random, methods), body));
    }

    private static byte[] bytes(Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Some bytes changed, taken out, put in, or all from somewhere on cut off. */
    private static byte[] mangled(Random random, byte[] good) {
        var out = new ByteArrayOutputStream();
        for (byte each : good) {
            switch (random.nextInt(40)) {
                case 0 -> out.write(random.nextInt(256));
                case 1 -> {}
                case 2 -> {
                    out.write(each);
                    out.write(each);
                }
                default -> out.write(each);
            }
        }
        var bytes = out.toByteArray();
        return random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }

    private static String json(Random random, int depth) {
        return switch (random.nextInt(depth > 6 ? 9 : 12)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> Long.toString(random.nextLong());
            case 3 -> random.nextInt() + "e" + random.nextInt(400);
            case 4 -> "\"" + "\\u" + String.format("%04x", random.nextInt(0x10000)) + "\"";
            case 5 -> "\"" + noise(random) + "\"";
            case 6 -> "-" + "9".repeat(random.nextInt(1_200) + 1);
            case 7 -> "\"claim:" + noise(random) + "\"";
            case 8 -> "[".repeat(random.nextInt(200));
            case 9 ->
                IntStream.range(0, random.nextInt(5))
                        .mapToObj(i -> json(random, depth + 1))
                        .collect(Collectors.joining(",", "[", "]"));
            default ->
                IntStream.range(0, random.nextInt(5))
                        .mapToObj(i -> "\""
                                + pick(
                                        random,
                                        List.of("query", "variables", "operationName", "extensions", "id", "slug", "a"))
                                + "\":" + json(random, depth + 1))
                        .collect(Collectors.joining(",", "{", "}"));
        };
    }

    private static String tokens(Random random) {
        return IntStream.range(0, random.nextInt(60) + 1)
                .mapToObj(i -> pick(random, NonsenseWords.ALL))
                .collect(Collectors.joining(" "));
    }

    private static final List<String> QUERIES = List.of(
            "query A($n: Int = 2) { claims ( first: $n ) { nodes { id text ...F } } } fragment F on Claim { id label }",
            "{ search ( text: \"open\" , first: 3 ) { nodes { __typename ... on Claim { id } } } }",
            "{ node ( id: \"model:llama-2\" ) { id ... on Model { name claims { nodes { id } } } } rateLimit { cost } }",
            "{ asOf ( validAt: \"2024-05-01\" ) { claims ( first: 1 ) { nodes { id } } } }",
            "{ __type ( name: \"Claim\" ) { name fields { name type { name kind } } } }");

    /** A query in which words were left out, doubled, swapped or replaced. */
    private static String mangledQuery(Random random) {
        var words = new ArrayList<>(List.of(pick(random, QUERIES).split(" ", -1)));
        for (int i = random.nextInt(4) + 1; i > 0 && words.size() > 1; i--) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(4)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, words.get(at));
                case 2 -> words.add(words.remove(at));
                default -> words.set(at, pick(random, NonsenseWords.ALL));
            }
        }
        return String.join(" ", words);
    }

    /** What can stand in a URL: percent signs at the wrong place among it. */
    private static String noise(Random random) {
        var signs = "abz019%%%2{}+-_.~!*'();:@,/?".replace("{", "%7B").replace("}", "%7D");
        var text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        // java.net.URI refuses to send a percent sign without two digits; a connection of our own sends those.
        return text.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    private static byte[] bytesOfNonsense(Random random) {
        var body = GOOD;
        var head = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
        var text =
                switch (random.nextInt(9)) {
                    case 0 -> head + "Content-Length: " + (body.length() + 50) + "\r\n\r\n" + body;
                    case 1 -> head + "Content-Length: -1\r\n\r\n" + body;
                    case 2 -> head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + body;
                    case 3 -> head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
                    case 4 -> "GET /graphql?query=%zz%&variables=%E0%A4%A HTTP/1.1\r\nHost: x\r\n\r\n";
                    case 5 -> "GET /graphql?" + "q".repeat(random.nextInt(9_000)) + " HTTP/1.1\r\nHost: x\r\n\r\n";
                    case 6 -> head + "X: " + "y".repeat(random.nextInt(20_000)) + "\r\n\r\n";
                    case 7 -> head + "Content-Encoding: gzip\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
                    default -> new String(bytes(random, random.nextInt(300)), StandardCharsets.ISO_8859_1);
                };
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What comes back within a moment on a connection of its own; nothing if the server waits for more or hangs up. */
    private String raw(byte[] bytes) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(50);
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return new String(read(socket.getInputStream()), StandardCharsets.ISO_8859_1);
        } catch (SocketException hungUp) {
            return "";
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                all.write(next);
            }
        } catch (SocketTimeoutException enough) {
            return all.toByteArray();
        }
        return all.toByteArray();
    }

    // -- asking ------------------------------------------------------------------------------------------------------

    private void assertGood() {
        var answer = post(GOOD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(tree(answer).path("data").path("__typename").asText())
                .as(answer.body())
                .isEqualTo("Query");
        assertThat(codes(answer)).isEmpty();
    }

    private void assertRefused(String query, String code) {
        var written = query.startsWith("{") || query.startsWith("query") ? query : "{ " + query + " }";
        long begun = System.nanoTime();
        var answer = post(body(written));

        assertThat(codes(answer)).containsOnly(code);
        assertThat(tree(answer).has("data")).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        assertGood();
    }

    private static Collector<CharSequence, ?, String> lines() {
        return Collectors.joining("\n");
    }

    private HttpResponse<String> post(String body) {
        return postBytes(body.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> postBytes(byte[] body) {
        return send(
                request("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("stopped", e);
        }
    }

    private static String body(String query) {
        try {
            return JSON.writeValueAsString(Map.of("query", query));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.body(), e);
        }
    }

    private static List<String> codes(HttpResponse<String> answer) {
        if (answer.body().isEmpty()) {
            return List.of();
        }
        var codes = new ArrayList<String>();
        for (JsonNode error : tree(answer).path("errors")) {
            var code = error.path("extensions").path("code").asText();
            assertThat(code).as("code of " + error).isNotEmpty();
            codes.add(code);
        }
        return codes;
    }

    private static String messages(HttpResponse<String> answer) {
        var said = new ArrayList<String>();
        if (!answer.body().isEmpty()) {
            for (JsonNode error : tree(answer).path("errors")) {
                said.add(error.path("message").asText() + " "
                        + error.path("extensions").path("expected").asText());
            }
        }
        return String.join("\n", said);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
