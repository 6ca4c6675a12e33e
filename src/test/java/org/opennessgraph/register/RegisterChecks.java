// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opennessgraph.register.RowComparison.Field;

/** What must be true of the entries that bear numbers of the register, wherever they were read. */
public final class RegisterChecks {
    private static final String NUMBERS = "D2-";
    private static final int SAMPLE = 40;
    private static final long SEED = 20_231_122L;

    private final List<ListedEntry> entries;

    /**
     * @param entries every entry with a register number
     */
    public RegisterChecks(List<ListedEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Every row that is to be in the record is there, and no other. */
    public void the_rows_are_there_but_for_those_kept_out() {
        Set<String> there = entries.stream()
                .flatMap(entry -> entry.numbers().stream())
                .filter(number -> number.startsWith(NUMBERS))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(there)
                .isEqualTo(RegisterRow.kept().stream()
                        .map(RegisterRow::number)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** As many rows of each kind as there are numbers on entries of the types that the kind asks for. */
    public void the_counts_by_kind_are_those_of_the_rows() {
        Map<String, Integer> rows = new TreeMap<>();
        Map<String, Integer> found = new TreeMap<>();
        for (RegisterRow row : RegisterRow.kept()) {
            String kind = row.kind().get(0);
            Set<String> types = RowComparison.TYPES.getOrDefault(kind, Set.of());
            boolean elsewhere = RowExceptions.of(row.number()).contains(Field.KIND);
            rows.merge(kind, elsewhere ? 0 : 1, Integer::sum);
            boolean there = entries.stream()
                    .anyMatch(entry -> entry.numbers().contains(row.number()) && types.contains(entry.type()));
            found.merge(kind, there ? 1 : 0, Integer::sum);
        }

        assertThat(found).isEqualTo(rows);
    }

    /** As many rows of each status as there are numbers whose entries were checked so far. */
    public void the_counts_by_verification_are_those_of_the_rows() {
        Map<String, Integer> rows = new TreeMap<>();
        Map<String, Integer> found = new TreeMap<>();
        for (RegisterRow row : RegisterRow.kept()) {
            if (!RowExceptions.of(row.number()).contains(Field.STATUS)) {
                rows.merge(row.status(), 1, Integer::sum);
                List<String> statuses = RowComparison.statuses(row, entries);
                found.merge(
                        statuses.contains(row.status()) ? row.status() : String.join("+", statuses), 1, Integer::sum);
            }
        }

        assertThat(found).isEqualTo(rows);
    }

    /** Forty rows, drawn once and for all, are as the register has them in every field. */
    public void forty_rows_are_the_same_in_every_field() {
        List<RegisterRow> rows = new ArrayList<>(RegisterRow.kept());
        Collections.shuffle(rows, new Random(SEED));

        compare(rows.subList(0, SAMPLE));
    }

    /** So are all the others. */
    public void all_rows_are_the_same_in_every_field() {
        compare(RegisterRow.kept());
    }

    private void compare(List<RegisterRow> rows) {
        List<String> unlike = new ArrayList<>();
        for (RegisterRow row : rows) {
            Map<Field, String> differences = RowComparison.differences(row, entries);
            Set<Field> expected = RowExceptions.of(row.number());
            differences.forEach((field, there) -> {
                if (!expected.contains(field)) {
                    unlike.add(row.number() + " differs in " + field + ": " + there + " is there for " + row);
                }
            });
            expected.stream()
                    .filter(field -> !differences.containsKey(field))
                    .forEach(field -> unlike.add(row.number() + " does not differ any more in " + field));
        }

        assertThat(unlike).isEmpty();
    }
}
