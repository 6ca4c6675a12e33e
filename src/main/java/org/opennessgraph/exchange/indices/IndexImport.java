// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.exchange.CsvTable;
import org.opennessgraph.exchange.SeedFiles;

/** Makes the sheets of the seed out of the folders of the two indices. Writes nothing itself. */
final class IndexImport {
    static final String FINDINGS = "findings/%s.csv";
    static final String MODELS = "subjects/models-in-indices.csv";
    static final String LICENSES = "licences/licences-in-indices.csv";
    static final String UNRESOLVED = "indices/licences-not-on-record.csv";

    private static final List<String> MADE =
            List.of("Made by ImportIndices from the files of the index; see docs/indices.md.");
    private static final Map<Index, List<String>> HEADS = Map.of(
            Index.OPENING_UP_CHATGPT,
            List.of(
                    "What Opening up ChatGPT found, https://opening-up-chatgpt.github.io, CC BY 4.0.",
                    "Andreas Liesenfeld, Alianda Lopez and Mark Dingemanse. 2023. Opening up ChatGPT: Tracking"
                            + " openness, transparency, and accountability in instruction-tuned text generators.",
                    "doi:10.1145/3571884.3604316. Changed: verdicts and links only, matched with entries of this seed."),
            Index.MODEL_OPENNESS_TOOL,
            List.of(
                    "What the Model Openness Tool lists, https://mot.isitopen.ai.",
                    "Copyright 2024 The Model Openness Tool Authors; MIT License, its words in graph-seed/LICENSE."));

    private final Path seed;
    private final Report report = new Report();

    IndexImport(Path seed) {
        this.seed = seed;
    }

    /** What is left to tell a person after a run. */
    Report report() {
        return report;
    }

    /**
     * Reads both indices.
     *
     * @param openingUpChatgpt the folder with {@code projects} and {@code judgement-history.csv}
     * @param modelOpennessTool the folder with {@code models} and {@code licence-history.csv}
     * @return the text of each sheet by its name within the seed
     */
    SortedMap<String, String> run(Path openingUpChatgpt, Path modelOpennessTool) {
        Map<EntryId, Entry> onRecord = new SeedFiles().written(seed, report);
        Tables tables = Tables.read(seed, report);
        Licenses licenses = new Licenses(onRecord.values(), tables, new Spdx(), report);
        Models models = new Models(onRecord, tables, report);
        SortedMap<String, String> sheets = new TreeMap<>();
        List<Finding> byHand = onRecord.values().stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
        List<Found> tool = new ModelOpennessTool(modelOpennessTool, tables, models, licenses, report).read();
        List<Found> chatgpt = new OpeningUpChatgpt(openingUpChatgpt, tables, models, licenses, report).read();
        sheets.put(
                FINDINGS.formatted(Index.MODEL_OPENNESS_TOOL.key()), findings(Index.MODEL_OPENNESS_TOOL, tool, byHand));
        sheets.put(
                FINDINGS.formatted(Index.OPENING_UP_CHATGPT.key()),
                findings(Index.OPENING_UP_CHATGPT, chatgpt, byHand));
        sheets.put(MODELS, table(Models.COLUMNS, models.rows(), MADE));
        sheets.put(LICENSES, licenses(licenses));
        sheets.put(UNRESOLVED, unresolved());
        models.tellSuspects();
        return sheets;
    }

    private String findings(Index index, List<Found> found, List<Finding> byHand) {
        List<List<String>> rows = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        found.stream()
                .filter(one -> !standsByHand(one, byHand))
                .sorted(Comparator.comparing(Found::key).thenComparing(one -> one.component()))
                .forEach(one -> {
                    List<String> cells = new ArrayList<>(one.cells());
                    for (int again = 2; !keys.add(cells.get(0)); again++) {
                        cells.set(0, one.key() + "-" + again);
                    }
                    rows.add(cells);
                });
        List<String> head = new ArrayList<>(HEADS.getOrDefault(index, List.of()));
        head.addAll(MADE);
        return table(Found.COLUMNS, rows, head);
    }

    /** What a person entered of the same cell and day stands: it was read more closely. */
    private boolean standsByHand(Found found, List<Finding> byHand) {
        for (Finding finding : byHand) {
            boolean sameCell = finding.by().equals(found.index().finder())
                    && finding.model().equals(found.model())
                    && finding.component() == found.component()
                    && (finding.feature() == null || finding.feature().equals(found.feature()));
            boolean sameDay = Objects.toString(finding.on(), "").equals(Objects.toString(found.on(), ""));
            if (sameCell && sameDay) {
                report.leftOut(found.index(), "stands in the seed by hand");
                return true;
            }
        }
        return false;
    }

    private static String licenses(Licenses licenses) {
        List<List<String>> rows = new ArrayList<>();
        licenses.added()
                .forEach((id, listed) -> rows.add(List.of(
                        id.key(), listed.name(), listed.id(), word(listed.osiApproved()), word(listed.fsfLibre()))));
        return table(List.of("key", "name", "spdx", "osiApproved", "fsfLibre"), rows, MADE);
    }

    private static String word(Truth truth) {
        return truth.name();
    }

    private String unresolved() {
        List<List<String>> rows = new ArrayList<>();
        report.unresolved()
                .forEach((written, counts) ->
                        counts.forEach((index, count) -> rows.add(List.of(written, index, count.toString()))));
        return table(List.of("written", "index", "count"), rows, MADE);
    }

    private static String table(List<String> columns, List<List<String>> rows, List<String> head) {
        return new CsvTable(
                        columns,
                        rows.stream().map(cells -> new CsvTable.Row(0, cells)).toList())
                .text(head);
    }
}
