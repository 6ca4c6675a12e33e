// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.List;

/** Words into a query of Lucene that forgives cut and misspelt words. Words hold letters and digits only. */
final class FullTextQuery {
    private FullTextQuery() {}

    static String of(List<String> words) {
        StringBuilder query = new StringBuilder();
        for (String word : words) {
            query.append(query.length() == 0 ? "" : " AND ").append(of(word));
        }
        return query.toString();
    }

    private static String of(String word) {
        StringBuilder choices = new StringBuilder("(").append(word).append("^4");
        if (word.length() >= 2) {
            choices.append(" OR ").append(word).append("*^2");
        }
        if (word.length() >= 4) {
            choices.append(" OR ").append(word).append(word.length() >= 8 ? "~2" : "~1");
        }
        return choices.append(')').toString();
    }
}
