// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graph.SearchHits;

/** Searches names and texts, and shows where the words were found. */
@ApplicationScoped
public class Searching {
    /** How deep into the hits one can page; a search that goes deeper should be narrowed. */
    public static final int MAX_DEPTH = 2_000;

    private final Moments moments;

    Searching(Moments moments) {
        this.moments = moments;
    }

    /**
     * Searches.
     *
     * @param text what is looked for: whole, cut or slightly misspelt words, all of which must occur
     * @param types the types wanted, null for all
     * @param first how many hits, 1 to 100; null for 20
     * @param after the cursor of the hit to go on behind
     * @return the hits
     * @throws InquiryFault if the text holds no word or is too long, or page size or cursor are wrong
     */
    public Result search(String text, @Nullable Set<EntryType> types, @Nullable Integer first, @Nullable String after) {
        SearchText.checked(text, "text");
        int wanted = PageRequest.size(first);
        String list = Cursor.mark("search " + text + " " + (types == null ? List.of() : new TreeSet<>(types)));
        int skip = after == null ? 0 : place(list, after);
        SearchHits hits = moments.reads().search(text, types == null ? Set.of() : types, skip, wanted);
        if (types != null && types.isEmpty()) {
            return new Result(List.of(), false, hits.facets(), hits.atLeast());
        }
        List<Hit> shown = new ArrayList<>();
        for (SearchHits.Hit hit : hits.hits()) {
            skip++;
            Entry entry = hit.found().entry();
            List<Highlight> highlights = entry == null ? List.of() : Highlights.of(entry, hits.words());
            shown.add(new Hit(hit.found(), hit.score(), Cursor.of(list, String.valueOf(skip)), highlights));
        }
        return new Result(shown, hits.more() && skip < MAX_DEPTH, hits.facets(), hits.atLeast());
    }

    private static int place(String list, String cursor) {
        String place = Cursor.read(List.of(list), cursor, "after");
        if (!place.matches("[1-9][0-9]{0,5}") || Integer.parseInt(place) > MAX_DEPTH) {
            throw Cursor.wrong("after");
        }
        return Integer.parseInt(place);
    }

    /**
     * What a search found.
     *
     * @param hits the hits, best first
     * @param hasNext whether there are more
     * @param facets how many hits each type has
     * @param atLeast whether the facets stopped counting
     */
    public record Result(List<Hit> hits, boolean hasNext, Map<EntryType, Long> facets, boolean atLeast) {}

    /**
     * One hit.
     *
     * @param found the entry
     * @param score how well it fits; comparable within one search only
     * @param cursor its place
     * @param highlights where the words were found
     */
    public record Hit(Found found, double score, String cursor, List<Highlight> highlights) {}

    /**
     * A text in which words were found.
     *
     * @param text the text
     * @param spans where in it, in characters
     */
    public record Highlight(String text, List<Span> spans) {}

    /**
     * A piece of a text.
     *
     * @param start the first character, from 0
     * @param end the character behind the last
     */
    public record Span(int start, int end) {}
}
