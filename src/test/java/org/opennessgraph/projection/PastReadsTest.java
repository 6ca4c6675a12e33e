// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.engine.LoneGraph;
import org.opennessgraph.graph.GraphDump;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.GraphWrites;
import org.opennessgraph.graph.TestGraph;
import org.opennessgraph.ledger.Change;
import org.opennessgraph.ledger.MemoryLedger;
import org.opennessgraph.ledger.Operation;

/**
 * What is asked of the past is answered as it was then. The oracle are the answers of the present, recorded while the
 * changes come; of a ledger in which what was redacted later was never said, since the past has no more of it either.
 */
class PastReadsTest {
    private static final List<EntryType> TYPES = List.of(
            EntryType.CLAIM, EntryType.ASSERTION, EntryType.SOURCE, EntryType.MODEL, EntryType.LICENSE);
    private static final Map<LinkType, List<EntryType>> LINKS = Map.of(
            LinkType.ABOUT, List.of(EntryType.CLAIM),
            LinkType.ASSERTS, List.of(EntryType.ASSERTION),
            LinkType.MADE_BY, List.of(EntryType.ASSERTION, EntryType.REBUTTAL),
            LinkType.GOVERNS, List.of(EntryType.LICENSE),
            LinkType.TARGETS, List.of(EntryType.REBUTTAL),
            LinkType.CITED, List.of(EntryType.CITATION));

    private static @Nullable LoneGraph server;
    private static TestGraph graph = new TestGraph(() -> {
        throw new AssertionError("not started");
    });

    @BeforeAll
    static void start() {
        LoneGraph started = LoneGraph.start("past-reads");
        server = started;
        graph = new TestGraph(started::driver);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void the_past_answers_as_the_present_did() {
        compare(3, 60, 5, TYPES, LINKS);
    }

    @Test
    @Tag("thorough")
    void the_past_of_many_histories_answers_every_question_as_the_present_did() {
        List<EntryType> types = List.of(EntryType.values());
        Map<LinkType, List<EntryType>> links = new EnumMap<>(LinkType.class);
        for (LinkType link : LinkType.values()) {
            links.put(link, types.stream().filter(link::startsOnlyAt).toList());
        }
        links.put(LinkType.MADE_BY, List.of(EntryType.ASSERTION, EntryType.REBUTTAL, EntryType.READING));
        links.put(LinkType.APPEARS_IN, List.of(EntryType.ASSERTION, EntryType.REPLY));
        links.put(LinkType.DEVELOPED_BY, List.of(EntryType.MODEL, EntryType.MODEL_FAMILY));
        for (long seed = 200; seed < 206; seed++) {
            compare(seed, 80, 7, types, links);
        }
    }

    private static void compare(
            long seed, int steps, int samples, List<EntryType> types, Map<LinkType, List<EntryType>> links) {
        String prefix = "pr" + seed + "n";
        MemoryLedger ledger = new MemoryLedger();
        new RandomHistory(seed, prefix, new Scribe(ledger), true).write(steps);
        List<Change> changes = ledger.changes();
        Set<EntryId> ids = new TreeSet<>();
        changes.forEach(change -> ids.add(change.id()));
        assertThat(changes.stream().map(Change::operation)).contains(Operation.values());
        Questions questions = new Questions(ids, prefix, types, links, List.of("zq", "too", "again", prefix + "0"));
        Set<Long> positions = sampled(changes, samples);

        long t0 = System.nanoTime();
        Map<Long, Map<String, String>> then = new TreeMap<>();
        bringAlong(
                asEmptied(changes).stream()
                        .filter(change -> change.operation() != Operation.REDACT)
                        .toList(),
                position -> {
                    if (positions.contains(position)) {
                        then.put(position, questions.answers(graph.reads()));
                    }
                });
        assertThat(then).isNotEmpty();
        System.out.println("T recorded " + (System.nanoTime() - t0) / 1000000);
        bringAlong(changes, position -> {});
        System.out.println("T running " + (System.nanoTime() - t0) / 1000000 + " " + changes.size());
        List<String> running = GraphDump.of(graph.driver());

        then.forEach((position, expected) -> {
            GraphReads past = graph.reads().readsAt(position);
            assertThat(past.position()).isEqualTo(position);
            assertThat(difference(expected, questions.answers(past)))
                    .as("seed " + seed + ", position " + position)
                    .isEmpty();
        });

        System.out.println("T compared " + (System.nanoTime() - t0) / 1000000);
        Replay replay = new Replay(graph.startAnew(Replay.format(), GraphWrites.Place.START), GraphWrites.Place.START);
        replay.apply(asEmptied(changes), 1_000);
        assertThat(GraphDump.difference(running, GraphDump.of(graph.driver())))
                .as("seed " + seed + ", built anew")
                .isEmpty();
    }

    /** Applies set after set as they came, each redaction to what is there by then. */
    private static void bringAlong(List<Change> changes, LongConsumer shown) {
        GraphWrites.Place place = GraphWrites.Place.START;
        GraphWrites writes = graph.startAnew(Replay.format(), place);
        Map<EntryId, List<Change>> histories = new HashMap<>();
        Steps steps = new Steps(id -> histories.getOrDefault(id, List.of()));
        List<Change> set = new ArrayList<>();
        for (Change change : changes) {
            List<Change> history = histories.computeIfAbsent(change.id(), id -> new ArrayList<>());
            history.replaceAll(
                    before -> Long.valueOf(before.position()).equals(change.redacts()) ? emptied(before) : before);
            history.add(change);
            set.add(change);
            if (change.lastOfSet()) {
                GraphWrites.Place next = new GraphWrites.Place(change.position(), place.hash());
                writes.advance(place, next, steps.of(set));
                writes.show(next);
                place = next;
                set.clear();
                shown.accept(change.position());
            }
        }
    }

    /** The ledger as it is at the end. */
    private static List<Change> asEmptied(List<Change> changes) {
        Set<Long> redacted = new HashSet<>();
        changes.forEach(change -> redacted.add(change.redacts() == null ? 0 : change.redacts()));
        return changes.stream()
                .map(change -> redacted.contains(change.position()) ? emptied(change) : change)
                .toList();
    }

    private static Change emptied(Change change) {
        return new Change(
                change.position(),
                change.set(),
                change.lastOfSet(),
                change.id(),
                change.operation(),
                change.version(),
                null,
                change.actor(),
                change.at(),
                change.reason(),
                change.origin(),
                change.redirectTo(),
                change.previousHash(),
                change.hash());
    }

    private static Set<Long> sampled(List<Change> changes, int samples) {
        List<Long> ends =
                changes.stream().filter(Change::lastOfSet).map(Change::position).toList();
        Set<Long> sampled = new TreeSet<>();
        for (int i = 0; i < samples; i++) {
            sampled.add(ends.get(i * (ends.size() - 1) / (samples - 1)));
        }
        return sampled;
    }

    /** Questions that are answered otherwise, with both answers. */
    private static Map<String, String> difference(
            Map<String, String> expected, Map<String, String> answers) {
        Set<String> questions = new TreeSet<>(expected.keySet());
        questions.addAll(answers.keySet());
        Map<String, String> difference = new LinkedHashMap<>();
        for (String question : questions) {
            String then = expected.getOrDefault(question, "not asked");
            String now = answers.getOrDefault(question, "not asked");
            if (!then.equals(now)) {
                difference.put(question, "\nthen: " + then + "\nnow:  " + now + "\n");
            }
        }
        return difference;
    }
}
