// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.editorial.CitationLoading;

/**
 * Takes in files of citations when the app has started, beside its work: a large file takes minutes, and the app answers
 * meanwhile. Whatever is wrong, the app goes on. An import that a stop cuts short goes on at the next start.
 */
@ApplicationScoped
class CitationsAtStart {
    /** After the seed (200), so that its sources are found under their addresses. */
    static final int START_PRIORITY = 210;

    private static final Logger LOG = Logger.getLogger("org.opennessgraph.citations");
    private static final int LINES = 100;
    private static final long STOP_MILLIS = 10_000;

    private final CitationImportSettings settings;
    private final CitationLoading loading;
    private volatile boolean stopped;
    private volatile @Nullable Thread running;

    CitationsAtStart(CitationImportSettings settings, CitationLoading loading) {
        this.settings = settings;
        this.loading = loading;
    }

    void start(@Observes @Priority(START_PRIORITY) StartupEvent event) {
        List<String> files = settings.citations().orElse(List.of());
        if (!files.isEmpty()) {
            Thread thread = new Thread(() -> files.forEach(file -> take(Path.of(file))), "citations-import");
            thread.setDaemon(true);
            running = thread;
            thread.start();
        }
    }

    /** Ends between two sets: what is in the ledger is whole. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        Thread thread = running;
        if (thread != null) {
            thread.join(STOP_MILLIS);
        }
    }

    private void take(Path file) {
        if (stopped) {
            return;
        }
        Optional<CitationFormat> format = CitationFormat.ofName(String.valueOf(file.getFileName()));
        if (format.isEmpty() || !Files.isRegularFile(file)) {
            LOG.errorf("No citations were imported: %s is not a file whose name ends in .csv, .json or .bib.", file);
            return;
        }
        try {
            ImportReport report = new CitationImport(
                            file,
                            format.get(),
                            settings.citing().orElse(null),
                            set -> loading.load(set, settings.patience()),
                            progress -> LOG.infof(
                                    "Import of %s (%s): %d rows, %d rejected, %d of %d bytes",
                                    file,
                                    progress.describing() ? "works" : "citations",
                                    progress.rows(),
                                    progress.rejected(),
                                    progress.bytes(),
                                    progress.allBytes()),
                            () -> stopped)
                    .run();
            LOG.infof("Import of %s: %s.", file, report.summary());
            told("Not taken in", report.rejections());
            told("To be looked at", report.remarks());
            told("Self-citations", report.loaded().selfCitations());
            told("Not brought", report.loaded().conflicts());
        } catch (IOException unreadable) {
            LOG.errorf("The import of %s ended: it %s", file, unreadable.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("The import of " + file + " ended, calling it again goes on: " + failure.getMessage(), failure);
        }
    }

    private static void told(String what, List<?> items) {
        if (!items.isEmpty()) {
            StringBuilder lines = new StringBuilder(what).append(':');
            items.stream().limit(LINES).forEach(item -> lines.append("\n  ").append(item));
            if (items.size() > LINES) {
                lines.append("\n  and ").append(items.size() - LINES).append(" more");
            }
            LOG.warn(lines.toString());
        }
    }
}
