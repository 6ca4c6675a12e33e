// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many clients at once, each at an address of its own and each asking again as soon as it has an answer; then ten times
 * as many; then as many as before. For longer: {@code ./mvnw test -Pslow -Dtest=LoadTest -Dload.seconds=300}.
 */
@QuarkusTest
@Tag("slow")
@TestProfile(LoadTest.BehindProxy.class)
class LoadTest {

    /** The whole seed, with the limits on that a public server has. */
    public static class BehindProxy extends SeededGraph {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("openness.clients.limited", "true");
            settings.put("openness.clients.trusted-proxies", "127.0.0.0/8,::1");
            settings.put("openness.graph.warm-up", "true");
            return settings;
        }
    }

    private static final int CLIENTS = Integer.getInteger("load.clients", 200);
    private static final int SECONDS = Integer.getInteger("load.seconds", 20);
    private static final int TIMES = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** MiB; the clients' own part is in it. A few kilobytes that a request leaves behind are more than that in minutes. */
    private static final long MOST_GROWTH = 64;
    /** What an open connection takes on both sides, in KiB: the clients of the crowd keep theirs. */
    private static final long CONNECTION = 64;

    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");

    private static final List<String> DOCUMENTS = List.of(
            "{ claims(first: 20) { nodes { id text standing { value } subjects { label } term { name } } } }",
            "{ claim(by: {slug: \\\"llama-2-is-open-source\\\"}) { text assertions(first: 10) { nodes { by { label } date {"
                    + " text } source { title url } } } rebuttals(first: 10) { nodes { label } } } }",
            "{ search(text: \\\"open\\\", first: 10) { nodes { id label } facets { type count } } }",
            "{ trace(of: {claim: \\\"claim:llama-2-is-open-source\\\"}) { outline } }",
            "{ model(by: {id: \\\"model:llama-2\\\"}) { name assessments { definition { name } result } } }",
            "{ sources(first: 10) { nodes { title citedBy(first: 5) { nodes { citing { title } } } } } }",
            "{ models(first: 50) { nodes { id name } } }");

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** What came when, in nanoseconds of this machine's clock, and after how many milliseconds. */
    private record Answered(long at, long millis) {}

    private record Round(Map<String, Long> answers, long withRetryAfter, List<Answered> answered) {
        long count(String answer) {
            return answers.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(answer))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        long at(double share) {
            return at(share, answered);
        }

        /** Of the first or the last half of the answers. */
        long at(double share, boolean first) {
            int half = answered.size() / 2;
            return at(share, first ? answered.subList(0, half) : answered.subList(half, answered.size()));
        }

        private static long at(double share, List<Answered> of) {
            var millis = of.stream().map(Answered::millis).sorted().toList();
            return millis.isEmpty() ? 0 : millis.get((int) Math.min(millis.size() - 1.0, share * millis.size()));
        }
    }

    @Test
    void many_clients_are_served_ten_times_as_many_are_shed_and_all_is_well_after() {
        SeededGraph.awaitReady();
        tell("warming up", run(20, 10));

        var normal = run(CLIENTS, SECONDS);
        tell(CLIENTS + " clients for " + SECONDS + " s", normal);
        long before = heap();
        var longer = run(CLIENTS, SECONDS);
        tell(CLIENTS + " clients for " + SECONDS + " s more", longer);
        long between = heap();
        var crowded = run(CLIENTS * TIMES, SECONDS);
        tell(CLIENTS * TIMES + " clients for " + SECONDS + " s", crowded);
        long after = heap();
        var again = run(CLIENTS, SECONDS);
        tell(CLIENTS + " clients again", again);
        System.out.printf("heap in use: %d MiB, %d after as long again, %d after the crowd%n", before, between, after);

        for (var round : List.of(normal, longer, crowded, again)) {
            assertThat(round.answers().keySet())
                    .allSatisfy(answer -> assertThat(answer).matches("200|429 RATE_LIMITED|503 BUSY|503 TIMEOUT"));
            assertThat(round.withRetryAfter()).isEqualTo(round.count("429") + round.count("503"));
            assertThat(round.count("200")).isPositive();
        }
        assertThat(crowded.count("429") + crowded.count("503")).isPositive();
        assertThat(longer.at(0.99, false)).isLessThan(2 * longer.at(0.99, true) + 1_000);
        assertThat(again.at(0.99)).isLessThan(3 * normal.at(0.99) + 1_000);
        assertThat(between - before).isLessThan(MOST_GROWTH);
        assertThat(after - before).isLessThan(MOST_GROWTH + CONNECTION * CLIENTS * TIMES / 1_024);
    }

    /** So many clients for so long. A client that is sent away comes again when it was told to. */
    private Round run(int clients, int seconds) {
        var answers = new ConcurrentHashMap<String, LongAdder>();
        var retryAfter = new LongAdder();
        var answered = new ConcurrentLinkedQueue<Answered>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var running = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < clients; i++) {
            var address = "10." + i / 65_536 + "." + i / 256 % 256 + "." + i % 256;
            running.add(ask(address, i, end, answers, retryAfter, answered));
        }
        running.forEach(CompletableFuture::join);
        var counts = new TreeMap<String, Long>();
        answers.forEach((answer, count) -> counts.put(answer, count.sum()));
        return new Round(
                counts,
                retryAfter.sum(),
                answered.stream()
                        .sorted(Comparator.comparingLong(answer -> answer.at() - end))
                        .toList());
    }

    private CompletableFuture<Void> ask(
            String address,
            int number,
            long end,
            ConcurrentMap<String, LongAdder> answers,
            LongAdder retryAfter,
            ConcurrentLinkedQueue<Answered> answered) {
        if (System.nanoTime() - end >= 0) {
            return CompletableFuture.completedFuture(null);
        }
        long begun = System.nanoTime();
        return client.sendAsync(request(address, number), BodyHandlers.ofString())
                .handle((answer, failed) -> {
                    var said = failed == null ? said(answer) : "no answer: " + reason(failed);
                    answers.computeIfAbsent(said, first -> new LongAdder()).increment();
                    var wait = failed == null
                            ? answer.headers().firstValue("Retry-After").orElse("")
                            : "";
                    if (wait.isEmpty()) {
                        long now = System.nanoTime();
                        answered.add(new Answered(now, (now - begun) / 1_000_000));
                        return 0L;
                    }
                    retryAfter.increment();
                    return Long.parseLong(wait);
                })
                .thenCompose(wait ->
                        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(wait, TimeUnit.SECONDS)))
                .thenCompose(waited -> ask(address, number + 1, end, answers, retryAfter, answered));
    }

    private HttpRequest request(String address, int number) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .header("X-Forwarded-For", address)
                .POST(BodyPublishers.ofString("{\"query\": \"" + DOCUMENTS.get(number % DOCUMENTS.size()) + "\"}"))
                .build();
    }

    private static String said(HttpResponse<String> answer) {
        var code = CODE.matcher(answer.body());
        return answer.statusCode() + (code.find() ? " " + code.group(1) : "");
    }

    private static String reason(Throwable failed) {
        var cause = failed.getCause() == null ? failed : failed.getCause();
        return cause instanceof IOException ? cause.getClass().getSimpleName() + " " + cause.getMessage() : "" + cause;
    }

    private static void tell(String what, Round round) {
        System.out.printf(
                "%s: %s; answered in %d ms (half), %d ms (99 of 100; %d and %d in its halves), %d ms (slowest); %d with"
                        + " Retry-After%n",
                what,
                round.answers(),
                round.at(0.5),
                round.at(0.99),
                round.at(0.99, true),
                round.at(0.99, false),
                round.at(1),
                round.withRetryAfter());
    }

    /** MiB in use after a collection; the bench's own clients are in it. */
    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
