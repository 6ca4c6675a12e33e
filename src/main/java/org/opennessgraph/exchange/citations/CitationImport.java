// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.editorial.CitationReport;
import org.opennessgraph.editorial.SeedEntry;

/**
 * Reads a file of citations and hands on what it holds in sets, in memory that does not grow with the file. The file is
 * read twice: first for the works that it says something of, then for the citations, because a work is often named
 * before it is described, and nothing that is on record is changed. Stopping it and beginning anew does no harm.
 */
public final class CitationImport {
    /** The most entries of a set; a row makes up to three. */
    static final int SET = 3_000;

    private static final int PROGRESS = 50_000;
    private static final int MOST_TOLD = 1_000;

    private final Path file;
    private final CitationFormat format;
    private final @Nullable String citing;
    private final Function<List<SeedEntry>, CitationReport> target;
    private final Consumer<Progress> progress;
    private final BooleanSupplier stopped;

    /**
     * How far an import is.
     *
     * @param describing whether this is the first of the two readings
     * @param rows how many rows were read in this reading
     * @param rejected how many of them were rejected
     * @param bytes how many bytes of the file were read in this reading
     * @param allBytes how many bytes the file has
     */
    public record Progress(boolean describing, long rows, int rejected, long bytes, long allBytes) {}

    /** Somebody wants the import to end. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /**
     * Prepares an import.
     *
     * @param file the file
     * @param format its form
     * @param citing the address of the work that cites those that the file lists without saying who does; null if none
     *     is meant
     * @param target takes sets of sources and citations, what is referred to in the same set or one before
     * @param progress is told now and then
     * @param stopped is asked before each set whether to end
     */
    public CitationImport(
            Path file,
            CitationFormat format,
            @Nullable String citing,
            Function<List<SeedEntry>, CitationReport> target,
            Consumer<Progress> progress,
            BooleanSupplier stopped) {
        this.file = file;
        this.format = format;
        this.citing = citing;
        this.target = target;
        this.progress = progress;
        this.stopped = stopped;
    }

    /**
     * Reads and hands on. Rows that are wrong are kept in a file beside, named as this one with {@code .rejected} behind.
     *
     * @return what was done
     * @throws UnreadableCitations if nothing of the file can be read: it is empty or of another form
     * @throws IOException if the file cannot be read, or the one for rejected rows not be written
     */
    public ImportReport run() throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableCitations("is empty");
        }
        try (RejectedRows rejected = new RejectedRows(RejectedRows.beside(file))) {
            Reading describing = new Reading(true, size, rejected);
            boolean whole = describing.read();
            Reading reading = new Reading(false, size, rejected);
            whole = whole && reading.read();
            return new ImportReport(
                    reading.citations,
                    reading.repeated,
                    reading.works,
                    rejected.count(),
                    reading.rejections,
                    rejected.count() == 0 ? null : RejectedRows.beside(file),
                    reading.remarks,
                    new CitationReport(
                            describing.loaded.sources() + reading.loaded.sources(),
                            reading.loaded.knownSources(),
                            reading.loaded.citations(),
                            reading.loaded.knownCitations(),
                            reading.loaded.selfCitations(),
                            reading.loaded.conflicts()),
                    whole);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** One reading of the file. */
    private final class Reading implements CitationSink {
        private final boolean describing;
        private final long size;
        private final RejectedRows rejectedRows;
        private final Map<EntryId, SeedEntry> sources = new LinkedHashMap<>();
        private final Map<EntryId, SeedEntry> cites = new LinkedHashMap<>();
        private final List<String> rejections = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private CitationReport loaded = CitationReport.NOTHING;
        private @Nullable CountedStream stream;
        private int citations;
        private int repeated;
        private int works;
        private long rows;

        Reading(boolean describing, long size, RejectedRows rejectedRows) {
            this.describing = describing;
            this.size = size;
            this.rejectedRows = rejectedRows;
        }

        boolean read() throws IOException {
            try (InputStream in = Files.newInputStream(file);
                    CountedStream counted = new CountedStream(in);
                    Reader reader = new LosslessReader(counted)) {
                stream = counted;
                format.read(reader, citing, this);
                flush();
                tell();
                return true;
            } catch (Stopped end) {
                return false;
            }
        }

        @Override
        public void citation(CitationRow row) {
            citations++;
            if (describing) {
                described(row.line(), row.citing());
                described(row.line(), row.cited());
            } else {
                source(row.line(), row.citing());
                source(row.line(), row.cited());
                Citation citation = CitationEntries.citation(row);
                if (cites.putIfAbsent(citation.id(), new SeedEntry(citation, name(), row.line())) != null) {
                    repeated++;
                }
            }
            count();
        }

        @Override
        public void work(int line, CitedWork work) {
            works++;
            source(line, work);
            count();
        }

        @Override
        public void rejected(int line, String raw, String reason) {
            if (!describing) {
                try {
                    rejectedRows.add(line, raw, reason);
                } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                }
                tell(rejections, line, reason);
            }
            count();
        }

        @Override
        public void remark(int line, String message) {
            if (!describing) {
                tell(remarks, line, message);
            }
        }

        private void tell(List<String> told, int line, String message) {
            if (told.size() < MOST_TOLD) {
                told.add(name() + (line > 0 ? ":" + line : "") + ": " + message);
            }
        }

        /** A work of which the file says more than its address. */
        private void described(int line, CitedWork work) {
            if (work.title() != null || work.date() != null) {
                source(line, work);
            }
        }

        private void source(int line, CitedWork work) {
            EntryId id = CitationEntries.sourceId(work.original().comparable());
            if (!sources.containsKey(id)) {
                sources.put(id, new SeedEntry(CitationEntries.source(work), name(), line));
            }
        }

        private void count() {
            rows++;
            if (rows % PROGRESS == 0) {
                tell();
            }
            if (sources.size() + cites.size() >= SET - 3) {
                flush();
            }
        }

        private void tell() {
            progress.accept(
                    new Progress(describing, rows, rejectedRows.count(), stream == null ? 0 : stream.count(), size));
        }

        private void flush() {
            if (stopped.getAsBoolean()) {
                throw new Stopped();
            }
            if (!sources.isEmpty() || !cites.isEmpty()) {
                List<SeedEntry> set = new ArrayList<>(sources.values());
                set.addAll(cites.values());
                sources.clear();
                cites.clear();
                loaded = loaded.and(target.apply(set));
            }
        }

        private String name() {
            return String.valueOf(file.getFileName());
        }
    }
}
