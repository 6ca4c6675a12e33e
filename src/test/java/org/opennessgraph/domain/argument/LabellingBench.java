// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How the time of labelling grows with the dispute: n arguments with three attacks each, for n of 10,000, 100,000 and
 * 1,000,000. Measures and judges nothing; the build does not run it, its {@code main} does.
 */
final class LabellingBench {
    private static final int ROUNDS = 15;
    private static final int LARGEST = 1_000_000;
    private static final int ATTACKS_EACH = 3;

    private LabellingBench() {}

    /**
     * Prints times per size and the ratio from one size to the next, ten times as large.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        for (Shape shape : Shape.values()) {
            double before = 0;
            for (int size : new int[] {10_000, 100_000, 1_000_000}) {
                // Many different small graphs in turn, so that none of them is at an advantage by lying in the cache.
                List<ArgumentGraph> graphs = new ArrayList<>();
                for (int i = 0; i < LARGEST / size; i++) {
                    graphs.add(graph(shape, size, i));
                }
                double label = best(() -> graphs.forEach(ArgumentGraph::grounded)) / graphs.size();
                int attacks = graphs.get(0).attackCount();
                System.out.printf(
                        Locale.ROOT,
                        "%-8s %,9d arguments %,9d attacks: %8.3f ms, %4.1f ns an attack%s%n",
                        shape,
                        size,
                        attacks,
                        label * 1e3,
                        label * 1e9 / attacks,
                        before == 0 ? "" : String.format(Locale.ROOT, ", ratio %.1f", label / before));
                before = label;
            }
        }
        LiveLabelling live = new LiveLabelling(graph(Shape.ANSWERS, LARGEST, 0));
        int[] reached = new int[1];
        double change = best(() -> {
            if (!live.withdraw(1_000)) {
                live.restore(1_000);
            }
            reached[0] = live.relabel();
        });
        System.out.printf(
                Locale.ROOT, "one change that reaches %,d of 1,000,000 arguments: %.3f ms%n", reached[0], change * 1e3);
    }

    /** How the attacks lie. */
    private enum Shape {
        /** Each argument attacks three earlier ones near it, so that every one is decided, in a long row of rounds. */
        ANSWERS,
        /** Each argument attacks three others anywhere. */
        RANDOM
    }

    private static ArgumentGraph graph(Shape shape, int size, long seed) {
        Random random = new Random(seed);
        ArgumentGraph.Builder builder = ArgumentGraph.builder();
        builder.arguments(size);
        for (int argument = 0; argument < size; argument++) {
            for (int attack = 0; attack < ATTACKS_EACH; attack++) {
                if (shape == Shape.RANDOM) {
                    builder.attack(argument, random.nextInt(size));
                } else if (argument > 0) {
                    builder.attack(argument, Math.max(0, argument - 1 - random.nextInt(100)));
                }
            }
        }
        return builder.build();
    }

    /** The shortest of many runs: the one that other work on the machine disturbed least. */
    private static double best(Runnable work) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }
}
