// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.InvalidEntry;
import org.opennessgraph.domain.Link;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceAddress;

/** What only all files together show: ids given twice, unknown ids, addresses held twice, circles, one claim made two. */
final class CrossChecks {
    /** What cannot lead back to where it began. */
    private static final Map<LinkType, String> NO_CIRCLES = Map.of(
            LinkType.SUPERSEDES, "supersedes",
            LinkType.STRONGER_THAN, "strongerThan",
            LinkType.DERIVED_FROM, "derivedFrom",
            LinkType.PART_OF, "container",
            LinkType.INCORPORATES, "incorporates");

    private final Problems problems;
    private final Map<EntryId, SeedFile.Found> byId = new LinkedHashMap<>();

    CrossChecks(Problems problems) {
        this.problems = problems;
    }

    /**
     * Checks the entries of all files.
     *
     * @param found the entries
     * @param elsewhere ids that stand in files which could not be read whole; null if nobody knows which do
     */
    void check(Collection<SeedFile.Found> found, @Nullable Set<EntryId> elsewhere) {
        for (SeedFile.Found entry : found) {
            SeedFile.Found earlier = byId.putIfAbsent(entry.id(), entry);
            if (earlier != null) {
                problems.add(
                        entry.file(),
                        entry.line(),
                        entry.path(),
                        entry.id() + " stands a second time, first in " + place(earlier) + ": join the two");
            }
        }
        if (elsewhere != null) {
            Set<EntryId> known = new HashSet<>(elsewhere);
            known.addAll(byId.keySet());
            Map<EntryType, List<String>> candidates = new HashMap<>();
            new TreeSet<>(known).forEach(id -> candidates
                    .computeIfAbsent(id.type(), type -> new ArrayList<>())
                    .add(id.toString()));
            byId.values().forEach(entry -> references(entry, known, candidates));
        }
        uniqueKeys();
        sameClaims();
        NO_CIRCLES.forEach(
                (type, field) -> circles((entry, next) -> entry.path().then(field), entry -> entry.links().stream()
                        .filter(link -> link.type() == type)
                        .map(Link::to)
                        .toList()));
        rules();
    }

    private void references(SeedFile.Found found, Set<EntryId> known, Map<EntryType, List<String>> candidates) {
        Entry entry = found.entry();
        if (entry == null) {
            return;
        }
        for (EntryId reference : entry.references()) {
            if (!known.contains(reference)) {
                SeedPath path = pathOf(found, reference.toString());
                List<String> others = known.stream()
                        .filter(id -> id.key().equals(reference.key()))
                        .map(EntryId::toString)
                        .sorted()
                        .toList();
                String suggestion =
                        Shown.suggestion(reference.toString(), candidates.getOrDefault(reference.type(), List.of()));
                if (suggestion.isEmpty() && !others.isEmpty()) {
                    suggestion = "; did you mean " + others.get(0) + "?";
                }
                problems.add(
                        found.file(),
                        path.lineIn(found.root()),
                        path,
                        "'" + reference + "' is not in the seed" + suggestion);
            }
        }
    }

    private void uniqueKeys() {
        Map<String, Held> holders = new HashMap<>();
        for (SeedFile.Found found : byId.values()) {
            Map<String, SeedPath> keys = keys(found);
            keys.forEach((key, path) -> {
                Held earlier = holders.putIfAbsent(key, new Held(found, path));
                if (earlier != null) {
                    String place = earlier.found.file() + ":" + earlier.path.lineIn(earlier.found.root());
                    problems.add(
                            found.file(),
                            path.lineIn(found.root()),
                            path,
                            key.substring(key.indexOf(':') + 1) + " belongs to " + earlier.found.id() + " already ("
                                    + place + "): make one entry of the two, or take it from one of them");
                }
            });
        }
    }

    /** Who says the same of the same makes an assertion of the claim that is there: else its sources fall apart. */
    private void sameClaims() {
        Map<List<Object>, SeedFile.Found> claims = new HashMap<>();
        for (SeedFile.Found found : byId.values()) {
            if (found.entry() instanceof Claim claim && claim.kind() == ClaimKind.OPENNESS) {
                SeedFile.Found earlier = claims.putIfAbsent(
                        List.of(
                                new TreeSet<>(claim.subjects()),
                                claim.subjectUnresolved(),
                                claim.quantifier(),
                                String.valueOf(claim.term()),
                                String.valueOf(claim.polarity()),
                                new TreeSet<>(claim.qualifiers()),
                                String.valueOf(claim.about())),
                        found);
                if (earlier != null) {
                    problems.add(
                            found.file(),
                            found.line(),
                            found.path(),
                            "says what " + earlier.id() + " says (" + place(earlier)
                                    + "): use that, or add the qualifier that tells them apart");
                }
            }
        }
    }

    private record Held(SeedFile.Found found, SeedPath path) {}

    private Map<String, SeedPath> keys(SeedFile.Found found) {
        Map<String, SeedPath> keys = new TreeMap<>();
        Entry entry = found.entry();
        if (entry instanceof Source source) {
            if (source.url() != null) {
                address(found, found.path().then("url"), source.url(), keys);
            }
            for (int i = 0; i < source.aliases().size(); i++) {
                address(
                        found,
                        found.path().then("aliases").then(i),
                        source.aliases().get(i),
                        keys);
            }
        } else if (entry != null) {
            for (String key : entry.uniqueKeys()) {
                keys.put(key, pathOf(found, key.substring(key.indexOf(':') + 1)));
            }
        }
        return keys;
    }

    private void address(SeedFile.Found found, SeedPath path, String written, Map<String, SeedPath> keys) {
        try {
            keys.putIfAbsent("url:" + SourceAddress.of(written).comparable(), path);
        } catch (InvalidEntry wrong) {
            problems.add(
                    found.file(),
                    path.lineIn(found.root()),
                    path,
                    Shown.quoted(written) + " is not a web address: write https://host/path");
        }
    }

    /** A rule speaks of criteria of its own definition, and no rule rests on itself. */
    private void rules() {
        for (SeedFile.Found found : byId.values()) {
            Rule rule = found.entry() == null ? null : ruleOf(found.entry());
            if (rule == null) {
                continue;
            }
            EntryId own = found.entry() instanceof Criterion criterion ? criterion.definition() : found.id();
            for (EntryId named : rule.references()) {
                SeedFile.Found other = byId.get(named);
                if (other != null
                        && other.entry() instanceof Criterion criterion
                        && !criterion.definition().equals(own)) {
                    SeedPath path = rulePath(found, named);
                    problems.add(
                            found.file(),
                            path.lineIn(found.root()),
                            path,
                            "'" + named + "' belongs to " + criterion.definition() + ", not to " + own
                                    + ": name a criterion of that, or write meets: " + criterion.definition());
                }
            }
        }
        circles(CrossChecks::rulePath, entry -> {
            Rule rule = ruleOf(entry);
            return rule == null
                    ? List.of()
                    : rule.references().stream()
                            .filter(id -> id.type() != EntryType.LICENSE)
                            .toList();
        });
    }

    private static @Nullable Rule ruleOf(Entry entry) {
        if (entry instanceof Definition definition) {
            return definition.rule();
        }
        return entry instanceof Criterion criterion ? criterion.rule() : null;
    }

    /** The place in its rule where an entry names another. */
    private static SeedPath rulePath(SeedFile.Found found, EntryId named) {
        SeedPath rule = found.path().then("rule");
        YamlNode node = rule.nodeIn(found.root());
        SeedPath path = node == null ? null : search(node, rule, named.toString());
        return path == null ? rule : path;
    }

    private void circles(BiFunction<SeedFile.Found, EntryId, SeedPath> place, Function<Entry, List<EntryId>> leads) {
        Map<EntryId, List<EntryId>> next = new LinkedHashMap<>();
        for (SeedFile.Found found : byId.values()) {
            if (found.entry() != null) {
                next.put(found.id(), leads.apply(found.entry()));
            }
        }
        Set<EntryId> told = new HashSet<>();
        for (EntryId start : next.keySet()) {
            List<EntryId> circle = told.contains(start) ? List.of() : circle(start, next);
            if (!circle.isEmpty()) {
                told.addAll(circle);
                SeedFile.Found found = byId.get(start);
                if (found != null) {
                    SeedPath path = place.apply(found, circle.size() > 1 ? circle.get(1) : start);
                    List<String> names = new ArrayList<>();
                    circle.forEach(id -> names.add(id.toString()));
                    problems.add(
                            found.file(),
                            path.lineIn(found.root()),
                            path,
                            "leads in a circle: " + String.join(" → ", names) + " → " + start + "; break it");
                }
            }
        }
    }

    /** The shortest way from an entry back to itself; empty if there is none. */
    private static List<EntryId> circle(EntryId start, Map<EntryId, List<EntryId>> next) {
        Map<EntryId, EntryId> cameFrom = new HashMap<>();
        Deque<EntryId> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            EntryId here = waiting.remove();
            for (EntryId there : next.getOrDefault(here, List.of())) {
                if (there.equals(start)) {
                    Deque<EntryId> way = new ArrayDeque<>();
                    for (EntryId step = here; step != null && !step.equals(start); step = cameFrom.get(step)) {
                        way.addFirst(step);
                    }
                    way.addFirst(start);
                    return List.copyOf(way);
                }
                if (cameFrom.putIfAbsent(there, here) == null) {
                    waiting.add(there);
                }
            }
        }
        return List.of();
    }

    private static String place(SeedFile.Found found) {
        return found.file() + ":" + found.line();
    }

    /** The place of a text within an entry; the entry's own if it does not stand there. */
    private static SeedPath pathOf(SeedFile.Found found, String text) {
        YamlNode node = found.path().nodeIn(found.root());
        SeedPath path = node == null ? null : search(node, found.path(), text);
        return path == null ? found.path() : path;
    }

    private static @Nullable SeedPath search(YamlNode node, SeedPath path, String text) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text().equals(text) ? path : null;
        }
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Field field : mapping.fields()) {
                SeedPath below = search(field.value(), path.then(field.key()), text);
                if (below != null) {
                    return below;
                }
            }
        } else if (node instanceof YamlNode.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                SeedPath below = search(list.items().get(i), path.then(i), text);
                if (below != null) {
                    return below;
                }
            }
        }
        return null;
    }
}
