// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.chain.Budget;
import org.opennessgraph.domain.chain.Chains;
import org.opennessgraph.domain.chain.CitationGraph;
import org.opennessgraph.domain.chain.CitationPaths;
import org.opennessgraph.domain.chain.CitedSource;
import org.opennessgraph.domain.chain.Lineage;
import org.opennessgraph.domain.chain.Loop;
import org.opennessgraph.domain.chain.Reached;

/**
 * Real citations, brought in as a user brings them in, against plain computations over the same file that share nothing
 * with the rules: breadth-first search, and reachability both ways.
 */
class RealCitationsTest {
    private static final Path FILE = Path.of("src/test/resources/citations/opencitations-coronavirus/citations.json");

    private static CitationGraph graph = CitationGraph.builder().build();
    private static final Map<String, EntryId> IDS = new TreeMap<>();
    private static final Map<String, Set<String>> CITES = new TreeMap<>();

    @BeforeAll
    static void bringIn(@TempDir Path folder) throws IOException {
        Path file = Files.copy(FILE, folder.resolve("citations.json"));
        RecordOfTests record = new RecordOfTests();
        new CitationImport(file, CitationFormat.JSON, null, record::load, report -> {}, () -> false).run();
        graph = new Chains(KnownEntries.of(record.entries.values())).graph();
        for (Source source : record.sources()) {
            IDS.put(doi(Objects.requireNonNull(source.url())), source.id());
        }
        for (JsonNode row : new ObjectMapper().readTree(FILE.toFile())) {
            String citing = row.get("source").asText().toLowerCase(Locale.ROOT);
            String cited = row.get("target").asText().toLowerCase(Locale.ROOT);
            CITES.computeIfAbsent(citing, work -> new TreeSet<>()).add(cited);
            CITES.computeIfAbsent(cited, work -> new TreeSet<>());
        }
    }

    private static String doi(String url) {
        return url.substring(url.indexOf("10.")).toLowerCase(Locale.ROOT);
    }

    @Test
    void every_work_is_reached_as_far_as_a_plain_search_finds_it_and_the_roots_are_those_that_cite_nothing() {
        assertThat(IDS.keySet()).isEqualTo(CITES.keySet()).hasSize(109);
        for (String start : CITES.keySet()) {
            Map<String, Integer> expected = distances(start);

            Lineage lineage = Lineage.of(graph, List.of(id(start)), Lineage.ANY_DEPTH, Budget.UNLIMITED);

            assertThat(lineage.reached().stream().collect(Collectors.toMap(Reached::source, Reached::distance)))
                    .isEqualTo(expected.entrySet().stream()
                            .collect(Collectors.toMap(one -> id(one.getKey()), Map.Entry::getValue)));
            assertThat(lineage.roots())
                    .extracting(CitedSource::id)
                    .containsExactlyInAnyOrderElementsOf(expected.keySet().stream()
                            .filter(work -> cites(work).isEmpty())
                            .map(RealCitationsTest::id)
                            .toList());
            assertThat(lineage.selfCitations()).hasSize((int) expected.keySet().stream()
                    .filter(work -> cites(work).contains(work))
                    .count());
        }
    }

    @Test
    void loops_are_the_works_that_reach_each_other() {
        Set<Set<EntryId>> expected = CITES.keySet().stream()
                .map(work -> distances(work).keySet().stream()
                        .filter(other -> distances(other).containsKey(work))
                        .map(RealCitationsTest::id)
                        .collect(Collectors.toSet()))
                .filter(component -> component.size() > 1)
                .collect(Collectors.toSet());

        Lineage all = Lineage.of(graph, IDS.values(), Lineage.ANY_DEPTH, Budget.UNLIMITED);

        assertThat(all.loops().stream().map(Loop::sources).map(Set::copyOf).collect(Collectors.toSet()))
                .isEqualTo(expected);
    }

    @Test
    void a_shortest_path_between_any_two_works_is_as_long_as_a_plain_search_finds_it() {
        for (String from : CITES.keySet()) {
            Map<String, Integer> expected = distances(from);
            for (String to : CITES.keySet()) {
                CitationPaths paths =
                        CitationPaths.between(graph, id(from), id(to), Lineage.ANY_DEPTH, 1, Budget.UNLIMITED);

                Integer length = expected.get(to);
                assertThat(paths.paths()).hasSize(length == null ? 0 : 1);
                assertThat(paths.paths())
                        .allSatisfy(path -> assertThat(path.length()).isEqualTo(length));
            }
        }
    }

    private static Map<String, Integer> distances(String start) {
        Map<String, Integer> distances = new HashMap<>(Map.of(start, 0));
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String work = open.remove();
            for (String cited : cites(work)) {
                if (distances.putIfAbsent(cited, distances.getOrDefault(work, 0) + 1) == null) {
                    open.add(cited);
                }
            }
        }
        return distances;
    }

    private static Set<String> cites(String work) {
        return CITES.getOrDefault(work, Set.of());
    }

    private static EntryId id(String doi) {
        return Objects.requireNonNull(IDS.get(doi), doi);
    }
}
