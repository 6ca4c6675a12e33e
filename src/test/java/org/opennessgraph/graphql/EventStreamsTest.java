// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.organization;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.ledger.Accepted;
import org.opennessgraph.projection.Editor;

/** The same as server-sent events, for clients without WebSockets. */
@QuarkusTest
class EventStreamsTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String CHANGES =
            "subscription ($after: String) { changes(after: $after) { position entry { label } } }";

    private static int names;

    @Inject
    Editor editor;

    /** An event as it came; comments have a name of their own. */
    private record Event(String name, String id, String data) {
        long position() {
            return JsonPath.from(data).getLong("data.changes.position");
        }
    }

    private static final class Stream implements AutoCloseable {
        private final HttpResponse<InputStream> response;
        private final BufferedReader lines;
        /** Whether the client was told when to come again. */
        private boolean retry;

        Stream(HttpRequest.Builder request) throws IOException, InterruptedException {
            this.response = CLIENT.send(
                    request.header("Accept", "text/event-stream").build(), HttpResponse.BodyHandlers.ofInputStream());
            this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        }

        /** The next event or comment; null at the end. */
        @Nullable
        Event next() throws IOException {
            String name = "";
            String id = "";
            String data = "";
            boolean any = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    if (any) {
                        return new Event(name, id, data);
                    }
                    continue;
                }
                retry |= line.startsWith("retry: ");
                if (line.startsWith(":")) {
                    name = "comment";
                    any = true;
                } else if (line.startsWith("event: ")) {
                    name = line.substring(7);
                    any = true;
                } else if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                }
            }
            return null;
        }

        Event event() throws IOException {
            Event next = next();
            while (next != null && next.name().equals("comment")) {
                next = next();
            }
            if (next == null) {
                throw new AssertionError("the stream has ended");
            }
            return next;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    @Test
    void who_says_that_event_streams_are_not_wanted_gets_none() throws Exception {
        var answer = CLIENT.send(
                get("{ position }", Map.of())
                        .header("Accept", "text/event-stream; q=0, application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
    }

    @Test
    void a_subscription_comes_as_events_with_ids_to_go_on_from() throws Exception {
        Accepted missed = editor.show(organizations(5));
        String after = String.valueOf(missed.first() - 1);
        List<Event> seen = new ArrayList<>();
        try (Stream stream = new Stream(get(CHANGES, Map.of("after", after)))) {
            assertThat(stream.response.statusCode()).isEqualTo(200);
            assertThat(stream.response.headers().firstValue("Content-Type"))
                    .hasValue("text/event-stream; charset=utf-8");
            assertThat(stream.response.headers().firstValue("Cache-Control")).hasValue("no-cache, no-transform");
            for (int event = 0; event < 3; event++) {
                seen.add(stream.event());
            }
            assertThat(stream.retry).isTrue();
        }
        Accepted live = editor.put(List.of(organizations(4)));
        // As a browser comes again: the same address, and the id that it saw last.
        try (Stream stream = new Stream(get(CHANGES, Map.of("after", after))
                .header("Last-Event-ID", seen.get(2).id()))) {
            while (seen.get(seen.size() - 1).position() < live.last()) {
                seen.add(stream.event());
            }
        }

        assertThat(seen).extracting(Event::name).containsOnly("next");
        assertThat(seen).extracting(Event::position).containsExactlyElementsOf(positions(missed.first(), live.last()));
        assertThat(seen).allSatisfy(event -> assertThat(event.id()).isEqualTo(String.valueOf(event.position())));
    }

    @Test
    void a_silent_stream_shows_that_it_is_there() throws Exception {
        try (Stream stream = new Stream(post(CHANGES, Map.of()))) {
            Event first = stream.next();

            assertThat(first).isNotNull().extracting(Event::name).isEqualTo("comment");
        }
    }

    @Test
    void a_query_is_one_event_and_the_end() throws Exception {
        try (Stream stream = new Stream(post("{ position }", Map.of()))) {
            Event next = stream.event();
            assertThat(next.name()).isEqualTo("next");
            assertThat(JsonPath.from(next.data()).getString("data.position")).matches("[0-9]+");
            assertThat(stream.event().name()).isEqualTo("complete");
            assertThat(stream.next()).isNull();
            assertThat(stream.retry).as("nobody is to come again").isFalse();
        }
    }

    @Test
    void what_cannot_be_asked_is_told_in_the_stream_which_then_ends() throws Exception {
        for (String query : List.of("{ nope }", "subscription { changes(after: \"soon\") { position } }")) {
            try (Stream stream = new Stream(post(query, Map.of()))) {
                Event next = stream.event();
                assertThat(next.name()).isEqualTo("next");
                assertThat(JsonPath.from(next.data()).getString("errors[0].extensions.code"))
                        .isIn("VALIDATION_ERROR", "BAD_CURSOR");
                assertThat(stream.event().name()).isEqualTo("complete");
                assertThat(stream.next()).isNull();
                assertThat(stream.retry).as("nobody is to come again").isFalse();
            }
        }
    }

    @Test
    void what_is_no_request_is_answered_as_everywhere() throws Exception {
        try (Stream stream = new Stream(HttpRequest.newBuilder(address(""))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": 7}")))) {
            assertThat(stream.response.statusCode()).isEqualTo(400);
        }
    }

    @Test
    void a_stream_that_is_left_gives_its_place_back() throws Exception {
        for (int time = 0; time < 30; time++) {
            try (Stream stream = new Stream(get(CHANGES, Map.of()))) {
                assertThat(stream.response.statusCode()).as("time " + time).isEqualTo(200);
            }
            Thread.sleep(50);
        }
    }

    private static HttpRequest.Builder get(String query, Map<String, String> variables) {
        return HttpRequest.newBuilder(address("?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                        + "&variables="
                        + URLEncoder.encode(new JsonObject(Map.copyOf(variables)).encode(), StandardCharsets.UTF_8)))
                .GET();
    }

    private static HttpRequest.Builder post(String query, Map<String, String> variables) {
        return HttpRequest.newBuilder(address(""))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        new JsonObject(Map.of("query", query, "variables", variables)).encode()));
    }

    private static URI address(String parameters) {
        return URI.create("http://127.0.0.1:" + RestAssured.port + "/graphql" + parameters);
    }

    private static List<Long> positions(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    private static Entry[] organizations(int count) {
        Entry[] some = new Entry[count];
        for (int n = 0; n < count; n++) {
            some[n] = organization("organization:es-" + names++, "Streamed " + n);
        }
        return some;
    }
}
