// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Writes what is in both stores again, with nothing but prepared batched inserts and batched creations: no lock, no
 * check, no hash, no fence, no reading, nothing worked out.
 */
final class BareStatements {
    /** As many as {@code quarkus.hibernate-orm.jdbc.statement-batch-size} says. */
    private static final int ROWS_AT_ONCE = 500;

    /** As many as {@link ProjectionSettings#batch()} says. */
    private static final int NODES_AT_ONCE = 2_000;

    private static final Map<String, List<String>> TABLES = tables();

    private final DataSource database;
    private final Driver graph;

    BareStatements(DataSource database, Driver graph) {
        this.database = database;
        this.graph = graph;
    }

    /**
     * What is in the stores.
     *
     * @param tables rows by table
     * @param nodesByLabels properties of nodes, by their labels
     * @param relationshipsByKind ends and properties of relationships, by where they start and end and of what type they are
     */
    record Content(
            Map<String, List<@Nullable Object[]>> tables,
            Map<String, List<Map<String, Object>>> nodesByLabels,
            Map<Kind, List<Map<String, Object>>> relationshipsByKind) {

        long rows() {
            return tables.getOrDefault("change", List.of()).size();
        }

        int nodes() {
            return nodesByLabels.values().stream().mapToInt(List::size).sum();
        }

        int relationships() {
            return relationshipsByKind.values().stream().mapToInt(List::size).sum();
        }
    }

    /** What the text of a statement says of a relationship. */
    record Kind(String start, String startKey, String type) {}

    private static Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tables.put(
                "change",
                List.of(
                        "position",
                        "set_number",
                        "last_of_set",
                        "entry_id",
                        "operation",
                        "version",
                        "actor",
                        "recorded_at",
                        "reason",
                        "origin_kind",
                        "origin_reference",
                        "redirect_to",
                        "redacts",
                        "payload_format",
                        "payload_digest",
                        "previous_hash",
                        "hash"));
        tables.put("payload", List.of("position", "body", "salt", "unique_keys"));
        tables.put("record", List.of("id", "version", "position", "status", "redirect_to"));
        tables.put("unique_key", List.of("key", "entry_id"));
        return tables;
    }

    Content content() throws SQLException {
        Map<String, List<@Nullable Object[]>> tables = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, List<String>> table : TABLES.entrySet()) {
                List<@Nullable Object[]> rows = new ArrayList<>();
                try (ResultSet result = statement.executeQuery(
                        "select " + String.join(", ", table.getValue()) + " from " + table.getKey() + " order by 1")) {
                    while (result.next()) {
                        @Nullable
                        Object[] row = new @Nullable Object[table.getValue().size()];
                        for (int i = 0; i < row.length; i++) {
                            Object value = result.getObject(i + 1);
                            row[i] = value instanceof java.sql.Array array ? array.getArray() : value;
                        }
                        rows.add(row);
                    }
                }
                tables.put(table.getKey(), rows);
            }
        }
        Map<String, List<Map<String, Object>>> nodes = new LinkedHashMap<>();
        Map<Kind, List<Map<String, Object>>> relationships = new LinkedHashMap<>();
        try (Session session = graph.session()) {
            session.run("MATCH (n) WHERE NOT n:GraphMigration RETURN labels(n) AS labels, properties(n) AS properties")
                    .forEachRemaining(row -> nodes.computeIfAbsent(
                                    ":" + String.join(":", row.get("labels").asList(label -> label.asString())),
                                    labels -> new ArrayList<>())
                            .add(row.get("properties").asMap()));
            session.run("""
                            MATCH (a)-[r]->(b:Entry)
                            RETURN a.id AS entry, a.url AS address, b.id AS to, type(r) AS type, properties(r) AS properties""").forEachRemaining(row -> {
                boolean address = row.get("entry").isNull();
                relationships
                        .computeIfAbsent(
                                new Kind(
                                        address ? "Address" : "Entry",
                                        address ? "url" : "id",
                                        row.get("type").asString()),
                                kind -> new ArrayList<>())
                        .add(Map.of(
                                "from", row.get(address ? "address" : "entry").asString(),
                                "to", row.get("to").asString(),
                                "properties", row.get("properties").asMap()));
            });
        }
        return new Content(tables, nodes, relationships);
    }

    /** Inserts all rows in one transaction, as one contribution is. */
    void rows(Content content) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, List<String>> table : TABLES.entrySet()) {
                String text = "insert into " + table.getKey() + " (" + String.join(", ", table.getValue())
                        + ") values (" + "?, ".repeat(table.getValue().size() - 1) + "?)";
                try (PreparedStatement statement = connection.prepareStatement(text)) {
                    int waiting = 0;
                    for (@Nullable Object[] row : content.tables().getOrDefault(table.getKey(), List.of())) {
                        for (int i = 0; i < row.length; i++) {
                            statement.setObject(
                                    i + 1,
                                    row[i] instanceof String[] texts
                                            ? connection.createArrayOf("text", texts)
                                            : row[i]);
                        }
                        statement.addBatch();
                        if (++waiting % ROWS_AT_ONCE == 0) {
                            statement.executeBatch();
                        }
                    }
                    statement.executeBatch();
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Creates all nodes, then all relationships, a transaction for each batch. */
    void graph(Content content) {
        try (Session session = graph.session()) {
            content.nodesByLabels()
                    .forEach((labels, nodes) ->
                            inBatches(session, "UNWIND $rows AS row CREATE (n" + labels + ") SET n = row", nodes));
            content.relationshipsByKind()
                    .forEach((kind, ends) ->
                            inBatches(session, """
                            UNWIND $rows AS row
                            MATCH (a:%s {%s: row.from})
                            MATCH (b:Entry {id: row.to})
                            CREATE (a)-[r:%s]->(b)
                            SET r = row.properties""".formatted(kind.start(), kind.startKey(), kind.type()), ends));
        }
    }

    private static void inBatches(Session session, String text, List<Map<String, Object>> rows) {
        for (int from = 0; from < rows.size(); from += NODES_AT_ONCE) {
            List<Map<String, Object>> some = rows.subList(from, Math.min(rows.size(), from + NODES_AT_ONCE));
            session.executeWriteWithoutResult(
                    transaction -> transaction.run(text, Map.of("rows", some)).consume());
        }
    }

    /** Removes everything but what says which migrations were applied. */
    static void empty(Driver graph) {
        try (Session session = graph.session()) {
            long gone = 1;
            while (gone > 0) {
                gone = session.executeWrite(transaction -> transaction
                        .run(
                                "MATCH (n) WHERE NOT n:GraphMigration WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS gone")
                        .single()
                        .get("gone")
                        .asLong());
            }
        }
    }
}
