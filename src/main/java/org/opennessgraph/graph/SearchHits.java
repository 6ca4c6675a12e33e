// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.List;
import java.util.Map;
import org.opennessgraph.domain.EntryType;

/**
 * What a search found.
 *
 * @param hits the entries of the page, best first
 * @param more whether there are more
 * @param words the words that were looked for, as the index knows them
 * @param facets how many hits each type has, whatever types were asked for
 * @param atLeast whether the facets stopped counting
 */
public record SearchHits(
        List<Hit> hits, boolean more, List<String> words, Map<EntryType, Long> facets, boolean atLeast) {

    /** Copies what it is given. */
    public SearchHits {
        hits = List.copyOf(hits);
        words = List.copyOf(words);
        facets = Map.copyOf(facets);
    }

    /**
     * One hit.
     *
     * @param found the entry
     * @param score how well it fits; higher is better, comparable within one search only
     */
    public record Hit(Found found, double score) {}
}
