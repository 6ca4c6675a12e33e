// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests at the door of a server that has nothing but the door. */
class AdmissionTest {

    private static final Map<String, String> SETTINGS = Map.of(
            "openness.clients.limit", "100",
            "openness.clients.window", "10s",
            "openness.clients.at-once", "2",
            "openness.clients.trusted-proxies", "127.0.0.0/8,::1",
            "openness.graphql.max-operations", "3",
            "openness.graphql.max-waiting", "2",
            "openness.graphql.max-wait", "700ms");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Vertx vertx = Vertx.vertx();
    private final Admission admission = TestAdmission.of(SETTINGS);
    private int port;

    @BeforeEach
    void open() {
        var router = Router.router(vertx);
        router.get().handler(this::answer);
        port = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void answer(RoutingContext context) {
        var visit = admission.visit(context);
        var refusal = visit.refusal();
        if (refusal != null) {
            context.response()
                    .setStatusCode(Visit.status(refusal))
                    .end(refusal.code().name());
            return;
        }
        long millis = Long.parseLong(context.request().getParam("millis", "0"));
        long cost = Long.parseLong(context.request().getParam("cost", "1"));
        visit.begin(
                () -> context.vertx()
                        .executeBlocking(
                                () -> {
                                    Thread.sleep(millis);
                                    return visit.take(cost) ? 200 : 429;
                                },
                                false)
                        .onComplete(done -> {
                            visit.end();
                            context.response()
                                    .setStatusCode(done.failed() ? 500 : done.result())
                                    .end();
                        }),
                failure -> context.response()
                        .setStatusCode(Visit.status(failure))
                        .end(failure.code().name()));
    }

    @Test
    void an_answer_tells_what_is_left_and_a_refusal_when_to_come_again() throws Exception {
        var first = ask("192.0.2.1", "cost=61").join();
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(number(first, "RateLimit-Limit")).isEqualTo(100);
        assertThat(number(first, "RateLimit-Remaining")).isBetween(39L, 50L);
        assertThat(number(first, "RateLimit-Reset")).isBetween(1L, 7L);
        assertThat(first.headers().firstValue("Retry-After")).isEmpty();

        var second = ask("192.0.2.1", "cost=91").join();
        assertThat(second.statusCode()).isEqualTo(429);
        long wait = number(second, "Retry-After");
        assertThat(wait).isBetween(3L, 6L);
        assertThat(ask("192.0.2.2", "cost=91").join().statusCode()).isEqualTo(200);

        Thread.sleep(wait * 1_000);
        assertThat(ask("192.0.2.1", "cost=91").join().statusCode()).isEqualTo(200);
    }

    @Test
    void one_client_has_its_share_of_places_and_no_more() {
        var answers = together(List.of("192.0.2.3", "192.0.2.3", "192.0.2.3"), "millis=400");

        assertThat(answers.stream().map(HttpResponse::statusCode)).containsExactlyInAnyOrder(200, 200, 429);
        assertThat(ask("192.0.2.3", "").join().statusCode()).isEqualTo(200);
    }

    @Test
    void when_all_places_are_taken_some_wait_for_a_while_and_the_rest_is_sent_away() {
        var crowd = IntStream.range(0, 7).mapToObj(i -> "203.0.113." + i).toList();

        // Three run, two wait and have their turn in time.
        var soon = together(crowd, "millis=400");
        assertThat(soon.stream().filter(answer -> answer.statusCode() == 200)).hasSize(5);
        assertThat(soon.stream().filter(answer -> answer.statusCode() == 503))
                .hasSize(2)
                .allSatisfy(refused -> {
                    assertThat(refused.body()).isEqualTo("BUSY");
                    assertThat(number(refused, "Retry-After")).isEqualTo(1);
                });

        // Nobody waits longer than 0.7 s.
        var late = together(crowd, "millis=1500");
        assertThat(late.stream().filter(answer -> answer.statusCode() == 200)).hasSize(3);

        assertThat(admission.running()).isZero();
        assertThat(admission.waiting()).isZero();
        assertThat(admission.remembered()).isPositive();
        assertThat(ask("203.0.113.99", "").join().statusCode()).isEqualTo(200);
    }

    @Test
    void who_never_stops_asking_is_served_as_much_as_flows_in() {
        int served = 0;
        long begun = System.nanoTime();
        for (int i = 0; i < 400; i++) {
            served += ask("192.0.2.4", "").join().statusCode() == 200 ? 1 : 0;
        }

        long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds() + 1;
        assertThat(served).isBetween(100, (int) (100 + 10 * seconds));
    }

    private List<HttpResponse<String>> together(List<String> addresses, String query) {
        return addresses.stream().map(address -> ask(address, query)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private CompletableFuture<HttpResponse<String>> ask(String address, String query) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/?" + query))
                        .header("X-Forwarded-For", address)
                        .timeout(Duration.ofSeconds(20))
                        .build(),
                BodyHandlers.ofString());
    }

    private static long number(HttpResponse<?> answer, String header) {
        return Long.parseLong(
                Objects.requireNonNull(answer.headers().firstValue(header).orElse(null), header));
    }
}
