// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.opennessgraph.domain.Statement;

/** Who speaks: what the same people say on a day in one text, in whatever form it was entered, is one voice. */
final class Voices {
    private Voices() {}

    /**
     * @param statements statements
     * @return them by voice, in the order in which each voice is first heard
     */
    static List<List<Statement>> of(List<? extends Statement> statements) {
        Map<String, List<Statement>> voices = new LinkedHashMap<>();
        statements.forEach(statement ->
                voices.computeIfAbsent(key(statement), key -> new ArrayList<>()).add(statement));
        return List.copyOf(voices.values());
    }

    /** Whether two statements are of one voice. */
    static boolean same(Statement one, Statement other) {
        return key(one).equals(key(other));
    }

    private static String key(Statement statement) {
        return new TreeSet<>(statement.by()) + " " + statement.said().in() + " "
                + statement.said().on();
    }
}
