// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.EntryId;

/** Prints how long chains take on random citations with loops; run by hand. Arguments: sources, citations. */
public final class ChainBench {
    private static final int ROUNDS = 5;

    private ChainBench() {}

    public static void main(String[] arguments) {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
        Random random = new Random(20_230_718);
        List<CitedSource> sources = new ArrayList<>();
        List<CitationLink> links = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            EntryId maker = EntryId.parse("person:p" + random.nextInt(size));
            sources.add(new CitedSource(LineageTest.id(i), null, Set.of(maker)));
        }
        int[] cited = new int[size];
        for (int i = 0; i < count; i++) {
            // A few sources are cited far more often than the others.
            int to = (int) (size * Math.pow(random.nextDouble(), 3));
            cited[to]++;
            links.add(new CitationLink(
                    EntryId.parse("citation:c" + i),
                    LineageTest.id(random.nextInt(size)),
                    LineageTest.id(to),
                    CitationIntent.CITES,
                    null));
        }
        int most = IntStream.range(0, size)
                .reduce((one, other) -> cited[one] >= cited[other] ? one : other)
                .orElse(0);
        CitationGraph graph = time("build", () -> {
            CitationGraph.Builder builder = CitationGraph.builder();
            sources.forEach(builder::add);
            links.forEach(builder::add);
            return builder.build();
        });
        List<EntryId> start = List.of(LineageTest.id(most));
        Lineage lineage = time("lineage", () -> Lineage.of(graph, start, Lineage.ANY_DEPTH, Budget.UNLIMITED));
        time("independent roots", () -> IndependentRoots.of(graph, lineage));
        CitationPaths paths = time(
                "20 shortest paths",
                () -> CitationPaths.between(
                        graph,
                        LineageTest.id(most),
                        lineage.reached().get(lineage.reached().size() - 1).source(),
                        Lineage.ANY_DEPTH,
                        20,
                        Budget.UNLIMITED));
        System.out.println(lineage.extent() + ", roots " + lineage.roots().size() + ", loops "
                + lineage.loops().size() + ", largest "
                + lineage.loops().stream()
                        .mapToInt(loop -> loop.sources().size())
                        .max()
                        .orElse(0) + "; paths "
                + paths.paths().stream().map(CitationPath::length).toList());
    }

    /** Of this thread, so that other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static <T> T time(String what, Supplier<T> work) {
        long[] nanos = new long[ROUNDS];
        T result = work.get();
        for (int i = 0; i < ROUNDS; i++) {
            result = work.get();
        }
        for (int i = 0; i < ROUNDS; i++) {
            long start = cpu();
            result = work.get();
            nanos[i] = cpu() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f ms of processor time (median of %d, warm)%n",
                what,
                nanos[ROUNDS / 2] / 1e6,
                ROUNDS);
        return result;
    }
}
