// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.kills;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.opennessgraph.kills.PackagedApp.Engine;

/** What both stores of a running app hold, as sorted lines. Times of acceptance are left out, all else is there. */
final class Stores {
    private Stores() {}

    /** Every change in order: position, set, entry, version and the digest of its state. */
    static List<String> ledger(PackagedApp app) throws IOException, SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + app.enginePort(Engine.POSTGRESQL) + "/ledger";
        List<String> lines = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(url, "ledger_owner", app.password("postgres.ledger_owner"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT c.position, c.entry_id, c.operation, c.version, md5(p.body)
                        FROM change c LEFT JOIN payload p ON p.position = c.position
                        ORDER BY c.position""")) {
            while (rows.next()) {
                lines.add(rows.getLong(1) + " " + rows.getString(2) + " " + rows.getString(3) + " " + rows.getInt(4)
                        + " " + rows.getString(5));
            }
        }
        return lines;
    }

    /** Every node and every relationship with all properties but what differs from run to run: times, the chain's hash. */
    static List<String> graph(PackagedApp app) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Driver driver = GraphDatabase.driver(
                        "bolt://127.0.0.1:" + app.enginePort(Engine.NEO4J),
                        AuthTokens.basic("neo4j", app.password("neo4j.neo4j")));
                Session session = driver.session()) {
            session.run("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties").stream()
                    .map(row ->
                            "node " + new TreeSet<>(row.get("labels").asList()) + " " + properties(row, "properties"))
                    .forEach(lines::add);
            session
                    .run("MATCH (a)-[r]->(b) RETURN a.id AS from, coalesce(a.url, '') AS url, type(r) AS type, "
                            + "properties(r) AS properties, b.id AS to")
                    .stream()
                    .map(row -> "edge " + row.get("from") + row.get("url") + " " + row.get("type") + " " + row.get("to")
                            + " " + properties(row, "properties"))
                    .forEach(lines::add);
        }
        lines.sort(null);
        return lines;
    }

    private static Map<String, Object> properties(Record row, String column) {
        Map<String, Object> properties = new TreeMap<>(row.get(column).asMap());
        properties.remove("at");
        // The projection's place in the chain, which salts and times are part of.
        properties.remove("hash");
        return properties;
    }
}
