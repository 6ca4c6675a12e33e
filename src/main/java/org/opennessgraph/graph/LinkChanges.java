// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.ResultSummary;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Link;
import org.opennessgraph.domain.LinkType;

/**
 * The difference between the links that entries had and those that they have now. A link that ended stays as
 * {@code …_PAST}; one that goes on keeps the position since when it is known. Every relationship carries the id at its
 * end, the type at its start and the sort key of its start, which is what the lists run along.
 */
final class LinkChanges {
    private final Map<LinkType, List<Map<String, Object>>> ended = new EnumMap<>(LinkType.class);
    private final Map<LinkType, List<Map<String, Object>>> kept = new EnumMap<>(LinkType.class);
    private final Map<LinkType, List<Map<String, Object>>> added = new EnumMap<>(LinkType.class);

    private final Map<String, String> mergedInto;

    /** Links to ids that were merged lead to what they were merged into. */
    LinkChanges(Map<String, String> mergedInto) {
        this.mergedInto = mergedInto;
    }

    void compare(EntryImage image, List<Link> old) {
        long position = ((Number) image.properties().getOrDefault("position", 0L)).longValue();
        Map<String, Keyed> before = keyed(old);
        Map<String, Keyed> now = keyed(image.links());
        before.forEach((key, link) -> {
            if (!now.containsKey(key)) {
                end(link.link.type(), image.id(), end(link.link), link.key, position);
            }
        });
        now.forEach((key, link) -> {
            Map<String, Object> row = new HashMap<>();
            row.put("from", image.id().toString());
            row.put("to", end(link.link));
            row.put("key", link.key);
            row.put("place", link.place);
            row.put("sort", image.sortKey());
            if (before.containsKey(key)) {
                kept.computeIfAbsent(link.link.type(), type -> new ArrayList<>())
                        .add(row);
                return;
            }
            Map<String, Object> properties = new HashMap<>(link.link.details());
            properties.put("to", end(link.link));
            properties.put("of", image.id().type().prefix());
            properties.put("sort", image.sortKey());
            properties.put("key", link.key);
            properties.put("place", link.place);
            properties.put("since", position);
            row.put("properties", properties);
            added.computeIfAbsent(link.link.type(), type -> new ArrayList<>()).add(row);
        });
    }

    private String end(Link link) {
        String to = link.to().toString();
        return mergedInto.getOrDefault(to, to);
    }

    void end(LinkType type, EntryId from, String to, String key, long position) {
        ended.computeIfAbsent(type, ofType -> new ArrayList<>())
                .add(Map.of("from", from.toString(), "to", to, "key", key, "until", position));
    }

    void apply(TransactionContext transaction) {
        ended.forEach((type, rows) ->
                DriverGraphWrites.run(transaction, """
                UNWIND $rows AS row
                MATCH (a:Entry {id: row.from})-[r:%s {key: row.key}]->(b:Entry {id: row.to})
                CREATE (a)-[p:%s_PAST]->(b)
                SET p = properties(r), p.until = row.until
                DELETE r""".formatted(type.name(), type.name()), Map.of("rows", rows)));
        kept.forEach(
                (type, rows) -> DriverGraphWrites.run(transaction, """
                UNWIND $rows AS row
                MATCH (:Entry {id: row.from})-[r:%s {key: row.key}]->(:Entry {id: row.to})
                SET r.sort = row.sort, r.place = row.place""".formatted(type.name()), Map.of("rows", rows)));
        added.forEach((type, rows) -> {
            ResultSummary summary = transaction
                    .run("""
                            UNWIND $rows AS row
                            MATCH (a:Entry {id: row.from})
                            MATCH (b:Entry {id: row.to})
                            CREATE (a)-[r:%s]->(b)
                            SET r = row.properties""".formatted(type.name()), Map.of("rows", rows))
                    .consume();
            if (summary.counters().relationshipsCreated() != rows.size()) {
                throw new IllegalStateException("of " + rows.size() + " links " + type + " only "
                        + summary.counters().relationshipsCreated() + " have both ends in the graph");
            }
        });
    }

    private static Map<String, Keyed> keyed(List<Link> links) {
        Map<String, Keyed> keyed = new LinkedHashMap<>();
        int place = 0;
        for (Link link : links) {
            String details = new TreeMap<>(link.details()).toString();
            String key = details;
            for (int again = 2; keyed.containsKey(whole(link, key)); again++) {
                key = details + "#" + again;
            }
            keyed.put(whole(link, key), new Keyed(link, key, place++));
        }
        return keyed;
    }

    private static String whole(Link link, String key) {
        return link.type() + " " + link.to() + " " + key;
    }

    private record Keyed(Link link, String key, int place) {}
}
