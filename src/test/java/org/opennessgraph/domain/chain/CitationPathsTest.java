// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.EntryId;

class CitationPathsTest {
    private static final int ANY = 1_000_000;

    @Property(tries = 3_000)
    void the_shortest_paths_are_the_first_of_all_simple_paths_by_length_and_ids(
            @ForAll("graphs") Cited cited,
            @ForAll @IntRange(max = 9) int depth,
            @ForAll @IntRange(min = 1, max = 12) int k) {
        EntryId from = Cited.source(0);
        for (CitedSource to : cited.sources()) {
            List<List<EntryId>> all = cited.simplePaths(from, to.id(), depth);

            CitationPaths found = CitationPaths.between(cited.graph(), from, to.id(), depth, k, Budget.UNLIMITED);

            assertThat(found.paths().stream().map(CitationPath::sources))
                    .containsExactlyElementsOf(all.subList(0, Math.min(k, all.size())));
            assertThat(found.more()).isEqualTo(all.size() > k);
            boolean longer = cited.simplePaths(from, to.id(), ANY).size() > all.size();
            assertThat(found.extent().cuts().contains(ChainCut.DEPTH) || all.size() >= k || !longer)
                    .as("says that it left longer ones aside")
                    .isTrue();
        }
    }

    @Property(tries = 2_000)
    void what_was_read_to_a_depth_only_gives_the_same_paths_and_tells_that_others_may_lie_deeper(
            @ForAll("graphs") Cited cited,
            @ForAll @IntRange(max = 6) int depth,
            @ForAll @IntRange(min = 1, max = 12) int k) {
        EntryId from = Cited.source(0);
        for (CitedSource to : cited.sources()) {
            List<List<EntryId>> all = cited.simplePaths(from, to.id(), depth);
            int any = cited.simplePaths(from, to.id(), ANY).size();

            CitationPaths found = CitationPaths.between(
                    cited.readBetween(from, to.id(), depth), from, to.id(), depth, k, Budget.UNLIMITED);

            assertThat(found.paths().stream().map(CitationPath::sources))
                    .containsExactlyElementsOf(all.subList(0, Math.min(k, all.size())));
            if (all.size() < k && any > all.size()) {
                assertThat(found.extent().cuts()).containsExactly(ChainCut.DEPTH);
            }
            if (any == 0 && cited.within(List.of(from), depth).equals(cited.reachable(from))) {
                assertThat(found.extent().partial())
                        .as("all was read, and no way leads there")
                        .isFalse();
            }
        }
    }

    @Property(tries = 500)
    void all_simple_paths_are_found_and_no_more_if_more_are_asked_for(@ForAll("graphs") Cited cited) {
        EntryId from = Cited.source(0);
        for (CitedSource to : cited.sources()) {
            List<List<EntryId>> all = cited.simplePaths(from, to.id(), ANY);

            CitationPaths found =
                    CitationPaths.between(cited.graph(), from, to.id(), ANY, CitationPaths.MOST, Budget.UNLIMITED);

            assertThat(found.paths().stream().map(CitationPath::sources))
                    .containsExactlyElementsOf(all.subList(0, Math.min(CitationPaths.MOST, all.size())));
            assertThat(found.extent().partial()).isFalse();
        }
    }

    @Property(tries = 500)
    void a_step_names_every_citation_between_its_sources(@ForAll("graphs") Cited cited) {
        for (CitedSource to : cited.sources()) {
            for (CitationPath path : CitationPaths.between(
                            cited.graph(), Cited.source(0), to.id(), ANY, 5, Budget.UNLIMITED)
                    .paths()) {
                for (int i = 0; i < path.length(); i++) {
                    EntryId citing = path.sources().get(i);
                    EntryId next = path.sources().get(i + 1);
                    assertThat(path.steps().get(i))
                            .containsExactlyElementsOf(cited.links().stream()
                                    .filter(link -> link.citing().equals(citing)
                                            && link.cited().equals(next))
                                    .toList());
                }
            }
        }
    }

    @Property(tries = 500)
    void the_lengths_are_those_that_jgrapht_finds(@ForAll("graphs") Cited cited) {
        SimpleDirectedGraph<EntryId, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        cited.sources().forEach(source -> graph.addVertex(source.id()));
        cited.links().stream()
                .filter(link -> !link.citing().equals(link.cited()))
                .forEach(link -> graph.addEdge(link.citing(), link.cited()));
        EntryId from = Cited.source(0);
        for (CitedSource to : cited.sources().subList(1, cited.sources().size())) {
            List<Integer> lengths = new YenKShortestPath<>(graph)
                    .getPaths(from, to.id(), 8).stream()
                            .map(GraphPath::getLength)
                            .toList();

            assertThat(CitationPaths.between(cited.graph(), from, to.id(), ANY, 8, Budget.UNLIMITED).paths().stream()
                            .map(CitationPath::length))
                    .containsExactlyElementsOf(lengths);
        }
    }

    @Property(tries = 500)
    void a_partial_answer_holds_paths_of_the_whole_and_says_so(
            @ForAll("graphs") Cited cited, @ForAll @IntRange(min = 1, max = 40) int room, @ForAll long seed) {
        EntryId from = Cited.source(0);
        EntryId to = cited.sources().get(cited.sources().size() - 1).id();
        List<List<EntryId>> all = cited.simplePaths(from, to, ANY);
        Set<CitationLink> leftOut = new HashSet<>();
        Random random = new Random(seed);
        cited.links().stream().filter(link -> random.nextInt(6) == 0).forEach(leftOut::add);
        for (CitationPaths part : List.of(
                CitationPaths.between(cited.graph(), from, to, ANY, 100, new Budget(room, 999, 9_999, () -> false)),
                CitationPaths.between(cited.graph(), from, to, ANY, 100, new Budget(999, room, 9_999, () -> false)),
                CitationPaths.between(cited.graph(), from, to, ANY, 100, new Budget(999, 999, room, () -> false)),
                CitationPaths.between(cited.graphWithout(leftOut), from, to, ANY, 100, Budget.UNLIMITED))) {
            assertThat(all)
                    .containsAll(
                            part.paths().stream().map(CitationPath::sources).toList());
            if (part.paths().size() < Math.min(100, all.size())) {
                assertThat(part.extent().partial()).isTrue();
            }
        }
    }

    @Test
    void only_citations_made_for_the_reasons_asked_for_are_followed() {
        CitationGraph graph = sources(3)
                .add(link(1, 0, 2, CitationIntent.DISPUTES))
                .add(link(2, 0, 1, CitationIntent.SUPPORTS))
                .add(link(3, 1, 2, CitationIntent.CITES))
                .build();

        assertThat(between(graph, 0, 2, 1).paths().get(0).length()).isEqualTo(1);
        assertThat(between(graph.withIntents(Set.of(CitationIntent.SUPPORTS, CitationIntent.CITES)), 0, 2, 1)
                        .paths()
                        .get(0)
                        .length())
                .isEqualTo(2);
    }

    @Test
    void a_depth_of_a_million_costs_no_more_than_the_graph() {
        int length = 200_000;
        CitationGraph.Builder builder = sources(length + 1);
        IntStream.range(0, length).forEach(i -> builder.add(link(i, i, i + 1, CitationIntent.CITES)));

        CitationPaths found = between(builder.build(), 0, length, 100);

        assertThat(found.paths()).singleElement().satisfies(path -> assertThat(path.length())
                .isEqualTo(length));
        assertThat(found.more()).isFalse();
        assertThat(found.extent().partial()).isFalse();
    }

    @Test
    void a_search_of_more_paths_than_anybody_can_count_ends_when_the_time_is_up() {
        AtomicInteger asked = new AtomicInteger();
        Budget budget = Budget.UNLIMITED.until(() -> asked.incrementAndGet() > 1_000);

        CitationPaths found = CitationPaths.between(
                diamonds(2_000), LineageTest.id(0), LineageTest.id(6_000), ANY, CitationPaths.MOST, budget);

        assertThat(found.extent().cuts()).containsExactly(ChainCut.TIME);
        assertThat(found.more()).isTrue();
        assertThat(found.paths()).isNotEmpty();
    }

    @Test
    void a_search_that_has_to_keep_too_much_in_mind_ends_and_says_so() {
        CitationGraph graph = diamonds(20);
        int from = graph.number(LineageTest.id(0));
        int to = graph.number(LineageTest.id(60));

        CitationPaths found = new PathSearch(graph, from, to, ANY, new Meter(Budget.UNLIMITED), 10).shortest(5);

        assertThat(found.extent().cuts()).containsExactly(ChainCut.LIMIT);
        assertThat(found.more()).isTrue();
    }

    /** A row of diamonds, each of which doubles the number of paths from end to end, all of one length. */
    private static CitationGraph diamonds(int diamonds) {
        CitationGraph.Builder builder = sources(3 * diamonds + 1);
        int links = 0;
        for (int i = 0; i < diamonds; i++) {
            for (int side = 1; side <= 2; side++) {
                builder.add(link(links++, 3 * i, 3 * i + side, CitationIntent.CITES));
                builder.add(link(links++, 3 * i + side, 3 * i + 3, CitationIntent.CITES));
            }
        }
        return builder.build();
    }

    @Test
    void a_way_from_a_source_to_itself_is_that_source_alone() {
        CitationGraph graph = sources(2)
                .add(link(1, 0, 1, CitationIntent.CITES))
                .add(link(2, 1, 0, CitationIntent.CITES))
                .add(link(3, 0, 0, CitationIntent.CITES))
                .build();

        assertThat(between(graph, 0, 0, 5).paths())
                .containsExactly(new CitationPath(List.of(LineageTest.id(0)), List.of()));
    }

    @Test
    void a_question_out_of_bounds_is_refused() {
        CitationGraph graph = sources(1).build();

        assertThatThrownBy(() -> between(graph, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> between(graph, 0, 0, CitationPaths.MOST + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        CitationPaths.between(graph, LineageTest.id(0), LineageTest.id(0), -1, 1, Budget.UNLIMITED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> between(graph, 0, 7, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source:s7");
    }

    @Provide
    Arbitrary<Cited> graphs() {
        return Cited.all(7, 22);
    }

    private static CitationPaths between(CitationGraph graph, int from, int to, int k) {
        return CitationPaths.between(graph, LineageTest.id(from), LineageTest.id(to), ANY, k, Budget.UNLIMITED);
    }

    private static CitationGraph.Builder sources(int count) {
        CitationGraph.Builder builder = CitationGraph.builder();
        IntStream.range(0, count).forEach(i -> builder.add(new CitedSource(LineageTest.id(i), null, Set.of())));
        return builder;
    }

    private static CitationLink link(int number, int citing, int cited, CitationIntent intent) {
        return new CitationLink(
                EntryId.parse("citation:c" + number), LineageTest.id(citing), LineageTest.id(cited), intent, null);
    }
}
