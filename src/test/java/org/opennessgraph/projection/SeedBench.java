// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.editorial.SeedEntry;
import org.opennessgraph.editorial.SeedLoading;
import org.opennessgraph.engine.GraphDriver;
import org.opennessgraph.exchange.SeedFiles;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.format.Payload;
import org.opennessgraph.graph.GraphRebuilds;
import org.opennessgraph.graph.GraphWarmUp;
import org.opennessgraph.graph.GraphWrites;
import org.opennessgraph.ledger.LedgerReader;
import org.opennessgraph.ledger.StandingLog;
import org.opennessgraph.ledger.TestLedger;

/**
 * What loading the whole seed into both empty stores costs beside bare batched statements that write the same rows,
 * nodes and relationships into the same engines, and how much memory it takes for the seed and for twice the seed.
 * Measures and judges nothing, so the build does not run it: {@code ./mvnw test -Dtest=SeedBench}.
 */
@QuarkusTest
@TestProfile(SeedBench.ByHand.class)
class SeedBench {
    private static final Logger LOG = Logger.getLogger(SeedBench.class);
    private static final Path SEED = Path.of("graph-seed");
    private static final int ROUNDS = 3;
    private static final Pattern ID = Pattern.compile("\\b("
            + String.join(
                    "|", Stream.of(EntryType.values()).map(EntryType::prefix).toList())
            + "):(?=[a-z0-9])");

    @Inject
    TestLedger ledger;

    @Inject
    LedgerReader reader;

    @Inject
    SeedLoading loading;

    @Inject
    Flyway owner;

    @Inject
    javax.sql.DataSource database;

    @Inject
    GraphDriver graph;

    @Inject
    GraphWrites writes;

    @Inject
    GraphRebuilds rebuilds;

    @Inject
    GraphWarmUp warmUp;

    @Inject
    StandingLog standings;

    @Inject
    ProjectionSettings settings;

    @Test
    void the_whole_seed_against_bare_statements() throws SQLException {
        startAnew();
        load(read());
        BareStatements bare = new BareStatements(database, graph.driver());
        BareStatements.Content content = bare.content();
        assertThat(content.rows()).isEqualTo(reader.position());

        List<Double> ratios = new ArrayList<>();
        List<Double> withReading = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            boolean productFirst = round % 2 == 1;
            double[] own = productFirst ? product() : new double[0];
            startAnew();
            double rows = seconds(() -> bare.rows(content));
            double nodes = seconds(() -> bare.graph(content));
            own = productFirst ? own : product();
            double statements = rows + nodes;
            ratios.add((own[1] + own[2] + own[3]) / statements);
            withReading.add((own[0] + own[1] + own[2] + own[3]) / statements);
            LOG.infof(
                    "round %d: bare %.2f s (rows %.2f s, graph %.2f s); loaded in %.2f s (files read %.2f s, ledger"
                            + " %.2f s, graph %.2f s, derived %.2f s); ratio %.2f, with reading files %.2f",
                    round,
                    statements,
                    rows,
                    nodes,
                    own[0] + own[1] + own[2] + own[3],
                    own[0],
                    own[1],
                    own[2],
                    own[3],
                    ratios.get(round - 1),
                    withReading.get(round - 1));
        }
        LOG.infof(
                "%d changes, %d nodes, %d relationships: median ratio %.2f, with reading files %.2f",
                content.rows(), content.nodes(), content.relationships(), median(ratios), median(withReading));
    }

    @Test
    void memory_for_the_seed_and_for_twice_the_seed() {
        List<SeedEntry> seed = read();
        List<SeedEntry> twice = new ArrayList<>(seed);
        seed.forEach(one -> twice.add(new SeedEntry(second(one.entry()), "second/" + one.file(), one.line())));
        for (List<SeedEntry> entries : List.of(seed, twice)) {
            startAnew();
            try (PeakHeap heap = new PeakHeap()) {
                load(entries);
                assertThat(reader.position()).isEqualTo(entries.size());
                LOG.infof(
                        "%d entries: heap in use %d MiB before, at most %d MiB while they are loaded",
                        entries.size(), heap.before() >> 20, heap.most() >> 20);
            }
        }
    }

    /** Seconds for reading the files, the ledger, the graph, and what is derived. */
    private double[] product() {
        startAnew();
        List<SeedEntry> entries = new ArrayList<>();
        double read = seconds(() -> entries.addAll(read()));
        double[] loaded = load(entries);
        return new double[] {read, loaded[0], loaded[1], loaded[2]};
    }

    private static List<SeedEntry> read() {
        return new SeedFiles().read(SEED).entries();
    }

    private double[] load(List<SeedEntry> entries) {
        double written = seconds(() -> loading.load(entries, false));
        Projector projector = new Projector(reader, writes, rebuilds, warmUp, standings, settings);
        List<Double> turns = new ArrayList<>();
        boolean more = true;
        while (more) {
            long begin = System.nanoTime();
            more = projector.turn();
            turns.add((System.nanoTime() - begin) / 1e9);
        }
        assertThat(rebuilds.position()).isEqualTo(reader.position());
        // The last turn finds nothing to do; the one before derived.
        double derived = turns.get(turns.size() - 2);
        double all = turns.stream().mapToDouble(Double::doubleValue).sum();
        return new double[] {written, all - derived, derived};
    }

    /** Empties both stores; the graph keeps its indexes. */
    private void startAnew() {
        ledger.startAnew();
        writes.prepare(EntryImages.FORMAT);
        BareStatements.empty(graph.driver());
        System.gc();
    }

    /** The same entry under another id, with other addresses, so that both can be in one ledger. */
    private static Entry second(Entry entry) {
        EntryJson json = new EntryJson();
        Payload payload = json.write(entry);
        String other = ID.matcher(payload.text())
                .replaceAll("$1:second-")
                .replace("://", "://second.")
                .replace("\"spdx\":\"", "\"spdx\":\"LicenseRef-second-");
        return json.read(entry.id().type(), new Payload(payload.format(), other.getBytes(StandardCharsets.UTF_8)));
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** A ledger of its own, which can be emptied, and a projection that goes on when the measurement says so. */
    public static class ByHand implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "openness.seed.load", "false",
                    "openness.projection.enabled", "false",
                    "quarkus.flyway.schemas", "seed_bench",
                    "quarkus.flyway.clean-disabled", "false",
                    "quarkus.datasource.jdbc.new-connection-sql", "SET search_path TO seed_bench");
        }
    }
}
