// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.PartialDate;

/**
 * Reads a table of citations: a line that names the columns, then rows. Rows are cut here and parsed one by one, so that
 * a quotation mark that is never closed costs its row and not the rest of the file.
 */
final class CsvCitations {
    /** The most characters of a row: two addresses and a date. */
    static final int LONGEST_ROW = 8 << 10;

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Map<Character, Pattern> SEPARATORS =
            Map.of(',', COMMA, ';', Pattern.compile(";"), '\t', Pattern.compile("\t"));

    private static final Set<String> DATES = Set.of("date", "creation");

    private final CitationSink sink;
    private final CsvFactory factory = new CsvFactory();
    private List<String> columns = List.of();
    private CsvSchema schema = CsvSchema.emptySchema();

    CsvCitations(CitationSink sink) {
        this.sink = sink;
    }

    /** A row as it stands there. */
    private record Cut(int line, String raw, @Nullable String broken, boolean ends) {}

    void read(Reader in) throws IOException {
        RawText text = new RawText(in);
        Cut last = null;
        for (Cut cut = cut(text); cut != null; cut = cut(text)) {
            boolean isEmpty =
                    cut.raw().isBlank() || (columns.isEmpty() && cut.raw().startsWith("#"));
            if (!isEmpty) {
                if (columns.isEmpty()) {
                    header(cut);
                } else {
                    row(cut);
                    last = cut;
                }
            }
        }
        if (columns.isEmpty()) {
            throw new UnreadableCitations("holds nothing: the first line names the columns, citing,cited,intent,date");
        }
        if (last != null && !last.ends()) {
            sink.remark(last.line(), "the file ends within this line, without a line end: see that the row is whole");
        }
    }

    private static @Nullable Cut cut(RawText text) throws IOException {
        int line = text.line();
        StringBuilder raw = new StringBuilder();
        boolean quoted = false;
        int firstEnd = -1;
        while (true) {
            int sign = text.next();
            boolean ends = sign == '\n' || sign == '\r';
            if (sign < 0 && raw.length() == 0) {
                return null;
            }
            if (sign < 0 && !quoted) {
                return new Cut(line, raw.toString(), null, false);
            }
            if (ends && !quoted) {
                // Of two signs at the end of a line, the second comes as an empty row, which is passed over.
                return new Cut(line, raw.toString(), null, true);
            }
            if (sign < 0 || raw.length() == LONGEST_ROW) {
                return broken(text, line, raw, firstEnd, sign);
            }
            if (ends && firstEnd < 0) {
                firstEnd = raw.length();
            }
            quoted ^= sign == '"';
            raw.append((char) sign);
        }
    }

    private static Cut broken(RawText text, int line, StringBuilder raw, int firstEnd, int sign) throws IOException {
        if (firstEnd >= 0) {
            int next = raw.indexOf("\r\n") == firstEnd ? firstEnd + 2 : firstEnd + 1;
            text.back(raw.substring(next) + (sign < 0 ? "" : String.valueOf((char) sign)), line + 1);
            String reason = "a quotation mark is opened and never closed";
            return new Cut(line, raw.substring(0, firstEnd), reason, true);
        }
        if (sign < 0) {
            return new Cut(line, raw.toString(), "the file ends in the middle of this row", false);
        }
        long more = 1;
        for (int next = text.next(); next >= 0 && next != '\n' && next != '\r'; next = text.next()) {
            more++;
        }
        return new Cut(
                line,
                raw + "…",
                "is longer than " + LONGEST_ROW + " characters, by " + more + ": no citation is; its beginning is kept",
                true);
    }

    private void header(Cut cut) throws IOException {
        char separator = ',';
        for (char other : new char[] {'\t', ';'}) {
            separator = cut.raw().indexOf(',') < 0 && cut.raw().indexOf(other) >= 0 ? other : separator;
        }
        schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        List<String> names = new ArrayList<>();
        if (cut.broken() == null) {
            for (String cell : cells(cut.raw())) {
                names.add(cell.strip().toLowerCase(Locale.ROOT));
            }
        }
        if (!names.contains("citing") || !names.contains("cited")) {
            throw new UnreadableCitations("does not begin with the names of its columns: the first line is "
                    + "citing,cited,intent,date, of which the last two may be left out");
        }
        columns = names;
    }

    private void row(Cut cut) {
        try {
            if (cut.broken() != null) {
                throw new RejectedRow(cut.broken());
            }
            Cells.readable(cut.raw());
            List<String> cells = cells(cut.raw());
            if (cells.size() != columns.size()) {
                throw new RejectedRow("has " + cells.size() + (cells.size() == 1 ? " cell, " : " cells, ")
                        + columns.size() + " are needed"
                        + (cut.ends()
                                ? ": put a cell with a comma in quotation marks"
                                : "; the file ends in the middle of this row"));
            }
            CitedWork citing = Cells.work("citing", cell(cells, "citing"));
            CitedWork cited = Cells.work("cited", cell(cells, "cited"));
            PartialDate date = null;
            for (String name : columns) {
                date = date == null && DATES.contains(name) ? Cells.date(name, cell(cells, name)) : date;
            }
            String oci = cell(cells, "oci");
            sink.citation(new CitationRow(
                    cut.line(),
                    citing.dated(date),
                    cited,
                    Cells.intent(cell(cells, "intent")),
                    oci.isBlank() ? null : oci.strip()));
        } catch (RejectedRow | IOException wrong) {
            String message = String.valueOf(wrong.getMessage());
            sink.rejected(cut.line(), cut.raw(), message.lines().findFirst().orElse(message));
        }
    }

    private String cell(List<String> cells, String column) {
        int place = columns.indexOf(column);
        return place < 0 ? "" : cells.get(place);
    }

    private List<String> cells(String raw) throws IOException {
        if (raw.indexOf('"') < 0) {
            return List.of(
                    SEPARATORS.getOrDefault(schema.getColumnSeparator(), COMMA).split(raw, -1));
        }
        List<String> cells = new ArrayList<>();
        try (CsvParser parser = factory.createParser(raw)) {
            parser.setSchema(schema);
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NULL) {
                    cells.add(token == JsonToken.VALUE_NULL ? "" : parser.getText());
                }
            }
        }
        return cells;
    }
}
