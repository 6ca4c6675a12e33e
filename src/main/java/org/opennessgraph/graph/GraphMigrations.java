// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Brings constraints and indexes of a graph up to date: each script once, in order, and recorded in the graph with a
 * checksum, so that a script that was changed afterwards is noticed.
 */
final class GraphMigrations {
    private static final List<String> SCRIPTS = List.of(
            "V0001__entries.cypher",
            "V0002__links.cypher",
            "V0003__past.cypher",
            "V0004__past_reads.cypher",
            "V0005__properties.cypher",
            "V0006__documents.cypher");

    private GraphMigrations() {}

    static void apply(Driver driver) {
        try (Session session = driver.session()) {
            session.run("CREATE CONSTRAINT graph_migration IF NOT EXISTS "
                            + "FOR (m:GraphMigration) REQUIRE m.script IS UNIQUE")
                    .consume();
            for (String script : SCRIPTS) {
                apply(session, script);
            }
            session.run("CALL db.awaitIndexes(300)").consume();
        }
    }

    private static void apply(Session session, String script) {
        String text = read(script);
        String checksum = Integer.toHexString(text.hashCode());
        var recorded = session.run(
                        "MATCH (m:GraphMigration {script: $script}) RETURN m.checksum AS checksum",
                        Map.of("script", script))
                .list();
        if (!recorded.isEmpty()) {
            if (!recorded.get(0).get("checksum").asString().equals(checksum)) {
                throw new IllegalStateException("the graph's script " + script
                        + " was changed after it had been applied; add a new script instead");
            }
            return;
        }
        for (String statement : statements(text)) {
            session.run(statement).consume();
        }
        session.executeWriteWithoutResult(work -> work.run(
                        "CREATE (:GraphMigration {script: $script, checksum: $checksum})",
                        Map.of("script", script, "checksum", checksum))
                .consume());
    }

    private static List<String> statements(String text) {
        String code = text.lines().filter(line -> !line.startsWith("//")).reduce("", (a, b) -> a + "\n" + b);
        return Arrays.stream(code.split(";", -1))
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    private static String read(String script) {
        try (InputStream in = GraphMigrations.class.getResourceAsStream("/neo4j/migrations/" + script)) {
            if (in == null) {
                throw new IllegalStateException("the script " + script + " is missing from the app");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the script " + script + " cannot be read", unreadable);
        }
    }
}
