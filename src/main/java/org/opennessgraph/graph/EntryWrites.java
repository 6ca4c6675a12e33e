// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;

/** Writes entries in one transaction. */
final class EntryWrites {
    /** What a past state does not take along: what it says otherwise, and what is of the present only. */
    private static final List<String> NOT_OF_THE_PAST = List.of(
            "key",
            "label",
            "at",
            "since",
            "position",
            "stateVersion",
            "term",
            "linksWritten",
            "addresses",
            "firstSaid",
            "lastSaid");

    private static final String PRESENT = """
            UNWIND $p.ids AS id
            MATCH (n:Entry {id: id})
            WHERE n.since IS NOT NULL
            RETURN n.id AS id""";

    private static final String PUT = """
            UNWIND $p.rows AS row
            MERGE (n:Entry {id: row.id})
            SET n = row.properties
            SET n:$(row.labels)
            REMOVE n:Retracted:Redacted""";

    private static final String RELABEL = """
            MATCH (n:Entry {id: $p.id})
            REMOVE n:$($p.old)
            REMOVE n:Retracted:Redacted
            SET n:$($p.label)""";

    /**
     * A past state keeps what lists are filtered and ordered by, except what is derived from other entries or rewritten
     * when others are merged: that would tell of another time than the state's, and of how sets were cut.
     */
    private static final String KEEP_PAST = """
            UNWIND $p.rows AS row
            MATCH (n:Entry {id: row.id})
            CREATE (past:Past)
            SET past = n {.*, version: n.stateVersion, knownFrom: n.since, knownTo: row.position,
                          linksTo: coalesce(n.linksWritten, n.linksTo),
                          sort: CASE n.type WHEN 'claim' THEN null ELSE n.sort END,
                          earliest: CASE n.type WHEN 'claim' THEN null ELSE n.earliest END,
                          %s}
            WITH n, row
            WHERE n.status = 'ACTIVE'
            UNWIND n.addresses AS url
            CREATE (:PastAddress {url: url, id: n.id, knownFrom: n.since, knownTo: row.position})""".formatted(
                    Stream.concat(NOT_OF_THE_PAST.stream(), DerivedClaimValues.NAMES.stream())
                            .map(name -> name + ": null")
                            .collect(Collectors.joining(", ")));

    private static final String WITHDRAW = """
            MATCH (n:Entry {id: $p.id})
            SET n.status = 'RETRACTED', n.position = $p.position, n.since = $p.position, n.version = $p.version,
                n.stateVersion = $p.version
            REMOVE n.searchNames, n.searchTexts, n.searchType, n.linksTo, n.linksWritten, n.addresses""";

    private static final String DROP_ADDRESSES = """
            UNWIND $p.ids AS id
            MATCH (a:Address)-[:LEADS_TO]->(:Entry {id: id})
            DETACH DELETE a""";

    /** An address may come from an entry that gives it up in the same set, later in its order. */
    private static final String ADD_ADDRESSES = """
            UNWIND $p.rows AS row
            MATCH (n:Entry {id: row.id})
            MERGE (a:Address {url: row.url})
            WITH a, n
            OPTIONAL MATCH (a)-[before:LEADS_TO]->(other) WHERE other <> n
            DELETE before
            WITH DISTINCT a, n
            MERGE (a)-[:LEADS_TO]->(n)""";

    /** From merged ids too: what they said before is known of them. */
    private static final String INCOMING = """
            MATCH (m)-[r]->(:Entry {id: $p.id})
            WHERE NOT m.id IN [$p.id, $p.into]
            RETURN type(r) AS type, m.id AS from, elementId(m) AS node, properties(r) AS properties""";

    /** Who linked to both has done so since it linked to either. */
    private static final String SINCE_EITHER = """
            UNWIND $p.rows AS row
            WITH row
            WHERE row.properties.until IS NULL
            MATCH (a)-[x]->(:Entry {id: $p.into})
            WHERE elementId(a) = row.node AND type(x) = row.type AND x.since > row.properties.since
            SET x.since = row.properties.since""";

    /** One relationship joins two entries: who linked to both keeps that to the survivor. */
    private static final String MOVE = """
            UNWIND $p.rows AS row
            MATCH (a)
            WHERE elementId(a) = row.node
            MATCH (b:Entry {id: $p.into})
            WHERE row.properties.until IS NOT NULL OR NOT EXISTS { MATCH (a)-[x]->(b) WHERE type(x) = row.type }
            CREATE (a)-[r:$(row.type)]->(b)
            SET r = row.properties""";

    /**
     * Those whose links have moved; who has none of its own has no list either. What they wrote stays with them beside:
     * before the merge it meant another entry.
     */
    private static final String LIST_LINKS = """
            UNWIND $p.ids AS id
            MATCH (n:Entry {id: id})
            WHERE n.linksTo IS NOT NULL
            OPTIONAL MATCH (n)-[r]->(m:Entry)
            WHERE r.until IS NULL
            WITH n, type(r) + ' ' + m.id AS link ORDER BY link
            WITH n, collect(link) AS links
            WHERE n.linksTo <> links
            SET n.linksWritten = coalesce(n.linksWritten, n.linksTo), n.linksTo = links""";

    /** The links that it made, which have ended, stay with it: the past is asked for them. */
    private static final String MERGE = """
            MATCH (n:Entry {id: $p.id})
            OPTIONAL MATCH (n)<-[r]-()
            DELETE r
            WITH DISTINCT n
            REMOVE n:Entry:Retracted:Redacted
            REMOVE n:$($p.labels)
            SET n:Merged
            SET n = {id: $p.id, into: $p.into, named: $p.named, position: $p.position}""";

    private static final String MERGE_THE_MERGED = "MATCH (m:Merged {into: $p.id}) SET m.into = $p.into";

    private static final String MERGED_INTO = """
            UNWIND $p.ids AS id
            MATCH (m:Merged {id: id})
            RETURN id, m.into AS into""";

    /** What relationships carry of other links of their start; see {@link LinkChanges}. */
    private static final Map<EntryType, String> CARRIED = Map.of(
            EntryType.CLAIM, """
            MATCH (:Entry {id: $p.into})<-[:ASSERTS]-()-[r:MADE_BY|APPEARS_IN]->()
            WHERE r.claim = $p.id
            SET r.claim = $p.into""",
            EntryType.SOURCE, """
            MATCH (:Entry {id: $p.into})<-[:CITING]-()-[r:CITED]->()
            WHERE r.citing = $p.id
            SET r.citing = $p.into""",
            EntryType.OPENNESS_TERM, """
            MATCH (:Entry {id: $p.into})<-[:USES_TERM]-(c)
            WHERE c.term = $p.id
            SET c.term = $p.into
            WITH c
            MATCH (c)-[r:ABOUT]->()
            SET r.term = $p.into""");

    private static final String EMPTY = """
            MERGE (n:Entry {id: $p.id})
            SET n = {id: $p.id, type: $p.type, key: $p.key, version: $p.version, position: $p.position,
                     since: $p.position, stateVersion: $p.version, status: 'REDACTED'}""";

    private static final String FORGET = """
            MATCH (n:Entry {id: $p.id})
            OPTIONAL MATCH (n)-[r]->()
            DELETE r
            WITH DISTINCT n
            SET n = {id: $p.id, type: $p.type, key: $p.key, status: 'REDACTED'}""";

    /** Label and id go first: a node that was merged in this transaction would else still hold its id for the next one. */
    private static final String FORGET_MERGED = """
            MATCH (m:Merged {id: $p.id})
            REMOVE m:Merged, m.id
            DETACH DELETE m""";

    private static final String FORGET_PAST = "MATCH (p:Past {id: $p.id}) WHERE p.knownFrom >= 0 DELETE p";

    private static final String FORGET_PAST_ADDRESSES = "MATCH (a:PastAddress {id: $p.id}) DELETE a";

    private static final String TOUCH =
            "MATCH (n:Entry {id: $p.id}) SET n.position = $p.position, n.version = $p.version";

    /**
     * First and last dated assertion of a claim, each found at an end of the index. Computed at the end of a transaction,
     * so nothing that stays as it is then may keep these values: the past would depend on how sets were cut.
     */
    private static final String DATE_CLAIMS = """
            UNWIND $p.ids AS id
            MATCH (c:Entry {id: id})
            WHERE c.state IS NOT NULL
            CALL {
                WITH c
                MATCH (a)-[r:ASSERTS]->()
                WHERE r.to = c.id AND r.of = 'assertion' AND r.sort < '~'
                WITH a, r ORDER BY r.to, r.of, r.sort LIMIT 1
                RETURN collect(a.date)[0] AS first, collect(a.earliest)[0] AS earliest,
                       collect(split(r.sort, '|')[0])[0] AS day
            }
            CALL {
                WITH c
                MATCH (a)-[r:ASSERTS]->()
                WHERE r.to = c.id AND r.of = 'assertion' AND r.sort < '~'
                WITH a, r ORDER BY r.to DESC, r.of DESC, r.sort DESC LIMIT 1
                RETURN collect(a.date)[0] AS last
            }
            SET c.firstSaid = first, c.lastSaid = last,
                c.earliest = CASE WHEN day IS NULL THEN c.aboutEarliest ELSE earliest END,
                c.sort = coalesce(day + '|' + c.id, c.aboutSort, '~|' + c.id)
            WITH c
            MATCH (c)-[r:ABOUT|USES_TERM]->()
            SET r.sort = c.sort""";

    private final TransactionContext transaction;
    private final Set<String> claims = new LinkedHashSet<>();

    EntryWrites(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** Writes steps, and then what is derived from them. */
    void write(Collection<GraphWrites.Step> steps) {
        for (GraphWrites.Step step : steps) {
            if (step instanceof GraphWrites.Put put) {
                put(put.puts());
            } else if (step instanceof GraphWrites.Withdraw withdraw) {
                withdraw(withdraw);
            } else if (step instanceof GraphWrites.Merge merge) {
                merge(merge);
            } else if (step instanceof GraphWrites.Emptied emptied) {
                empty(emptied);
            } else if (step instanceof GraphWrites.Forget forget) {
                forget(forget.id());
            } else if (step instanceof GraphWrites.Touch touch) {
                run(TOUCH, change(touch.id(), touch.position(), touch.version()));
            }
        }
        if (!claims.isEmpty()) {
            run(DATE_CLAIMS, Map.of("ids", List.copyOf(claims)));
        }
    }

    private void put(List<EntryImage> images) {
        Set<EntryId> before = present(images.stream().map(EntryImage::id).toList());
        LinkChanges links = new LinkChanges(transaction, before, claims);
        List<EntryImage> known =
                images.stream().filter(image -> before.contains(image.id())).toList();
        keepPast(known.stream()
                .map(image -> change(image.id(), image.position(), 0))
                .toList());
        Map<String, String> mergedInto = mergedInto(images);
        List<Map<String, Object>> nodes = new ArrayList<>();
        for (EntryImage image : images) {
            Map<String, Object> properties = new HashMap<>(image.properties());
            properties.computeIfPresent(
                    "term", (name, term) -> mergedInto.getOrDefault(term.toString(), (String) term));
            List<String> linksTo = LinkChanges.texts(image, mergedInto);
            List<String> written = LinkChanges.texts(image, Map.of());
            properties.put("linksTo", linksTo);
            if (!written.equals(linksTo)) {
                properties.put("linksWritten", written);
            }
            properties.computeIfPresent("addresses", (name, addresses) -> keys((List<?>) addresses));
            nodes.add(Map.of(
                    "id", image.id().toString(), "labels", Labels.all(image.id().type()), "properties", properties));
            note(image.id());
        }
        run(PUT, Map.of("rows", nodes));
        images.forEach(image -> links.compare(image, mergedInto));
        links.apply(transaction);
        replaceAddresses(images, known);
    }

    private Set<EntryId> present(Collection<EntryId> ids) {
        Set<EntryId> present = new HashSet<>();
        List<String> asked = ids.stream().map(EntryId::toString).toList();
        rows(PRESENT, Map.of("ids", asked))
                .forEach(row -> present.add(EntryId.parse(row.get("id").asString())));
        return present;
    }

    private Map<String, String> mergedInto(List<EntryImage> images) {
        Set<String> targets = new LinkedHashSet<>();
        images.forEach(
                image -> image.links().forEach(link -> targets.add(link.to().toString())));
        return mergedInto(targets);
    }

    private Map<String, String> mergedInto(Collection<String> ids) {
        Map<String, String> into = new HashMap<>();
        rows(MERGED_INTO, Map.of("ids", List.copyOf(ids)))
                .forEach(row ->
                        into.put(row.get("id").asString(), row.get("into").asString()));
        return into;
    }

    /** The state that an entry has now becomes one of the past. */
    private void keepPast(List<Map<String, Object>> changes) {
        if (!changes.isEmpty()) {
            run(KEEP_PAST, Map.of("rows", changes));
        }
    }

    private void replaceAddresses(List<EntryImage> images, List<EntryImage> known) {
        List<String> sources = known.stream()
                .map(EntryImage::id)
                .filter(id -> id.type() == EntryType.SOURCE)
                .map(EntryId::toString)
                .toList();
        if (!sources.isEmpty()) {
            dropAddresses(sources);
        }
        List<Map<String, Object>> added = new ArrayList<>();
        for (EntryImage image : images) {
            for (String address : image.addresses()) {
                added.add(Map.of("id", image.id().toString(), "url", TextKey.of(address)));
            }
        }
        if (!added.isEmpty()) {
            run(ADD_ADDRESSES, Map.of("rows", added));
        }
    }

    private static List<String> keys(List<?> addresses) {
        return addresses.stream()
                .map(address -> TextKey.of(String.valueOf(address)))
                .toList();
    }

    private void dropAddresses(List<String> sources) {
        run(DROP_ADDRESSES, Map.of("ids", sources));
    }

    private void withdraw(GraphWrites.Withdraw withdraw) {
        Map<String, Object> change = change(withdraw.id(), withdraw.position(), withdraw.version());
        end(withdraw.id(), withdraw.position(), change);
        run(WITHDRAW, change);
        note(withdraw.id());
        relabel(withdraw.id(), "Retracted");
    }

    private void merge(GraphWrites.Merge merge) {
        String named = merge.into().toString();
        String into = mergedInto(List.of(named)).getOrDefault(named, named);
        Map<String, Object> change = change(merge.id(), merge.position(), 0);
        change.put("into", into);
        change.put("named", named);
        change.put("labels", Labels.all(merge.id().type()));
        end(merge.id(), merge.position(), change);
        List<Map<String, Object>> moved = new ArrayList<>();
        Set<String> starts = new LinkedHashSet<>(List.of(into));
        for (Record row : rows(INCOMING, change)) {
            Map<String, Object> properties = new HashMap<>(row.get("properties").asMap());
            properties.put("to", into);
            starts.add(row.get("from").asString());
            moved.add(Map.of(
                    "type", row.get("type").asString(), "node", row.get("node").asString(), "properties", properties));
        }
        if (!moved.isEmpty()) {
            run(SINCE_EITHER, Map.of("rows", moved, "into", into));
            run(MOVE, Map.of("rows", moved, "into", into));
        }
        run(MERGE, change);
        run(LIST_LINKS, Map.of("ids", List.copyOf(starts)));
        run(MERGE_THE_MERGED, change);
        String carried = CARRIED.get(merge.id().type());
        if (carried != null) {
            run(carried, change);
        }
        note(EntryId.parse(into));
    }

    private void empty(GraphWrites.Emptied emptied) {
        Map<String, Object> change = change(emptied.id(), emptied.position(), emptied.version());
        if (!present(List.of(emptied.id())).isEmpty()) {
            end(emptied.id(), emptied.position(), change);
        }
        run(EMPTY, change);
        relabel(emptied.id(), "Redacted");
    }

    private void forget(EntryId id) {
        Map<String, Object> entry = change(id, 0, 0);
        LinkChanges links = new LinkChanges(transaction, List.of(id), claims);
        links.endAll(id, 0);
        dropAddresses(List.of(id.toString()));
        run(FORGET, entry);
        run(FORGET_MERGED, entry);
        run(FORGET_PAST, entry);
        run(FORGET_PAST_ADDRESSES, entry);
        relabel(id, "Redacted");
    }

    /** Ends what an entry says now: its state goes to the past, its links end, its addresses lead nowhere. */
    private void end(EntryId id, long position, Map<String, Object> change) {
        LinkChanges links = new LinkChanges(transaction, List.of(id), claims);
        links.endAll(id, position);
        links.apply(transaction);
        keepPast(List.of(change));
        dropAddresses(List.of(id.toString()));
    }

    /** Takes an entry out of the lists of its type. */
    private void relabel(EntryId id, String label) {
        run(RELABEL, Map.of("id", id.toString(), "old", Labels.all(id.type()), "label", label));
    }

    private void note(EntryId id) {
        if (id.type() == EntryType.CLAIM) {
            claims.add(id.toString());
        }
    }

    private static Map<String, Object> change(EntryId id, long position, int version) {
        Map<String, Object> change = new HashMap<>();
        change.put("id", id.toString());
        change.put("type", id.type().prefix());
        change.put("key", id.key());
        change.put("position", position);
        change.put("version", version);
        return change;
    }

    private void run(String text, Map<String, Object> parameters) {
        Cypher.run(transaction, text, parameters);
    }

    private List<Record> rows(String text, Map<String, Object> parameters) {
        return Cypher.rows(transaction, text, parameters);
    }
}
