// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opennessgraph.graphql.clients.Admission;
import org.opennessgraph.graphql.clients.TestAdmission;

/** Places for connections that stay open, behind a proxy that is trusted. */
class LiveConnectionsTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Vertx vertx = Vertx.vertx();
    private final Admission admission = TestAdmission.of(Map.of("openness.clients.trusted-proxies", "127.0.0.0/8,::1"));
    private final LiveConnections connections = new LiveConnections(settings(), admission);
    /** What gives back the places that were taken, in their order. */
    private final BlockingQueue<Runnable> taken = new LinkedBlockingQueue<>();

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
        if (visit.refusal() != null) {
            throw new IllegalStateException("The door is wide enough here");
        }
        var leave = connections.enter(context);
        if (leave != null) {
            taken.add(leave);
            context.response().end();
        }
    }

    @Test
    void an_address_has_so_many_places_and_its_neighbour_as_many() throws Exception {
        assertThat(status("192.0.2.1")).isEqualTo(200);
        assertThat(status("192.0.2.1")).isEqualTo(200);

        var refused = ask("192.0.2.1");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("TOO_MANY_OPERATIONS");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(status("198.51.100.7, 192.0.2.1")).as("made up in front").isEqualTo(429);
        assertThat(status("192.0.2.2")).isEqualTo(200);
    }

    @Test
    void addresses_of_one_subscriber_are_one() throws Exception {
        assertThat(status("2001:db8:0:1::1")).isEqualTo(200);
        assertThat(status("2001:db8:0:1:ffff::2")).isEqualTo(200);
        assertThat(status("2001:db8:0:1::3")).isEqualTo(429);
        assertThat(status("2001:db8:0:2::1")).isEqualTo(200);
    }

    @Test
    void when_all_places_are_taken_nobody_gets_one() throws Exception {
        for (int i = 1; i <= 5; i++) {
            assertThat(status("203.0.113." + i)).isEqualTo(200);
        }

        var refused = ask("203.0.113.6");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("BUSY");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    }

    @Test
    void a_place_is_given_back_once() throws Exception {
        assertThat(status("192.0.2.3")).isEqualTo(200);
        assertThat(status("192.0.2.3")).isEqualTo(200);
        var leave = Objects.requireNonNull(taken.poll(10, TimeUnit.SECONDS));

        leave.run();
        leave.run();

        assertThat(connections.open()).isEqualTo(1);
        assertThat(status("192.0.2.3")).isEqualTo(200);
        assertThat(status("192.0.2.3")).isEqualTo(429);
    }

    private int status(String address) throws Exception {
        return ask(address).statusCode();
    }

    private HttpResponse<String> ask(String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                        .header("X-Forwarded-For", address)
                        .timeout(Duration.ofSeconds(20))
                        .build(),
                BodyHandlers.ofString());
    }

    private static LiveSettings settings() {
        return new SmallRyeConfigBuilder()
                .withMapping(LiveSettings.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withConverter(MemorySize.class, 200, new MemorySizeConverter())
                .withDefaultValues(Map.of(
                        "openness.live.max-connections", "5",
                        "openness.live.max-connections-per-address", "2"))
                .build()
                .getConfigMapping(LiveSettings.class);
    }
}
