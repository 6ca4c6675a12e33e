// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.function.Executable;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Person;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.engine.LoneGraph;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graph.GraphDump;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.GraphWrites;
import org.opennessgraph.graph.NotKeptOfPast;
import org.opennessgraph.graph.Order;
import org.opennessgraph.graph.TestGraph;
import org.opennessgraph.graph.TooMuchPast;
import org.opennessgraph.graph.Window;
import org.opennessgraph.ledger.Change;
import org.opennessgraph.ledger.MemoryLedger;
import org.opennessgraph.ledger.Operation;

/**
 * What is asked of the past is answered as it was then. The oracle are the answers of the present, recorded while the
 * changes come; of a ledger in which what was redacted later was never said, since the past has no more of it either.
 */
class PastReadsTest {
    // Few: most of the time goes into making plans.
    private static final List<EntryType> TYPES = List.of(EntryType.CLAIM, EntryType.SOURCE);
    private static final Map<LinkType, List<EntryType>> LINKS = Map.of(
            LinkType.ABOUT, List.of(EntryType.CLAIM),
            LinkType.MADE_BY, List.of(EntryType.ASSERTION));
    private static final EntryFilter STANDING =
            new EntryFilter(Map.of("standing", List.of("CONTESTED")), List.of(), List.of(), null, null, null, null);

    private static @Nullable LoneGraph server;

    private @Nullable Replay replay;
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
        compare(3, 30, 3, TYPES, LINKS);
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
        for (long seed = 200; seed < 203; seed++) {
            List<Change> changes = compare(seed, 80, 7, types, links);
            List<String> running = GraphDump.of(graph.driver());
            Replay anew =
                    new Replay(graph.startAnew(Replay.format(), GraphWrites.Place.START), GraphWrites.Place.START);
            anew.apply(asEmptied(changes), 1_000);
            assertThat(GraphDump.difference(running, GraphDump.of(graph.driver())))
                    .as("seed " + seed + ", built anew")
                    .isEmpty();
        }
    }

    @Test
    void the_past_of_a_past_is_again_by_position() {
        Person ada = Sample.person("person:again", "Ada");
        put(ada);
        put(Sample.person("person:again", "Ada L."));

        GraphReads past = graph.reads().readsAt(2);

        assertThat(label(past.readsAt(1), ada.id())).isEqualTo("Ada");
        assertThat(label(past.readsAt(1).readsAt(2), ada.id())).isEqualTo("Ada L.");
        assertThat(past.readsAt(1).now().byId(List.of(ada.id()))).containsEntry(ada.id(), ada);
        assertThat(past.readsAt(0).byId(List.of(ada.id()))).isEmpty();
        assertThat(past.readsAt(1).position()).isEqualTo(1);
    }

    @Test
    void what_is_worked_out_of_the_whole_record_is_refused_rather_than_guessed() {
        put(Sample.norm("claim:refused", "It ought to be so.", null));
        GraphReads past = graph.reads().readsAt(1);
        Window window = Window.first(Order.DATE_ASC, 1);

        assertThatThrownBy(() -> past.list(EntryType.CLAIM, STANDING, window))
                .isInstanceOfSatisfying(NotKeptOfPast.class, refused -> assertThat(refused.property())
                        .isEqualTo("standing"));
        assertThat(past.derived(List.of(Sample.id("claim:refused")))).isEmpty();
    }

    @Test
    void a_list_of_too_much_is_refused_and_never_cut() {
        put(
                Sample.person("person:much-0", "First"),
                Sample.person("person:much-1", "Second"),
                Sample.person("person:much-2", "Third"),
                Sample.remark("remark:much-0", "person:much-0", "So it is.", "person:much-1"),
                Sample.remark("remark:much-1", "person:much-0", "So it is not.", "person:much-1"));
        put(Sample.person("person:much-2", "Third still"));
        Window window = Window.first(Order.NAME_ASC, 1);
        EntryId much = Sample.id("person:much-1");

        assertThat(graph.readsAt(5, 3)
                        .list(EntryType.PERSON, EntryFilter.NONE, window)
                        .hits())
                .hasSize(1);
        for (Executable question : List.<Executable>of(
                () -> graph.readsAt(5, 1).list(EntryType.REMARK, EntryFilter.NONE, window),
                () -> graph.readsAt(5, 1)
                        .incoming(
                                LinkType.REMARKS_ON,
                                EntryType.REMARK,
                                List.of(much),
                                EntryFilter.NONE,
                                Window.first(Order.DATE_ASC, 1)),
                () -> graph.readsAt(5, 1).search("so it is", Set.of(), 0, 1))) {
            assertThatThrownBy(question::execute)
                    .isInstanceOfSatisfying(TooMuchPast.class, refused -> assertThat(refused.most())
                            .isEqualTo(1));
        }
    }

    private static @Nullable String label(GraphReads reads, EntryId id) {
        Found found = reads.byId(List.of(id)).get(id);
        Entry entry = found == null ? null : found.entry();
        return entry == null ? null : entry.label();
    }

    /** Puts entries as one set; the first of a test into an empty graph. */
    private void put(Entry... entries) {
        if (replay == null) {
            replay = new Replay(graph.startAnew(Replay.format(), GraphWrites.Place.START), GraphWrites.Place.START);
        }
        replay.put(List.of(entries));
    }

    /** Compares a random history; the graph has it at the end. */
    private static List<Change> compare(
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
        bringAlong(changes, position -> {});
        then.forEach((position, expected) -> {
            GraphReads past = graph.reads().readsAt(position);
            assertThat(past.position()).isEqualTo(position);
            assertThat(difference(expected, questions.answers(past)))
                    .as("seed " + seed + ", position " + position)
                    .isEmpty();
        });
        return changes;
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
    private static Map<String, String> difference(Map<String, String> expected, Map<String, String> answers) {
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
