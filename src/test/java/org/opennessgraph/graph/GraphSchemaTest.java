// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.engine.GraphDriver;

/** Constraints and indexes are what the committed snapshot says, and no type is without those that its lists need. */
@QuarkusTest
class GraphSchemaTest {
    private static final Path COMMITTED = Path.of("docs", "graph-schema.txt");
    private static final int PATIENCE_SECONDS = 60;

    @Inject
    GraphDriver driver;

    @Inject
    GraphReads reads;

    /** Once there is a position, all scripts have been applied. */
    @BeforeEach
    void laidOut() throws InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            try {
                reads.position();
                return;
            } catch (GraphUnavailable notYet) {
                Thread.sleep(1_000);
            }
        }
        throw new AssertionError("the graph was not laid out in time");
    }

    @Test
    void the_committed_schema_is_the_one_that_the_migrations_make() throws IOException {
        String made = schema().stream().collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("update-schema")) {
            Files.writeString(COMMITTED, made);
        }

        assertThat(COMMITTED)
                .as("the schema of the graph changed; if that is meant, update the file with: "
                        + "./mvnw test -Dtest=GraphSchemaTest -Dupdate-schema=true")
                .content()
                .isEqualTo(made);
    }

    @Test
    void every_link_type_has_the_index_that_its_lists_run_along() {
        List<String> schema = schema();

        assertThat(LinkType.values()).allSatisfy(link -> assertThat(schema)
                .as("add a migration for link type %s, with its index on (to, of, sort)", link)
                .contains("index RANGE on relationships " + link + " (to, of, sort)"));
    }

    @Test
    void every_entry_type_has_the_indexes_that_its_lists_run_along() {
        List<String> schema = schema();

        for (String property : List.of("sort", "name")) {
            assertThat(EntryType.values()).allSatisfy(type -> assertThat(schema)
                    .as("add a migration for entry type %s, with its index on (%s)", type, property)
                    .contains("index RANGE on nodes " + Labels.of(type) + " (" + property + ")"));
        }
    }

    private List<String> schema() {
        TestGraph graph = new TestGraph(driver::driver);
        return Stream.concat(
                        graph
                                .run(
                                        "SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties",
                                        Map.of())
                                .stream()
                                .map(row -> "constraint " + line(row)),
                        graph
                                .run(
                                        "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, "
                                                + "owningConstraint, options WHERE owningConstraint IS NULL",
                                        Map.of())
                                .stream()
                                .map(row -> "index " + line(row) + analyzer(row)))
                .sorted()
                .toList();
    }

    private static String line(Record row) {
        // Names that nobody gave are digests, which tell a reader nothing.
        String name = row.get("name").asString();
        return row.get("type").asString() + (name.matches("index_[0-9a-f]+") ? "" : " " + name) + " on "
                + ("NODE".equals(row.get("entityType").asString()) ? "nodes" : "relationships")
                + (row.get("labelsOrTypes").isNull() ? "" : " " + joined(row.get("labelsOrTypes"), "|"))
                + (row.get("properties").isNull() ? "" : " (" + joined(row.get("properties"), ", ") + ")");
    }

    private static String analyzer(Record row) {
        Value analyzer = row.get("options").get("indexConfig").get("fulltext.analyzer");
        return analyzer.isNull() ? "" : " analyzed by " + analyzer.asString();
    }

    private static String joined(Value list, String separator) {
        return String.join(separator, list.asList(Value::asString));
    }
}
