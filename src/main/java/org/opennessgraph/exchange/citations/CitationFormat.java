// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms of files in which citations come. Each is read row by row, in memory that does not grow with the file. */
public enum CitationFormat {
    /** A table with the columns {@code citing} and {@code cited}, perhaps {@code intent} and {@code date}. */
    CSV {
        @Override
        void read(Reader in, @Nullable String citing, CitationSink sink) throws IOException {
            new CsvCitations(sink).read(in);
        }
    },
    /** A list of objects: citations as OpenCitations gives them, or works in CSL-JSON. */
    JSON {
        @Override
        void read(Reader in, @Nullable String citing, CitationSink sink) throws IOException {
            new JsonCitations(citing, sink).read(in);
        }
    },
    /** Works as BibTeX. */
    BIBTEX {
        @Override
        void read(Reader in, @Nullable String citing, CitationSink sink) throws IOException {
            new BibTexCitations(citing, sink).read(in);
        }
    };

    /**
     * Reads a file to its end and tells what it holds. A row that is wrong is told, and the next one is read.
     *
     * @param in the text
     * @param citing the address of the work that cites those that the file lists without saying who does; only for lists
     *     of works
     * @param sink is told
     * @throws IOException if the text cannot be read on
     */
    abstract void read(Reader in, @Nullable String citing, CitationSink sink) throws IOException;

    /**
     * @param name the name of a file
     * @return the form that its ending names
     */
    public static Optional<CitationFormat> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv") || lower.endsWith(".tsv")) {
            return Optional.of(CSV);
        }
        if (lower.endsWith(".json") || lower.endsWith(".jsonl") || lower.endsWith(".csljson")) {
            return Optional.of(JSON);
        }
        return lower.endsWith(".bib") || lower.endsWith(".bibtex") ? Optional.of(BIBTEX) : Optional.empty();
    }
}
