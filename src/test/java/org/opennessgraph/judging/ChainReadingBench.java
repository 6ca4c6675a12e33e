// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.LongSupplier;
import org.neo4j.driver.Record;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.chain.Budget;
import org.opennessgraph.domain.chain.IndependentRoots;
import org.opennessgraph.domain.chain.Lineage;
import org.opennessgraph.engine.LoneGraph;
import org.opennessgraph.graph.GraphWrites;
import org.opennessgraph.graph.TestGraph;
import org.opennessgraph.projection.Replay;

/**
 * How long the lineage of the most cited source of 200,000 random citations takes, loops included, beside reading the
 * same sources and citations over Bolt as they lie there. Both in turns, in one run; prints the medians and their ratio.
 * The build does not run it, its {@code main} does.
 */
final class ChainReadingBench {
    private static final int SOURCES = 40_000;
    private static final int CITATIONS = 200_000;
    private static final int AT_ONCE = 10_000;
    private static final int WRITTEN_AT_ONCE = 2_000;
    private static final int ROUNDS = 5;

    private ChainReadingBench() {}

    /**
     * Prints times.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        try (LoneGraph server = LoneGraph.start("chain-bench")) {
            TestGraph graph = new TestGraph(server::driver);
            EntryId start = fill(graph);
            Lineage[] lineage = new Lineage[1];
            long[] bare = new long[ROUNDS];
            long[] told = new long[ROUNDS];
            lineage(graph, start);
            Set<EntryId> reached = new LinkedHashSet<>();
            lineage(graph, start).reached().forEach(one -> reached.add(one.source()));
            bare(graph, reached);
            for (int round = 0; round < ROUNDS; round++) {
                bare[round] = timed(() -> bare(graph, reached));
                told[round] = timed(() -> {
                    lineage[0] = lineage(graph, start);
                    return lineage[0].reached().size();
                });
            }
            Arrays.sort(bare);
            Arrays.sort(told);
            System.out.printf(
                    Locale.ROOT,
                    "%,d sources reached over %,d citations, %d loops%n"
                            + "read over Bolt: %,d ms; lineage with all its reading: %,d ms; ratio %.2f%n",
                    lineage[0].reached().size(),
                    lineage[0].extent().citations(),
                    lineage[0].loops().size(),
                    bare[ROUNDS / 2] / 1_000_000,
                    told[ROUNDS / 2] / 1_000_000,
                    (double) told[ROUNDS / 2] / bare[ROUNDS / 2]);
        }
    }

    /** Returns the most cited source. */
    private static EntryId fill(TestGraph graph) {
        Random random = new Random(1);
        Replay replay = new Replay(graph.startAnew(Replay.format(), GraphWrites.Place.START), GraphWrites.Place.START);
        List<Entry> entries = new ArrayList<>();
        for (int source = 0; source < SOURCES; source++) {
            entries.add(Sample.source(name(source), "Source " + source, String.valueOf(1990 + source % 35)));
            flush(replay, entries, WRITTEN_AT_ONCE);
        }
        flush(replay, entries, 1);
        Map<String, Integer> cited = new HashMap<>();
        for (int citation = 0; citation < CITATIONS; citation++) {
            // Some sources are cited far more often than others, as in life.
            String to = name((int) (SOURCES * random.nextDouble() * random.nextDouble()));
            cited.merge(to, 1, Integer::sum);
            entries.add(Sample.citation("citation:b-" + citation, name(random.nextInt(SOURCES)), to, null));
            flush(replay, entries, WRITTEN_AT_ONCE);
        }
        flush(replay, entries, 1);
        return EntryId.parse(cited.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey());
    }

    private static void flush(Replay replay, List<Entry> entries, int from) {
        if (entries.size() >= from) {
            replay.put(entries);
            entries.clear();
        }
    }

    private static String name(int source) {
        return "source:b-" + source;
    }

    private static Lineage lineage(TestGraph graph, EntryId start) {
        ChainOnRecord chain = new Judgements(graph.reads().now())
                .chainFrom(List.of(start), Lineage.ANY_DEPTH, () -> false)
                .result();
        Lineage lineage = Lineage.of(chain.graph(), List.of(start), Lineage.ANY_DEPTH, Budget.UNLIMITED);
        IndependentRoots.of(chain.graph(), lineage);
        return lineage;
    }

    /** Reads the nodes of the sources, and the citations that they make, with what a node of each holds for chains. */
    private static long bare(TestGraph graph, Collection<EntryId> sources) {
        List<String> ids = sources.stream().map(EntryId::toString).toList();
        long rows = 0;
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> part = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            rows += count(graph.run(
                    "UNWIND $ids AS id MATCH (n:Entry {id: id}) RETURN n.id AS id, n.state AS state, n.date AS date",
                    Map.of("ids", part)));
            rows += count(graph.run("""
                    UNWIND $ids AS id
                    MATCH (:Entry {id: id})<-[:CITING]-(c)-[:CITED]->(to)
                    RETURN id, c.id AS citation, c.intent AS intent, c.manner AS manner, to.id AS cited""", Map.of("ids", part)));
        }
        return rows;
    }

    private static long count(List<Record> rows) {
        return rows.stream()
                .filter(row -> row.get("id").asString().startsWith(EntryType.SOURCE.prefix()))
                .count();
    }

    private static long timed(LongSupplier work) {
        long begun = System.nanoTime();
        if (work.getAsLong() < 1) {
            throw new IllegalStateException("nothing was read");
        }
        return System.nanoTime() - begun;
    }
}
