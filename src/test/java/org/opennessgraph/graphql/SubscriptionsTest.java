// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opennessgraph.domain.Sample.assertion;
import static org.opennessgraph.domain.Sample.claim;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.model;
import static org.opennessgraph.domain.Sample.organization;
import static org.opennessgraph.domain.Sample.person;
import static org.opennessgraph.domain.Sample.rebuttal;
import static org.opennessgraph.domain.Sample.said;
import static org.opennessgraph.domain.Sample.source;
import static org.opennessgraph.domain.Sample.term;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.graphql.execution.ExecutionReport;
import org.opennessgraph.graphql.sample.ReportLog;
import org.opennessgraph.ledger.Accepted;
import org.opennessgraph.projection.Editor;

/**
 * Subscriptions over graphql-transport-ws, against the running app: the protocol and its faults, going on where a client
 * left off, and clients that do not read.
 */
@QuarkusTest
class SubscriptionsTest {
    private static final String CHANGES =
            "subscription ($after: String, $filter: ChangeFilter) { changes(after: $after, filter: $filter) { position "
                    + "operation entry { id label } } }";
    private static final String STANDINGS =
            "subscription ($of: StandingKey, $after: String) { standingChanged(of: $of, after: $after) { cursor position "
                    + "before after claimId claim { id standing { value } } } }";

    private static int names;

    @Inject
    Editor editor;

    @Inject
    ReportLog reports;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no JSON | 4400",
                "[] | 4400",
                "{} | 4400",
                "{\"type\": 7} | 4400",
                "{\"type\": \"start\"} | 4400",
                "{\"type\": \"ping\"} {} | 4400",
                "{\"type\": \"ping\", \"payload\": 7} | 4400",
                "{\"type\": \"connection_init\", \"payload\": []} | 4400",
                "{\"type\": \"complete\"} | 4400",
                "{\"type\": \"subscribe\", \"payload\": {\"query\": \"{ position }\"}} | 4400",
                "{\"type\": \"subscribe\", \"id\": \"\", \"payload\": {\"query\": \"{ position }\"}} | 4400",
                "{\"type\": \"subscribe\", \"id\": \"a\"} | 4400",
                "{\"type\": \"subscribe\", \"id\": \"a\", \"payload\": {}} | 4400",
                "{\"type\": \"subscribe\", \"id\": \"a\", \"payload\": {\"query\": 7}} | 4400",
                "{\"type\": \"subscribe\", \"id\": \"a\", \"payload\": {\"query\": \"{ position }\"}} | 4401",
            })
    void what_the_protocol_does_not_know_closes_the_socket_with_its_code(String message, int code) {
        try (Socket socket = Socket.connected()) {
            socket.sendText(message);

            assertThat(socket.closeCode()).isEqualTo(code);
        }
    }

    @Test
    void bytes_are_no_message() {
        try (Socket socket = Socket.acknowledged()) {
            socket.sendBytes();

            assertThat(socket.closeCode()).isEqualTo(4400);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {263_000, 300_000, 1_000_000})
    void a_message_that_is_too_large_closes_the_socket_with_its_code(int characters) {
        try (Socket socket = Socket.acknowledged()) {
            socket.send(Map.of("type", "ping", "payload", Map.of("large", "x".repeat(characters))));

            assertThat(socket.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void a_message_of_the_largest_size_is_read() {
        try (Socket socket = Socket.acknowledged()) {
            socket.send(Map.of("type", "ping", "payload", Map.of("large", "x".repeat(262_000))));

            assertThat(socket.receive().getString("type")).isEqualTo("pong");
        }
    }

    @Test
    void a_client_that_never_begins_is_closed() {
        try (Socket socket = Socket.connected()) {
            assertThat(socket.closeCode()).isEqualTo(4408);
        }
    }

    @Test
    void a_client_that_begins_twice_is_closed() {
        try (Socket socket = Socket.acknowledged()) {
            socket.send(Map.of("type", "connection_init"));

            assertThat(socket.closeCode()).isEqualTo(4429);
        }
    }

    @Test
    void an_id_in_use_closes_the_socket() {
        try (Socket socket = Socket.acknowledged()) {
            socket.subscribe("a", CHANGES);
            socket.subscribe("a", CHANGES);

            assertThat(socket.closeCode()).isEqualTo(4409);
        }
    }

    @Test
    void a_ping_is_answered_with_its_payload() {
        try (Socket socket = Socket.acknowledged()) {
            socket.send(Map.of("type", "ping", "payload", Map.of("n", 7)));

            JsonPath pong = socket.receive();
            assertThat(pong.getString("type")).isEqualTo("pong");
            assertThat(pong.getInt("payload.n")).isEqualTo(7);
        }
    }

    @Test
    void a_socket_that_answers_pings_stays_open() {
        try (Socket socket = Socket.acknowledged()) {
            assertThat(socket.poll(7_000)).isNull();

            socket.subscribe("late", "{ position }");
            assertThat(socket.receive().getString("type")).isEqualTo("next");
        }
    }

    @Test
    void queries_are_answered_too_and_free_their_id() {
        try (Socket socket = Socket.acknowledged()) {
            for (int time = 0; time < 2; time++) {
                socket.subscribe("q", "{ position }");

                JsonPath next = socket.receive();
                assertThat(next.getString("type")).isEqualTo("next");
                assertThat(next.getString("id")).isEqualTo("q");
                assertThat(next.getString("payload.data.position")).matches("[0-9]+");
                assertThat(socket.receive().getMap("$")).isEqualTo(Map.of("id", "q", "type", "complete"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ nope } | VALIDATION_ERROR",
                "{ | PARSE_ERROR",
                "subscription { changes { position } standingChanged { position } } | VALIDATION_ERROR",
                "subscription { changes(after: \"soon\") { position } } | BAD_CURSOR",
                "subscription { changes(after: \"999999999999\") { position } } | BAD_CURSOR",
                "subscription { standingChanged(after: \"x\") { position } } | BAD_CURSOR",
                "subscription { standingChanged(of: {claim: \"model:x\"}) { position } } | BAD_ID",
                "subscription { standingChanged(of: {}) { position } } | VALIDATION_ERROR",
            })
    void what_cannot_be_asked_is_an_error_of_its_operation_alone(String query, String code) {
        try (Socket socket = Socket.acknowledged()) {
            socket.subscribe("bad", query);

            JsonPath error = socket.receive();
            assertThat(error.getString("type")).isEqualTo("error");
            assertThat(error.getString("id")).isEqualTo("bad");
            assertThat(error.getString("payload[0].extensions.code")).isEqualTo(code);

            socket.subscribe("bad", "{ position }");
            assertThat(socket.receive().getString("type")).isEqualTo("next");
        }
    }

    @Test
    void a_subscription_is_not_answered_where_there_is_one_answer_only() {
        JsonPath answer = Ask.query("subscription { changes { position } }");

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
        assertThat(answer.getString("errors[0].extensions.expected")).contains("graphql-transport-ws");
    }

    @Test
    void a_connection_has_so_many_operations_at_a_time() {
        try (Socket socket = Socket.acknowledged()) {
            for (int operation = 0; operation <= 20; operation++) {
                socket.subscribe("s" + operation, CHANGES);
            }

            JsonPath error = socket.receive();
            assertThat(error.getString("id")).isEqualTo("s20");
            assertThat(error.getString("payload[0].extensions.code")).isEqualTo("TOO_MANY_OPERATIONS");

            socket.send(Map.of("id", "s3", "type", "complete"));
            socket.subscribe("again", "{ position }");
            assertThat(socket.receive().getString("id")).isEqualTo("again");
        }
    }

    @Test
    void an_address_has_so_many_connections_at_a_time() {
        List<Socket> open = new ArrayList<>();
        try {
            assertThatThrownBy(() -> IntStream.rangeClosed(0, 20).forEach(socket -> open.add(Socket.connected())))
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(WebSocketHandshakeException.class, refused -> {
                        assertThat(refused.getResponse().statusCode()).isEqualTo(429);
                        assertThat(refused.getResponse().headers().firstValue("Retry-After"))
                                .isPresent();
                    });
        } finally {
            open.forEach(Socket::close);
        }
        // Places are given back.
        Socket.acknowledged().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://127.0.0.1:1", "null"})
    void a_page_of_another_origin_opens_no_socket(String origin) {
        assertThatThrownBy(() -> Socket.acknowledgedOf(origin))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class, refused -> assertThat(
                                refused.getResponse().statusCode())
                        .isEqualTo(403));
    }

    @Test
    void a_page_of_the_same_host_asks_over_a_socket() {
        try (Socket socket = Socket.acknowledgedOf("http://127.0.0.1:" + RestAssured.port)) {
            socket.subscribe("q", "{ position }");

            assertThat(socket.receive().getString("type")).isEqualTo("next");
        }
    }

    @Test
    void a_subscription_without_a_place_begins_with_what_comes_next() {
        try (Socket socket = Socket.acknowledged()) {
            follow(socket, "new", Map.of());
            Accepted set = editor.show(organization("organization:su-" + name(), "Next"));

            JsonPath next = socket.receive();
            assertThat(next.getString("type")).isEqualTo("next");
            assertThat(next.getLong("payload.data.changes.position")).isEqualTo(set.first());
            assertThat(next.getString("payload.data.changes.entry.label")).isEqualTo("Next");
        }
    }

    @Test
    void what_was_missed_comes_first_then_what_is_new_each_once() {
        Accepted missed = editor.show(organizations(250));
        try (Socket socket = Socket.acknowledged()) {
            socket.subscribe("on", CHANGES, Map.of("after", String.valueOf(missed.first() - 1)));
            Accepted live = editor.put(List.of(organizations(30)));

            assertThat(positions(socket, live.last())).isEqualTo(range(missed.first(), live.last()));
            assertThat(socket.poll(300)).isNull();
        }
    }

    @Test
    void only_what_the_filter_asks_for_is_told() {
        String wanted = "organization:su-" + name();
        try (Socket socket = Socket.acknowledged()) {
            long begin = Long.parseLong(Ask.query("{ position }").getString("data.position"));
            socket.subscribe("one", CHANGES, Map.of("after", begin + "", "filter", Map.of("ids", List.of(wanted))));
            editor.show(organizations(5));
            Accepted set = editor.show(organization(wanted, "Wanted"));
            editor.show(organizations(5));

            assertThat(socket.receive().getLong("payload.data.changes.position"))
                    .isEqualTo(set.last());
            assertThat(socket.poll(500)).isNull();
        }
    }

    @Test
    void after_complete_nothing_more_comes_of_an_operation() {
        try (Socket socket = Socket.acknowledged()) {
            follow(socket, "ends", Map.of());
            socket.send(Map.of("id", "ends", "type", "complete"));
            socket.subscribe("between", "{ position }");
            socket.receive();
            socket.receive();
            editor.show(organizations(3));

            assertThat(socket.poll(500)).isNull();
        }
    }

    @Test
    void fields_of_an_event_are_asked_like_those_of_a_query() {
        try (Socket socket = Socket.acknowledged()) {
            long begin = Long.parseLong(Ask.query("{ position }").getString("data.position"));
            String name = name();
            editor.show(
                    source("source:su-" + name, "Deep", null, "https://su.example.org/" + name),
                    organization("organization:su-" + name, "Deep"));
            socket.subscribe(
                    "deep",
                    "subscription ($after: String) { changes(after: $after) { entry { id ... on Source { "
                            + "none: remarks(first: 1) { nodes { id } } some: remarks(first: 3) { nodes { id } "
                            + "pageInfo { hasNextPage } } } } } }",
                    Map.of("after", begin + ""));

            JsonPath next = socket.receive();
            assertThat(next.<Object>get("payload.errors")).isNull();
            assertThat(next.<Object>getList("payload.data.changes.entry.none.nodes"))
                    .isEmpty();
            assertThat(next.getBoolean("payload.data.changes.entry.some.pageInfo.hasNextPage"))
                    .isFalse();
        }
    }

    @Test
    void standings_are_told_when_they_change_and_can_be_caught_up_with() {
        String name = name();
        Accepted said = dispute(name);
        List<Map<String, Object>> live = new ArrayList<>();
        try (Socket socket = Socket.acknowledged()) {
            socket.subscribe(
                    "all",
                    STANDINGS,
                    Map.of("of", Map.of("claim", "claim:su-" + name), "after", String.valueOf(said.first() - 1)));
            live.add(socket.receive().getMap("payload.data.standingChanged"));
            Accepted objected = objection(name);
            live.add(socket.receive().getMap("payload.data.standingChanged"));
            Accepted retracted = editor.retract(id("claim:su-" + name));
            editor.await(retracted);
            live.add(socket.receive().getMap("payload.data.standingChanged"));

            assertThat(live.get(0).get("before")).isNull();
            assertThat(live.get(0)).containsEntry("position", said.last() + "");
            assertThat(live.get(0)).containsEntry("after", standing(name, said));
            assertThat(live.get(1)).containsEntry("before", live.get(0).get("after"));
            assertThat(live.get(1)).containsEntry("position", objected.last() + "");
            assertThat(live.get(1)).containsEntry("after", standing(name, objected));
            assertThat(live.get(2)).containsEntry("before", live.get(1).get("after"));
            assertThat(live.get(2).get("after")).isNull();
            assertThat(socket.poll(300)).isNull();
        }
        try (Socket later = Socket.acknowledged()) {
            Object seen = live.get(0).get("cursor");
            for (Map<String, Object> whose : List.<Map<String, Object>>of(
                    Map.of("claim", "claim:su-" + name),
                    Map.of("subject", "model:su-" + name),
                    Map.of("organization", "organization:su-" + name))) {
                later.subscribe("w", STANDINGS, Map.of("of", whose, "after", seen));
                for (int missed = 1; missed < 3; missed++) {
                    Map<String, Object> caughtUp = later.receive().getMap("payload.data.standingChanged");
                    assertThat(caughtUp.get("cursor"))
                            .as("of " + whose)
                            .isEqualTo(live.get(missed).get("cursor"));
                    assertThat(caughtUp.get("before"))
                            .isEqualTo(live.get(missed).get("before"));
                    assertThat(caughtUp.get("after")).isEqualTo(live.get(missed).get("after"));
                }
                assertThat(later.poll(200)).isNull();
                later.send(Map.of("id", "w", "type", "complete"));
            }
        }
    }

    @Test
    void what_a_redaction_changes_is_told_though_the_past_does_not_know_it_any_more() {
        String name = name();
        dispute(name);
        Accepted objected = objection(name);
        try (Socket socket = Socket.acknowledged()) {
            socket.subscribe(
                    "r",
                    STANDINGS,
                    Map.of("of", Map.of("claim", "claim:su-" + name), "after", objected.first() - 1 + ""));
            JsonPath before = socket.receive();
            editor.await(editor.redact(objected.last()));
            JsonPath after = socket.receive();

            assertThat(after.getString("payload.data.standingChanged.before"))
                    .isEqualTo(before.getString("payload.data.standingChanged.after"));
            assertThat(after.getString("payload.data.standingChanged.after"))
                    .isEqualTo(before.getString("payload.data.standingChanged.before"));
        }
    }

    @Test
    void a_client_that_does_not_read_is_let_go_while_others_go_on() {
        String name = name();
        Entry[] large = IntStream.range(0, 400)
                .mapToObj(n -> organization("organization:su-" + name + "-" + n, "x".repeat(2_000) + n))
                .toArray(Entry[]::new);
        Accepted set = editor.show(large);
        String labels =
                IntStream.range(0, 50).mapToObj(n -> "l" + n + ": label").reduce("", (a, b) -> a + " " + b);
        String heavy =
                "subscription Deaf ($after: String) { changes(after: $after) { position entry { " + labels + " } } }";
        reports.clear();
        try (Socket deaf = Socket.deaf();
                Socket other = Socket.acknowledged()) {
            deaf.subscribe("heavy", heavy, Map.of("after", set.first() - 1 + ""));
            other.subscribe("light", CHANGES, Map.of("after", set.first() - 1 + ""));

            assertThat(positions(other, set.last())).isEqualTo(range(set.first(), set.last()));
            long answered = settledCount("Deaf");
            // 100 kB each: what was made of these 40 MB is what the sockets' buffers of the system hold, and no more.
            assertThat(answered).isLessThan(300);
            sleep(4_000);
            assertThat(count("Deaf")).isEqualTo(answered);
            deaf.listen();
            assertThat(deaf.closeCode()).isIn(1013, 1006);
        }
    }

    @Test
    void what_one_socket_asks_at_once_is_all_answered() {
        try (Socket socket = Socket.acknowledged()) {
            for (int round = 0; round < 10; round++) {
                for (int n = 0; n < 20; n++) {
                    socket.subscribe(round + "-" + n, "{ position claims(first: 1) { nodes { id } } }");
                }
                for (int ended = 0; ended < 20; ) {
                    JsonPath message = socket.receive();
                    assertThat(message.getString("type")).isIn("next", "complete");
                    assertThat(message.<Object>get("payload.errors")).isNull();
                    ended += message.getString("type").equals("complete") ? 1 : 0;
                }
            }
        }
    }

    @Test
    void many_subscriptions_of_one_socket_each_get_every_change_once() {
        Accepted set = editor.show(organizations(60));
        Map<String, List<Long>> seen = new TreeMap<>();
        try (Socket socket = Socket.acknowledged()) {
            for (int n = 0; n < 15; n++) {
                socket.subscribe("s" + n, CHANGES, Map.of("after", set.first() - 1 + ""));
            }
            for (long left = 15 * (set.last() - set.first() + 1); left > 0; left--) {
                JsonPath message = socket.receive();
                seen.computeIfAbsent(message.getString("id"), first -> new ArrayList<>())
                        .add(message.getLong("payload.data.changes.position"));
            }
        }

        assertThat(seen).hasSize(15);
        assertThat(seen.values())
                .allSatisfy(positions -> assertThat(positions).isEqualTo(range(set.first(), set.last())));
    }

    @Test
    void a_client_that_is_cut_off_again_and_again_gets_each_change_once_and_in_order() {
        cutOff(10, 300, 20);
    }

    @Test
    @Tag("slow")
    void a_client_that_is_cut_off_100_times_in_10_000_changes_gets_each_once_and_in_order() {
        cutOff(100, 10_000, 20);
    }

    /** Writes changes in sets of several sizes while a client reads, is cut off in the middle, and comes again. */
    private void cutOff(int cuts, int changes, int largestSet) {
        editor.show(Sample.person("person:cut-off-before", "Before"));
        Random random = new Random(7);
        long begin = Long.parseLong(Ask.query("{ position }").getString("data.position"));
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int written = 0; written < changes; ) {
                int size = Math.min(changes - written, 1 + random.nextInt(largestSet));
                editor.put(List.of(organizations(size)));
                written += size;
            }
        });
        List<Long> seen = new ArrayList<>();
        long end = begin + changes;
        Random places = new Random(8);
        int cut = 0;
        while (seen.size() < changes) {
            long after = seen.isEmpty() ? begin : seen.get(seen.size() - 1);
            // The last connection reads to the end; the ones before are cut at places of their own, early enough to
            // leave a change to each that follows.
            int left = changes - seen.size() - (cuts - cut);
            int most = cut < cuts ? Math.min(left, 1 + places.nextInt(2 * left / (cuts - cut + 1) + 1)) : left;
            try (Socket socket = Socket.acknowledged()) {
                socket.subscribe("cut" + cut, CHANGES, Map.of("after", after + ""));
                for (int got = 0; got < most; got++) {
                    seen.add(socket.receive().getLong("payload.data.changes.position"));
                }
                socket.cut();
            }
            cut++;
        }
        writing.join();

        assertThat(seen).isEqualTo(range(begin + 1, end));
        assertThat(cut).isEqualTo(cuts + 1);
    }

    private Accepted objection(String name) {
        return editor.show(rebuttal(
                "rebuttal:su-" + name,
                "claim:su-" + name,
                "Its licence limits use",
                said("source:su-" + name + "-reply", "2023-07-20", "it is not open"),
                List.of("source:su-" + name + "-reply"),
                "person:su-" + name + "-critic"));
    }

    private Accepted dispute(String name) {
        return editor.show(
                term("openness-term:su-" + name, "Openness " + name),
                organization("organization:su-" + name, "Maker " + name),
                person("person:su-" + name, "Boss " + name),
                person("person:su-" + name + "-critic", "Critic " + name),
                source(
                        "source:su-" + name + "-reply",
                        "Reply " + name,
                        "2023-07-20",
                        "https://su.example.org/" + name + "-reply"),
                model("model:su-" + name, "Model " + name, "2023-07-18", "organization:su-" + name),
                source("source:su-" + name, "Blog " + name, "2023-07-18", "https://su.example.org/" + name),
                claim(
                        "claim:su-" + name,
                        "It is open, " + name,
                        "openness-term:su-" + name,
                        Polarity.AFFIRMS,
                        "model:su-" + name),
                assertion(
                        "assertion:su-" + name,
                        "claim:su-" + name,
                        said("source:su-" + name, "2023-07-18", "it is open"),
                        "person:su-" + name));
    }

    /** Where the claim stood at a set's end, by the rules and the past. */
    private static Object standing(String name, Accepted at) {
        return Ask.query("{ asOf(knownAt: {position: \"" + at.last() + "\"}) { claim(by: {id: \"claim:su-" + name
                        + "\"}) { standing { value } } } }")
                .getString("data.asOf.claim.standing.value");
    }

    /** Subscribes, and waits until it has begun. */
    private static void follow(Socket socket, String id, Map<String, ?> variables) {
        socket.subscribe(id, CHANGES, variables);
        sleep(500);
    }

    private static List<Long> positions(Socket socket, long last) {
        List<Long> positions = new ArrayList<>();
        while (positions.isEmpty() || positions.get(positions.size() - 1) < last) {
            positions.add(socket.receive().getLong("payload.data.changes.position"));
        }
        return positions;
    }

    private static List<Long> range(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    private static Entry[] organizations(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> organization("organization:su-" + name(), "Some " + n))
                .toArray(Entry[]::new);
    }

    private static synchronized String name() {
        return "n" + names++;
    }

    private long count(String operation) {
        return reports.reports().stream()
                .map(ExecutionReport::operationName)
                .filter(operation::equals)
                .count();
    }

    /** How many events of an operation were answered, when no more are. */
    private long settledCount(String operation) {
        long before = -1;
        for (long now = count(operation); now != before || now == 0; now = count(operation)) {
            before = now;
            sleep(1_000);
        }
        return before;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
