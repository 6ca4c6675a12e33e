// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Source;
import org.opennessgraph.editorial.SeedEntry;
import org.opennessgraph.exchange.SeedFiles;
import org.opennessgraph.exchange.SeedReading;

/**
 * The command that makes files of the seed of a file of citations, without starting anything; {@code docs/citations.md}
 * tells how to call it.
 */
public final class ImportCitations {
    private static final String CITING = "--citing=";

    private ImportCitations() {}

    /**
     * Writes {@code sources/imported-NAME.yaml} and {@code citations/imported-NAME.yaml} into the seed, in the place of
     * those that an earlier call wrote, and prints what was read and what was not. Ends with 1 if nothing was written.
     *
     * @param arguments the seed's folder, the file, and perhaps {@code --citing=ADDRESS}
     */
    public static void main(String[] arguments) {
        // The app's own log manager, or SLF4J complains that it finds another.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean done = false;
        if (arguments.length < 2 || arguments.length > 3) {
            out.println("usage: ImportCitations <graph-seed> <file> [--citing=<address>]");
        } else {
            String citing = arguments.length == 3 && arguments[2].startsWith(CITING)
                    ? arguments[2].substring(CITING.length())
                    : null;
            done = run(Path.of(arguments[0]), Path.of(arguments[1]), citing, out);
        }
        out.flush();
        if (!done) {
            System.exit(1);
        }
    }

    static boolean run(Path seed, Path file, @Nullable String citing, PrintStream out) {
        String name = "imported-" + slug(String.valueOf(file.getFileName())) + ".yaml";
        Path sources = seed.resolve("sources").resolve(name);
        Path citations = seed.resolve("citations").resolve(name);
        Optional<CitationFormat> format = CitationFormat.ofName(String.valueOf(file.getFileName()));
        if (format.isEmpty() || !Files.isRegularFile(file)) {
            out.println(file + " is not a file whose name ends in .csv, .json or .bib: nothing is written");
            return false;
        }
        SeedReading reading = new SeedFiles().read(seed);
        if (!reading.isSound()) {
            reading.problems().forEach(out::println);
            out.println("The seed has problems: nothing is written");
            return false;
        }
        SeedSheets sheets = new SeedSheets(holders(reading.entries(), name));
        try {
            ImportReport report = new CitationImport(
                            file,
                            format.get(),
                            citing,
                            sheets::load,
                            progress -> out.printf(
                                    Locale.ROOT,
                                    "%d rows, %d rejected, %d of %d bytes%n",
                                    progress.rows(),
                                    progress.rejected(),
                                    progress.bytes(),
                                    progress.allBytes()),
                            () -> false)
                    .run();
            write(sources, sheets.hasSources(), sheets.sources(String.valueOf(file.getFileName())));
            write(citations, sheets.hasCitations(), sheets.citations(String.valueOf(file.getFileName())));
            report.rejections().forEach(out::println);
            report.remarks().forEach(out::println);
            report.loaded().selfCitations().forEach(out::println);
            out.println(report.summary());
            return true;
        } catch (IOException | IllegalArgumentException wrong) {
            out.println(file + ": " + wrong.getMessage() + ": nothing is written");
            return false;
        }
    }

    /** What sources of the seed hold, but for those that an earlier call for the same file brought. */
    private static Map<String, EntryId> holders(List<SeedEntry> entries, String ownFile) {
        Map<String, EntryId> holders = new HashMap<>();
        for (SeedEntry one : entries) {
            if (one.entry() instanceof Source source && !one.file().endsWith("/" + ownFile)) {
                source.uniqueKeys().forEach(key -> holders.put(key, source.id()));
            }
        }
        return holders;
    }

    private static void write(Path file, boolean any, String text) throws IOException {
        if (any) {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } else {
            Files.deleteIfExists(file);
        }
    }

    private static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("\\.[a-z]+$", "").replaceAll("[^a-z0-9]+", "-");
        return slug.replaceAll("^-|-$", "");
    }
}
