// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.exchange.LinedYaml;
import org.opennessgraph.exchange.YamlNode;
import org.opennessgraph.exchange.indices.History.State;

/**
 * Reads the Model Openness Tool of LF AI &amp; Data (MIT): one file a model, which lists the components that its
 * distribution includes with their licences. What is listed was found there; what is not listed was not looked at. A
 * component without a licence of its own is under that of its kind, else under that of the distribution (the tool's
 * README); {@code release.date} is the day of the record.
 */
final class ModelOpennessTool {
    private static final Index INDEX = Index.MODEL_OPENNESS_TOOL;
    private static final String ENDING = ".yml";
    private static final String DISTRIBUTION = "distribution";
    private static final Set<String> FIELDS =
            Set.of("name", "description", "license", "license_path", "component_path");

    private final Path folder;
    private final Tables tables;
    private final Models models;
    private final Licenses licenses;
    private final Report report;
    private final History history;
    private final Map<List<Object>, List<Part>> parts = new LinkedHashMap<>();

    ModelOpennessTool(Path folder, Tables tables, Models models, Licenses licenses, Report report) {
        this.folder = folder;
        this.tables = tables;
        this.models = models;
        this.licenses = licenses;
        this.report = report;
        this.history = History.read(folder, "licence-history.csv", report);
    }

    /** What one record says of a component now, and what it said before. */
    private record Part(String record, Found now, List<Found> before) {}

    /** Everything that the tool lists, model by model. */
    List<Found> read() {
        SortedMap<String, Path> files = IndexFolder.files(folder, "models", ENDING, report);
        files.forEach((name, file) -> LinedYaml.mapping(name, file, report).ifPresent(root -> release(name, root)));
        history.filesWithout(files.keySet())
                .forEach((name, lines) -> report.problem(
                        history.name(), 0, name + " is no longer there: its " + lines + " lines are not taken"));
        List<Found> found = new ArrayList<>();
        parts.values().forEach(records -> found.addAll(joined(records)));
        return found;
    }

    private void release(String file, YamlNode.Mapping root) {
        String record = IndexFolder.record(file, ENDING);
        Tables.RecordLine known = tables.record(INDEX, record);
        if (!known.leftOut().isEmpty()) {
            report.leftOut(INDEX, "record " + record + ": " + known.leftOut());
            return;
        }
        if (!(root.get("release") instanceof YamlNode.Mapping release)) {
            report.problem(file, root.line(), "has no release: it is left out");
            return;
        }
        String name = release.text("name");
        if (name.isEmpty()) {
            report.problem(file, release.line(), "names no model: it is left out");
            return;
        }
        if (!(release.get("components") instanceof YamlNode.Items listed)) {
            report.problem(file, release.line(), "lists no components: it is left out");
            return;
        }
        Optional<EntryId> model = models.of(
                INDEX,
                record,
                name,
                release.text("producer"),
                List.of(release.text("huggingface"), release.text("repository")),
                file,
                release.line());
        if (model.isEmpty()) {
            return;
        }
        Map<ModelComponent, YamlNode.Mapping> components = components(file, listed);
        Map<String, String> licences = licences(release);
        if (isBlanket(components, licences)) {
            components
                    .keySet()
                    .forEach(component -> report.leftOut(
                            INDEX, "all components listed and none with a licence: the form as it was opened"));
            return;
        }
        String day = day(file, release);
        components.forEach((component, node) -> part(file, record, model.get(), component, node, licences, day));
    }

    private Map<ModelComponent, YamlNode.Mapping> components(String file, YamlNode.Items listed) {
        Map<ModelComponent, YamlNode.Mapping> components = new EnumMap<>(ModelComponent.class);
        for (YamlNode item : listed.items()) {
            if (!(item instanceof YamlNode.Mapping component)) {
                report.problem(file, item.line(), "a component is a mapping: left out");
                continue;
            }
            for (YamlNode.Field field : component.fields()) {
                if (!FIELDS.contains(field.key())) {
                    report.problem(file, field.line(), "'" + field.key() + "' is not a field of a component");
                }
            }
            Optional<ModelComponent> known = FrameworkComponent.named(component.text("name"));
            if (known.isEmpty()) {
                report.problem(
                        file,
                        component.line(),
                        "'" + component.text("name") + "' is not a component of the framework: left out");
            } else if (components.putIfAbsent(known.get(), component) != null) {
                report.problem(
                        file, component.line(), "'" + component.text("name") + "' stands here twice: the first counts");
            }
        }
        return components;
    }

    /** The licences of the release: of the distribution, and of its code, data and documents. */
    private static Map<String, String> licences(YamlNode.Mapping release) {
        Map<String, String> licences = new HashMap<>();
        if (release.get("license") instanceof YamlNode.Mapping all) {
            for (YamlNode.Field field : all.fields()) {
                if (field.value() instanceof YamlNode.Mapping one
                        && !one.text("name").isEmpty()) {
                    licences.put(field.key(), one.text("name"));
                }
            }
        }
        return licences;
    }

    private boolean isBlanket(Map<ModelComponent, YamlNode.Mapping> components, Map<String, String> licences) {
        return components.size() == FrameworkComponent.count()
                && licences.isEmpty()
                && components.values().stream().allMatch(component -> {
                    String written = component.text("license");
                    Tables.LicenseLine line = tables.licenses().get(written);
                    return written.isEmpty()
                            || Models.address(written).isPresent()
                            || (line != null && line.means() == Tables.Meaning.UNLICENSED);
                });
    }

    private @Nullable String day(String file, YamlNode.Mapping release) {
        String written = release.text("date");
        try {
            return LocalDate.parse(written).toString();
        } catch (DateTimeParseException noDay) {
            report.problem(file, release.line(), "'" + written + "' is not the day of the record");
            return null;
        }
    }

    private void part(
            String file,
            String record,
            EntryId model,
            ModelComponent component,
            YamlNode.Mapping node,
            Map<String, String> licences,
            @Nullable String day) {
        String feature = node.text("name");
        Optional<Tables.CellLine> read = tables.cell(INDEX, record, feature);
        if (read.isPresent()) {
            report.leftOut(INDEX, feature + " of " + record + ": " + read.get().reason());
            return;
        }
        String own = node.text("license");
        String kind = FrameworkComponent.kind(component).key();
        String from = !own.isEmpty() ? "" : licences.containsKey(kind) ? kind : DISTRIBUTION;
        String written = own.isEmpty() ? licences.getOrDefault(from, "") : own;
        Licenses.Meant meant =
                written.isEmpty() ? new Licenses.Meant(Tables.Meaning.UNLICENSED, null) : licenses.of(INDEX, written);
        if (meant.means() == Tables.Meaning.NOT_TOLD) {
            report.leftOut(INDEX, "the licence says '" + written + "': whether the part can be had is not told");
            return;
        }
        String field = "component[" + feature + "].license";
        List<State> states = history.states(file, field);
        String changed = latest(day, lastChange(file, states));
        if (own.isEmpty()) {
            changed = latest(changed, lastChange(file, history.states(file, "license." + from)));
        }
        Found now = new Found(
                INDEX,
                model,
                component,
                feature,
                Availability.OPEN,
                meant.license(),
                written.isEmpty() ? null : written,
                changed,
                file + (own.isEmpty() && !written.isEmpty() ? ", license." + from : ""),
                addresses(node));
        parts.computeIfAbsent(List.of(model, component), key -> new ArrayList<>())
                .add(new Part(record, now, before(now, file, states)));
    }

    /** What the record said before, as far as what it says now replaces it. */
    private List<Found> before(Found now, String file, List<State> states) {
        List<Found> before = new ArrayList<>();
        String on = now.on();
        for (State state : states) {
            if (on == null || state.day().compareTo(on) >= 0 || state.value().isBlank()) {
                continue;
            }
            Tables.LicenseLine line = tables.licenses().get(state.value().strip());
            if (line != null && line.means() == Tables.Meaning.NOT_TOLD) {
                continue;
            }
            Licenses.Meant meant = licenses.of(INDEX, state.value().strip());
            Found then = new Found(
                    INDEX,
                    now.model(),
                    now.component(),
                    now.feature(),
                    now.availability(),
                    meant.license(),
                    state.value().strip(),
                    state.day(),
                    file + ", commit " + state.commit(),
                    List.of());
            boolean takenBack = then.license() != null && now.license() == null;
            Found last = before.isEmpty() ? now : before.get(before.size() - 1);
            if (takenBack) {
                report.leftOut(INDEX, "a licence that was named once and is no more");
            } else if (!then.saysTheSameAs(last) || !before.isEmpty()) {
                before.add(then);
            }
        }
        return before;
    }

    /** The day of the last change of a cell after its file was there; null if there was none. */
    private @Nullable String lastChange(String file, List<State> states) {
        String first = history.firstDay(file);
        String last = null;
        for (State state : states) {
            if (state.day().compareTo(first) > 0) {
                last = state.day();
            }
        }
        return last;
    }

    private static @Nullable String latest(@Nullable String one, @Nullable String other) {
        return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
    }

    private static List<String> addresses(YamlNode.Mapping node) {
        Set<String> addresses = new LinkedHashSet<>();
        Models.address(node.text("component_path")).ifPresent(addresses::add);
        Models.address(node.text("license_path")).ifPresent(addresses::add);
        return List.copyOf(addresses);
    }

    /**
     * Joins what records on sizes of one model say of a component: one finding if they agree; else one for each that is
     * said, under features of their own, so that none counts as a later word on another.
     */
    private static List<Found> joined(List<Part> parts) {
        if (parts.size() == 1) {
            Part only = parts.get(0);
            List<Found> all = new ArrayList<>(only.before());
            all.add(only.now());
            return all;
        }
        Map<List<Object>, List<Part>> agreeing = new LinkedHashMap<>();
        for (Part part : parts) {
            Found now = part.now();
            List<Object> said = new ArrayList<>();
            said.add(now.availability());
            said.add(Objects.toString(now.license(), ""));
            agreeing.computeIfAbsent(said, key -> new ArrayList<>()).add(part);
        }
        boolean differ = agreeing.size() > 1;
        return agreeing.values().stream()
                .map(group -> {
                    Found first = group.get(0).now();
                    String records =
                            group.get(0).record() + (group.size() > 1 ? " and " + (group.size() - 1) + " more" : "");
                    return new Found(
                            first.index(),
                            first.model(),
                            first.component(),
                            differ ? first.feature() + " (" + records + ")" : first.feature(),
                            first.availability(),
                            first.license(),
                            first.licenseAsWritten(),
                            group.stream()
                                    .map(part -> part.now().on())
                                    .filter(Objects::nonNull)
                                    .max(Comparator.naturalOrder())
                                    .orElse(null),
                            places(group),
                            new ArrayList<>(new LinkedHashSet<>(group.stream()
                                    .flatMap(part -> part.now().evidence().stream())
                                    .toList())));
                })
                .toList();
    }

    /** The files of the records, and once what they have in common besides. */
    private static String places(List<Part> parts) {
        Map<String, Set<String>> files = new TreeMap<>();
        for (Part part : parts) {
            String locator = part.now().locator();
            int comma = locator.indexOf(", ");
            files.computeIfAbsent(comma < 0 ? "" : locator.substring(comma), common -> new TreeSet<>())
                    .add(comma < 0 ? locator : locator.substring(0, comma));
        }
        List<String> places = new ArrayList<>();
        files.forEach((common, names) -> places.add(String.join(", ", names) + common));
        return String.join("; ", places);
    }
}
