// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opennessgraph.domain.EntryType;

/** Words into a query of Lucene that forgives cut and misspelt words. Words hold letters and digits only. */
final class FullTextQuery {
    /** Names weigh more than texts: who looks for a name wants what bears it before what speaks of it. */
    private static final Map<String, Integer> WEIGHTS = new TreeMap<>(Map.of("searchNames", 4, "searchTexts", 1));

    /** Words are looked for where an entry's own words stand, never among the names of types. */
    private static final String TYPE_FIELD = "searchType";

    private FullTextQuery() {}

    /** Entries in which all words occur. */
    static String of(List<String> words) {
        return words.stream().map(FullTextQuery::of).collect(Collectors.joining(" AND "));
    }

    /** The same, of certain types; of all if none is named. */
    static String of(List<String> words, Collection<EntryType> types) {
        if (types.isEmpty()) {
            return of(words);
        }
        String wanted = types.stream()
                .sorted()
                .map(type -> TYPE_FIELD + ":" + type.prefix().replace("-", ""))
                .collect(Collectors.joining(" OR ", "(", ")^0"));
        return of(words) + " AND " + wanted;
    }

    private static String of(String word) {
        StringBuilder choices = new StringBuilder("(");
        WEIGHTS.forEach((field, weight) -> {
            choices.append(choices.length() == 1 ? "" : " OR ").append(field + ":" + word + "^" + 4 * weight);
            if (word.length() >= 2) {
                choices.append(" OR " + field + ":" + word + "*^" + 2 * weight);
            }
            if (word.length() >= 4) {
                choices.append(" OR " + field + ":" + word + (word.length() >= 8 ? "~2" : "~1") + "^" + weight);
            }
        });
        return choices.append(')').toString();
    }
}
