// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page on the record, with the part between its two marks that the command prints. */
public final class RecordPage {
    /** What brings the page up to date. */
    public static final String UPDATE = "./mvnw test -Dtest=RecordPageTest -Dupdate-record=true";

    static final boolean IS_TO_BE_UPDATED = Boolean.getBoolean("update-record");

    private static final Path PAGE = Path.of("docs", "record.md");
    private static final String BEGIN = "<!-- counts: begin -->\n";
    private static final String END = "<!-- counts: end -->\n";

    private final String before;
    private final String tables;
    private final String after;

    private RecordPage(String before, String tables, String after) {
        this.before = before;
        this.tables = tables;
        this.after = after;
    }

    /**
     * @return the page of this repository
     * @throws IOException if it cannot be read
     */
    public static RecordPage committed() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IOException(PAGE + " lacks the marks " + BEGIN.strip() + " and " + END.strip());
        }
        return new RecordPage(page.substring(0, begin), page.substring(begin, end), page.substring(end));
    }

    /**
     * @return what stands between the marks
     */
    public String tables() {
        return tables;
    }

    RecordPage with(String newTables) {
        return new RecordPage(before, newTables, after);
    }

    void write() throws IOException {
        Files.writeString(PAGE, before + tables + after);
    }
}
