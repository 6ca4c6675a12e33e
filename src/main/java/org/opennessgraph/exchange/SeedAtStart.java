// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.logging.Logger;
import org.opennessgraph.editorial.SeedLoading;
import org.opennessgraph.editorial.SeedReport;

/**
 * Loads the seed when the app starts. Whatever is wrong with the files, or happens on the way, the app goes on with
 * what the ledger holds, and is ready: the seed is a contribution like any other, and an app that served yesterday must
 * not fall over a typing error in a file of today. What is wrong stands in the log, all of it, as {@code file:line}.
 */
@ApplicationScoped
class SeedAtStart {
    /** After the engines (100) and the ledger's migrations (120), and when the projection (150) runs. */
    static final int START_PRIORITY = 200;

    private static final Logger LOG = Logger.getLogger("org.opennessgraph.seed");
    private static final String FOLDER = "graph-seed";
    private static final int LINES = 200;

    private final SeedSettings settings;
    private final SeedLoading loading;

    SeedAtStart(SeedSettings settings, SeedLoading loading) {
        this.settings = settings;
        this.loading = loading;
    }

    void start(@Observes @Priority(START_PRIORITY) StartupEvent event) {
        if (!settings.load()) {
            LOG.info("The seed is not loaded (openness.seed.load=false).");
            return;
        }
        try {
            load(settings.dir().map(Path::of).orElseGet(SeedAtStart::folder));
        } catch (RuntimeException failure) {
            LOG.error(
                    "The seed was not loaded, the app goes on with what the ledger holds: " + failure.getMessage(),
                    failure);
        }
    }

    private void load(Path folder) {
        SeedReading reading = new SeedFiles().read(folder);
        if (!reading.isSound()) {
            LOG.error("The seed in " + folder + " has "
                    + counted(reading.problems().size(), "problem")
                    + ". Nothing of it was loaded, the app goes on with what the ledger holds."
                    + lines(reading.problems()));
            return;
        }
        SeedReport report = loading.load(reading.entries(), settings.retractRemoved(), settings.patience());
        LOG.info("The seed in " + folder + " (" + counted(reading.files(), "file") + "): " + report.summary() + ".");
        if (!report.conflicts().isEmpty()) {
            LOG.warn("Not taken over from the seed:" + lines(report.conflicts()));
        }
        if (!report.removed().isEmpty()) {
            LOG.warn("In the ledger, but in the seed no more (openness.seed.retract-removed=true retracts them):"
                    + lines(report.removed()));
        }
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String lines(List<?> items) {
        StringBuilder lines = new StringBuilder();
        items.stream().limit(LINES).forEach(item -> lines.append("\n  ").append(item));
        if (items.size() > LINES) {
            lines.append("\n  and ").append(items.size() - LINES).append(" more");
        }
        return lines.toString();
    }

    /** The folder in the working directory, else the one that the build puts beside the packaged app. */
    private static Path folder() {
        Path here = Path.of(FOLDER);
        Path started = Path.of(System.getProperty("java.class.path", ""));
        Path beside = started.toAbsolutePath().resolveSibling(FOLDER);
        boolean packaged = started.endsWith("quarkus-run.jar");
        return !Files.isDirectory(here) && packaged && Files.isDirectory(beside) ? beside : here;
    }
}
