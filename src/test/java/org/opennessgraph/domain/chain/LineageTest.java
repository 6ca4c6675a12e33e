// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Truth;

class LineageTest {

    @Property(tries = 2_000)
    void what_is_reached_lies_at_the_distance_of_the_shortest_way(
            @ForAll("graphs") Cited cited, @ForAll @IntRange(max = 12) int depth, @ForAll long seed) {
        List<EntryId> starts = starts(cited, seed);

        Lineage lineage = Lineage.of(cited.graph(), starts, depth, Budget.UNLIMITED);

        assertThat(lineage.reached().stream().map(Reached::source)).doesNotHaveDuplicates();
        assertThat(ids(lineage)).containsExactlyInAnyOrderElementsOf(cited.within(starts, depth));
        for (Reached reached : lineage.reached()) {
            assertThat(cited.within(starts, reached.distance())).contains(reached.source());
            assertThat(reached.distance() == 0
                            || !cited.within(starts, reached.distance() - 1).contains(reached.source()))
                    .isTrue();
        }
    }

    @Property(tries = 2_000)
    void a_root_cites_no_other_source_and_may_speak_for_itself(@ForAll("graphs") Cited cited, @ForAll long seed) {
        List<EntryId> starts = starts(cited, seed);
        Set<EntryId> reached = cited.within(starts, cited.sources().size());

        Lineage lineage = Lineage.of(cited.graph(), starts, Lineage.ANY_DEPTH, Budget.UNLIMITED);

        assertThat(lineage.roots().stream().map(CitedSource::id))
                .containsExactlyElementsOf(
                        reached.stream().filter(cited::isRoot).toList());
        assertThat(lineage.deadEnds().stream().map(CitedSource::id))
                .containsExactlyElementsOf(reached.stream()
                        .filter(source -> cited.isEnd(source) && !cited.isRoot(source))
                        .toList());
        assertThat(lineage.extent().partial()).isFalse();
    }

    @Property(tries = 2_000)
    void a_loop_is_a_largest_set_of_sources_that_all_go_back_to_each_other(
            @ForAll("graphs") Cited cited, @ForAll long seed) {
        List<EntryId> starts = starts(cited, seed);
        Set<Set<EntryId>> expected = new HashSet<>();
        for (EntryId one : cited.within(starts, cited.sources().size())) {
            Set<EntryId> component = new TreeSet<>();
            cited.reachable(one).stream()
                    .filter(other -> cited.reachable(other).contains(one))
                    .forEach(component::add);
            if (component.size() > 1 || cited.citedBy(one).contains(one)) {
                expected.add(component);
            }
        }

        List<Loop> loops = Lineage.of(cited.graph(), starts, Lineage.ANY_DEPTH, Budget.UNLIMITED)
                .loops();

        assertThat(loops.stream().map(loop -> new TreeSet<>(loop.sources())))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(TreeSet::new).toList());
        for (Loop loop : loops) {
            Set<EntryId> leaving = new TreeSet<>();
            loop.sources().forEach(source -> leaving.addAll(cited.citedBy(source)));
            assertThat(loop.closed()).isEqualTo(loop.sources().containsAll(leaving));
            assertThat(loop.citations())
                    .containsExactlyInAnyOrderElementsOf(cited.links().stream()
                            .filter(link -> loop.sources().contains(link.citing())
                                    && loop.sources().contains(link.cited()))
                            .toList());
        }
    }

    @Property(tries = 3_000)
    void a_source_dominates_the_roots_if_without_it_none_is_reached(@ForAll("graphs") Cited cited, @ForAll long seed) {
        List<EntryId> starts = starts(cited, seed);

        Lineage lineage = Lineage.of(cited.graph(), starts, Lineage.ANY_DEPTH, Budget.UNLIMITED);

        assertThat(lineage.dominators()).containsExactlyInAnyOrderElementsOf(dominators(cited, starts));
        for (int i = 1; i < lineage.dominators().size(); i++) {
            EntryId nearer = lineage.dominators().get(i - 1);
            assertThat(cited.reachableWithout(starts, nearer))
                    .doesNotContain(lineage.dominators().get(i));
        }
    }

    @Property(tries = 3_000)
    void the_immediate_dominator_is_the_last_of_the_sources_without_which_it_is_not_reached(
            @ForAll("graphs") Cited cited, @ForAll long seed) {
        List<EntryId> starts = starts(cited, seed);

        Lineage lineage = Lineage.of(cited.graph(), starts, Lineage.ANY_DEPTH, Budget.UNLIMITED);

        for (Reached reached : lineage.reached()) {
            Set<EntryId> dominators = dominatorsOf(cited, starts, reached.source());
            EntryId immediate = reached.dominator();
            if (immediate == null) {
                assertThat(dominators).isEmpty();
            } else {
                // The last one is the one that all others come before.
                dominators.remove(immediate);
                assertThat(dominatorsOf(cited, starts, immediate)).isEqualTo(dominators);
                assertThat(cited.reachableWithout(starts, immediate)).doesNotContain(reached.source());
            }
        }
    }

    @Property(tries = 1_000)
    void an_anachronism_is_certain_by_the_dates(@ForAll("graphs") Cited cited) {
        Lineage lineage = Lineage.of(cited.graph(), all(cited), Lineage.ANY_DEPTH, Budget.UNLIMITED);

        List<Anachronism> expected = new ArrayList<>();
        for (CitationLink link : cited.links()) {
            PartialDate citing = cited.find(link.citing()).published();
            PartialDate citedOn = cited.find(link.cited()).published();
            PartialDate subject = link.subjectKnown();
            if (citing != null && citedOn != null && citing.before(citedOn) == Truth.YES) {
                expected.add(new Anachronism(link, AnachronismKind.CITED_IS_YOUNGER));
            }
            if (citedOn != null && subject != null && citedOn.before(subject) == Truth.YES) {
                expected.add(new Anachronism(link, AnachronismKind.OLDER_THAN_ITS_SUBJECT));
            }
        }
        assertThat(lineage.anachronisms()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 1_000)
    void a_self_citation_is_one_between_sources_of_one_maker_or_within_one_source(@ForAll("graphs") Cited cited) {
        Lineage lineage = Lineage.of(cited.graph(), all(cited), Lineage.ANY_DEPTH, Budget.UNLIMITED);

        List<CitationLink> expected = cited.links().stream()
                .filter(link -> link.citing().equals(link.cited())
                        || cited.find(link.citing()).makers().stream()
                                .anyMatch(cited.find(link.cited()).makers()::contains))
                .toList();
        assertThat(lineage.selfCitations().stream().map(SelfCitation::citation))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(lineage.selfCitations()).allSatisfy(self -> assertThat(self.makers())
                .allMatch(maker -> cited.find(self.citation().citing()).makers().contains(maker)
                        && cited.find(self.citation().cited()).makers().contains(maker)));
    }

    @Property(tries = 3_000)
    void a_partial_answer_is_a_part_of_the_whole_and_says_so(
            @ForAll("graphs") Cited cited, @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int room) {
        List<EntryId> starts = starts(cited, seed);
        Lineage whole = Lineage.of(cited.graph(), starts, Lineage.ANY_DEPTH, Budget.UNLIMITED);
        Set<CitationLink> leftOut = new HashSet<>();
        Random random = new Random(seed);
        cited.links().stream().filter(link -> random.nextInt(6) == 0).forEach(leftOut::add);
        List<Lineage> parts = List.of(
                Lineage.of(cited.graph(), starts, room / 4, Budget.UNLIMITED),
                Lineage.of(cited.graph(), starts, Lineage.ANY_DEPTH, new Budget(room, 999, 999, () -> false)),
                Lineage.of(cited.graph(), starts, Lineage.ANY_DEPTH, new Budget(999, room, 999, () -> false)),
                Lineage.of(cited.graph(), starts, Lineage.ANY_DEPTH, new Budget(999, 999, room, () -> false)),
                Lineage.of(cited.graphWithout(leftOut), starts, Lineage.ANY_DEPTH, Budget.UNLIMITED));

        for (Lineage part : parts) {
            assertPartOf(part, whole, cited, starts);
            if (!part.extent().partial()) {
                assertThat(part).isEqualTo(whole);
            }
        }
    }

    private static void assertPartOf(Lineage part, Lineage whole, Cited cited, List<EntryId> starts) {
        assertThat(ids(whole)).containsAll(ids(part));
        assertThat(whole.roots()).containsAll(part.roots());
        assertThat(whole.deadEnds()).containsAll(part.deadEnds());
        assertThat(whole.anachronisms()).containsAll(part.anachronisms());
        assertThat(whole.selfCitations()).containsAll(part.selfCitations());
        assertThat(whole.dominators()).containsAll(part.dominators());
        assertThat(part.loops()).allMatch(loop -> whole.loops().stream()
                .anyMatch(larger ->
                        larger.sources().containsAll(loop.sources()) && (!loop.closed() || larger.equals(loop))));
        for (Reached reached : part.reached()) {
            EntryId dominator = reached.dominator();
            if (dominator != null) {
                assertThat(dominatorsOf(cited, starts, reached.source())).contains(dominator);
            }
        }
    }

    @Test
    void a_chain_of_any_length_is_followed_to_its_end() {
        int length = 200_000;
        CitationGraph.Builder builder = CitationGraph.builder();
        for (int i = 0; i <= length; i++) {
            builder.add(new CitedSource(id(i), null, Set.of()));
        }
        for (int i = 0; i < length; i++) {
            builder.add(link(i, id(i), id(i + 1)));
        }
        CitationGraph chain = builder.build();
        builder.add(link(length, id(length), id(0)));
        CitationGraph circle = builder.build();

        Lineage lineage = Lineage.of(chain, List.of(id(0)), 1_000_000, Budget.UNLIMITED);

        assertThat(lineage.roots()).singleElement().satisfies(root -> assertThat(root.id())
                .isEqualTo(id(length)));
        assertThat(lineage.dominators()).hasSize(length);
        assertThat(lineage.extent()).isEqualTo(new Extent(length + 1, length, Set.of()));
        assertThat(Lineage.of(circle, List.of(id(0)), 1_000_000, Budget.UNLIMITED)
                        .loops())
                .singleElement()
                .satisfies(loop -> {
                    assertThat(loop.sources()).hasSize(length + 1);
                    assertThat(loop.closed()).isTrue();
                });
    }

    @Test
    void an_answer_ends_when_the_time_is_up_and_says_so() {
        CitationGraph.Builder builder = CitationGraph.builder();
        IntStream.rangeClosed(0, 10_000).forEach(i -> builder.add(new CitedSource(id(i), null, Set.of())));
        IntStream.range(0, 10_000).forEach(i -> builder.add(link(i, id(i), id(i + 1))));
        AtomicInteger asked = new AtomicInteger();
        Budget budget = Budget.UNLIMITED.until(() -> asked.incrementAndGet() > 3);

        Lineage lineage = Lineage.of(builder.build(), List.of(id(0)), Lineage.ANY_DEPTH, budget);

        assertThat(lineage.extent().cuts()).containsExactly(ChainCut.TIME);
        assertThat(lineage.reached()).hasSizeBetween(100, 9_999);
        assertThat(lineage.roots()).isEmpty();
        assertThat(asked).hasValueLessThan(6);
    }

    @Test
    void a_source_whose_citations_were_left_out_is_no_root() {
        CitationGraph.Builder builder = CitationGraph.builder();
        builder.add(new CitedSource(id(0), null, Set.of())).add(new CitedSource(id(1), null, Set.of()));
        CitationGraph graph = builder.add(link(0, id(0), id(1))).leftOut(id(1)).build();

        Lineage lineage = Lineage.of(graph, List.of(id(0)), 5, Budget.UNLIMITED);

        assertThat(lineage.roots()).isEmpty();
        assertThat(lineage.extent().cuts()).containsExactly(ChainCut.READING);
    }

    @Test
    void from_nothing_nothing_is_reached() {
        CitationGraph graph = CitationGraph.builder()
                .add(new CitedSource(id(0), null, Set.of()))
                .build();

        Lineage lineage = Lineage.of(graph, List.of(), 5, Budget.UNLIMITED);

        assertThat(lineage.reached()).isEmpty();
        assertThat(lineage.roots()).isEmpty();
        assertThat(lineage.extent()).isEqualTo(new Extent(0, 0, Set.of()));
        assertThat(IndependentRoots.of(graph, lineage).count()).isZero();
    }

    @Test
    void a_start_that_is_not_there_and_a_negative_depth_are_refused() {
        CitationGraph graph = CitationGraph.builder().build();

        assertThatThrownBy(() -> Lineage.of(graph, List.of(id(0)), 5, Budget.UNLIMITED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source:s0");
        assertThatThrownBy(() -> Lineage.of(graph, List.of(), -1, Budget.UNLIMITED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Budget(0, 1, 1, () -> false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Cited> graphs() {
        return Cited.all(9, 24);
    }

    static EntryId id(int number) {
        return EntryId.parse("source:s" + number);
    }

    static CitationLink link(int number, EntryId citing, EntryId cited) {
        return new CitationLink(EntryId.parse("citation:c" + number), citing, cited, CitationIntent.CITES, null);
    }

    private static List<EntryId> all(Cited cited) {
        return cited.sources().stream().map(CitedSource::id).toList();
    }

    private static List<EntryId> starts(Cited cited, long seed) {
        Random random = new Random(seed);
        Set<EntryId> starts = new TreeSet<>();
        do {
            starts.add(Cited.source(random.nextInt(cited.sources().size())));
        } while (random.nextInt(3) == 0);
        return List.copyOf(starts);
    }

    private static List<EntryId> ids(Lineage lineage) {
        return lineage.reached().stream().map(Reached::source).toList();
    }

    private static Set<EntryId> dominators(Cited cited, List<EntryId> starts) {
        List<EntryId> roots = cited.within(starts, cited.sources().size()).stream()
                .filter(cited::isRoot)
                .toList();
        Set<EntryId> dominators = new TreeSet<>();
        if (!roots.isEmpty()) {
            for (EntryId one : all(cited)) {
                if (roots.stream()
                        .noneMatch(root -> cited.reachableWithout(starts, one).contains(root))) {
                    dominators.add(one);
                }
            }
        }
        if (starts.size() == 1) {
            dominators.removeAll(starts);
        }
        return dominators;
    }

    private static Set<EntryId> dominatorsOf(Cited cited, List<EntryId> starts, EntryId source) {
        Set<EntryId> dominators = new TreeSet<>();
        for (EntryId one : all(cited)) {
            if (!one.equals(source) && !cited.reachableWithout(starts, one).contains(source)) {
                dominators.add(one);
            }
        }
        return dominators;
    }
}
