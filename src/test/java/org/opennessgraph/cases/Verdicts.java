// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.assessment.Applicability;
import org.opennessgraph.domain.assessment.Assessment;
import org.opennessgraph.domain.assessment.Assessor;

/** The models of docs/verdicts.md, judged from the seed. */
final class Verdicts {
    /** The day of the page. Fixed, so that the page changes with the seed and the rules only. */
    static final PartialDate DAY = PartialDate.parse("2026-11-22");

    static final KnownEntries KNOWN = Seed.whole();

    static final List<EntryId> MODELS = List.of(
            EntryId.parse("model:llama-2"),
            EntryId.parse("model:llama-3"),
            EntryId.parse("model:gemma"),
            EntryId.parse("model:mistral-7b"),
            EntryId.parse("model:mixtral-8x7b"),
            EntryId.parse("model:bloomz"),
            EntryId.parse("model:amber"),
            EntryId.parse("model:crystalcoder"),
            EntryId.parse("model:openelm"),
            EntryId.parse("model:gpt-4"));

    /** For definitions that rest on a text of another day, and for those that were replaced: a day of theirs. */
    private static final Map<String, String> EARLIER = Map.of(
            "definition:haimes-open-source", "2024-04-30",
            "definition:osaid-0.0.8", "2024-04-30",
            "definition:osaid-0.0.9", "2024-09-15",
            "definition:osaid-1.0-rc1", "2024-10-20",
            "definition:osaid-1.0-rc2", "2024-10-20",
            "definition:open-weight-definition-0.1", "2025-01-10",
            "definition:open-weight-definition-0.2", "2025-01-21");

    private static final Assessor ASSESSOR = new Assessor(KNOWN);

    private Verdicts() {}

    /** A definition asked as of a day. */
    record Row(Definition definition, PartialDate day) {
        Assessment of(EntryId model) {
            return ASSESSOR.assess(model, definition.id(), day);
        }

        boolean inForce() {
            return of(MODELS.get(0)).applicability() != Applicability.NOT_IN_FORCE;
        }
    }

    /** Every definition with a pass rule, as of the day of the page. */
    static List<Row> today() {
        return KNOWN.all(Definition.class).stream()
                .filter(definition -> definition.rule() != null)
                .map(definition -> new Row(definition, DAY))
                .sorted(Comparator.comparing(row -> row.definition().id()))
                .toList();
    }

    /** Definitions as of earlier days of theirs. */
    static List<Row> earlier() {
        List<Row> rows = new ArrayList<>();
        new TreeMap<>(EARLIER)
                .forEach((id, day) -> rows.add(new Row(
                        KNOWN.find(EntryId.parse(id), Definition.class).orElseThrow(), PartialDate.parse(day))));
        return rows;
    }

    static Assessment of(String model, String definition) {
        return ASSESSOR.assess(EntryId.parse("model:" + model), EntryId.parse("definition:" + definition), DAY);
    }

    static Assessment ofLicense(String license, String definition) {
        return ASSESSOR.assess(EntryId.parse("license:" + license), EntryId.parse("definition:" + definition), DAY);
    }

    /** The short mark of a verdict, without provisional and dispute. */
    static String mark(Assessment assessment) {
        return switch (assessment.applicability()) {
            case NOT_IN_FORCE -> "nif";
            case NOT_APPLICABLE -> "n/a";
            case NO_PASS_RULE -> "none";
            case NOT_ON_RECORD -> "nor";
            case APPLIES ->
                switch (assessment.result()) {
                    case YES -> "Y";
                    case NO -> "N";
                    case UNKNOWN -> "?";
                };
        };
    }
}
