// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Link;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.format.Payload;

/** The writes, through the driver. */
class DriverGraphWrites implements GraphWrites {
    private static final String FENCE = """
            MATCH (p:Projection {name: 'graph', position: $expected})
            SET p.position = $next
            RETURN p.position""";

    private static final String PRESENT = """
            UNWIND $ids AS id
            MATCH (n:Entry {id: id})
            WHERE n.since IS NOT NULL
            RETURN n.id AS id, n.state AS state, n.format AS format, n.position AS position, n.version AS version, \\
            n.status AS status""";

    private static final String KEEP_PAST = """
            UNWIND $rows AS row
            MATCH (n:Entry {id: row.id})
            CREATE (:Past {id: n.id, type: n.type, state: n.state, format: n.format, version: n.version,
                           status: n.status, knownFrom: n.since, knownTo: row.position})""";

    private static final String WITHDRAW = """
            MATCH (n:Entry {id: $id})
            SET n.status = 'RETRACTED', n.position = $position, n.since = $position, n.version = $version""";

    private static final String END_ALL_LINKS = """
            MATCH (n:Entry {id: $id})-[r]->(m)
            WHERE NOT type(r) ENDS WITH '_PAST' AND NOT type(r) = 'LEADS_TO'
            RETURN type(r) AS type, m.id AS to, r.key AS key""";

    private static final String DROP_ADDRESSES = """
            UNWIND $ids AS id
            MATCH (a:Address)-[:LEADS_TO]->(:Entry {id: id})
            DETACH DELETE a""";

    private static final String ADD_ADDRESSES = """
            UNWIND $rows AS row
            MATCH (n:Entry {id: row.id})
            CREATE (:Address {url: row.url})-[:LEADS_TO]->(n)""";

    private static final String INCOMING = """
            MATCH (m:Entry)-[r]->(:Entry {id: $id})
            RETURN type(r) AS type, m.id AS from, properties(r) AS properties""";

    private static final String MERGE = """
            MATCH (n:Entry {id: $id})
            DETACH DELETE n
            CREATE (:Merged {id: $id, into: $into, position: $position})""";

    private static final String MERGED_INTO = """
            UNWIND $ids AS id
            MATCH (m:Merged {id: id})
            RETURN id, m.into AS into""";

    private static final String EMPTY = """
            MERGE (n:Entry {id: $id})
            SET n = {id: $id, type: $type, key: $key, version: $version, position: $position, since: $position,
                     status: 'REDACTED'}""";

    private static final String FORGET = """
            MATCH (n:Entry {id: $id})
            OPTIONAL MATCH (n)-[r]->()
            DELETE r
            WITH DISTINCT n
            SET n = {id: $id, type: $type, key: $key, status: 'REDACTED'}""";

    private static final String FORGET_PAST = "MATCH (p:Past {id: $id}) WHERE p.knownFrom >= 0 DELETE p";

    private static final String TOUCH = "MATCH (n:Entry {id: $id}) SET n.position = $position, n.version = $version";

    /** First and last dated assertion of a claim, each found at an end of the index. */
    private static final String DERIVE_CLAIMS = """
            UNWIND $ids AS id
            MATCH (c:Claim {id: id})
            CALL {
                WITH c
                MATCH ()-[r:ASSERTS]->()
                WHERE r.to = c.id AND r.of = 'assertion' AND r.sort < '~'
                WITH r ORDER BY r.to, r.of, r.sort LIMIT 1
                RETURN collect(startNode(r).date)[0] AS first, collect(startNode(r).earliest)[0] AS earliest
            }
            CALL {
                WITH c
                MATCH ()-[r:ASSERTS]->()
                WHERE r.to = c.id AND r.of = 'assertion' AND r.sort < '~'
                WITH r ORDER BY r.to DESC, r.of DESC, r.sort DESC LIMIT 1
                RETURN collect(startNode(r).date)[0] AS last
            }
            SET c.firstSaid = first, c.lastSaid = last, c.earliest = coalesce(earliest, c.aboutEarliest),
                c.sort = coalesce(earliest, c.aboutEarliest, '~') + '|' + c.id
            WITH c
            MATCH (c)-[r:ABOUT|USES_TERM]->()
            SET r.sort = c.sort""";

    private static final int CLEAR_BATCH = 10_000;

    private final Supplier<Driver> driver;
    private final EntryJson json = new EntryJson();

    DriverGraphWrites(Supplier<Driver> driver) {
        this.driver = driver;
    }

    @Override
    public void prepare(int format) {
        GraphMigrations.apply(driver.get());
        write(work -> work.run(
                        "MERGE (p:Projection {name: 'graph'}) ON CREATE SET p.position = 0, p.format = $format",
                        Map.of("format", format))
                .consume());
    }

    @Override
    public OptionalLong format() {
        List<Record> found = write(work -> work.run("MATCH (p:Projection {name: 'graph'}) RETURN p.format AS format")
                .list());
        return found.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(found.get(0).get("format").asLong());
    }

    @Override
    public void advance(long expected, long next, Collection<Step> work) {
        write(transaction -> {
            if (transaction
                    .run(FENCE, Map.of("expected", expected, "next", next))
                    .list()
                    .isEmpty()) {
                throw new GraphMoved(expected);
            }
            Set<String> claims = new LinkedHashSet<>();
            for (Step step : work) {
                if (step instanceof Put put) {
                    put(transaction, put.puts(), claims);
                } else if (step instanceof Withdraw withdraw) {
                    withdraw(transaction, withdraw, claims);
                } else if (step instanceof Merge merge) {
                    merge(transaction, merge, claims);
                } else if (step instanceof Emptied emptied) {
                    empty(transaction, emptied, claims);
                } else if (step instanceof Forget forget) {
                    forget(transaction, forget.id(), claims);
                } else if (step instanceof Touch touch) {
                    run(
                            transaction,
                            TOUCH,
                            Map.of(
                                    "id", touch.id().toString(),
                                    "position", touch.position(),
                                    "version", touch.version()));
                }
            }
            if (!claims.isEmpty()) {
                run(transaction, DERIVE_CLAIMS, Map.of("ids", List.copyOf(claims)));
            }
            return next;
        });
    }

    @Override
    public Map<EntryId, Present> present(Collection<EntryId> ids) {
        return write(transaction -> presentIn(transaction, ids));
    }

    @Override
    public void clear() {
        boolean more = true;
        while (more) {
            more = write(work -> work.run("""
                            MATCH (n) WHERE NOT n:GraphMigration WITH n LIMIT $batch DETACH DELETE n
                            RETURN count(*) AS gone""", Map.of("batch", CLEAR_BATCH))
                            .single()
                            .get("gone")
                            .asLong()
                    > 0);
        }
    }

    private <T> T write(Function<TransactionContext, T> work) {
        return GraphSession.write(driver.get(), work);
    }

    private Map<EntryId, Present> presentIn(TransactionContext transaction, Collection<EntryId> ids) {
        Map<EntryId, Present> present = new HashMap<>();
        List<String> asked = ids.stream().map(EntryId::toString).distinct().toList();
        for (Record row : transaction.run(PRESENT, Map.of("ids", asked)).list()) {
            Optional<Payload> state = row.get("state").isNull()
                    ? Optional.empty()
                    : Optional.of(new Payload(
                            row.get("format").asInt(),
                            row.get("state").asString().getBytes(StandardCharsets.UTF_8)));
            present.put(
                    EntryId.parse(row.get("id").asString()),
                    new Present(
                            state,
                            row.get("position").asLong(),
                            row.get("version").asInt(),
                            EntryStatus.valueOf(row.get("status").asString())));
        }
        return present;
    }

    private void put(TransactionContext transaction, List<EntryImage> images, Set<String> claims) {
        Map<EntryId, Present> before =
                presentIn(transaction, images.stream().map(EntryImage::id).toList());
        keepPast(transaction, images, before);
        Map<EntryType, List<Map<String, Object>>> nodes = new EnumMap<>(EntryType.class);
        for (EntryImage image : images) {
            nodes.computeIfAbsent(image.id().type(), type -> new ArrayList<>())
                    .add(Map.of("id", image.id().toString(), "properties", image.properties()));
        }
        nodes.forEach((type, given) -> run(transaction, putNodes(type), Map.of("rows", given)));
        LinkChanges changes = new LinkChanges(mergedInto(transaction, images));
        for (EntryImage image : images) {
            List<Link> old = Optional.ofNullable(before.get(image.id()))
                    .filter(present -> present.status() == EntryStatus.ACTIVE)
                    .flatMap(Present::state)
                    .map(state -> json.read(image.id().type(), state))
                    .map(Entry::links)
                    .orElse(List.of());
            changes.compare(image, old);
            note(image.id(), claims);
            old.forEach(link -> noteTarget(link, claims));
            image.links().forEach(link -> noteTarget(link, claims));
        }
        changes.apply(transaction);
        replaceAddresses(transaction, images, before);
    }

    private static Map<String, String> mergedInto(TransactionContext transaction, List<EntryImage> images) {
        Set<String> targets = new LinkedHashSet<>();
        images.forEach(
                image -> image.links().forEach(link -> targets.add(link.to().toString())));
        Map<String, String> into = new HashMap<>();
        for (Record row : transaction
                .run(MERGED_INTO, Map.of("ids", List.copyOf(targets)))
                .list()) {
            into.put(row.get("id").asString(), row.get("into").asString());
        }
        return into;
    }

    private static void note(EntryId id, Set<String> claims) {
        if (id.type() == EntryType.CLAIM) {
            claims.add(id.toString());
        }
    }

    private static void noteTarget(Link link, Set<String> claims) {
        if (link.type() == LinkType.ASSERTS) {
            claims.add(link.to().toString());
        }
    }

    private static void keepPast(
            TransactionContext transaction, List<EntryImage> images, Map<EntryId, Present> before) {
        List<Map<String, Object>> past = new ArrayList<>();
        for (EntryImage image : images) {
            if (before.containsKey(image.id())) {
                past.add(Map.of(
                        "id",
                        image.id().toString(),
                        "position",
                        image.properties().get("position")));
            }
        }
        if (!past.isEmpty()) {
            run(transaction, KEEP_PAST, Map.of("rows", past));
        }
    }

    private static String putNodes(EntryType type) {
        return """
                UNWIND $rows AS row
                MERGE (n:Entry {id: row.id})
                SET n = row.properties, n:%s
                REMOVE n:Retracted:Redacted""".formatted(String.join(":", Labels.all(type)));
    }

    private static void replaceAddresses(
            TransactionContext transaction, List<EntryImage> images, Map<EntryId, Present> before) {
        List<String> known = images.stream()
                .map(EntryImage::id)
                .filter(id -> id.type() == EntryType.SOURCE && before.containsKey(id))
                .map(EntryId::toString)
                .toList();
        if (!known.isEmpty()) {
            run(transaction, DROP_ADDRESSES, Map.of("ids", known));
        }
        List<Map<String, Object>> added = new ArrayList<>();
        for (EntryImage image : images) {
            for (String address : image.addresses()) {
                added.add(Map.of("id", image.id().toString(), "url", address));
            }
        }
        if (!added.isEmpty()) {
            run(transaction, ADD_ADDRESSES, Map.of("rows", added));
        }
    }

    private void withdraw(TransactionContext transaction, Withdraw withdraw, Set<String> claims) {
        String id = withdraw.id().toString();
        run(transaction, KEEP_PAST, Map.of("rows", List.of(Map.of("id", id, "position", withdraw.position()))));
        endAllLinks(transaction, withdraw.id(), withdraw.position(), claims);
        run(transaction, DROP_ADDRESSES, Map.of("ids", List.of(id)));
        run(transaction, WITHDRAW, Map.of("id", id, "position", withdraw.position(), "version", withdraw.version()));
        relabel(transaction, withdraw.id(), "Retracted");
    }

    private void merge(TransactionContext transaction, Merge merge, Set<String> claims) {
        String id = merge.id().toString();
        String into = merge.into().toString();
        run(transaction, KEEP_PAST, Map.of("rows", List.of(Map.of("id", id, "position", merge.position()))));
        endAllLinks(transaction, merge.id(), merge.position(), claims);
        run(transaction, DROP_ADDRESSES, Map.of("ids", List.of(id)));
        Map<String, List<Map<String, Object>>> incoming = new TreeMap<>();
        for (Record row : transaction.run(INCOMING, Map.of("id", id)).list()) {
            Map<String, Object> properties = new HashMap<>(row.get("properties").asMap());
            properties.put("to", into);
            incoming.computeIfAbsent(row.get("type").asString(), type -> new ArrayList<>())
                    .add(Map.of("from", row.get("from").asString(), "properties", properties));
        }
        incoming.forEach((type, moved) -> run(transaction, """
                UNWIND $rows AS row
                MATCH (a:Entry {id: row.from})
                MATCH (b:Entry {id: $into})
                CREATE (a)-[r:%s]->(b)
                SET r = row.properties""".formatted(type), Map.of("rows", moved, "into", into)));
        run(transaction, MERGE, Map.of("id", id, "into", into, "position", merge.position()));
        run(transaction, "MATCH (m:Merged {into: $id}) SET m.into = $into", Map.of("id", id, "into", into));
        note(merge.into(), claims);
    }

    private void empty(TransactionContext transaction, Emptied emptied, Set<String> claims) {
        String id = emptied.id().toString();
        if (!presentIn(transaction, List.of(emptied.id())).isEmpty()) {
            run(transaction, KEEP_PAST, Map.of("rows", List.of(Map.of("id", id, "position", emptied.position()))));
            endAllLinks(transaction, emptied.id(), emptied.position(), claims);
            run(transaction, DROP_ADDRESSES, Map.of("ids", List.of(id)));
        }
        run(
                transaction,
                EMPTY,
                Map.of(
                        "id", id,
                        "type", emptied.id().type().prefix(),
                        "key", emptied.id().key(),
                        "version", emptied.version(),
                        "position", emptied.position()));
        relabel(transaction, emptied.id(), "Redacted");
    }

    private static void forget(TransactionContext transaction, EntryId id, Set<String> claims) {
        for (Record row :
                transaction.run(END_ALL_LINKS, Map.of("id", id.toString())).list()) {
            if (row.get("type").asString().equals(LinkType.ASSERTS.name())) {
                claims.add(row.get("to").asString());
            }
        }
        run(transaction, DROP_ADDRESSES, Map.of("ids", List.of(id.toString())));
        run(transaction, FORGET, Map.of("id", id.toString(), "type", id.type().prefix(), "key", id.key()));
        run(transaction, FORGET_PAST, Map.of("id", id.toString()));
        relabel(transaction, id, "Redacted");
    }

    /** Takes an entry out of the lists of its type. */
    private static void relabel(TransactionContext transaction, EntryId id, String label) {
        run(
                transaction,
                "MATCH (n:Entry {id: $id}) REMOVE n:%s SET n:%s"
                        .formatted(String.join(":", Labels.all(id.type())), label),
                Map.of("id", id.toString()));
    }

    private static void endAllLinks(TransactionContext transaction, EntryId id, long position, Set<String> claims) {
        LinkChanges changes = new LinkChanges(Map.of());
        for (Record row :
                transaction.run(END_ALL_LINKS, Map.of("id", id.toString())).list()) {
            LinkType type = LinkType.valueOf(row.get("type").asString());
            changes.end(type, id, row.get("to").asString(), row.get("key").asString(), position);
            if (type == LinkType.ASSERTS) {
                claims.add(row.get("to").asString());
            }
        }
        changes.apply(transaction);
    }

    static void run(TransactionContext transaction, String statement, Map<String, Object> parameters) {
        transaction.run(statement, parameters).consume();
    }
}
