// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;

/**
 * Every text that reads the graph. The catalogue is finite and made once: planning a new text costs up to a second, so
 * none is ever made for a query. Lists run along an index in its own order, so that a page of a hub costs what a page
 * of anything costs.
 */
final class Statements {
    /** What every statement returns of an entry. */
    static final String COLUMNS = """
            n.id AS id, n.type AS type, n.state AS state, n.format AS format, n.status AS status, \
            n.version AS version, n.position AS position, n.firstSaid AS firstSaid, n.lastSaid AS lastSaid""";

    static final String POSITION = "MATCH (p:Projection {name: 'graph'}) RETURN p.position AS position";

    static final String BY_ID = """
            UNWIND $ids AS asked
            MATCH (n:Entry {id: asked})
            RETURN asked, %s""".formatted(COLUMNS);

    static final String BY_MERGED_ID = """
            UNWIND $ids AS asked
            MATCH (m:Merged {id: asked})
            MATCH (n:Entry {id: m.into})
            RETURN asked, %s""".formatted(COLUMNS);

    static final String BY_ADDRESS = """
            MATCH (:Address {url: $url})-[:LEADS_TO]->(n:Source)
            RETURN %s""".formatted(COLUMNS);

    static final String FULL_TEXT = """
            CALL db.index.fulltext.queryNodes('entry_text', $query) YIELD node AS n, score
            WHERE size($types) = 0 OR n.type IN $types
            RETURN score, %s
            SKIP $skip LIMIT $limit""".formatted(COLUMNS);

    static final String FULL_TEXT_FACETS = """
            CALL db.index.fulltext.queryNodes('entry_text', $query, {limit: $limit}) YIELD node AS n
            RETURN n.type AS type, count(*) AS hits""";

    static final String HANGING_ON = """
            UNWIND $claims AS claim
            MATCH (:Claim {id: claim})<-[:ASSERTS|TARGETS|ANSWERS|CARRIES*1..8]-(n:Entry)
            WITH DISTINCT n
            LIMIT $limit
            RETURN %s
            ORDER BY n.sort""".formatted(COLUMNS);

    static final String OPPOSED_TO = """
            UNWIND $claims AS claim
            MATCH (c:Claim {id: claim})-[:ABOUT]->(s:Entry)
            WHERE c.polarity IS NOT NULL
            CALL {
                WITH s
                RETURN s AS near
                UNION
                WITH s MATCH (near:License)-[:GOVERNS]->(s) RETURN near
                UNION
                WITH s MATCH (:License)-[:GOVERNS]->(s) MATCH (l:License)-[:GOVERNS]->(s)
                MATCH (l)-[:INCORPORATES]->(near:License) RETURN near
                UNION
                WITH s MATCH (s)-[:GOVERNS]->(near:Entry) RETURN near
                UNION
                WITH s MATCH (l:License)-[:INCORPORATES]->(s) MATCH (l)-[:GOVERNS]->(near:Entry) RETURN near
            }
            MATCH (o:Claim)-[:ABOUT]->(near)
            WHERE o.term = c.term AND o.polarity <> c.polarity
            WITH claim, o ORDER BY o.sort
            WITH claim, collect(DISTINCT o.id)[..100] AS opposed
            RETURN claim, opposed""";

    static final String CLAIMS_ABOUT = """
            MATCH (n:Claim)-[r:ABOUT]->()
            WHERE r.to = $subject AND r.of = 'claim' AND r.sort >= ''
              AND ($term IS NULL OR n.term = $term)
            RETURN n.id AS id
            ORDER BY r.to, r.of, r.sort
            LIMIT $limit""";

    static final String CITATIONS_AMONG = """
            UNWIND $sources AS source
            MATCH (:Source {id: source})<-[:CITING]-(n:Citation)-[:CITED]->(other:Source)
            WHERE other.id IN $sources
            WITH DISTINCT n
            LIMIT $limit
            RETURN %s
            ORDER BY n.id""".formatted(COLUMNS);

    /** What a candidate must pass; the parameters come from {@link EntryFilter}. */
    private static final String TESTS = """
            all(property IN keys($equal) WHERE n[property] IN $equal[property])
              AND all(link IN $links WHERE EXISTS {
                  MATCH (n)-[r2]->(:Entry {id: link.to}) WHERE type(r2) = link.type })
              AND all(word IN $words WHERE n.searchFolded CONTAINS word)
              AND ($from IS NULL OR n.earliest >= $from)
              AND ($to IS NULL OR n.earliest <= $to)""";

    private static final String CLAIM_TESTS = TESTS + """

              AND (size($claimants) = 0 OR EXISTS {
                  MATCH (n)<-[:ASSERTS]-(:Assertion)-[:MADE_BY]->(a:Entry) WHERE a.id IN $claimants })
              AND ($saidIn IS NULL OR EXISTS {
                  MATCH (n)<-[:ASSERTS]-(:Assertion)-[:APPEARS_IN]->(:Source {id: $saidIn}) })""";

    private final Map<EntryType, Map<Order, Listing>> lists = new EnumMap<>(EntryType.class);
    private final Map<LinkType, Map<Order, Listing>> incoming = new EnumMap<>(LinkType.class);
    private final Map<EntryType, String> counts = new EnumMap<>(EntryType.class);
    private final Map<LinkType, String> degrees = new EnumMap<>(LinkType.class);

    /**
     * The two texts of a list: a page of it, and where the candidates of a page that was not filled end.
     *
     * @param page returns the entries
     * @param end returns the sort key of the last candidate that was tested
     */
    record Listing(String page, String end) {}

    Statements() {
        for (EntryType type : EntryType.values()) {
            Map<Order, Listing> orders = new EnumMap<>(Order.class);
            for (Order order : Order.values()) {
                orders.put(order, list(type, order));
            }
            lists.put(type, orders);
            counts.put(type, "MATCH (n:%s) RETURN count(n) AS entries".formatted(Labels.of(type)));
        }
        for (LinkType link : LinkType.values()) {
            incoming.put(
                    link,
                    Map.of(
                            Order.DATE_ASC, incoming(link, Order.DATE_ASC),
                            Order.DATE_DESC, incoming(link, Order.DATE_DESC)));
            degrees.put(link, """
                    UNWIND $ids AS id
                    MATCH (n:Entry {id: id})
                    RETURN id, COUNT { (n)<-[:%s]-() } AS degree""".formatted(link.name()));
        }
    }

    Listing listing(EntryType type, Order order) {
        return found(found(lists.get(type)).get(order));
    }

    Listing incomingListing(LinkType link, Order order) {
        return found(found(incoming.get(link)).get(order));
    }

    String count(EntryType type) {
        return found(counts.get(type));
    }

    String degree(LinkType link) {
        return found(degrees.get(link));
    }

    /** All texts, for warming the planner and for the tests that profile them. */
    List<String> all() {
        List<String> all = new ArrayList<>(List.of(
                POSITION,
                BY_ID,
                BY_MERGED_ID,
                BY_ADDRESS,
                FULL_TEXT,
                FULL_TEXT_FACETS,
                HANGING_ON,
                OPPOSED_TO,
                CLAIMS_ABOUT,
                CITATIONS_AMONG));
        lists.values().forEach(orders -> orders.values().forEach(listing -> {
            all.add(listing.page());
            all.add(listing.end());
        }));
        incoming.values().forEach(orders -> orders.values().forEach(listing -> {
            all.add(listing.page());
            all.add(listing.end());
        }));
        all.addAll(counts.values());
        all.addAll(degrees.values());
        return all;
    }

    private static Listing list(EntryType type, Order order) {
        String key = order.byName() ? "n.name" : "n.sort";
        String direction = order.ascending() ? "" : " DESC";
        String candidates = """
                MATCH (n:%s)
                WHERE %s > $after AND %s < $before
                WITH n ORDER BY %s%s""".formatted(Labels.of(type), key, key, key, direction);
        return new Listing(
                """
                %s LIMIT %d
                WITH n, %s AS place
                WHERE %s
                RETURN place, %s
                LIMIT $limit""".formatted(
                                candidates,
                                GraphReads.MAX_CANDIDATES,
                                key,
                                type == EntryType.CLAIM ? CLAIM_TESTS : TESTS,
                                COLUMNS),
                "%s SKIP %d LIMIT 1 RETURN %s AS place".formatted(candidates, GraphReads.MAX_CANDIDATES - 1, key));
    }

    private static Listing incoming(LinkType link, Order order) {
        String direction = order.ascending() ? "" : " DESC";
        String candidates = """
                    WITH to
                    MATCH ()-[r:%s]->()
                    WHERE r.to = to AND r.of = $of AND r.sort > $after AND r.sort < $before
                    WITH r ORDER BY r.to%s, r.of%s, r.sort%s""".formatted(link.name(), direction, direction, direction);
        return new Listing("""
                UNWIND $ids AS to
                CALL {
                %s LIMIT %d
                    WITH r, startNode(r) AS n
                    WHERE %s
                    RETURN r.sort AS place, n
                    LIMIT $limit
                }
                RETURN to, place, %s""".formatted(candidates, GraphReads.MAX_CANDIDATES, CLAIM_TESTS, COLUMNS), """
                UNWIND $ids AS to
                CALL {
                %s SKIP %d LIMIT 1
                    RETURN r.sort AS place
                }
                RETURN to, place""".formatted(
                        candidates, GraphReads.MAX_CANDIDATES - 1));
    }

    private static <T> T found(@Nullable T statement) {
        if (statement == null) {
            throw new IllegalArgumentException("the catalogue has no such statement");
        }
        return statement;
    }
}
