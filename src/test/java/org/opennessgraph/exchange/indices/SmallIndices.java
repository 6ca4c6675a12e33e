// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.opennessgraph.exchange.CsvTable;

/** A seed and the folders of both indices, as small as can be, made in a folder of a test. */
final class SmallIndices {
    static final String HISTORY = "author_date,commit,file,field,old,new\n";

    final Path seed;
    final Path chatgpt;
    final Path tool;
    private final StringBuilder chatgptHistory = new StringBuilder(HISTORY);
    private final StringBuilder toolHistory = new StringBuilder(HISTORY);

    SmallIndices(Path folder) {
        seed = folder.resolve("seed");
        chatgpt = folder.resolve("chatgpt");
        tool = folder.resolve("tool");
        write(seed, "a.yaml", """
                organizations:
                  maker: {name: Maker, kind: COMPANY, verification: VERIFIED}
                  opening-up-chatgpt: {name: Opening up ChatGPT, kind: INDEX, verification: VERIFIED}
                  lf-ai-data: {name: LF AI & Data, kind: FOUNDATION, verification: VERIFIED}
                models:
                  base: {name: Base, verification: VERIFIED}
                  sized: {name: Sized, verification: VERIFIED}
                licenses:
                  apache-2.0:
                    name: Apache License 2.0
                    kind: LICENSE
                    spdx: Apache-2.0
                    osiApproved: YES
                    fsfLibre: YES
                    wholeTextRead: false
                    verification: VERIFIED
                  own-terms:
                    name: Own terms
                    kind: LICENSE
                    osiApproved: NO
                    fsfLibre: UNKNOWN
                    wholeTextRead: false
                    verification: VERIFIED
                """);
        records("");
        write(seed, "indices/producers.csv", "written,organizations\nMaker Inc.,organization:maker\n");
        write(seed, "indices/licences.csv", """
                written,means,license
                Apache 2,LICENSE,license:apache-2.0
                Own Terms,LICENSE,license:own-terms
                unlicensed,UNLICENSED,
                Undisclosed,NOT_TOLD,
                """);
        cells("");
        write(chatgpt, "projects/readme.md", "not a record");
        write(tool, "models/readme.md", "not a record");
    }

    void records(String lines) {
        write(seed, "indices/records.csv", "index,record,model,name,base,withoutAddress,leftOut\n" + lines);
    }

    void cells(String lines) {
        write(seed, "indices/cells.csv", "index,record,feature,availability,reason\n" + lines);
    }

    /** A row of Opening up ChatGPT; every feature that is not given is as in the template. */
    void system(String record, String name, String license, Map<String, String> cells) {
        StringBuilder text = new StringBuilder("---\nproject:\n    name: " + name + "\n    link: https://example.org/"
                + record + "\n    license: " + license + "\norg:\n    name: Maker Inc.\n");
        for (OpennessFeature feature : OpennessFeature.values()) {
            text.append(feature.key())
                    .append(":\n    ")
                    .append(cells.getOrDefault(feature.key(), "class: closed\n    link:\n    notes:"))
                    .append('\n');
        }
        write(chatgpt, "projects/" + record + ".yaml", text.toString());
        new TreeMap<>(cells).forEach((feature, cell) -> {
            String verdict =
                    cell.lines().findFirst().orElse("").replace("class:", "").strip();
            changed("2024-01-01", "projects/" + record + ".yaml", feature + ".class", verdict);
        });
    }

    /** A later word of Opening up ChatGPT on a cell. */
    void changed(String day, String file, String field, String value) {
        chatgptHistory
                .append(day)
                .append("T12:00:00+02:00,c")
                .append(day.replace("-", ""))
                .append(',')
                .append(file)
                .append(',')
                .append(field)
                .append(",,")
                .append(value)
                .append('\n');
    }

    /** A record of the Model Openness Tool. */
    void release(String record, String name, String rest) {
        write(
                tool,
                "models/" + record + ".yml",
                "framework:\n  name: 'Model Openness Framework'\nrelease:\n  name: '" + name
                        + "'\n  date: '2024-10-03'\n  producer: 'Maker Inc.'\n" + rest);
    }

    static String component(String name, String license) {
        return "    -\n      name: '" + name + "'\n      description: x\n"
                + (license.isEmpty() ? "" : "      license: '" + license + "'\n");
    }

    void toolChanged(String day, String file, String field, String old, String value) {
        toolHistory
                .append(day)
                .append("T12:00:00+02:00,c")
                .append(day.replace("-", ""))
                .append(",models/")
                .append(file)
                .append(".yml,")
                .append(field)
                .append(',')
                .append(old)
                .append(',')
                .append(value)
                .append('\n');
    }

    /** What an import gives, with the rows of each sheet. */
    record Result(Map<String, String> sheets, Report report) {
        List<Map<String, String>> rows(String sheet) {
            CsvTable table = CsvTable.parse(sheet, Objects.requireNonNull(sheets.get(sheet)), problem -> {
                        throw new IllegalStateException(problem.toString());
                    })
                    .orElseThrow();
            return table.rows().stream()
                    .map(row -> {
                        Map<String, String> cells = new TreeMap<>();
                        table.columns().forEach(column -> cells.put(column, table.cell(row, column)));
                        return cells;
                    })
                    .toList();
        }

        List<Map<String, String>> chatgpt() {
            return rows("findings/opening-up-chatgpt.csv");
        }

        List<Map<String, String>> tool() {
            return rows("findings/model-openness-tool.csv");
        }

        /** Each row as model, feature, availability, licence and day. */
        static String brief(Map<String, String> row) {
            List<String> told = new ArrayList<>();
            for (String column : List.of("model", "feature", "availability", "license", "on")) {
                String cell = row.getOrDefault(column, "");
                told.add(cell.isEmpty() ? "-" : cell);
            }
            return String.join(" ", told);
        }

        List<String> problems() {
            return report.problems().stream().map(Object::toString).toList();
        }
    }

    Result run() {
        write(chatgpt, "judgement-history.csv", chatgptHistory.toString());
        write(tool, "licence-history.csv", toolHistory.toString());
        return runAsItIs();
    }

    Result runAsItIs() {
        IndexImport indices = new IndexImport(seed);
        return new Result(indices.run(chatgpt, tool), indices.report());
    }

    static void write(Path folder, String name, String text) {
        write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
