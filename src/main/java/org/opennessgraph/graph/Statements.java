// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;

/**
 * Every text that reads the graph. The catalogue is finite and made once: planning a new text costs up to a second, so
 * none is ever made for a query. Lists run along an index in its own order, so that a page of a hub costs what a page
 * of anything costs. They name that index: left to itself, the planner goes over a whole index in order as soon as its
 * statistics lag behind the graph.
 *
 * <p>Each text has one parameter, the map {@code $p}: the planner makes a plan for each combination of types and lengths
 * of parameters, null included, but takes a map for a map whatever it holds.
 */
final class Statements {
    /** What every statement returns of an entry. */
    static final String COLUMNS = """
            n.id AS id, n.type AS type, n.state AS state, n.format AS format, n.status AS status, \
            n.version AS version, n.position AS position, n.firstSaid AS firstSaid, n.lastSaid AS lastSaid""";

    static final String POSITION = """
            MATCH (p:Projection {name: 'graph'})
            RETURN coalesce(p.visible, 0) AS position, coalesce(p.position, 0) AS applied, p.builder AS builder""";

    static final String BY_ID = """
            UNWIND $p.ids AS asked
            MATCH (n:Entry {id: asked})
            RETURN asked, %s""".formatted(COLUMNS);

    static final String DERIVED = """
            UNWIND $p.ids AS id
            MATCH (n:Entry {id: id})
            WHERE n.standing IS NOT NULL
            RETURN id, %s""".formatted(DerivedClaimValues.NAMES.stream()
            .map(name -> "n." + name + " AS " + name)
            .collect(Collectors.joining(", ")));

    static final String BY_MERGED_ID = """
            UNWIND $p.ids AS asked
            MATCH (m:Merged {id: asked})
            MATCH (n:Entry {id: m.into})
            RETURN asked, %s""".formatted(COLUMNS);

    static final String BY_ADDRESS = """
            MATCH (:Address {url: $p.url})-[:LEADS_TO]->(n:Source)
            RETURN %s""".formatted(COLUMNS);

    static final String FULL_TEXT = """
            CALL db.index.fulltext.queryNodes('entry_text', $p.query, {skip: $p.skip, limit: $p.limit})
            YIELD node AS n, score
            RETURN score, %s""".formatted(COLUMNS);

    static final String FULL_TEXT_FACETS = """
            CALL db.index.fulltext.queryNodes('entry_text', $p.query, {limit: $p.limit}) YIELD node AS n
            RETURN n.type AS type, count(*) AS hits""";

    static final String HANGING_ON = """
            UNWIND $p.claims AS claim
            MATCH (:Entry {id: claim})<-[:ASSERTS|TARGETS|ANSWERS|CARRIES*1..8]-(n:Entry)
            WITH DISTINCT n
            LIMIT $p.limit
            RETURN %s
            ORDER BY n.sort""".formatted(COLUMNS);

    /**
     * What is near a claim's subject: the subject, what governs it, what these incorporate, and what it governs itself.
     * Then, for each of these, the index holds together the claims that use the term and take the other side.
     */
    static final String OPPOSED_TO = """
            UNWIND $p.claims AS claim
            MATCH (c:Entry {id: claim})
            WHERE c.term IS NOT NULL AND c.polarity IS NOT NULL
            CALL {
                WITH c
                MATCH (c)-[:ABOUT]->(s:Entry)
                CALL {
                    WITH s
                    RETURN s AS near
                    UNION
                    WITH s
                    CALL {
                        WITH s
                        MATCH (l)-[g:GOVERNS]->()
                        USING INDEX SEEK g:GOVERNS(to, of, sort)
                        WHERE g.to = s.id AND g.of = 'license' AND g.sort >= ''
                        WITH l, g ORDER BY g.to, g.of, g.sort LIMIT $p.near
                        RETURN l
                    }
                    CALL {
                        WITH l
                        RETURN l AS near
                        UNION
                        WITH l
                        MATCH (l)-[i:INCORPORATES]->(policy:Entry)
                        WITH policy, i ORDER BY i.place LIMIT $p.near
                        RETURN policy AS near
                    }
                    RETURN near
                    UNION
                    WITH s
                    MATCH (s)-[g:GOVERNS]->(governed:Entry)
                    WITH governed, g ORDER BY g.place LIMIT $p.near
                    RETURN governed AS near
                    UNION
                    WITH s
                    CALL {
                        WITH s
                        MATCH (l)-[i:INCORPORATES]->()
                        USING INDEX SEEK i:INCORPORATES(to, of, sort)
                        WHERE i.to = s.id AND i.of = 'license' AND i.sort >= ''
                        WITH l, i ORDER BY i.to, i.of, i.sort LIMIT $p.near
                        RETURN l
                    }
                    MATCH (l)-[g:GOVERNS]->(governed:Entry)
                    WITH governed, g ORDER BY g.sort, g.place LIMIT $p.near
                    RETURN governed AS near
                }
                WITH DISTINCT c, near
                CALL {
                    WITH c, near
                    MATCH (o)-[r:ABOUT]->()
                    USING INDEX SEEK r:ABOUT(to, term, polarity, sort)
                    WHERE r.to = near.id AND r.term = c.term
                      AND r.polarity = CASE c.polarity WHEN 'AFFIRMS' THEN 'DENIES' ELSE 'AFFIRMS' END
                      AND r.sort >= ''
                    WITH o, r ORDER BY r.to, r.term, r.polarity, r.sort LIMIT $p.limit
                    RETURN o.id AS id, r.sort AS sort
                }
                WITH DISTINCT id, sort ORDER BY sort LIMIT $p.limit
                RETURN collect(id) AS opposed
            }
            RETURN claim, opposed""";

    static final String CLAIMS_ABOUT = """
            MATCH (n)-[r:ABOUT]->()
            USING INDEX SEEK r:ABOUT(to, of, sort)
            WHERE r.to = $p.subject AND r.of = 'claim' AND r.sort >= ''
            WITH n, r ORDER BY r.to, r.of, r.sort LIMIT $p.limit
            RETURN n.id AS id""";

    static final String CLAIMS_ABOUT_WITH_TERM = """
            MATCH (n)-[r:ABOUT]->()
            USING INDEX SEEK r:ABOUT(to, term, sort)
            WHERE r.to = $p.subject AND r.term = $p.term AND r.sort >= ''
            WITH n, r ORDER BY r.to, r.term, r.sort LIMIT $p.limit
            RETURN n.id AS id""";

    static final String CITATIONS_AMONG = """
            UNWIND $p.sources AS source
            UNWIND $p.sources AS other
            MATCH (n)-[r:CITED]->()
            USING INDEX SEEK r:CITED(to, citing)
            WHERE r.to = source AND r.citing = other
            WITH n LIMIT $p.limit
            RETURN %s
            ORDER BY n.id""".formatted(COLUMNS);

    static final String CITATIONS_MADE = """
            UNWIND $p.sources AS source
            MATCH (n)-[r:CITING]->()
            USING INDEX SEEK r:CITING(to, of, sort)
            WHERE r.to = source AND r.of = 'citation' AND r.sort >= ''
            WITH n, source LIMIT $p.limit
            RETURN source, n.id AS id, n.intent AS intent, n.manner AS manner, n.linksTo AS links""";

    static final String CLAIMS_WITH_PROPERTY = """
            UNWIND $p.properties AS property
            CALL {
                WITH property
                MATCH (n:Claim)
                USING INDEX SEEK n:Claim(property, sort)
                WHERE n.property = property AND n.sort >= ''
                WITH n ORDER BY n.property, n.sort LIMIT $p.limit
                RETURN n
            }
            RETURN property, %s""".formatted(COLUMNS);

    static final String CLAIMS_NAMING = """
            UNWIND $p.properties AS property
            CALL {
                WITH property
                MATCH (n:Claim)
                USING TEXT INDEX n:Claim(property)
                WHERE n.property CONTAINS property
                WITH n LIMIT $p.limit
                RETURN n
            }
            RETURN property, %s""".formatted(COLUMNS);

    /** What a candidate must pass; the parameters come from {@link EntryFilter}. */
    private static final String TESTS = """
            all(property IN keys($p.equal) WHERE n[property] IN $p.equal[property])
              AND all(link IN $p.links WHERE link IN n.linksTo)
              AND all(word IN $p.words WHERE n.searchNames CONTAINS word OR n.searchTexts CONTAINS word)
              AND ($p.from IS NULL OR n.earliest >= $p.from)
              AND ($p.to IS NULL OR n.earliest <= $p.to)
              AND ($p.until IS NULL OR n.earliest IS NULL OR n.earliest <= $p.until)""";

    /** When an assertion must have been made; the parameters come from {@link EntryFilter}. */
    private static final String DAYS_SAID = """
            ($p.saidFrom IS NULL OR said.earliest >= $p.saidFrom)
                    AND ($p.saidTo IS NULL OR said.earliest <= $p.saidTo)
                    AND ($p.until IS NULL OR said.earliest IS NULL OR said.earliest <= $p.until)""";

    /**
     * Links of assertions carry the claim, so that the index knows who said it, and where. One assertion must be all that
     * is asked for: by one of those, in that source, on such a day. What is read are the assertions of one claim by those
     * agents, or in that source, until one passes; they are few, whatever else the agent or the source says.
     */
    private static final String CLAIM_TESTS = TESTS + """

              AND (size($p.claimants) = 0 OR EXISTS {
                  MATCH (said)-[by:MADE_BY]->()
                  USING INDEX SEEK by:MADE_BY(to, claim)
                  WHERE by.to IN $p.claimants AND by.claim = n.id
                    AND ($p.saidInLink IS NULL OR $p.saidInLink IN said.linksTo)
                    AND %s })
              AND (size($p.claimants) > 0 OR $p.saidIn IS NULL OR EXISTS {
                  MATCH (said)-[in:APPEARS_IN]->()
                  USING INDEX SEEK in:APPEARS_IN(to, claim)
                  WHERE in.to = $p.saidIn AND in.claim = n.id
                    AND %s })""".formatted(DAYS_SAID, DAYS_SAID);

    private final Map<EntryType, Map<Order, Listing>> lists = new EnumMap<>(EntryType.class);
    private final Map<LinkType, Map<Order, Listing>> incoming = new EnumMap<>(LinkType.class);
    private final Map<EntryType, String> counts = new EnumMap<>(EntryType.class);
    private final Map<LinkType, String> degrees = new EnumMap<>(LinkType.class);
    private final PastStatements past = new PastStatements();

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
                    UNWIND $p.ids AS id
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

    /** Those that read the past. */
    PastStatements past() {
        return past;
    }

    /** All texts, for warming the planner and for the tests that profile them. */
    List<String> all() {
        List<String> all = new ArrayList<>(List.of(
                POSITION,
                BY_ID,
                DERIVED,
                BY_MERGED_ID,
                BY_ADDRESS,
                FULL_TEXT,
                FULL_TEXT_FACETS,
                HANGING_ON,
                OPPOSED_TO,
                CLAIMS_ABOUT,
                CLAIMS_ABOUT_WITH_TERM,
                CITATIONS_AMONG,
                CITATIONS_MADE,
                CLAIMS_WITH_PROPERTY,
                CLAIMS_NAMING));
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

    /** The texts that read the past. They pay for it, unlike all others. */
    List<String> asOf() {
        return past.all();
    }

    private static Listing list(EntryType type, Order order) {
        String key = order.byName() ? "n.name" : "n.sort";
        String direction = order.ascending() ? "" : " DESC";
        String candidates = """
                MATCH (n:%s)
                WHERE %s > $p.after AND %s < $p.before
                WITH n ORDER BY %s%s""".formatted(Labels.of(type), key, key, key, direction);
        return new Listing(
                """
                %s LIMIT $p.candidates
                WITH n, %s AS place
                WHERE %s
                RETURN place, %s
                LIMIT $p.limit""".formatted(candidates, key, type == EntryType.CLAIM ? CLAIM_TESTS : TESTS, COLUMNS),
                "%s SKIP $p.candidates - 1 LIMIT 1 RETURN %s AS place".formatted(candidates, key));
    }

    private static Listing incoming(LinkType link, Order order) {
        String direction = order.ascending() ? "" : " DESC";
        String candidates = """
                    WITH to
                    MATCH (n)-[r:%s]->()
                    USING INDEX SEEK r:%s(to, of, sort)
                    WHERE r.to = to AND r.of = $p.of AND r.sort > $p.after AND r.sort < $p.before
                    WITH n, r ORDER BY r.to%s, r.of%s, r.sort%s""".formatted(link.name(), link.name(), direction, direction, direction);
        return new Listing("""
                UNWIND $p.ids AS to
                CALL {
                %s LIMIT $p.candidates
                    WITH n, r.sort AS place
                    WHERE %s
                    RETURN n, place
                    LIMIT $p.limit
                }
                RETURN to, place, %s""".formatted(candidates, CLAIM_TESTS, COLUMNS), """
                UNWIND $p.ids AS to
                CALL {
                %s SKIP $p.candidates - 1 LIMIT 1
                    RETURN r.sort AS place
                }
                RETURN to, place""".formatted(candidates));
    }

    static <T> T found(@Nullable T statement) {
        if (statement == null) {
            throw new IllegalArgumentException("the catalogue has no such statement");
        }
        return statement;
    }
}
