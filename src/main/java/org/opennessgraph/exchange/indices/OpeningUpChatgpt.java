// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.exchange.LinedYaml;
import org.opennessgraph.exchange.YamlNode;
import org.opennessgraph.exchange.indices.History.State;

/**
 * Reads Opening up ChatGPT (Liesenfeld, Lopez and Dingemanse 2023, doi 10.1145/3571884.3604316; CC BY 4.0): one file a
 * system, 14 features each. The template of a file has {@code closed} everywhere, so that a {@code closed} counts only
 * if somebody looked: it has a link or notes, or the history shows that the cell said something else before.
 */
final class OpeningUpChatgpt {
    private static final Index INDEX = Index.OPENING_UP_CHATGPT;
    private static final String ENDING = ".yaml";
    private static final Set<String> TEMPLATES = Set.of("A_sample", "_sample");
    private static final Set<String> OTHER_KEYS = Set.of("project", "org");
    /** What stands where a licence should, and names none. */
    private static final Set<String> NO_LICENSE = Set.of("", "na", "unclear", "mixed", "unknown");

    private final Path folder;
    private final Tables tables;
    private final Models models;
    private final Licenses licenses;
    private final Report report;
    private final History history;
    private final List<Found> found = new ArrayList<>();

    OpeningUpChatgpt(Path folder, Tables tables, Models models, Licenses licenses, Report report) {
        this.folder = folder;
        this.tables = tables;
        this.models = models;
        this.licenses = licenses;
        this.report = report;
        this.history = History.read(folder, "judgement-history.csv", report);
    }

    /** A cell as it stands now. */
    private record Cell(int line, @Nullable Availability verdict, String link, boolean reasoned) {}

    /** Whom a row is about. */
    private record Row(
            String file,
            String record,
            EntryId model,
            @Nullable EntryId base) {}

    /** Everything that the index found, in the order of files. */
    List<Found> read() {
        SortedMap<String, Path> files = IndexFolder.files(folder, "projects", ENDING, report);
        files.forEach((name, file) -> {
            if (!TEMPLATES.contains(IndexFolder.record(name, ENDING))) {
                LinedYaml.mapping(name, file, report).ifPresent(root -> system(name, root));
            }
        });
        history.filesWithout(files.keySet())
                .forEach((name, lines) -> report.problem(
                        history.name(), 0, name + " is no longer there: its " + lines + " lines are not taken"));
        for (String field : fields()) {
            for (String name : files.keySet()) {
                history.all(name, field + ".class").stream()
                        .filter(state -> !state.value().isEmpty() && verdict(state.value()) == null)
                        .forEach(state -> report.problem(
                                history.name(),
                                state.line(),
                                "'" + state.value() + "' of " + field + " in " + name
                                        + " is not open, partial or closed: left out"));
            }
        }
        return found;
    }

    private static List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (OpennessFeature feature : OpennessFeature.values()) {
            fields.add(feature.key());
        }
        return fields;
    }

    private void system(String file, YamlNode.Mapping root) {
        String record = IndexFolder.record(file, ENDING);
        Tables.RecordLine known = tables.record(INDEX, record);
        if (!known.leftOut().isEmpty()) {
            report.leftOut(INDEX, "record " + record + ": " + known.leftOut());
            return;
        }
        YamlNode.Mapping project = mapping(root, "project");
        String name = project == null ? "" : project.text("name");
        if (name.isEmpty()) {
            report.problem(file, project == null ? root.line() : project.line(), "names no project: it is left out");
            return;
        }
        YamlNode.Mapping org = mapping(root, "org");
        Optional<EntryId> model = models.of(
                INDEX,
                record,
                name,
                org == null ? "" : org.text("name"),
                project == null ? List.of() : List.of(project.text("link")),
                file,
                project == null ? root.line() : project.line());
        if (model.isEmpty()) {
            return;
        }
        for (YamlNode.Field field : root.fields()) {
            if (!OTHER_KEYS.contains(field.key())
                    && OpennessFeature.named(field.key()).isEmpty()) {
                report.problem(file, field.line(), "'" + field.key() + "' is not a feature of this index: left out");
            }
        }
        EntryId base = known.base();
        if (base != null && !models.knows(base)) {
            report.problem(Tables.FOLDER + "/records.csv", 0, "the base " + base + " of " + record + " is not there");
            base = null;
        }
        Row row = new Row(file, record, model.get(), base);
        Map<OpennessFeature, Cell> cells = new EnumMap<>(OpennessFeature.class);
        for (OpennessFeature feature : OpennessFeature.values()) {
            cell(file, root, feature).ifPresent(cell -> cells.put(feature, cell));
        }
        cells.forEach((feature, cell) -> {
            if (feature == OpennessFeature.LICENSE) {
                license(row, cell, project == null ? "" : project.text("license"));
            } else {
                verdict(row, feature, cell, cells);
            }
        });
    }

    private static YamlNode.@Nullable Mapping mapping(YamlNode.Mapping root, String key) {
        return root.get(key) instanceof YamlNode.Mapping mapping ? mapping : null;
    }

    private Optional<Cell> cell(String file, YamlNode.Mapping root, OpennessFeature feature) {
        YamlNode node = root.get(feature.key());
        if (!(node instanceof YamlNode.Mapping mapping)) {
            report.problem(
                    file,
                    node == null ? root.line() : node.line(),
                    "the feature " + feature.key() + " is " + (node == null ? "not there" : "no mapping"));
            return Optional.empty();
        }
        String written = mapping.text("class");
        Availability verdict = verdict(written);
        if (verdict == null && !written.isEmpty()) {
            report.problem(
                    file,
                    mapping.line(),
                    "'" + written + "' of " + feature.key() + " is not open, partial or closed: left out");
        }
        String link = mapping.text("link");
        return Optional.of(new Cell(
                mapping.line(),
                verdict,
                link,
                !link.isEmpty() || !mapping.text("notes").isEmpty()));
    }

    /** The three words of the index; null for any other. */
    private static @Nullable Availability verdict(String written) {
        return switch (written) {
            case "open" -> Availability.OPEN;
            case "partial" -> Availability.PARTIAL;
            case "closed" -> Availability.CLOSED;
            default -> null;
        };
    }

    private boolean lookedAt(Row row, OpennessFeature feature, Cell cell) {
        return cell.verdict() != null
                && (cell.verdict() != Availability.CLOSED
                        || cell.reasoned()
                        || history.all(row.file(), feature.key() + ".class").stream()
                                .map(state -> verdict(state.value()))
                                .anyMatch(verdict -> verdict != null && verdict != Availability.CLOSED));
    }

    private void verdict(Row row, OpennessFeature feature, Cell cell, Map<OpennessFeature, Cell> cells) {
        Availability verdict = cell.verdict();
        if (verdict == null) {
            report.leftOut(INDEX, "the class is empty or no word of the index");
            return;
        }
        if (!lookedAt(row, feature, cell)) {
            report.leftOut(INDEX, "closed by default: no link, no notes, no other verdict before");
            return;
        }
        ModelComponent component = feature.component();
        if (component == null) {
            report.leftOut(INDEX, feature.key() + " " + feature.reason());
            return;
        }
        Optional<Tables.CellLine> read = tables.cell(INDEX, row.record(), feature.key());
        Availability said = read.isPresent() ? read.get().availability() : verdict;
        boolean taken = said != null && (read.isPresent() || feature.says(verdict));
        if (said == null || !taken) {
            report.leftOut(
                    INDEX,
                    feature.key() + " " + verdict.name().toLowerCase(Locale.ROOT) + ": "
                            + read.map(Tables.CellLine::reason).orElse(feature.reason()));
            return;
        }
        if (feature.isPaper() && !isTheBetterPaper(row, feature, verdict, cells)) {
            report.leftOut(INDEX, feature.key() + ": the research paper is judged by the better of preprint and paper");
            return;
        }
        Set<EntryId> about = about(row, feature);
        if (about.isEmpty()) {
            report.leftOut(INDEX, feature.key() + ": the base is another maker's, or not known");
        }
        for (EntryId model : about) {
            states(row, feature, cell, said, read.isPresent(), model, component);
        }
    }

    /**
     * What is said of the base model is entered for that model if it is the same maker's, who has one row; data of the
     * base are data of the system too, its weights are not.
     */
    private static Set<EntryId> about(Row row, OpennessFeature feature) {
        Set<EntryId> about = new LinkedHashSet<>();
        if (feature != OpennessFeature.LLMWEIGHTS) {
            about.add(row.model());
        }
        EntryId base = row.base();
        if (feature.speaksOfBase() && base != null) {
            about.add(base);
        }
        return about;
    }

    /** Either a preprint or a paper is a research paper; there is none only if somebody found neither. */
    private boolean isTheBetterPaper(
            Row row, OpennessFeature feature, Availability verdict, Map<OpennessFeature, Cell> cells) {
        OpennessFeature otherFeature =
                feature == OpennessFeature.PREPRINT ? OpennessFeature.PAPER : OpennessFeature.PREPRINT;
        Cell other = cells.get(otherFeature);
        Availability others = other == null || !lookedAt(row, otherFeature, other) ? null : other.verdict();
        if (verdict == Availability.CLOSED) {
            return others == Availability.CLOSED;
        }
        return others == null || verdict.compareTo(others) <= 0;
    }

    private void states(
            Row row,
            OpennessFeature feature,
            Cell cell,
            Availability said,
            boolean read,
            EntryId model,
            ModelComponent component) {
        List<State> states = history.states(row.file(), feature.key() + ".class");
        State last = states.isEmpty() ? null : states.get(states.size() - 1);
        if (last == null || verdict(last.value()) != cell.verdict()) {
            report.problem(
                    row.file(),
                    cell.line(),
                    "the history does not tell since when " + feature.key() + " is so: entered without a day");
            add(row, feature, model, component, said, null, cell.link());
            return;
        }
        Availability before = null;
        Set<String> entered = new HashSet<>();
        for (int i = 0; i < states.size() - 1; i++) {
            Availability then = verdict(states.get(i).value());
            // A first closed may be the template's, and a cell that a person read was read as it stands now.
            boolean told = then != null
                    && !read
                    && feature.says(then)
                    && !(then == Availability.CLOSED && (before == null || feature.isPaper()));
            if (told && then != null && entered.add(then + states.get(i).day())) {
                add(row, feature, model, component, then, states.get(i), "");
            }
            before = then == null ? before : then;
        }
        add(row, feature, model, component, said, last, cell.link());
    }

    private void add(
            Row row,
            OpennessFeature feature,
            EntryId model,
            ModelComponent component,
            Availability availability,
            @Nullable State state,
            String link) {
        found.add(new Found(
                INDEX,
                model,
                component,
                feature.key(),
                availability,
                null,
                null,
                state == null ? null : state.day(),
                row.file() + (state == null ? "" : ", commit " + state.commit()),
                evidence(row, link)));
    }

    private List<String> evidence(Row row, String link) {
        if (link.isEmpty()) {
            return List.of();
        }
        Optional<String> address = Models.address(link);
        if (address.isEmpty()) {
            report.problem(row.file(), 0, "'" + link + "' is not a web address: left out");
        }
        return address.stream().toList();
    }

    /**
     * The licence that a row names is that of the weights if the verdict fits it: open covers the whole project, and a
     * licence that is not open covers whatever it is granted for. An open licence in a row that is not open covers
     * parts, and which ones is not told.
     */
    private void license(Row row, Cell cell, String written) {
        if (NO_LICENSE.contains(written.toLowerCase(Locale.ROOT))) {
            report.leftOut(INDEX, "license: the row names none");
            return;
        }
        if (cell.verdict() == null || !lookedAt(row, OpennessFeature.LICENSE, cell)) {
            report.leftOut(INDEX, "license: nobody judged it");
            return;
        }
        Optional<Tables.CellLine> read = tables.cell(INDEX, row.record(), OpennessFeature.LICENSE.key());
        Licenses.Meant meant = licenses.of(INDEX, written);
        EntryId license = read.isPresent() ? null : meant.license();
        if (meant.means() != Tables.Meaning.LICENSE) {
            report.leftOut(INDEX, "license: the row names none");
            return;
        }
        if (license != null && cell.verdict() != Availability.OPEN && licenses.approved(license) == Truth.YES) {
            report.leftOut(INDEX, "license: covers parts, and which ones is not told");
            return;
        }
        State last = later(row, "project.license", "license.class");
        found.add(new Found(
                INDEX,
                row.model(),
                ModelComponent.MODEL_PARAMETERS_FINAL,
                OpennessFeature.LICENSE.key(),
                Availability.UNKNOWN,
                license,
                written,
                last == null ? null : last.day(),
                row.file() + (last == null ? "" : ", commit " + last.commit()),
                evidence(row, cell.link())));
    }

    /** The later of the last states of two cells; null if neither has one. */
    private @Nullable State later(Row row, String one, String other) {
        State last = null;
        for (String field : List.of(one, other)) {
            for (State state : history.states(row.file(), field)) {
                last = last == null || state.day().compareTo(last.day()) >= 0 ? state : last;
            }
        }
        return last;
    }
}
