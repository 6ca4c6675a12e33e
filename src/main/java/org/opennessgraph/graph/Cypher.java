// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.ResultSummary;

/** Runs texts whose parameters arrive as the map {@code $p}; see {@link Statements} for why. */
final class Cypher {
    private Cypher() {}

    static ResultSummary run(TransactionContext transaction, String text, Map<String, Object> parameters) {
        return transaction.run(text, Map.of("p", parameters)).consume();
    }

    static List<Record> rows(TransactionContext transaction, String text, Map<String, Object> parameters) {
        return transaction.run(text, Map.of("p", parameters)).list();
    }
}
