// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.summary.ProfiledPlan;
import org.opennessgraph.engine.GraphServers;
import org.opennessgraph.engine.SecondGraph;

/**
 * What a page costs depends on the page and not on how much there is, now or in the past: statements are profiled on a
 * small graph, on one with a past, and on a large one. Counts come from the store's counters, which plans show as
 * {@code NodeCountFromCountStore}: no scan. What full-text search does inside Lucene is no database hit, so this cannot
 * see it; the number of rows that come out of it, facets included, is bounded by the limit.
 */
abstract class ProfiledCatalogue {
    /** Of each type; more than {@link ProfiledStatements} tests, and enough for hubs to be stored as such. */
    private static final int RECORDS = 60;

    private static final int MORE = 600;
    private static final int TIMES = 10;
    /** How much more a page may cost of more than ten times as much. */
    private static final double GROWTH = 1.2;

    private static Map<String, Profile> small = Map.of();
    private static Map<String, Profile> withPast = Map.of();
    private static Map<String, Profile> asOf = Map.of();
    private static Map<String, Profile> largeAsOf = Map.of();
    private static Map<String, Profile> large = Map.of();

    private static @Nullable SecondGraph second;

    @Inject
    GraphServers servers;

    private TestGraph graph = new TestGraph(() -> {
        throw new AssertionError("not started");
    });

    @BeforeEach
    void start() {
        if (second == null) {
            second = servers.startSecond();
        }
        graph = new TestGraph(second::driver);
        if (large.isEmpty()) {
            measure();
        }
    }

    @AfterAll
    static void close() {
        if (second != null) {
            second.close();
        }
    }

    @Test
    void ten_past_states_of_each_record_cost_nothing() {
        assertThat(faults(small, withPast, 1)).isEmpty();
    }

    @Test
    void a_page_of_ten_times_as_much_costs_the_same() {
        assertThat(faults(withPast, large, GROWTH)).isEmpty();
    }

    @Test
    void what_was_known_at_a_position_costs_the_same_among_ten_times_as_much() {
        assertThat(faults(asOf, largeAsOf, GROWTH)).isEmpty();
        assertThat(scans(largeAsOf)).isEmpty();
    }

    @Test
    void nothing_goes_over_all_entries_or_links() {
        assertThat(scans(small)).isEmpty();
        assertThat(scans(large)).isEmpty();
    }

    /** One graph that grows: planning hundreds of statements takes long. */
    private void measure() {
        ProfiledGraph entries = new ProfiledGraph(graph);
        entries.fill(RECORDS);
        small = profiles();
        entries.supersede(RECORDS, TIMES);
        for (String past : List.of(
                "MATCH (n:Past) RETURN count(n) AS past", "MATCH ()-[n:ABOUT_PAST]->() RETURN count(n) AS past")) {
            assertThat(graph.run(past, Map.of()).get(0).get("past").asInt()).isGreaterThanOrEqualTo(TIMES * RECORDS);
        }
        withPast = profiles();
        asOf = profiles(new ProfiledStatements().asOf());
        entries.copy(MORE);
        large = profiles();
        largeAsOf = profiles(new ProfiledStatements().asOf());
    }

    /** How much a statement read, how many rows it gave, and by which operators. */
    private record Profile(long hits, long rows, Set<String> operators) {}

    /** What costs too much more, or does not give the same page. */
    private static List<String> faults(Map<String, Profile> before, Map<String, Profile> after, double growth) {
        assertThat(after).containsOnlyKeys(before.keySet());
        List<String> faults = new ArrayList<>();
        after.forEach((name, profile) -> {
            Profile one = before.getOrDefault(name, profile);
            if (profile.hits() > growth * one.hits() || profile.rows() != one.rows()) {
                faults.add(name + ": " + one + " became " + profile);
            }
        });
        return faults;
    }

    private Map<String, Profile> profiles() {
        return profiles(asked(new ProfiledStatements()));
    }

    /** The statements that are profiled. */
    abstract List<ProfiledStatements.Asked> asked(ProfiledStatements statements);

    TestGraph graph() {
        return graph;
    }

    private Map<String, Profile> profiles(List<ProfiledStatements.Asked> all) {
        Map<String, Profile> profiles = new ConcurrentSkipListMap<>();
        // Side by side: most of the time goes into making plans.
        all.parallelStream().forEach(asked -> {
            EagerResult result = graph.driver()
                    .executableQuery("PROFILE " + asked.text())
                    .withParameters(Map.of("p", asked.parameters()))
                    .execute();
            int rows = result.records().size();
            assertThat(rows).as(asked.name()).isBetween(asked.fewest(), asked.most());
            Set<String> operators = new TreeSet<>();
            profiles.put(asked.name(), new Profile(hits(result.summary().profile(), operators), rows, operators));
        });
        return profiles;
    }

    private static long hits(ProfiledPlan plan, Set<String> operators) {
        operators.add(plan.operatorType().replaceAll("@.*", ""));
        long hits = plan.dbHits();
        for (ProfiledPlan child : plan.children()) {
            hits += hits(child, operators);
        }
        return hits;
    }

    /**
     * Who goes over all nodes, all of a label or all relationships of a type; counts come from the store's counters, and
     * what a text contains from an index of its parts, whatever the planner calls that.
     */
    private static Map<String, Set<String>> scans(Map<String, Profile> profiles) {
        Map<String, Set<String>> scans = new LinkedHashMap<>();
        profiles.forEach((name, profile) -> {
            Set<String> found = new TreeSet<>(profile.operators());
            found.removeIf(operator -> !operator.contains("Scan") || operator.equals("NodeIndexContainsScan"));
            if (!found.isEmpty()) {
                scans.put(name, found);
            }
        });
        return scans;
    }
}
