// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opennessgraph.exchange.CsvTable;
import org.opennessgraph.exchange.LinedYaml;

/** How the cells of an index changed in time, from a table of its commits. */
final class History {
    private static final List<String> COLUMNS = List.of("author_date", "commit", "file", "field", "old", "new");

    /** From that day on a cell said so. */
    record State(String day, String commit, String value, int line) {}

    private record Change(Instant at, String day, String commit, String value, int line) {}

    private final String name;
    private final Map<String, List<Change>> changes = new HashMap<>();
    private final Map<String, Integer> perFile = new HashMap<>();
    private final Map<String, String> firstDays = new HashMap<>();

    private History(String name) {
        this.name = name;
    }

    /** Reads a history; lines that say nothing are told. A history that is not there is told and empty. */
    static History read(Path folder, String name, Report report) {
        History history = new History(name);
        Optional<CsvTable> read =
                LinedYaml.text(name, folder.resolve(name), report).flatMap(text -> CsvTable.parse(name, text, report));
        if (read.isEmpty()) {
            return history;
        }
        CsvTable table = read.get();
        if (!table.columns().equals(COLUMNS)) {
            report.problem(name, 1, "the columns are not " + String.join(", ", COLUMNS) + ": no history is taken");
            return history;
        }
        for (CsvTable.Row row : table.rows()) {
            try {
                OffsetDateTime at = OffsetDateTime.parse(table.cell(row, "author_date"));
                String day = at.toLocalDate().toString();
                String file = table.cell(row, "file");
                history.perFile.merge(file, 1, Integer::sum);
                history.firstDays.merge(file, day, (one, other) -> one.compareTo(other) <= 0 ? one : other);
                history.changes
                        .computeIfAbsent(file + " " + table.cell(row, "field"), cell -> new ArrayList<>())
                        .add(new Change(
                                at.toInstant(), day, table.cell(row, "commit"), table.cell(row, "new"), row.line()));
            } catch (DateTimeException noDate) {
                report.problem(
                        name,
                        row.line(),
                        "'" + table.cell(row, "author_date") + "' is not a moment such as 2023-07-04T17:53:39+02:00");
            }
        }
        history.changes.values().forEach(list -> list.sort(Comparator.comparing(Change::at)));
        return history;
    }

    /** The name of its file. */
    String name() {
        return name;
    }

    /** What a cell said from when on, in order; of one day only the last. */
    List<State> states(String file, String field) {
        List<State> states = new ArrayList<>();
        for (Change change : changes.getOrDefault(file + " " + field, List.of())) {
            if (!states.isEmpty() && states.get(states.size() - 1).day().equals(change.day())) {
                states.remove(states.size() - 1);
            }
            states.add(new State(change.day(), change.commit(), change.value(), change.line()));
        }
        return states;
    }

    /** Every state of a cell, also those that did not last a day. */
    List<State> all(String file, String field) {
        return changes.getOrDefault(file + " " + field, List.of()).stream()
                .map(change -> new State(change.day(), change.commit(), change.value(), change.line()))
                .toList();
    }

    /** The day of a file's first line; empty if it has none. */
    String firstDay(String file) {
        return firstDays.getOrDefault(file, "");
    }

    /** Files that the history speaks of, without those named, and how many lines each has. */
    Map<String, Integer> filesWithout(Set<String> present) {
        Map<String, Integer> others = new HashMap<>(perFile);
        others.keySet().removeAll(new HashSet<>(present));
        return others;
    }
}
