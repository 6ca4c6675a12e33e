// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.inquiry.Searching;

/** What a search found. */
@Type("SearchResultConnection")
@Description("What a search found, best first.")
public final class SearchResultView {
    private final Searching.Result result;
    private final boolean first;

    /**
     * @param result what was found
     * @param first whether this is the first page
     */
    public SearchResultView(Searching.Result result, boolean first) {
        this.result = result;
        this.first = first;
    }

    /** {@return the hits} */
    @NonNull
    @Description("The hits with their places.")
    public List<@NonNull SearchEdge> getEdges() {
        return result.hits().stream()
                .map(hit -> new SearchEdge(
                        hit.cursor(),
                        Views.of(hit.found()),
                        hit.score(),
                        hit.highlights().stream().map(Highlight::of).toList()))
                .toList();
    }

    /** {@return the entries found} */
    @NonNull
    @Description("The entries found.")
    public List<@NonNull EntryView> getNodes() {
        return result.hits().stream().map(hit -> Views.of(hit.found())).toList();
    }

    /** {@return where the page lies} */
    @NonNull
    @Description("Where the page lies in the list of hits.")
    public PageInfoView getPageInfo() {
        List<Searching.Hit> hits = result.hits();
        return new PageInfoView(
                result.hasNext(),
                !first,
                hits.isEmpty() ? null : hits.get(0).cursor(),
                hits.isEmpty() ? null : hits.get(hits.size() - 1).cursor());
    }

    /** {@return how many hits each type has} */
    @NonNull
    @Description("How many hits each type of entry has, whatever types were asked for; most first.")
    public List<@NonNull Facet> getFacets() {
        return result.facets().entrySet().stream()
                .map(facet -> new Facet(facet.getKey(), Math.toIntExact(facet.getValue())))
                .sorted(Comparator.comparing(Facet::count).reversed().thenComparing(Facet::type))
                .toList();
    }

    /** {@return whether the facets stopped counting} */
    @Description("True if the facets counted the first 10,000 hits and there are more: read them as \"at least\".")
    public boolean isFacetsAtLeast() {
        return result.atLeast();
    }

    /**
     * A hit.
     *
     * @param cursor its place
     * @param node the entry
     * @param score how well it fits
     * @param highlights where the words were found
     */
    @Type("SearchResultEdge")
    @Description("A hit of a search.")
    public record SearchEdge(
            @Description("The place in the list of hits, to go on from.") @NonNull
            String cursor,

            @Description("The entry found.") @NonNull EntryView node,

            @Description("How well it fits; comparable within one search only.")
            double score,

            @Description("The texts in which the words were found, at most three.") @NonNull
            List<@NonNull Highlight> highlights) {}

    /**
     * A text in which words were found.
     *
     * @param text the text
     * @param spans where
     */
    @Type("Highlight")
    @Description("A text in which words were found.")
    public record Highlight(
            @Description("The text.") @NonNull String text,

            @Description("Where in it the words stand.") @NonNull
            List<@NonNull Span> spans) {

        static Highlight of(Searching.Highlight highlight) {
            return new Highlight(
                    highlight.text(),
                    highlight.spans().stream()
                            .map(span -> new Span(span.start(), span.end()))
                            .toList());
        }
    }

    /**
     * A piece of a text.
     *
     * @param start the first character
     * @param end the character behind the last
     */
    @Type("TextSpan")
    @Description("A piece of a text, in UTF-16 code units as JavaScript counts them.")
    public record Span(
            @Description("The first character, from 0.") int start,

            @Description("The character behind the last.") int end) {}

    /**
     * A count.
     *
     * @param type the type of entry
     * @param count how many hits it has
     */
    @Type("SearchFacet")
    @Description("How many hits a type of entry has.")
    public record Facet(
            @Description("The type of entry.") @NonNull EntryType type,
            @Description("How many hits it has.") int count) {}
}
