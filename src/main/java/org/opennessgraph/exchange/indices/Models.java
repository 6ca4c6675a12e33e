// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.Product;

/** Which model a record of an index is about: one on record if the table says so, else a new one under its own name. */
final class Models {
    static final List<String> COLUMNS = List.of("key", "name", "aliases", "developers", "urls");

    private final Map<EntryId, Entry> onRecord;
    private final Tables tables;
    private final Report report;
    private final SortedMap<EntryId, Added> added = new TreeMap<>();
    private final Set<String> unknown = new HashSet<>();

    Models(Map<EntryId, Entry> onRecord, Tables tables, Report report) {
        this.onRecord = onRecord;
        this.tables = tables;
        this.report = report;
    }

    /** What is known of a new model. */
    private static final class Added {
        private final String name;
        private final String place;
        private final boolean shared;
        private final Set<String> aliases = new LinkedHashSet<>();
        private final Set<EntryId> developers = new LinkedHashSet<>();
        private final Set<String> urls = new LinkedHashSet<>();

        private Added(String name, String place, boolean shared) {
            this.name = name;
            this.place = place;
            this.shared = shared;
        }
    }

    /**
     * The model of a record.
     *
     * @param index the index
     * @param record the record's name in the tables, that of its file
     * @param name the model's name in the index
     * @param producer who the index says made it; empty if it does not
     * @param addresses the model's pages as the index gives them
     * @param file the record's file
     * @param line the line of the name
     * @return the model or product; empty if no id can be made, which is told
     */
    Optional<EntryId> of(
            Index index, String record, String name, String producer, List<String> addresses, String file, int line) {
        Tables.RecordLine known = tables.record(index, record);
        EntryId id = known.model();
        if (id != null && onRecord.containsKey(id)) {
            return Optional.of(id);
        }
        String usual = known.name().isEmpty() ? name : known.name();
        if (id == null) {
            String key = Slugs.of(usual);
            if (key.isEmpty() || key.length() > 100) {
                report.problem(file, line, "no id can be made of the name '" + usual + "'");
                return Optional.empty();
            }
            id = new EntryId(EntryType.MODEL, key);
            if (onRecord.containsKey(id)) {
                report.problem(
                        file,
                        line,
                        "'" + usual + "' would be " + id + ", which is on record: say in " + Tables.FOLDER
                                + "/records.csv whether it is the same");
                return Optional.empty();
            }
            Added there = added.get(id);
            if (there != null && !there.shared) {
                report.problem(
                        file,
                        line,
                        "'" + usual + "' is a system already, in " + there.place + ": this one is left out");
                return Optional.empty();
            }
        } else if (id.type() != EntryType.MODEL) {
            report.problem(file, line, "'" + id + "' is not in the seed");
            return Optional.empty();
        }
        boolean shared = known.model() != null;
        Added model = added.computeIfAbsent(id, one -> new Added(usual, file, shared));
        if (known.name().isEmpty() && !name.equals(model.name)) {
            model.aliases.add(name);
        }
        developers(index, producer).forEach(model.developers::add);
        if (!known.withoutAddress()) {
            addresses.forEach(address -> address(address).ifPresent(model.urls::add));
        }
        return Optional.of(id);
    }

    /** Whether a model is on record or new. */
    boolean knows(EntryId id) {
        return onRecord.containsKey(id) || added.get(id) != null;
    }

    private List<EntryId> developers(Index index, String producer) {
        if (producer.isEmpty()) {
            return List.of();
        }
        List<EntryId> ids = tables.producers().getOrDefault(producer, List.of());
        if (ids.isEmpty() && unknown.add(producer)) {
            report.unknownProducer(index, producer);
        }
        return ids;
    }

    /** An address as it can be kept: whole, on the web, and without the sign that stands between addresses. */
    static Optional<String> address(String written) {
        String text = written.strip();
        try {
            URI uri = new URI(text.replace("|", "%7C"));
            boolean web = ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
            return web ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** The rows of the new models; an address that several of them give is kept by none, as it tells none apart. */
    List<List<String>> rows() {
        Map<String, Integer> givers = new HashMap<>();
        added.values().forEach(model -> model.urls.forEach(url -> givers.merge(url, 1, Integer::sum)));
        List<List<String>> rows = new ArrayList<>();
        added.forEach((id, model) -> {
            List<String> developers = new ArrayList<>();
            model.developers.forEach(developer -> developers.add(developer.toString()));
            rows.add(List.of(
                    id.key(),
                    model.name,
                    String.join("|", model.aliases),
                    String.join("|", developers),
                    String.join(
                            "|",
                            model.urls.stream()
                                    .filter(url -> givers.getOrDefault(url, 0) == 1)
                                    .toList())));
        });
        return rows;
    }

    /** Names under which something is on record or new, by what is left of them without signs, maker and form. */
    void tellSuspects() {
        Map<String, Map<EntryId, String>> byName = new LinkedHashMap<>();
        onRecord.forEach((id, entry) -> {
            if (entry instanceof Model model) {
                suspect(byName, id, model.name());
                model.aliases().forEach(alias -> suspect(byName, id, alias));
            } else if (entry instanceof Product product) {
                suspect(byName, id, product.name());
            }
        });
        added.forEach((id, model) -> {
            suspect(byName, id, model.name);
            model.aliases.forEach(alias -> suspect(byName, id, alias));
        });
        new TreeMap<>(byName)
                .values().stream()
                        .filter(ids -> ids.size() > 1 && ids.keySet().stream().anyMatch(id -> added.get(id) != null))
                        .forEach(ids -> report.duplicate(String.join(
                                        ", ",
                                        new TreeSet<>(ids.keySet().stream()
                                                .map(EntryId::toString)
                                                .toList()))
                                + " (" + String.join(", ", new TreeSet<>(ids.values())) + ")"));
    }

    private static void suspect(Map<String, Map<EntryId, String>> byName, EntryId id, String name) {
        String normal = Slugs.normal(name)
                .replaceFirst("^(?:meta|google|mistralai|openai)", "")
                .replaceFirst("(?:hf|v01|v10)$", "");
        if (!normal.isEmpty()) {
            byName.computeIfAbsent(normal, one -> new TreeMap<>()).putIfAbsent(id, name);
        }
    }
}
