// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import jakarta.enterprise.context.ApplicationScoped;
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
@ApplicationScoped
class DriverGraphWrites implements GraphWrites {
    private static final String FENCE = """
            MATCH (p:Projection {name: 'graph', position: $expected})
            SET p.position = $next
            RETURN p.position""";

    private static final String PRESENT = """
            UNWIND $ids AS id
            MATCH (n:Entry {id: id})
            RETURN n.id AS id, n.state AS state, n.format AS format, n.position AS position, n.version AS version, \
            n.status AS status""";

    private static final String KEEP_PAST = """
            UNWIND $rows AS row
            MATCH (n:Entry {id: row.id})
            CREATE (:Past {id: n.id, type: n.type, state: n.state, format: n.format, version: n.version,
                           status: n.status, knownFrom: n.position, knownTo: row.position})""";

    private static final String WITHDRAW = """
            MATCH (n:Entry {id: $id})
            SET n.status = 'RETRACTED', n.position = $position, n.version = $version""";

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

    private static final String MERGE = """
            MATCH (n:Entry {id: $id})
            DETACH DELETE n
            CREATE (:Merged {id: $id, into: $into, position: $position})""";

    private static final String REDACT_PAST = """
            MATCH (n:Past {id: $id, knownFrom: $emptied})
            REMOVE n.state
            SET n.status = 'REDACTED'""";

    private static final String REDACT_PRESENT = """
            MATCH (n:Entry {id: $id, position: $emptied})
            OPTIONAL MATCH (n)-[r]->()
            DELETE r
            WITH DISTINCT n
            SET n = {id: n.id, type: n.type, key: n.key, version: n.version, position: $position, status: 'REDACTED'}""";

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

    private final GraphSession session;
    private final GraphConnection connection;
    private final EntryJson json = new EntryJson();

    DriverGraphWrites(GraphSession session, GraphConnection connection) {
        this.session = session;
        this.connection = connection;
    }

    @Override
    public void prepare(int format) {
        GraphMigrations.apply(connection.driver());
        session.write(work -> work.run(
                        "MERGE (p:Projection {name: 'graph'}) ON CREATE SET p.position = 0, p.format = $format",
                        Map.of("format", format))
                .consume());
    }

    @Override
    public OptionalLong format() {
        List<Record> found =
                session.write(work -> work.run("MATCH (p:Projection {name: 'graph'}) RETURN p.format AS format")
                        .list());
        return found.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(found.get(0).get("format").asLong());
    }

    @Override
    public void advance(long expected, long next, Collection<Step> work) {
        session.write(transaction -> {
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
                } else if (step instanceof Redact redact) {
                    redact(transaction, redact, claims);
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
        return session.write(transaction -> presentIn(transaction, ids));
    }

    @Override
    public void clear() {
        boolean more = true;
        while (more) {
            more = session.write(work -> work.run("""
                            MATCH (n) WHERE NOT n:GraphMigration WITH n LIMIT $batch DETACH DELETE n
                            RETURN count(*) AS gone""", Map.of("batch", CLEAR_BATCH))
                            .single()
                            .get("gone")
                            .asLong()
                    > 0);
        }
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
        LinkChanges changes = new LinkChanges();
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
                SET n = row.properties, n:%s""".formatted(String.join(":", Labels.all(type)));
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
        run(
                transaction,
                "MATCH (n:Entry {id: $id}) REMOVE n:%s SET n:Retracted"
                        .formatted(String.join(":", Labels.all(withdraw.id().type()))),
                Map.of("id", id));
    }

    private void merge(TransactionContext transaction, Merge merge, Set<String> claims) {
        String id = merge.id().toString();
        run(transaction, KEEP_PAST, Map.of("rows", List.of(Map.of("id", id, "position", merge.position()))));
        endAllLinks(transaction, merge.id(), merge.position(), claims);
        run(transaction, DROP_ADDRESSES, Map.of("ids", List.of(id)));
        run(transaction, MERGE, Map.of("id", id, "into", merge.into().toString(), "position", merge.position()));
    }

    private void redact(TransactionContext transaction, Redact redact, Set<String> claims) {
        String id = redact.id().toString();
        Present present = presentIn(transaction, List.of(redact.id())).get(redact.id());
        if (present != null && present.position() == redact.emptied()) {
            present.state().map(state -> json.read(redact.id().type(), state)).ifPresent(entry -> entry.links()
                    .forEach(link -> noteTarget(link, claims)));
            run(transaction, DROP_ADDRESSES, Map.of("ids", List.of(id)));
            run(
                    transaction,
                    REDACT_PRESENT,
                    Map.of("id", id, "emptied", redact.emptied(), "position", redact.position()));
            run(
                    transaction,
                    "MATCH (n:Entry {id: $id}) REMOVE n:%s SET n:Redacted"
                            .formatted(String.join(":", Labels.all(redact.id().type()))),
                    Map.of("id", id));
        } else {
            run(transaction, REDACT_PAST, Map.of("id", id, "emptied", redact.emptied()));
        }
    }

    private static void endAllLinks(TransactionContext transaction, EntryId id, long position, Set<String> claims) {
        LinkChanges changes = new LinkChanges();
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
