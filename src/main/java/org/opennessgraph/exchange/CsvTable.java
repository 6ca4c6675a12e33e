// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table of texts as comma-separated values (RFC 4180): a line of column names, then rows. Lines in front that begin
 * with {@code #} are comments. Quotation marks, commas and line ends in cells survive writing and reading.
 *
 * @param columns the names of the columns
 * @param rows the rows
 */
public record CsvTable(List<String> columns, List<Row> rows) {

    /** Copies the lists. */
    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line the line in which it begins, from 1; 0 if it was not read from a file
     * @param cells as many texts as the table has columns; empty where nothing stands
     */
    public record Row(int line, List<String> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param row a row of this table
     * @param column the name of a column
     * @return what stands there; empty if nothing does, or there is no such column
     */
    public String cell(Row row, String column) {
        int place = columns.indexOf(column);
        return place < 0 ? "" : row.cells().get(place);
    }

    /**
     * Reads a table. Linear in the text.
     *
     * @param file the name of the file, for problems
     * @param text its text
     * @param problems is told what is wrong, with the line; the rest goes in
     * @return the table; empty if not even the names of the columns can be read
     */
    public static Optional<CsvTable> parse(String file, String text, Consumer<SeedProblem> problems) {
        List<Row> rows = new ArrayList<>();
        // Comments are skipped here: the parser's own skipping of them begins with the second line.
        int begin = text.startsWith("\uFEFF") ? 1 : 0;
        int skipped = 0;
        while (begin < text.length() && text.charAt(begin) == '#') {
            int end = text.indexOf('\n', begin);
            begin = end < 0 ? text.length() : end + 1;
            skipped++;
        }
        try (CsvParser parser = new CsvFactory().createParser(text.substring(begin))) {
            parser.setSchema(CsvSchema.emptySchema());
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.enable(CsvParser.Feature.SKIP_EMPTY_LINES);
            read(parser, rows, skipped);
        } catch (JsonProcessingException broken) {
            problems.accept(
                    new SeedProblem(file, skipped + line(broken.getLocation()), "", "not CSV: " + reason(broken)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        rows.removeIf(CsvTable::isEmptyLine);
        if (rows.isEmpty()) {
            problems.accept(new SeedProblem(file, 0, "", "holds nothing: the first line names the columns"));
            return Optional.empty();
        }
        List<String> columns = rows.get(0).cells();
        Set<String> names = new HashSet<>();
        for (String column : columns) {
            if (column.isBlank() || !names.add(column)) {
                problems.accept(new SeedProblem(
                        file,
                        rows.get(0).line(),
                        "",
                        column.isBlank()
                                ? "a column has no name"
                                : "the column " + Shown.quoted(column) + " stands here twice"));
                return Optional.empty();
            }
        }
        List<Row> fit = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            if (row.cells().size() == columns.size()) {
                fit.add(row);
            } else {
                problems.accept(new SeedProblem(
                        file,
                        row.line(),
                        "",
                        "has " + row.cells().size() + " cells, " + columns.size()
                                + " are needed: put a cell with a comma or quotation mark in quotation marks"));
            }
        }
        return Optional.of(new CsvTable(columns, fit));
    }

    private static void read(CsvParser parser, List<Row> rows, int skipped) throws IOException {
        // Around all rows stands an array too.
        List<String> cells = null;
        int line = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                cells = new ArrayList<>();
                line = 0;
            } else if (token == JsonToken.END_ARRAY) {
                if (cells != null) {
                    rows.add(new Row(skipped + Math.max(1, line), cells));
                }
                cells = null;
            } else if (cells != null) {
                line = line == 0 ? line(parser.currentTokenLocation()) : line;
                cells.add(token == JsonToken.VALUE_NULL ? "" : parser.getText());
            }
        }
    }

    /** A line with nothing in it; of a table with one column no more can be told than that nothing stands there. */
    private static boolean isEmptyLine(Row row) {
        return row.cells().isEmpty() || row.cells().equals(List.of(""));
    }

    private static int line(@Nullable JsonLocation location) {
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    private static String reason(JsonProcessingException broken) {
        String message = String.valueOf(broken.getOriginalMessage());
        return message.contains("closing quote")
                ? "a quotation mark is opened and never closed"
                : Shown.briefly(message.lines().findFirst().orElse(message));
    }

    /**
     * Writes the table, with line feeds at the ends of lines.
     *
     * @param comments lines to stand in front, without their {@code #}
     * @return the text
     */
    public String text(List<String> comments) {
        StringWriter out = new StringWriter();
        comments.forEach(line -> out.append(line.isEmpty() ? "#" : "# " + line).append('\n'));
        CsvFactory factory = new CsvFactory();
        factory.enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING);
        try (CsvGenerator generator = factory.createGenerator(out)) {
            CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator('\n');
            columns.forEach(schema::addColumn);
            generator.setSchema(schema.build());
            write(generator, columns);
            for (Row row : rows) {
                write(generator, row.cells());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static void write(CsvGenerator generator, List<String> cells) throws IOException {
        generator.writeStartArray();
        for (String cell : cells) {
            generator.writeString(cell);
        }
        generator.writeEndArray();
    }
}
