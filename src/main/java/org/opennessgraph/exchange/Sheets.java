// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Expands sheets into entries. A sheet is a table beside the file that names it: one row an entry, one column a field,
 * and the fields that all rows share written once. A row becomes what it would be if it stood in a YAML file, so that
 * it is checked in the same way and every problem names the table's own line.
 */
final class Sheets {
    /** The section in which files name their sheets. */
    static final String SECTION = "sheets";

    /** Stands between the items of a list in a cell. */
    static final String BETWEEN_ITEMS = "|";

    private static final String KEY = "key";
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*[.]csv");

    private final SeedFolder folder;
    private final SeedSchema schema;
    private final Problems problems;
    private final Set<String> named = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    Sheets(SeedFolder folder, SeedSchema schema, Problems problems) {
        this.folder = folder;
        this.schema = schema;
        this.problems = problems;
    }

    /** A sheet as the tree of a file: one section, or none if it has no rows; null if it cannot be read. */
    record Sheet(String name, YamlNode.@Nullable Mapping root) {}

    /** The sheets that a file names. */
    List<Sheet> of(String file, Path path, YamlNode.Mapping root) {
        List<Sheet> sheets = new ArrayList<>();
        if (root.get(SECTION) instanceof YamlNode.Mapping section) {
            places.add(folderOf(file));
            for (YamlNode.Field field : section.fields()) {
                SeedPath at = SeedPath.ROOT.then(SECTION).then(field.key());
                if (field.value() instanceof YamlNode.Mapping sheet) {
                    read(file, path, root, at, sheet).ifPresent(sheets::add);
                }
            }
        }
        return sheets;
    }

    /** Tells of tables that lie beside files with sheets and are not among them: their rows would be missed. */
    void tellUnnamed() {
        for (String table : folder.tables()) {
            if (places.contains(folderOf(table)) && !named.contains(table)) {
                problems.add(table, "is named by no sheet: name it under 'sheets:' in a .yaml file beside it");
            }
        }
    }

    private Optional<Sheet> read(
            String file, Path path, YamlNode.Mapping root, SeedPath at, YamlNode.Mapping described) {
        String table = described.text("file");
        Optional<SeedSection> section = SeedSection.titled(described.text("section"));
        if (table.isEmpty() || section.isEmpty()) {
            return Optional.empty(); // The schema tells that they are needed, and which sections there are.
        }
        SeedPath filePath = at.then("file");
        if (!FILE_NAME.matcher(table).matches()) {
            problems.add(
                    file,
                    filePath.lineIn(root),
                    filePath,
                    Shown.quoted(table) + " is not the name of a .csv file beside this one");
            return Optional.empty();
        }
        String name = folderOf(file) + table;
        if (!named.add(name)) {
            problems.add(file, filePath.lineIn(root), filePath, "the table " + name + " is a sheet already");
            return Optional.empty();
        }
        Path beside = path.resolveSibling(table);
        if (!Files.exists(beside)) {
            problems.add(file, filePath.lineIn(root), filePath, "there is no file " + name);
            return Optional.of(new Sheet(name, null));
        }
        String text = folder.table(name, beside);
        Optional<CsvTable> rows = text == null
                ? Optional.empty()
                : CsvTable.parse(
                        name,
                        text,
                        problem -> problems.add(problem.file(), problem.line(), SeedPath.ROOT, problem.message()));
        if (rows.isEmpty() || !columnsFit(name, section.get(), rows.get(), described)) {
            return Optional.of(new Sheet(name, null));
        }
        List<YamlNode.Field> every =
                described.get("every") instanceof YamlNode.Mapping shared ? shared.fields() : List.of();
        for (YamlNode.Field field : every) {
            SeedPath place = at.then("every").then(field.key());
            problems.sharedField(name, field.key(), file, place.lineIn(root), place);
        }
        return Optional.of(new Sheet(name, expand(name, section.get(), rows.get(), every)));
    }

    private boolean columnsFit(String name, SeedSection section, CsvTable table, YamlNode.Mapping described) {
        Set<String> known = new LinkedHashSet<>(List.of(KEY));
        JsonNode entry = schema.at(SeedPath.ROOT.then(section.title()).then(KEY));
        if (entry != null) {
            schema.resolved(entry).path("properties").fieldNames().forEachRemaining(known::add);
        }
        boolean fits = true;
        for (String column : table.columns()) {
            if (!known.contains(column)) {
                String suggestion = Shown.suggestion(column, known);
                tellColumn(
                        name,
                        Shown.quoted(column) + " is not a field of " + section.title()
                                + (suggestion.isEmpty() ? ";" : suggestion) + " columns are "
                                + String.join(", ", known));
                fits = false;
            } else if (described.get("every") instanceof YamlNode.Mapping every && every.get(column) != null) {
                tellColumn(name, "the column " + column + " is written for every row already");
                fits = false;
            }
        }
        if (!table.columns().contains(KEY)) {
            tellColumn(name, "the column 'key' is missing: it makes the ids");
            fits = false;
        }
        return fits;
    }

    private void tellColumn(String name, String message) {
        problems.add(name, 1, SeedPath.ROOT, message);
    }

    private YamlNode.Mapping expand(String name, SeedSection section, CsvTable table, List<YamlNode.Field> every) {
        Set<String> lists = lists(section, table.columns());
        Map<String, YamlNode.Field> entries = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            int line = row.line();
            String key = table.cell(row, KEY);
            List<YamlNode.Field> fields = new ArrayList<>();
            for (String column : table.columns()) {
                String cell = table.cell(row, column);
                if (!column.equals(KEY) && !cell.isEmpty()) {
                    fields.add(new YamlNode.Field(column, line, value(line, cell, lists.contains(column))));
                }
            }
            every.forEach(field -> fields.add(new YamlNode.Field(field.key(), line, field.value())));
            YamlNode.Field earlier =
                    entries.putIfAbsent(key, new YamlNode.Field(key, line, new YamlNode.Mapping(line, fields)));
            if (earlier != null) {
                problems.add(
                        name,
                        line,
                        SeedPath.ROOT.then(section.title()).then(key),
                        "stands here a second time, first in line " + earlier.line() + ": join the two");
            }
        }
        if (entries.isEmpty()) {
            return new YamlNode.Mapping(1, List.of());
        }
        YamlNode.Mapping rows = new YamlNode.Mapping(1, List.copyOf(entries.values()));
        return new YamlNode.Mapping(1, List.of(new YamlNode.Field(section.title(), 1, rows)));
    }

    private Set<String> lists(SeedSection section, List<String> columns) {
        Set<String> lists = new HashSet<>();
        for (String column : columns) {
            JsonNode field =
                    schema.at(SeedPath.ROOT.then(section.title()).then(KEY).then(column));
            if (field != null && schema.resolved(field).path("type").asText().equals("array")) {
                lists.add(column);
            }
        }
        return lists;
    }

    private static YamlNode value(int line, String cell, boolean list) {
        if (!list) {
            boolean truth = cell.equals("true") || cell.equals("false");
            return new YamlNode.Scalar(line, cell, truth);
        }
        List<YamlNode> items = new ArrayList<>();
        for (String item : cell.split(Pattern.quote(BETWEEN_ITEMS), -1)) {
            items.add(new YamlNode.Scalar(line, item.strip(), false));
        }
        return new YamlNode.Items(line, items);
    }

    private static String folderOf(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }
}
