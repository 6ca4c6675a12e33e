// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.editorial.CitationReport;

/**
 * What an import did. Every row of the file is counted once: as a citation, a repeated one, a work or a rejected row.
 *
 * @param citations how many rows are citations, repeated ones among them
 * @param repeated how many of these stood before among the rows that were brought in the same set
 * @param works how many works the file lists without saying who cites them; their sources are brought
 * @param rejected how many rows were not taken in
 * @param rejections the first of them, as {@code file:line: reason}
 * @param rejectedFile where all of them are kept; null if there are none
 * @param remarks what a reader should look at, though nothing is left out because of it, the first ones
 * @param loaded what became of the rest
 * @param whole whether the file was read to its end; if not, the import was stopped and can be called again
 */
public record ImportReport(
        int citations,
        int repeated,
        int works,
        int rejected,
        List<String> rejections,
        @Nullable Path rejectedFile,
        List<String> remarks,
        CitationReport loaded,
        boolean whole) {

    /** Copies the lists. */
    public ImportReport {
        rejections = List.copyOf(rejections);
        remarks = List.copyOf(remarks);
    }

    /**
     * @return the counts, as a sentence
     */
    public String summary() {
        return (whole ? "" : "stopped before the end of the file; ")
                + citations + " citations and " + works + " works read, " + repeated + " of them repeated, " + rejected
                + " rows rejected" + (rejectedFile == null ? "" : " (kept in " + rejectedFile + ")") + "; "
                + loaded.citations() + " citations added, " + loaded.knownCitations() + " were there; "
                + loaded.sources() + " sources added; " + loaded.selfCitations().size() + " self-citations, "
                + loaded.conflicts().size() + " conflicts";
    }
}
