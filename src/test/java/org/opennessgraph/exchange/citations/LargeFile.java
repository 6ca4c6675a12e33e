// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.opennessgraph.editorial.CitationReport;

/** Writes a large file of citations and imports it, in a process of its own with little memory. */
final class LargeFile {
    private LargeFile() {}

    /**
     * @param arguments the file, whose ending names its form, and its size in bytes
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        CitationFormat format = CitationFormat.ofName(arguments[0]).orElseThrow();
        int rows = write(file, format, Long.parseLong(arguments[1]));
        AtomicInteger sets = new AtomicInteger();
        long begin = System.nanoTime();
        ImportReport report = new CitationImport(
                        file,
                        format,
                        null,
                        set -> {
                            sets.incrementAndGet();
                            return CitationReport.NOTHING;
                        },
                        progress -> {},
                        () -> false)
                .run();
        System.out.println(
                "rows " + rows + ", citations " + report.citations() + ", rejected " + report.rejected() + ", sets "
                        + sets + ", bytes " + Files.size(file) + ", heap "
                        + (Runtime.getRuntime().maxMemory() >> 20) + " MB, seconds "
                        + (System.nanoTime() - begin) / 1_000_000_000);
    }

    /** Every thousandth row is wrong: in CSV it opens a quotation mark, in JSON it lacks what is cited. */
    private static int write(Path file, CitationFormat format, long size) throws IOException {
        int rows = 0;
        long written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(format == CitationFormat.CSV ? "citing,cited,intent,date\n" : "[\n");
            while (written < size) {
                boolean wrong = ++rows % 1_000 == 0;
                String citing = "10." + (1_000 + rows % 9_000) + "/article." + rows % 1_000_003;
                String cited = "10." + (1_000 + rows % 7_000) + "/article." + rows % 100_003;
                String row = format == CitationFormat.CSV
                        ? citing + "," + (wrong ? "\"" : "") + cited + ",citesAsEvidence,2020-01\n"
                        : "{\"oci\": \"" + rows + "\", \"citing\": \"" + citing + "\""
                                + (wrong ? "" : ", \"cited\": \"" + cited + "\"")
                                + ", \"creation\": \"2020-01\", \"timespan\": \"P1Y\", \"author_sc\": \"no\"},\n";
                out.write(row);
                written += row.length();
            }
            out.write(format == CitationFormat.CSV ? "" : "{\"citing\": \"10.1000/z\", \"cited\": \"10.1000/y\"}]\n");
        }
        return rows;
    }
}
