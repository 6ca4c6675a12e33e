// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Link;
import org.opennessgraph.domain.LinkType;

/**
 * The difference between the links that entries have in the graph and those that they shall have. A link that ended
 * stays as {@code …_PAST}, without its place in lists, which are of the present; one that goes on keeps the position
 * since when it is known.
 *
 * <p>Two entries are joined by one relationship of a type, whatever the number of times that the one names the other, so
 * that lists show it once and degrees count entries. Each relationship carries what lists run along: the id at its end,
 * the type and sort key of its start; and, for the questions that need them together in one index, what its start says
 * in other links.
 */
final class LinkChanges {
    private static final String LIVE = """
            UNWIND $p.ids AS id
            MATCH (n:Entry {id: id})-[r]->(m:Entry)
            WHERE r.until IS NULL
            RETURN id, type(r) AS type, m.id AS to, elementId(r) AS relationship, properties(r) AS properties""";

    // One text for all types each: planning one takes longer than running it.
    private static final String END = """
            UNWIND $p.rows AS row
            MATCH (a)-[r]->(b)
            WHERE elementId(r) = row.relationship
            CREATE (a)-[past:$(row.past)]->(b)
            SET past = properties(r), past.until = row.until
            REMOVE past.sort
            DELETE r""";

    private static final String CHANGE = """
            UNWIND $p.rows AS row
            MATCH ()-[r]->()
            WHERE elementId(r) = row.relationship
            SET r = row.properties""";

    private static final String ADD = """
            UNWIND $p.rows AS row
            MATCH (a:Entry {id: row.from})
            MATCH (b:Entry {id: row.to})
            CREATE (a)-[r:$(row.type)]->(b)
            SET r = row.properties""";

    private final List<Map<String, Object>> ended = new ArrayList<>();
    private final List<Map<String, Object>> changed = new ArrayList<>();
    private final List<Map<String, Object>> added = new ArrayList<>();

    private final Set<String> claims;
    private final Map<String, Map<Ends, Live>> live = new HashMap<>();

    /** Which relationship of an entry is meant. */
    private record Ends(LinkType type, String to) {}

    private record Live(String relationship, Map<String, Object> properties) {}

    /**
     * @param transaction where to look what is there
     * @param entries the entries whose links change; those that may have links in the graph
     * @param claims where to note the claims of which an assertion changes
     */
    LinkChanges(TransactionContext transaction, Collection<EntryId> entries, Set<String> claims) {
        this.claims = claims;
        if (entries.isEmpty()) {
            return;
        }
        List<String> ids = entries.stream().map(EntryId::toString).toList();
        for (Record row : Cypher.rows(transaction, LIVE, Map.of("ids", ids))) {
            LinkType type = LinkType.valueOf(row.get("type").asString());
            live.computeIfAbsent(row.get("id").asString(), id -> new HashMap<>())
                    .put(
                            new Ends(type, row.get("to").asString()),
                            new Live(
                                    row.get("relationship").asString(),
                                    row.get("properties").asMap()));
        }
    }

    /**
     * Notes what makes the links of an entry those of its new state.
     *
     * @param image the new state
     * @param mergedInto where ids lead that were merged into others
     */
    void compare(EntryImage image, Map<String, String> mergedInto) {
        Map<Ends, Live> before = live.getOrDefault(image.id().toString(), Map.of());
        Map<Ends, Map<String, Object>> now = wanted(image, mergedInto);
        before.forEach((ends, link) -> {
            if (!now.containsKey(ends)) {
                end(ends, link, image.position());
            }
        });
        now.forEach((ends, properties) -> {
            note(ends);
            Live link = before.get(ends);
            if (link == null) {
                properties.put("since", image.position());
                added.add(Map.of(
                        "type",
                        ends.type.name(),
                        "from",
                        image.id().toString(),
                        "to",
                        ends.to,
                        "properties",
                        properties));
                return;
            }
            properties.put("since", link.properties.getOrDefault("since", image.position()));
            if (!properties.equals(link.properties)) {
                changed.add(Map.of("relationship", link.relationship, "properties", properties));
            }
        });
    }

    /** Notes that all links of an entry end. */
    void endAll(EntryId id, long position) {
        live.getOrDefault(id.toString(), Map.of()).forEach((ends, link) -> end(ends, link, position));
    }

    private void end(Ends ends, Live link, long position) {
        note(ends);
        ended.add(Map.of("relationship", link.relationship, "past", ends.type.name() + "_PAST", "until", position));
    }

    private void note(Ends ends) {
        if (ends.type == LinkType.ASSERTS) {
            claims.add(ends.to);
        }
    }

    private static Map<Ends, Map<String, Object>> wanted(EntryImage image, Map<String, String> mergedInto) {
        Map<LinkType, String> first = new EnumMap<>(LinkType.class);
        Map<Ends, Map<String, Object>> wanted = new LinkedHashMap<>();
        image.links().forEach(link -> first.putIfAbsent(link.type(), end(link, mergedInto)));
        long place = 0;
        for (Link link : image.links()) {
            String to = end(link, mergedInto);
            Map<String, Object> properties = new TreeMap<>(link.details());
            properties.put("to", to);
            properties.put("of", image.id().type().prefix());
            properties.put("sort", image.sortKey());
            properties.put("place", place++);
            carry(image, link.type(), first, properties);
            // What names itself only since another was merged into it says nothing.
            if (!to.equals(image.id().toString()) || link.to().equals(image.id())) {
                wanted.putIfAbsent(new Ends(link.type(), to), properties);
            }
        }
        return wanted;
    }

    /** The links of an image as its node lists them, for filters that test one candidate after the other. */
    static List<String> texts(EntryImage image, Map<String, String> mergedInto) {
        return wanted(image, mergedInto).keySet().stream()
                .map(ends -> text(ends.type, ends.to))
                .sorted()
                .toList();
    }

    static String text(LinkType type, String to) {
        return type.name() + " " + to;
    }

    /** What an index needs together: who said a claim, in which source, which term it affirms, which source cites. */
    private static void carry(
            EntryImage image, LinkType type, Map<LinkType, String> first, Map<String, Object> properties) {
        EntryType of = image.id().type();
        if (of == EntryType.ASSERTION && (type == LinkType.MADE_BY || type == LinkType.APPEARS_IN)) {
            put(properties, "claim", first.get(LinkType.ASSERTS));
        } else if (type == LinkType.ABOUT) {
            put(properties, "term", first.get(LinkType.USES_TERM));
            put(properties, "polarity", image.properties().get("polarity"));
        } else if (type == LinkType.CITED) {
            put(properties, "citing", first.get(LinkType.CITING));
        }
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    private static String end(Link link, Map<String, String> mergedInto) {
        String to = link.to().toString();
        return mergedInto.getOrDefault(to, to);
    }

    /** Writes what was noted. */
    void apply(TransactionContext transaction) {
        if (!ended.isEmpty()) {
            Cypher.run(transaction, END, Map.of("rows", ended));
        }
        if (!changed.isEmpty()) {
            Cypher.run(transaction, CHANGE, Map.of("rows", changed));
        }
        if (!added.isEmpty()) {
            int made = Cypher.run(transaction, ADD, Map.of("rows", added))
                    .counters()
                    .relationshipsCreated();
            if (made != added.size()) {
                throw new IllegalStateException(
                        "of " + added.size() + " links only " + made + " have both ends in the graph");
            }
        }
    }
}
