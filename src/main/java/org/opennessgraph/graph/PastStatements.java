// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;

/**
 * The part of the catalogue that reads the past: what was in force at {@code $p.position}. A state is in force there if
 * it is the present one and was there already, or if it is a past one of the time; a link likewise. Each text stops
 * after {@code $p.candidates}, and says how many it has seen.
 *
 * <p>Links of the graph lead to the survivors of merges. What an entry wrote stays with each of its states, so that
 * these texts find what may have linked to an entry, and {@link PastGraphReads} tells what did.
 */
final class PastStatements {
    /** What is kept of a state to be tested and ordered by. A claim's dates are those of its assertions, of the time. */
    private static final String KEYS = """
            n {.id, .type, .sort, .name, .date, .earliest, .aboutSort, .aboutEarliest, .polarity, \
            links: coalesce(n.linksWritten, n.linksTo)}""";

    /** Which ids have become one, whatever the position: those that were merged into what each asked for is now. */
    static final String MERGED_WITH = """
            UNWIND $p.ids AS asked
            OPTIONAL MATCH (m:Merged {id: asked})
            WITH asked, coalesce(m.into, asked) AS into
            OPTIONAL MATCH (one:Merged {into: into})
            RETURN asked, into, collect(one {.id, .named, .position}) AS merged""";

    /** Any state that was there. */
    static final String STATES = """
            UNWIND $p.ids AS asked
            CALL {
                WITH asked
                MATCH (n:Entry {id: asked})
                WHERE n.since <= $p.position
                RETURN n, n.stateVersion AS version, n.since AS position
                UNION ALL
                WITH asked
                MATCH (n:Past {id: asked})
                WHERE n.knownFrom <= $p.position AND n.knownTo > $p.position
                RETURN n, n.version AS version, n.knownFrom AS position
            }
            RETURN n.id AS id, n.state AS state, n.format AS format, n.status AS status, version, position,
                   %s AS keys""".formatted(KEYS);

    static final String BY_ADDRESS = """
            MATCH (:Address {url: $p.url})-[:LEADS_TO]->(n:Source)
            WHERE n.since <= $p.position
            RETURN n.id AS id
            UNION
            MATCH (a:PastAddress {url: $p.url})
            WHERE a.knownFrom <= $p.position AND a.knownTo > $p.position
            RETURN a.id AS id""";

    static final String FULL_TEXT = """
            CALL db.index.fulltext.queryNodes('entry_text', $p.query, {limit: $p.candidates}) YIELD node AS n, score
            RETURN count(n) AS scanned,
                   collect(CASE WHEN n.since <= $p.position THEN {id: n.id, type: n.type, score: score} END) AS found
            UNION ALL
            CALL db.index.fulltext.queryNodes('past_text', $p.query, {limit: $p.candidates}) YIELD node AS n, score
            RETURN count(n) AS scanned,
                   collect(CASE WHEN n.knownFrom <= $p.position AND n.knownTo > $p.position AND n.status = 'ACTIVE'
                                THEN {id: n.id, type: n.type, score: score} END) AS found""";

    /** The state of the entry {@code id} that was in force. */
    private static final String IN_FORCE = """
            CALL {
                    WITH id
                    MATCH (n:Entry {id: id})
                    WHERE n.since <= $p.position AND n.status = 'ACTIVE'
                    RETURN n
                    UNION ALL
                    WITH id
                    MATCH (n:Past {id: id})
                    WHERE n.knownFrom <= $p.position AND n.knownTo > $p.position AND n.status = 'ACTIVE'
                    RETURN n
                }""";

    /** What hangs on entries directly, of whatever kind. */
    static final String HANGING_ON = """
            UNWIND $p.ids AS to
            CALL {
                WITH to
                MATCH (:Entry {id: to})<-[r:ASSERTS|TARGETS|ANSWERS|CARRIES
                                           |ASSERTS_PAST|TARGETS_PAST|ANSWERS_PAST|CARRIES_PAST]-(m)
                WHERE r.since <= $p.position AND coalesce(r.until > $p.position, true)
                WITH DISTINCT m.id AS id LIMIT $p.candidates
                %s
                RETURN count(n) AS scanned, collect(%s) AS found
            }
            RETURN to, scanned, found""".formatted(IN_FORCE, KEYS);

    static final String CLAIMS_WITH_PROPERTY = """
            UNWIND $p.properties AS property
            CALL {
                WITH property
                MATCH (n:Claim)
                USING INDEX SEEK n:Claim(property, sort)
                WHERE n.property = property AND n.sort >= '' AND n.since <= $p.position
                WITH n LIMIT $p.candidates
                RETURN n.id AS id
                UNION
                WITH property
                MATCH (n:Past)
                USING INDEX SEEK n:Past(property, knownTo)
                WHERE n.property = property AND n.knownTo > $p.position AND n.knownFrom <= $p.position
                  AND n.status = 'ACTIVE'
                WITH n LIMIT $p.candidates
                RETURN n.id AS id
            }
            RETURN property, collect(id) AS ids""";

    static final String CLAIMS_NAMING = """
            UNWIND $p.properties AS property
            CALL {
                WITH property
                MATCH (n:Claim)
                USING TEXT INDEX n:Claim(property)
                WHERE n.property CONTAINS property AND n.since <= $p.position
                WITH n LIMIT $p.candidates
                RETURN n.id AS id
                UNION
                WITH property
                MATCH (n:Past)
                USING TEXT INDEX n:Past(property)
                WHERE n.property CONTAINS property AND n.knownTo > $p.position AND n.knownFrom <= $p.position
                  AND n.status = 'ACTIVE'
                WITH n LIMIT $p.candidates
                RETURN n.id AS id
            }
            RETURN property, collect(id) AS ids""";

    /** What a candidate must pass; dates are tested by the reader, since those of claims are not kept. */
    private static final String TESTS = """
            all(property IN keys($p.equal) WHERE n[property] IN $p.equal[property])
                   AND all(choice IN $p.links
                           WHERE any(link IN choice WHERE link IN coalesce(n.linksWritten, n.linksTo)))
                   AND all(word IN $p.words WHERE n.searchNames CONTAINS word OR n.searchTexts CONTAINS word)""";

    private static final String FOUND =
            "count(n) AS scanned, collect(CASE WHEN " + TESTS + " THEN " + KEYS + " END) AS found";

    /** Those entries themselves that pass the tests. */
    static final String THESE = """
            UNWIND $p.ids AS id
            %s
            RETURN %s""".formatted(IN_FORCE, FOUND);

    private final Map<EntryType, String> lists = new EnumMap<>(EntryType.class);
    private final Map<EntryType, String> counts = new EnumMap<>(EntryType.class);
    private final Map<LinkType, String> linking = new EnumMap<>(LinkType.class);
    private final Map<LinkType, String> degrees = new EnumMap<>(LinkType.class);

    PastStatements() {
        for (EntryType type : EntryType.values()) {
            lists.put(type, list(Labels.of(type)));
            counts.put(type, count(Labels.of(type)));
        }
        for (LinkType link : LinkType.values()) {
            linking.put(link, linking(link.name()));
            degrees.put(link, degree(link.name()));
        }
    }

    /** All of a type that pass the tests. */
    String list(EntryType type) {
        return Statements.found(lists.get(type));
    }

    String count(EntryType type) {
        return Statements.found(counts.get(type));
    }

    /** What linked to entries and passes the tests. */
    String linking(LinkType link) {
        return Statements.found(linking.get(link));
    }

    /** How many linked to entries, and which, if that is asked. */
    String degree(LinkType link) {
        return Statements.found(degrees.get(link));
    }

    List<String> all() {
        List<String> all = new ArrayList<>(List.of(
                MERGED_WITH, STATES, BY_ADDRESS, FULL_TEXT, HANGING_ON, THESE, CLAIMS_WITH_PROPERTY, CLAIMS_NAMING));
        all.addAll(lists.values());
        all.addAll(counts.values());
        all.addAll(linking.values());
        all.addAll(degrees.values());
        return all;
    }

    private static String list(String label) {
        return """
                MATCH (n:%s)
                WHERE n.since <= $p.position
                WITH n LIMIT $p.candidates
                RETURN %s
                UNION ALL
                MATCH (n:Past)
                WHERE n.type = $p.type AND n.knownTo > $p.position AND n.knownFrom <= $p.position
                  AND n.status = 'ACTIVE'
                WITH n LIMIT $p.candidates
                RETURN %s""".formatted(label, FOUND, FOUND);
    }

    private static String count(String label) {
        return """
                MATCH (n:%s)
                WHERE n.since <= $p.position
                RETURN count(n) AS entries
                UNION ALL
                MATCH (n:Past)
                WHERE n.type = $p.type AND n.knownTo > $p.position AND n.knownFrom <= $p.position
                  AND n.status = 'ACTIVE'
                RETURN count(n) AS entries""".formatted(label);
    }

    private static String linking(String link) {
        return """
                UNWIND $p.ids AS to
                CALL {
                    WITH to
                    CALL {
                        WITH to
                        MATCH (m)-[r:%s]->()
                        USING INDEX SEEK r:%s(to, of, sort)
                        WHERE r.to = to AND r.of = $p.of AND r.sort >= '' AND r.since <= $p.position
                        WITH m LIMIT $p.candidates
                        RETURN m.id AS id
                        UNION
                        WITH to
                        MATCH (:Entry {id: to})<-[r:%s_PAST]-(m)
                        WHERE r.of = $p.of AND r.since <= $p.position AND r.until > $p.position
                        WITH m LIMIT $p.candidates
                        RETURN m.id AS id
                    }
                    %s
                    RETURN %s
                }
                RETURN to, scanned, found""".formatted(link, link, link, IN_FORCE, FOUND);
    }

    private static String degree(String link) {
        return """
                UNWIND $p.entries AS entry
                CALL {
                    WITH entry
                    MATCH (n:Entry {id: entry.id})
                    WHERE n.since <= $p.position
                    RETURN count(n) AS there
                    UNION ALL
                    WITH entry
                    MATCH (n:Past {id: entry.id})
                    WHERE n.knownFrom <= $p.position AND n.knownTo > $p.position
                    RETURN count(n) AS there
                }
                WITH entry, sum(there) AS there
                WHERE there > 0
                OPTIONAL MATCH (:Entry {id: entry.now})<-[r:%s|%s_PAST]-(m)
                WHERE r.since <= $p.position AND coalesce(r.until > $p.position, true)
                WITH entry, count(DISTINCT m.id) AS degree, collect(DISTINCT CASE WHEN entry.named THEN m.id END) AS ids
                RETURN entry.id AS id, degree, ids""".formatted(link, link);
    }
}
