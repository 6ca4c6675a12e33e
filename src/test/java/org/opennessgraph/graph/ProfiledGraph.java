// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Session;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Link;
import org.opennessgraph.domain.LinkType;

/**
 * A graph in which each type of entry has as many entries as wanted, and all links of a type end at one entry, the hub.
 * The first go in by the writes that the projection uses; beyond that, entries are copies of them.
 */
final class ProfiledGraph {
    static final String HUB = "hub";
    /** What every claim states a value of. */
    static final String PROPERTY = "a property";

    private static final String ONE = "one";
    private static final String OTHER = "other";

    /** Where links start that can start at several types. */
    private static final Map<LinkType, EntryType> STARTS = new EnumMap<>(Map.of(
            LinkType.DEVELOPED_BY, EntryType.MODEL,
            LinkType.STEWARDED_BY, EntryType.LICENSE,
            LinkType.SUPERSEDES, EntryType.LICENSE,
            LinkType.TEXT_IN, EntryType.LICENSE,
            LinkType.MENTIONED_IN, EntryType.MODEL));

    /** Where links end; those that are not named here end at an organization. */
    private static final Map<LinkType, EntryType> ENDS = new EnumMap<>(Map.ofEntries(
            Map.entry(LinkType.ABOUT, EntryType.MODEL),
            Map.entry(LinkType.USES_TERM, EntryType.OPENNESS_TERM),
            Map.entry(LinkType.ASSERTS, EntryType.CLAIM),
            Map.entry(LinkType.TARGETS, EntryType.CLAIM),
            Map.entry(LinkType.CARRIES, EntryType.CLAIM),
            Map.entry(LinkType.ANSWERS, EntryType.REBUTTAL),
            Map.entry(LinkType.MADE_BY, EntryType.PERSON),
            Map.entry(LinkType.APPEARS_IN, EntryType.SOURCE),
            Map.entry(LinkType.CITING, EntryType.SOURCE),
            Map.entry(LinkType.CITED, EntryType.SOURCE),
            Map.entry(LinkType.INCORPORATES, EntryType.LICENSE),
            Map.entry(LinkType.GOVERNS, EntryType.MODEL)));

    private static final String COPY_NODES = """
            MATCH (t:Entry {id: $id})
            UNWIND range(1, $copies) AS i
            WITH t, i, t.type + ':' + t.key + '-copy-' + i AS id, toString(date('2010-01-01') + duration({days: i})) AS day
            CREATE (c:$(labels(t)))
            SET c = t {.*, id: id, key: t.key + '-copy-' + i, sort: day + '|' + id, name: 'name ' + day + '\t' + id,
                       date: day, earliest: day}""";

    private static final String COPY_LINKS = """
            MATCH (t:Entry {id: $id})
            UNWIND range(1, $copies) AS i
            MATCH (c:Entry {id: t.type + ':' + t.key + '-copy-' + i})
            MATCH (t)-[l]->(hub)
            WHERE l.until IS NULL
            CREATE (c)-[r:$(type(l))]->(hub)
            SET r = properties(l)
            SET r.sort = c.sort""";

    private final TestGraph graph;
    private final GraphWrites writes;
    private GraphWrites.Place place = GraphWrites.Place.START;

    /** Empties a graph; nothing but the schema is left. */
    ProfiledGraph(TestGraph graph) {
        this.graph = graph;
        this.writes = graph.startAnew(1, place);
    }

    static EntryType startOf(LinkType link) {
        for (EntryType type : EntryType.values()) {
            if (link.startsOnlyAt(type)) {
                return type;
            }
        }
        return STARTS.getOrDefault(link, EntryType.ASSERTION);
    }

    static String hubOf(LinkType link) {
        return hub(ENDS.getOrDefault(link, EntryType.ORGANIZATION));
    }

    static String hub(EntryType type) {
        return type.prefix() + ":" + HUB;
    }

    /** Fills it with so many entries of each type. */
    void fill(int entries) {
        begin();
        put(originalsUpTo(entries));
        settle();
    }

    /** Adds so many more of each type. */
    void copy(int copies) {
        for (EntryImage original : originals(1)) {
            Map<String, Object> parameters = Map.of("id", original.id().toString(), "copies", copies);
            run(COPY_NODES, parameters);
            run(COPY_LINKS, parameters);
        }
        settle();
    }

    /** Makes the state of each entry one of the past so many times at least; each time all its links end and begin. */
    void supersede(int entries, int times) {
        for (int time = 0; time < times; time++) {
            put(hubs());
            put(originalsUpTo(entries).stream().map(ProfiledGraph::withoutLinks).toList());
            put(originalsUpTo(entries));
        }
        settle();
    }

    private List<EntryImage> originalsUpTo(int number) {
        List<EntryImage> originals = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            originals.addAll(originals(i));
        }
        return originals;
    }

    private void begin() {
        EntryId merged = new EntryId(EntryType.PERSON, "merged");
        put(hubs());
        put(List.of(image(merged, 1, "", List.of())));
        move(List.of(new GraphWrites.Merge(merged, new EntryId(EntryType.PERSON, HUB), place.position() + 1)));
    }

    private static EntryImage withoutLinks(EntryImage image) {
        return new EntryImage(
                image.id(), image.position(), image.properties(), image.sortKey(), List.of(), image.addresses());
    }

    private List<EntryImage> hubs() {
        List<EntryImage> hubs = new ArrayList<>();
        for (EntryType type : EntryType.values()) {
            hubs.add(image(new EntryId(type, HUB), 0, "AFFIRMS", type == EntryType.CLAIM ? links(type) : List.of()));
        }
        return hubs;
    }

    private List<EntryImage> originals(int number) {
        List<EntryImage> originals = new ArrayList<>();
        String suffix = number == 1 ? "" : "-" + number;
        for (EntryType type : EntryType.values()) {
            originals.add(image(new EntryId(type, ONE + suffix), number, "AFFIRMS", links(type)));
        }
        originals.add(image(new EntryId(EntryType.CLAIM, OTHER + suffix), number, "DENIES", links(EntryType.CLAIM)));
        return originals;
    }

    private static List<Link> links(EntryType from) {
        List<Link> links = new ArrayList<>();
        for (LinkType link : LinkType.values()) {
            if (startOf(link) == from) {
                links.add(new Link(link, EntryId.parse(hubOf(link)), Map.of()));
            }
        }
        return links;
    }

    private EntryImage image(EntryId id, int number, String polarity, List<Link> links) {
        String day = "20%02d-01-01".formatted(number % 100);
        String sort = day + "|" + id;
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", id.toString());
        properties.put("type", id.type().prefix());
        properties.put("key", id.key());
        properties.put("label", "a label");
        properties.put("name", "name " + day + "\t" + id);
        properties.put("sort", sort);
        properties.put("state", "{}");
        properties.put("format", 1);
        properties.put("version", 1);
        properties.put("stateVersion", 1);
        properties.put("position", place.position() + 1);
        properties.put("since", place.position() + 1);
        properties.put("at", "1970-01-01T00:00:00Z");
        properties.put("status", "ACTIVE");
        properties.put("date", day);
        properties.put("earliest", day);
        properties.put("searchNames", "needle");
        properties.put("searchTexts", "words of a text");
        properties.put("searchType", id.type().prefix().replace("-", ""));
        if (id.type() == EntryType.CLAIM) {
            properties.put("term", hub(EntryType.OPENNESS_TERM));
            properties.put("polarity", polarity);
            properties.put("property", PROPERTY);
        }
        List<String> addresses = id.type() == EntryType.SOURCE ? List.of("example.org/" + id.key()) : List.of();
        return new EntryImage(id, place.position() + 1, properties, sort, links, addresses);
    }

    private void put(List<EntryImage> images) {
        move(List.of(new GraphWrites.Put(images)));
    }

    private void move(List<GraphWrites.Step> steps) {
        GraphWrites.Place next = new GraphWrites.Place(place.position() + 1, place.hash());
        writes.advance(place, next, steps);
        place = next;
    }

    /** The planner shall know what is there, and shall have made no plan before that. */
    private void settle() {
        for (String text : List.of(
                "CALL db.awaitIndexes(300)", "CALL db.resampleOutdatedIndexes()", "CALL db.clearQueryCaches()")) {
            run(text, Map.of());
        }
    }

    private void run(String text, Map<String, Object> parameters) {
        try (Session session = graph.driver().session()) {
            session.run(text, parameters).consume();
        }
    }
}
