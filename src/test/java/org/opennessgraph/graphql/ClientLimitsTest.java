// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.http.WebSocketHandshakeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opennessgraph.graphql.clients.Admission;
import org.opennessgraph.graphql.sample.CallLog;
import org.opennessgraph.graphql.sample.SampleApiProfile;

/** What one client may ask for, and what all may together. Each test comes from addresses of its own. */
@QuarkusTest
@TestProfile(ClientLimitsTest.Limited.class)
class ClientLimitsTest {

    /** Small limits, behind a proxy. */
    public static class Limited extends SampleApiProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("openness.clients.limited", "true");
            settings.put("openness.clients.limit", "500");
            settings.put("openness.clients.window", "20s");
            settings.put("openness.clients.at-once", "3");
            settings.put("openness.clients.trusted-proxies", "127.0.0.0/8,::1");
            // SHA-256 of "open sesame".
            settings.put(
                    "openness.clients.tokens.sesame.sha256",
                    "41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb");
            settings.put("openness.clients.tokens.sesame.limit", "50");
            settings.put("openness.graphql.max-cost", "400");
            settings.put("openness.graphql.max-operations", "4");
            settings.put("openness.graphql.max-waiting", "2");
            settings.put("openness.graphql.max-wait", "1500ms");
            settings.put("openness.live.max-connections-per-address", "2");
            return settings;
        }
    }

    @Inject
    CallLog calls;

    @Inject
    Admission admission;

    @Test
    void an_answer_says_what_it_cost_and_what_is_left() {
        var query = "{ sampleModels(first: 9) { claims { id } } rateLimit { cost nodeCount limit remaining resetAt } }";

        var response = from("192.0.2.1").body(Map.of("query", query)).post("/graphql");

        // The operation, nine models with ten claims each as far as the schema tells, and the answer itself.
        int cost = 10 + 9 * (1 + 10) + 1;
        var limit = response.jsonPath();
        assertThat(limit.getInt("data.rateLimit.cost")).isEqualTo(cost);
        assertThat(limit.getInt("data.rateLimit.limit")).isEqualTo(500);
        assertThat(limit.getInt("data.rateLimit.remaining")).isBetween(500 - cost, 500 - cost + 25);
        assertThat(Instant.parse(limit.getString("data.rateLimit.resetAt"))).isBefore(Instant.MAX);
        assertThat(response.header("RateLimit-Limit")).isEqualTo("500");
        assertThat(Integer.parseInt(response.header("RateLimit-Remaining"))).isBetween(500 - cost, 500 - cost + 25);
        assertThat(Integer.parseInt(response.header("RateLimit-Reset"))).isBetween(1, 20);
        assertThat(response.header("Retry-After")).isNull();
    }

    @Test
    void who_has_used_up_its_limit_waits_as_long_as_it_is_told_and_others_do_not() throws InterruptedException {
        var dear = Map.of("query", "{ sampleModels(first: 16) { claims { id } } }");
        var refused = from("192.0.2.2").accept(Ask.JSON).body(dear).post("/graphql");
        // A slow machine gives some of it back meanwhile.
        for (int i = 0; i < 20 && refused.statusCode() == 200; i++) {
            calls.clear();
            refused = from("192.0.2.2").accept(Ask.JSON).body(dear).post("/graphql");
        }

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.jsonPath().getString("errors[0].extensions.code")).isEqualTo("RATE_LIMITED");
        assertThat(refused.jsonPath().getBoolean("errors[0].extensions.retryable"))
                .isTrue();
        assertThat(refused.jsonPath().getMap("$")).doesNotContainKey("data");
        assertThat(calls.calls()).isEmpty();
        int wait = Integer.parseInt(refused.header("Retry-After"));
        assertThat(wait).isBetween(1, 8);
        assertThat(from("192.0.2.3").body(dear).post("/graphql").statusCode()).isEqualTo(200);

        Thread.sleep(wait * 1000L);
        assertThat(from("192.0.2.2").body(dear).post("/graphql").statusCode()).isEqualTo(200);
    }

    @Test
    void requests_at_fault_count_too() {
        for (int i = 0; i < 3_000; i++) {
            if (from("192.0.2.4").body("{").post("/graphql").statusCode() == 429) {
                return;
            }
        }
        assertThat(from("192.0.2.4").body("{").post("/graphql").statusCode()).isEqualTo(429);
    }

    @Test
    void answers_that_need_no_look_at_the_body_tell_what_is_left_too() {
        assertThat(List.of(
                        from("192.0.2.77").put("/graphql"),
                        from("192.0.2.77").contentType("text/plain").body("x").post("/graphql"),
                        from("192.0.2.77").accept("text/html").get("/graphql")))
                .allSatisfy(
                        refused -> assertThat(refused.header("RateLimit-Limit")).isEqualTo("500"))
                .extracting(Response::statusCode)
                .containsExactly(405, 415, 406);
    }

    @Test
    void nobody_gets_a_new_limit_by_making_up_addresses() {
        int remaining = remaining(from("192.0.2.5"));

        for (int i = 0; i < 20; i++) {
            remaining(from("198.51.100." + i + ", 192.0.2.5"));
        }

        assertThat(remaining).isGreaterThan(450);
        assertThat(remaining(from("192.0.2.5"))).isLessThan(300);
        assertThat(remaining(from("192.0.2.55"))).isGreaterThan(450);
    }

    @Test
    void a_token_has_limits_of_its_own_and_an_unknown_one_is_refused() {
        var known =
                from("192.0.2.6").header("Authorization", "Bearer open sesame").body(Map.of("query", "{sampleReads}"));
        assertThat(known.post("/graphql").header("RateLimit-Limit")).isEqualTo("50");

        var unknown = from("192.0.2.6")
                .header("Authorization", "Bearer hunter2")
                .body(Map.of("query", "{sampleReads}"))
                .post("/graphql");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(unknown.jsonPath().getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        assertThat(unknown.asString()).doesNotContain("hunter2");

        var other = from("192.0.2.6").header("Authorization", "Basic eDp5").body(Map.of("query", "{sampleReads}"));
        assertThat(other.post("/graphql").statusCode()).isEqualTo(200);
    }

    @Test
    void what_could_cost_too_much_is_refused_before_anything_runs() {
        calls.clear();

        var refused = from("192.0.2.7")
                .body(Map.of("query", "{ sampleModels(first: 40) { claims { id } } }"))
                .post("/graphql");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("errors[0].extensions.code")).isEqualTo("TOO_EXPENSIVE");
        assertThat(refused.jsonPath().getString("errors[0].message")).contains("450");
        assertThat(refused.jsonPath().getString("errors[0].extensions.expected"))
                .startsWith("at most 400");
        assertThat(calls.calls()).isEmpty();
    }

    @Test
    void one_client_has_so_many_at_once_and_no_more() {
        var answers = together(List.of("192.0.2.8", "192.0.2.8", "192.0.2.8", "192.0.2.8"), 1_500);

        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 200, 200, 429);
        answers.stream().filter(answer -> answer.statusCode() == 429).forEach(refused -> {
            assertThat(refused.jsonPath().getString("errors[0].extensions.code"))
                    .isEqualTo("RATE_LIMITED");
            assertThat(refused.header("Retry-After")).isEqualTo("1");
        });
        assertThat(together(List.of("192.0.2.8"), 1).get(0).statusCode()).isEqualTo(200);
    }

    @Test
    void what_one_socket_asks_at_once_waits_its_turn_and_all_of_it_is_answered() {
        try (Socket socket = Socket.acknowledgedFrom("192.0.2.88")) {
            for (int i = 0; i < 12; i++) {
                socket.subscribe("s" + i, "{ sampleSlow(millis: 100) }");
            }

            List<String> answered = new ArrayList<>();
            while (answered.size() < 12) {
                var message = socket.receive();
                assertThat(message.getString("type")).as(message.prettify()).isIn("next", "complete");
                if (message.getString("type").equals("next")) {
                    answered.add(message.getString("id"));
                }
            }
            assertThat(answered)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 12).mapToObj(i -> "s" + i).toList());
        }
    }

    @Test
    void when_all_places_are_taken_some_wait_and_the_rest_is_sent_away() throws InterruptedException {
        // Four run, two wait: those have a place after a second.
        var answers =
                together(IntStream.range(0, 9).mapToObj(i -> "203.0.113." + i).toList(), 1_000);

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(6);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 503))
                .hasSize(3)
                .allSatisfy(refused -> {
                    assertThat(refused.jsonPath().getString("errors[0].extensions.code"))
                            .isEqualTo("BUSY");
                    assertThat(refused.header("Retry-After")).isEqualTo("1");
                });

        // Nobody waits longer than a second and a half.
        var late =
                together(IntStream.range(10, 16).mapToObj(i -> "203.0.113." + i).toList(), 4_000);
        assertThat(late.stream().filter(answer -> answer.statusCode() == 503)).hasSize(2);

        for (int tries = 0; tries < 50 && admission.running() > 0; tries++) {
            Thread.sleep(100);
        }
        assertThat(admission.running()).isZero();
        assertThat(admission.waiting()).isZero();
        assertThat(together(List.of("203.0.113.99"), 1).get(0).statusCode()).isEqualTo(200);
    }

    @Test
    void open_connections_count_by_the_client_behind_the_proxy() {
        List<Socket> open = new ArrayList<>();
        try {
            open.add(Socket.acknowledgedFrom("2001:db8:0:1::1"));
            open.add(Socket.acknowledgedFrom("2001:db8:0:1::2"));

            assertThatThrownBy(() -> open.add(Socket.acknowledgedFrom("2001:db8:0:1::3")))
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(WebSocketHandshakeException.class, refused -> {
                        assertThat(refused.getResponse().statusCode()).isEqualTo(429);
                        assertThat(refused.getResponse().headers().firstValue("Retry-After"))
                                .hasValue("1");
                    });

            open.add(Socket.acknowledgedFrom("2001:db8:0:2::1"));
            open.add(Socket.acknowledgedFrom("192.0.2.9"));
        } finally {
            open.forEach(Socket::close);
        }
    }

    private static List<Response> together(List<String> addresses, int millis) {
        var body = Map.of("query", "{ sampleSlow(millis: " + millis + ") }");
        var asked = addresses.stream()
                .map(address -> CompletableFuture.supplyAsync(
                        () -> from(address).body(body).post("/graphql"), command -> new Thread(command).start()))
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private static int remaining(RequestSpecification request) {
        return Integer.parseInt(request.body(Map.of("query", "{ sampleModels(first: 20) { id } }"))
                .post("/graphql")
                .header("RateLimit-Remaining"));
    }

    private static RequestSpecification from(String address) {
        return given().contentType(Ask.JSON).accept(Ask.GRAPHQL).header("X-Forwarded-For", address);
    }
}
