// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.editorial.SeedLoading;
import org.opennessgraph.ledger.Head;
import org.opennessgraph.ledger.LedgerReader;
import org.opennessgraph.ledger.LedgerTestProfile;
import org.opennessgraph.ledger.Status;
import org.opennessgraph.ledger.TestLedger;

@QuarkusTest
@TestProfile(LedgerTestProfile.class)
class SeedAtStartTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Inject
    TestLedger ledger;

    @Inject
    LedgerReader reader;

    @Inject
    SeedLoading loading;

    private final Logged logged = new Logged();

    @BeforeEach
    void startAnew() {
        ledger.startAnew();
        Logger.getLogger("org.opennessgraph.seed").addHandler(logged);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("org.opennessgraph.seed").removeHandler(logged);
    }

    @Test
    void a_sound_seed_is_loaded_once() {
        SmallSeed.into(folder);

        start(true, false);
        start(true, false);

        assertThat(reader.position()).isEqualTo(14);
        assertThat(logged.lines)
                .containsExactly(
                        "INFO The seed in " + folder + " (3 files): 14 entries added, 0 changed, 0 retracted, 0"
                                + " unchanged, 0 conflicts, 0 removed from the files; the ledger is at position 14.",
                        "INFO The seed in " + folder + " (3 files): 0 entries added, 0 changed, 0 retracted, 14"
                                + " unchanged, 0 conflicts, 0 removed from the files; the ledger is at position 14.");
    }

    @Test
    void a_seed_with_an_error_leaves_the_ledger_as_it_was_and_the_app_goes_on() {
        SmallSeed.into(folder);
        start(true, false);
        SmallSeed.write(folder, "agents.yaml", SmallSeed.AGENTS.replace("name: Meta", "name: Meta Platforms"));
        SmallSeed.write(folder, "broken.yaml", "people:\n  x: {name: X}\n");

        start(true, false);

        assertThat(reader.position()).isEqualTo(14);
        assertThat(logged.lines.get(1))
                .isEqualTo("ERROR The seed in " + folder + " has 1 problem. Nothing of it was loaded, the app goes on"
                        + " with what the ledger holds.\n"
                        + "  broken.yaml:2: people.x.verification: is missing: How far the name was checked");
    }

    @Test
    void a_folder_that_is_not_there_retracts_nothing() {
        SmallSeed.into(folder);
        start(true, true);

        start(settings(true, true, folder.resolve("gone")));

        assertThat(reader.position()).isEqualTo(14);
        assertThat(logged.lines.get(1)).contains("does not exist");
    }

    @Test
    void removed_entries_are_told_and_retracted_if_so_set() {
        SmallSeed.into(folder);
        start(true, false);
        SmallSeed.write(
                folder,
                "disputes/llama-2.yaml",
                SmallSeed.DISPUTE.substring(0, SmallSeed.DISPUTE.indexOf("rebuttals:")));

        start(true, false);
        assertThat(logged.lines.get(2))
                .isEqualTo("WARN In the ledger, but in the seed no more (openness.seed.retract-removed=true retracts"
                        + " them):\n  rebuttal:osi-1");
        start(true, true);

        assertThat(reader.head(EntryId.parse("rebuttal:osi-1")))
                .map(Head::status)
                .hasValue(Status.RETRACTED);
    }

    @Test
    void it_can_be_switched_off() {
        SmallSeed.into(folder);

        start(false, false);

        assertThat(reader.position()).isZero();
    }

    private void start(boolean load, boolean retractRemoved) {
        start(settings(load, retractRemoved, folder));
    }

    private void start(SeedSettings settings) {
        new SeedAtStart(settings, loading).start(new StartupEvent());
    }

    private static SeedSettings settings(boolean load, boolean retractRemoved, Path folder) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SeedSettings.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "openness.seed.load", String.valueOf(load),
                                "openness.seed.dir", folder.toString(),
                                "openness.seed.retract-removed", String.valueOf(retractRemoved)),
                        "test",
                        1))
                .build()
                .getConfigMapping(SeedSettings.class);
    }

    /** Keeps what is logged. */
    private static final class Logged extends Handler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            lines.add(record.getLevel() + " " + record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
