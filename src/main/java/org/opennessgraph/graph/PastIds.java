// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Where ids led at a position. An id that was merged later was an entry of its own then; one that had been merged led
 * along what each merge had named, so far as it had happened.
 */
final class PastIds {
    private record Merge(String named, long position) {}

    private final long position;
    private final Map<String, String> now = new HashMap<>();
    private final Map<String, Merge> merges = new HashMap<>();
    /** All ids that have become one, by the id that they have become. */
    private final Map<String, Set<String>> families = new HashMap<>();

    /**
     * Reads what is known of some ids. One statement.
     *
     * @param ids the ids; of others nothing is known
     */
    PastIds(GraphSession session, Collection<String> ids, long position) {
        this.position = position;
        if (ids.isEmpty()) {
            return;
        }
        List<String> asked = ids.stream().distinct().toList();
        for (Record row : session.read(PastStatements.MERGED_WITH, Map.of("ids", asked))) {
            String into = row.get("into").asString();
            now.put(row.get("asked").asString(), into);
            Set<String> family = families.computeIfAbsent(into, id -> new HashSet<>(Set.of(id)));
            for (Value one : row.get("merged").values()) {
                String id = one.get("id").asString();
                family.add(id);
                merges.put(
                        id,
                        new Merge(
                                one.get("named").asString(), one.get("position").asLong()));
            }
        }
    }

    /** The entry that an id led to. */
    String at(String id) {
        String led = id;
        Set<String> seen = new HashSet<>();
        for (Merge merge = merges.get(led);
                merge != null && merge.position <= position && seen.add(led);
                merge = merges.get(led)) {
            led = merge.named;
        }
        return led;
    }

    /** The entry that an id leads to today. */
    String now(String id) {
        return now.getOrDefault(id, id);
    }

    /** All ids that are one with it today, itself included. */
    Set<String> family(String id) {
        return families.getOrDefault(now(id), Set.of(id));
    }

    /** All ids that led to an entry; none if it was merged itself. */
    Set<String> leadingTo(String entry) {
        Set<String> leading = new HashSet<>();
        for (String id : family(entry)) {
            if (at(id).equals(entry)) {
                leading.add(id);
            }
        }
        return leading;
    }
}
