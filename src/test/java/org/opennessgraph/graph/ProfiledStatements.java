// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;

/** The catalogue with parameters: each page of a {@link ProfiledGraph} at its start, in its middle, and filtered. */
final class ProfiledStatements {
    private static final int PAGE = 11;
    /** Fewer than any graph here has, so that a page which lets nothing through tests the same number in all. */
    private static final int CANDIDATES = 50;

    private static final int NEAR = 20;
    private static final String FIRST = "";
    private static final String MIDDLE = "2020";
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private final Statements statements = new Statements();
    private final List<Asked> asked = new ArrayList<>();

    /**
     * A text with parameters.
     *
     * @param name what it is, for messages
     * @param text the text
     * @param parameters its parameters
     * @param fewest how many rows it must give at least; one that gives nothing proves nothing
     * @param most how many rows at most
     */
    record Asked(String name, String text, Map<String, Object> parameters, int fewest, int most) {}

    /** Every statement. */
    List<Asked> all() {
        return of(List.of(EntryType.values()), List.of(LinkType.values()));
    }

    /** Those on some types and links, hubs among them. */
    List<Asked> some() {
        return of(
                List.of(EntryType.CLAIM, EntryType.SOURCE),
                List.of(LinkType.ABOUT, LinkType.MADE_BY, LinkType.CITED, LinkType.GOVERNS));
    }

    private List<Asked> of(List<EntryType> types, List<LinkType> links) {
        single();
        for (EntryType type : types) {
            for (Order order : Order.values()) {
                String middle = order.byName() ? "name " + MIDDLE : MIDDLE;
                pages(type + " " + order, statements.listing(type, order), middle, Map.of(), type == EntryType.CLAIM);
            }
            ask("count of " + type, statements.count(type), Map.of(), 1, 1);
        }
        for (LinkType link : links) {
            List<String> hubs = List.of(ProfiledGraph.hubOf(link), ProfiledGraph.hub(EntryType.REMARK));
            EntryType of = ProfiledGraph.startOf(link);
            for (Order order : List.of(Order.DATE_ASC, Order.DATE_DESC)) {
                pages(
                        link + " " + order,
                        statements.incomingListing(link, order),
                        MIDDLE,
                        Map.of("ids", hubs, "of", of.prefix()),
                        of == EntryType.CLAIM);
            }
            ask("degree of " + link, statements.degree(link), Map.of("ids", hubs), 2, 2);
        }
        return asked;
    }

    /** What was known at a position; it pays for the past, so only growth of the present is asked of it. */
    List<Asked> asOf() {
        long late = 1_000_000_000L;
        String claim = ProfiledGraph.hub(EntryType.CLAIM);
        Map<String, Object> at = Map.of("ids", List.of(claim), "position", late, "candidates", PAGE);
        ask("states at", PastStatements.STATES, at, 1, 1);
        ask("merged with", PastStatements.MERGED_WITH, Map.of("ids", List.of("person:merged")), 1, 1);
        ask("by address at", PastStatements.BY_ADDRESS, Map.of("url", "example.org/hub", "position", late), 1, 1);
        ask("hanging on at", PastStatements.HANGING_ON, at, 1, 1);
        Map<String, Object> these = new HashMap<>(EntryFilter.NONE.parameters());
        these.putAll(at);
        ask("these at", PastStatements.THESE, these, 1, 1);
        ask(
                "claims with property at",
                PastStatements.CLAIMS_WITH_PROPERTY,
                Map.of("properties", List.of(ProfiledGraph.PROPERTY), "position", late, "candidates", PAGE),
                1,
                1);
        ask(
                "claims naming at",
                PastStatements.CLAIMS_NAMING,
                Map.of("properties", List.of(ProfiledGraph.PROPERTY), "position", late, "candidates", PAGE),
                1,
                1);
        for (LinkType link : LinkType.values()) {
            Map<String, Object> linking = new HashMap<>(EntryFilter.NONE.parameters());
            linking.put("ids", List.of(ProfiledGraph.hubOf(link)));
            linking.put("of", ProfiledGraph.startOf(link).prefix());
            linking.put("position", late);
            linking.put("candidates", PAGE);
            ask(link + " at", statements.past().linking(link), linking, 1, 1);
        }
        return asked;
    }

    private void single() {
        List<String> hubs =
                Arrays.stream(EntryType.values()).map(ProfiledGraph::hub).toList();
        String claim = ProfiledGraph.hub(EntryType.CLAIM);
        String subject = ProfiledGraph.hub(EntryType.MODEL);
        String term = ProfiledGraph.hub(EntryType.OPENNESS_TERM);
        ask("position", Statements.POSITION, Map.of(), 1, 1);
        ask("by id", Statements.BY_ID, Map.of("ids", hubs), hubs.size(), hubs.size());
        ask("derived", Statements.DERIVED, Map.of("ids", List.of(claim)), 0, 1);
        ask("by merged id", Statements.BY_MERGED_ID, Map.of("ids", List.of("person:merged")), 1, 1);
        ask("by address", Statements.BY_ADDRESS, Map.of("url", "example.org/hub"), 1, 1);
        // The work is Lucene's and grows with the index; what Neo4j reads of the hits is bounded by the limit.
        Map<String, Object> words = Map.of("query", FullTextQuery.of(List.of("needle")), "skip", 0, "limit", PAGE);
        ask("full text", Statements.FULL_TEXT, words, PAGE, PAGE);
        ask("full text facets", Statements.FULL_TEXT_FACETS, words, 1, PAGE);
        ask("hanging on", Statements.HANGING_ON, Map.of("claims", List.of(claim), "limit", PAGE), PAGE, PAGE);
        ask("opposed to", Statements.OPPOSED_TO, Map.of("claims", List.of(claim), "near", NEAR, "limit", PAGE), 1, 1);
        ask("claims about", Statements.CLAIMS_ABOUT, Map.of("subject", subject, "limit", PAGE), PAGE, PAGE);
        ask(
                "claims about with term",
                Statements.CLAIMS_ABOUT_WITH_TERM,
                Map.of("subject", subject, "term", term, "limit", PAGE),
                PAGE,
                PAGE);
        ask(
                "claims with property",
                Statements.CLAIMS_WITH_PROPERTY,
                Map.of("properties", List.of(ProfiledGraph.PROPERTY), "limit", PAGE),
                PAGE,
                PAGE);
        ask(
                "claims naming",
                Statements.CLAIMS_NAMING,
                Map.of("properties", List.of(ProfiledGraph.PROPERTY), "limit", PAGE),
                PAGE,
                PAGE);
        ask(
                "citations made",
                Statements.CITATIONS_MADE,
                Map.of("sources", List.of(ProfiledGraph.hubOf(LinkType.CITING)), "limit", PAGE),
                PAGE,
                PAGE);
        ask(
                "citations among",
                Statements.CITATIONS_AMONG,
                Map.of("sources", List.of(ProfiledGraph.hub(EntryType.SOURCE), "source:one"), "limit", PAGE),
                PAGE,
                PAGE);
    }

    private void pages(
            String name, Statements.Listing listing, String middle, Map<String, Object> more, boolean ofClaims) {
        Map<String, Object> from = window(EntryFilter.NONE, FIRST, more);
        ask(name, listing.page(), from, PAGE, PAGE);
        ask(name + ", end", listing.end(), from, 1, 1);
        ask(name + ", from the middle", listing.page(), window(EntryFilter.NONE, middle, more), PAGE, PAGE);
        for (Map.Entry<String, EntryFilter> filter : filters(ofClaims).entrySet()) {
            ask(name + ", " + filter.getKey(), listing.page(), window(filter.getValue(), FIRST, more), 0, 1);
        }
    }

    /** Each lets nothing through but the hub perhaps: all candidates are tested. */
    private static Map<String, EntryFilter> filters(boolean ofClaims) {
        Map<String, EntryFilter> filters = new HashMap<>();
        filters.put(
                "of a value",
                new EntryFilter(Map.of("status", List.of("NONE")), List.of(), List.of(), null, null, null, null));
        filters.put(
                "of a link",
                new EntryFilter(
                        Map.of(),
                        List.of(new EntryFilter.Required(LinkType.DERIVED_FROM, EntryId.parse("model:nowhere"))),
                        List.of(),
                        null,
                        null,
                        null,
                        null));
        // Apart: which of two the planner tests first is its affair, and no growth.
        filters.put("of words", new EntryFilter(Map.of(), List.of(), List.of(), null, "nothing", null, null));
        filters.put("of days", new EntryFilter(Map.of(), List.of(), List.of(), null, null, "2990-01-01", "2990-12-31"));
        if (ofClaims) {
            filters.put(
                    "of who says it",
                    new EntryFilter(
                            Map.of(),
                            List.of(),
                            List.of(EntryId.parse(ProfiledGraph.hub(EntryType.PERSON))),
                            null,
                            null,
                            null,
                            null));
            filters.put(
                    "of where it is said",
                    new EntryFilter(
                            Map.of(),
                            List.of(),
                            List.of(),
                            EntryId.parse(ProfiledGraph.hub(EntryType.SOURCE)),
                            null,
                            null,
                            null));
        }
        return filters;
    }

    private static Map<String, Object> window(EntryFilter filter, String after, Map<String, Object> more) {
        Map<String, Object> parameters = filter.parameters();
        parameters.put("after", after);
        parameters.put("before", LAST);
        parameters.put("limit", PAGE);
        parameters.put("candidates", CANDIDATES);
        parameters.putAll(more);
        return parameters;
    }

    private void ask(String name, String text, Map<String, Object> parameters, int fewest, int most) {
        asked.add(new Asked(name, text, parameters, fewest, most));
    }
}
