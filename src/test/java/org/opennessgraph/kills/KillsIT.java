// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opennessgraph.kills.PackagedApp.Engine;

/**
 * SIGKILL at random moments while the seed goes in: to the app, to Neo4j, to PostgreSQL. After each the app is started
 * again if it ended. In the end both stores hold what they hold without a kill. The number of kills a target is five,
 * or what {@code -Dkills} says; the random seed is printed, and taken from {@code -Dkills.random} if given.
 */
@Tag("slow")
class KillsIT {
    private static final Path HOME = Path.of("target", "kills");
    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final long RANDOM = Long.getLong("kills.random", System.nanoTime());
    private static final int LONGEST_PAUSE_MILLIS = 7_000;
    private static final int SHOWN = 10;

    /** What is killed; one seed goes in under the kills of each. */
    private enum Target {
        APP,
        NEO4J,
        POSTGRESQL
    }

    @Test
    void what_was_seeded_under_kills_is_what_is_seeded_without() throws Exception {
        delete(HOME);
        Random random = new Random(RANDOM);
        System.out.println("KillsIT: -Dkills=" + KILLS + " -Dkills.random=" + RANDOM);
        List<String> ledger;
        List<String> graph;
        try (PackagedApp calm = new PackagedApp(HOME.resolve("calm"), seed(Target.APP))) {
            for (Target target : Target.values()) {
                calm.stop();
                calm.seed(seed(target));
                calm.start();
                calm.awaitReady();
            }
            ledger = Stores.ledger(calm);
            graph = Stores.graph(calm);
        }
        assertThat(ledger).hasSizeGreaterThan(2_000);
        assertThat(graph).hasSizeGreaterThan(6_000);
        try (PackagedApp killed = new PackagedApp(HOME.resolve("killed"), seed(Target.APP))) {
            for (Target target : Target.values()) {
                killed.stop();
                killed.seed(seed(target));
                killed.start();
                int kills = 0;
                while (kills < KILLS) {
                    Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
                    if (kill(killed, target)) {
                        kills++;
                    }
                    if (!killed.isAlive()) {
                        killed.start();
                    }
                }
                killed.awaitReady();
            }
            assertThat(difference(ledger, Stores.ledger(killed)))
                    .as("the ledger")
                    .isEmpty();
            assertThat(difference(graph, Stores.graph(killed))).as("the graph").isEmpty();
        }
    }

    /** The lines that only one of the two has, a few of each. */
    private static List<String> difference(List<String> calm, List<String> killed) {
        return Stream.concat(
                        only(calm, killed).map(line -> "missing: " + line),
                        only(killed, calm).map(line -> "too much: " + line))
                .toList();
    }

    private static Stream<String> only(List<String> these, List<String> others) {
        List<String> left = new ArrayList<>(these);
        Map<String, Integer> counts = new HashMap<>();
        others.forEach(line -> counts.merge(line, 1, Integer::sum));
        left.removeIf(line -> counts.computeIfPresent(line, (same, count) -> count - 1) != null
                && Objects.requireNonNull(counts.get(line)) >= 0);
        return left.stream().limit(SHOWN);
    }

    private static boolean kill(PackagedApp app, Target target) throws IOException, InterruptedException {
        return switch (target) {
            case APP -> {
                boolean alive = app.isAlive();
                app.kill();
                yield alive;
            }
            case NEO4J -> app.killEngine(Engine.NEO4J);
            case POSTGRESQL -> app.killEngine(Engine.POSTGRESQL);
        };
    }

    /** The committed seed, with names, titles and sentences changed in the later targets' folders, so that each brings new changes. */
    private static Path seed(Target target) throws IOException {
        Path folder = HOME.resolve("seed-" + target);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path committed = Path.of("graph-seed");
        try (Stream<Path> files = Files.walk(committed)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(committed.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                String text = Files.readString(file);
                Files.writeString(
                        copy,
                        target == Target.APP || !file.toString().endsWith(".yaml")
                                ? text
                                : text.replaceAll(
                                        "(?m)^    (name|text|title): ([A-Za-z][^\"'#:{\\[>|\n]*)$",
                                        "    $1: $2 (" + target + ")"));
            }
        }
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException held) {
                    throw new UncheckedIOException(held);
                }
            });
        }
    }
}
