// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.exchange.CsvTable;
import org.opennessgraph.exchange.LinedYaml;
import org.opennessgraph.exchange.SeedProblem;

/**
 * Who is who: the tables in {@code graph-seed/indices}, by which names of an index are matched with entries. A match is
 * a line in a table, never a likeness.
 *
 * @param records by index and record: which model it is about
 * @param producers by name: which organizations it means
 * @param licenses by string: which licence it means
 * @param cells by index, record and feature: what a cell says that the rules would misread
 */
record Tables(
        Map<String, RecordLine> records,
        Map<String, List<EntryId>> producers,
        Map<String, LicenseLine> licenses,
        Map<String, CellLine> cells) {
    static final String FOLDER = "indices";

    /**
     * A record of an index.
     *
     * @param model the model or product it is about; null if a new one by its own name
     * @param name the name for a new model; empty for the record's own
     * @param base the model that it is made from, if the record is its own maker's; null if not
     * @param leftOut why the record is not entered; empty if it is
     * @param withoutAddress whether its addresses are known to be those of something else
     */
    record RecordLine(
            @Nullable EntryId model, String name, @Nullable EntryId base, String leftOut, boolean withoutAddress) {
        static final RecordLine NONE = new RecordLine(null, "", null, "", false);
    }

    /** What a licence string means. */
    enum Meaning {
        /** A licence, on record or on the list of SPDX. */
        LICENSE,
        /** The part is there, and no licence is named. */
        UNLICENSED,
        /** Nothing is told of whether the part can be had. */
        NOT_TOLD
    }

    /**
     * A licence string.
     *
     * @param means what it means
     * @param license the licence on record; null if it is named by its SPDX id
     * @param spdx the SPDX id; empty if the licence is on record
     */
    record LicenseLine(Meaning means, @Nullable EntryId license, String spdx) {}

    /**
     * A cell that was read by a person.
     *
     * @param availability what it says of the component; null if it is left out
     * @param reason why
     */
    record CellLine(@Nullable Availability availability, String reason) {}

    Tables {
        records = Map.copyOf(records);
        producers = Map.copyOf(producers);
        licenses = Map.copyOf(licenses);
        cells = Map.copyOf(cells);
    }

    RecordLine record(Index index, String name) {
        return records.getOrDefault(index.key() + " " + name, RecordLine.NONE);
    }

    Optional<CellLine> cell(Index index, String name, String feature) {
        return Optional.ofNullable(cells.get(index.key() + " " + name + " " + feature));
    }

    /** Reads the tables of a seed; what is wrong with them is told, and those lines do not count. */
    static Tables read(Path seed, Consumer<SeedProblem> tell) {
        Path folder = seed.resolve(FOLDER);
        Map<String, RecordLine> records = new TreeMap<>();
        each(
                folder.resolve("records.csv"),
                List.of("index", "record", "model", "name", "base", "withoutAddress", "leftOut"),
                tell,
                line -> records.put(
                        line.cell("index") + " " + line.cell("record"),
                        new RecordLine(
                                line.id("model"),
                                line.cell("name"),
                                line.id("base"),
                                line.cell("leftOut"),
                                !line.cell("withoutAddress").isEmpty())));
        Map<String, List<EntryId>> producers = new TreeMap<>();
        each(folder.resolve("producers.csv"), List.of("written", "organizations"), tell, line -> {
            List<EntryId> ids = new ArrayList<>();
            for (String id : line.cell("organizations").split("[|]", -1)) {
                ids.add(EntryId.parse(id));
            }
            producers.put(line.cell("written"), ids);
        });
        Map<String, LicenseLine> licenses = new TreeMap<>();
        each(folder.resolve("licences.csv"), List.of("written", "means", "license"), tell, line -> {
            Meaning means = line.word("means", Meaning.class);
            String license = line.cell("license");
            boolean spdx = license.startsWith("spdx:");
            licenses.put(
                    line.cell("written"),
                    new LicenseLine(means, spdx ? null : line.id("license"), spdx ? license.substring(5) : ""));
        });
        Map<String, CellLine> cells = new TreeMap<>();
        each(
                folder.resolve("cells.csv"),
                List.of("index", "record", "feature", "availability", "reason"),
                tell,
                line -> cells.put(
                        line.cell("index") + " " + line.cell("record") + " " + line.cell("feature"),
                        new CellLine(
                                line.cell("availability").isEmpty()
                                        ? null
                                        : line.word("availability", Availability.class),
                                line.cell("reason"))));
        return new Tables(records, producers, licenses, cells);
    }

    /** A line of a table. */
    private record Line(CsvTable table, CsvTable.Row row) {
        String cell(String column) {
            return table.cell(row, column);
        }

        @Nullable
        EntryId id(String column) {
            return cell(column).isEmpty() ? null : EntryId.parse(cell(column));
        }

        <E extends Enum<E>> E word(String column, Class<E> words) {
            return Arrays.stream(words.getEnumConstants())
                    .filter(word -> word.name().equals(cell(column)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "'" + cell(column) + "' is not one of " + Arrays.toString(words.getEnumConstants())));
        }
    }

    private static void each(Path file, List<String> columns, Consumer<SeedProblem> tell, Consumer<Line> take) {
        String name = FOLDER + "/" + file.getFileName();
        Optional<CsvTable> read = LinedYaml.text(name, file, tell).flatMap(text -> CsvTable.parse(name, text, tell));
        if (read.isEmpty()) {
            return;
        }
        CsvTable table = read.get();
        if (!table.columns().equals(columns)) {
            tell.accept(new SeedProblem(name, 1, "", "the columns are " + String.join(", ", columns)));
            return;
        }
        for (CsvTable.Row row : table.rows()) {
            try {
                take.accept(new Line(table, row));
            } catch (IllegalArgumentException wrong) {
                tell.accept(new SeedProblem(name, row.line(), "", String.valueOf(wrong.getMessage())));
            }
        }
    }
}
