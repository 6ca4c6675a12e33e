// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Everything that a graph holds, as sorted lines: each node and each relationship with all its properties. */
public final class GraphDump {
    private GraphDump() {}

    /** The whole graph. Migrations are left out: they say how the graph was laid out, not what it holds. */
    public static List<String> of(Driver driver) {
        return of(driver, "");
    }

    /** Of the whole graph, what is of entries whose key begins with the text, and what joins them to others. */
    public static List<String> of(Driver driver, String keyPrefix) {
        try (Session session = driver.session()) {
            return session.executeRead(work -> {
                List<String> lines = new ArrayList<>();
                work
                        .run(
                                "MATCH (n) WHERE NOT n:GraphMigration RETURN labels(n) AS labels, properties(n) AS properties")
                        .stream()
                        .filter(row -> isOf(row.get("properties").asMap(), keyPrefix))
                        .map(row -> "node " + labels(row, "labels") + sorted(row, "properties"))
                        .forEach(lines::add);
                work
                        .run(
                                "MATCH (a)-[r]->(b) RETURN labels(a) AS fromLabels, properties(a) AS from, type(r) AS type, "
                                        + "properties(r) AS properties, labels(b) AS toLabels, properties(b) AS to")
                        .stream()
                        .filter(row -> isOf(row.get("from").asMap(), keyPrefix)
                                || isOf(row.get("to").asMap(), keyPrefix))
                        .map(row -> "edge " + name(row, "from") + " " + labels(row, "fromLabels") + " -"
                                + row.get("type").asString() + "-> " + name(row, "to") + " " + labels(row, "toLabels")
                                + sorted(row, "properties"))
                        .forEach(lines::add);
                lines.sort(null);
                return lines;
            });
        }
    }

    /** What two dumps do not share: lines of the one with "-" in front, lines of the other with "+". */
    public static List<String> difference(List<String> one, List<String> other) {
        List<String> difference = new ArrayList<>();
        left(one, other).forEach(line -> difference.add("- " + line));
        left(other, one).forEach(line -> difference.add("+ " + line));
        difference.sort(Comparator.comparing(line -> line.substring(2)));
        return difference;
    }

    private static List<String> left(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(one);
        Map<String, Integer> counts = new HashMap<>();
        other.forEach(line -> counts.merge(line, 1, Integer::sum));
        left.removeIf(line -> counts.merge(line, -1, Integer::sum) >= 0);
        return left;
    }

    private static boolean isOf(Map<String, Object> properties, String keyPrefix) {
        if (keyPrefix.isEmpty()) {
            return true;
        }
        String id = String.valueOf(properties.get("id"));
        return id.substring(id.indexOf(':') + 1).startsWith(keyPrefix)
                || String.valueOf(properties.get("url")).startsWith(keyPrefix);
    }

    private static String labels(Record row, String column) {
        return new TreeSet<>(row.get(column).asList(label -> label.asString())).toString();
    }

    private static String name(Record row, String column) {
        Map<String, Object> properties = row.get(column).asMap();
        return String.valueOf(properties.getOrDefault("id", properties.get("url")));
    }

    private static String sorted(Record row, String column) {
        return " " + new TreeMap<>(row.get(column).asMap());
    }
}
