// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.Order;
import org.opennessgraph.graph.SearchHits;
import org.opennessgraph.graph.Slice;
import org.opennessgraph.graph.Window;

/** Asks every question of reads, about all entries of a {@link RandomHistory}; answers are texts that can be compared. */
final class Questions {
    private static final int PAGE = 3;
    private static final int ALL = 1_000;

    private final List<EntryId> ids;
    private final String prefix;
    private final Map<EntryType, List<EntryId>> byType = new EnumMap<>(EntryType.class);
    private final Map<LinkType, List<EntryType>> links;
    private final List<EntryType> types;
    private final List<String> words;

    /**
     * @param ids all ids that there ever were
     * @param prefix what their keys begin with
     * @param types the types of which lists are asked
     * @param links the links that are followed, and from which types
     * @param words what is looked for
     */
    Questions(
            Collection<EntryId> ids,
            String prefix,
            List<EntryType> types,
            Map<LinkType, List<EntryType>> links,
            List<String> words) {
        this.ids = ids.stream().sorted().toList();
        this.prefix = prefix;
        this.types = types;
        this.links = links;
        this.words = words;
        this.ids.forEach(id ->
                byType.computeIfAbsent(id.type(), type -> new ArrayList<>()).add(id));
    }

    Map<String, String> answers(GraphReads reads) {
        Map<String, String> answers = new TreeMap<>();
        new TreeMap<>(reads.byId(ids)).forEach((id, found) -> answers.put("by id " + id, text(found)));
        for (EntryType type : types) {
            answers.put("count " + type, String.valueOf(reads.count(type)));
            for (Order order : Order.values()) {
                pages(answers, "list " + type + " " + order, reads, type, EntryFilter.NONE, order);
            }
            filters(type).forEach((name, filter) -> {
                pages(answers, "list " + type + ", " + name, reads, type, filter, Order.DATE_ASC);
                pages(answers, "list " + type + " by name, " + name, reads, type, filter, Order.NAME_DESC);
            });
        }
        links.forEach((link, starts) -> {
            reads.degrees(link, ids).forEach((id, degree) -> answers.put("degree " + link + " " + id, "" + degree));
            starts.forEach(from -> incoming(answers, reads, link, from));
        });
        words.forEach(word -> search(answers, reads, word));
        claims(answers, reads);
        for (int i = 0; i < 6; i++) {
            String address = prefix + ".example.org/" + i;
            answers.put(
                    "address " + address,
                    reads.byAddress(address).map(Questions::text).orElse("none"));
        }
        answers.put("citations among", texts(reads.citationsAmong(of(EntryType.SOURCE), ALL)));
        return answers;
    }

    private void claims(Map<String, String> answers, GraphReads reads) {
        List<EntryId> claims = of(EntryType.CLAIM);
        answers.put("hanging on all", texts(reads.hangingOn(claims, ALL)));
        claims.forEach(claim -> answers.put("hanging on " + claim, texts(reads.hangingOn(List.of(claim), ALL))));
        answers.put("opposed", new TreeMap<>(reads.opposedTo(claims)).toString());
        for (EntryType type : List.of(EntryType.MODEL, EntryType.LICENSE)) {
            for (EntryId subject : of(type)) {
                answers.put(
                        "claims about " + subject,
                        reads.claimsAbout(subject, null, ALL).toString());
                for (EntryId term : of(EntryType.OPENNESS_TERM)) {
                    answers.put(
                            "claims about " + subject + " as " + term,
                            reads.claimsAbout(subject, term, 2).toString());
                }
            }
        }
    }

    private void incoming(Map<String, String> answers, GraphReads reads, LinkType link, EntryType from) {
        filters(from).forEach((name, filter) -> incoming(answers, reads, link, from, name, filter, Order.DATE_ASC));
        incoming(answers, reads, link, from, "all", EntryFilter.NONE, Order.DATE_ASC);
        incoming(answers, reads, link, from, "all", EntryFilter.NONE, Order.DATE_DESC);
    }

    private void incoming(
            Map<String, String> answers,
            GraphReads reads,
            LinkType link,
            EntryType from,
            String name,
            EntryFilter filter,
            Order order) {
        reads.incoming(link, from, ids, filter, Window.first(order, 2))
                .forEach((to, slice) -> answers.put(
                        "incoming " + to + " " + link + " " + from + " " + order + " " + name, text(slice)));
    }

    /** Through the whole list forwards, and one page from its end. */
    private static void pages(
            Map<String, String> answers,
            String question,
            GraphReads reads,
            EntryType type,
            EntryFilter filter,
            Order order) {
        Window window = Window.first(order, PAGE);
        for (int page = 0; ; page++) {
            Slice slice = reads.list(type, filter, window);
            answers.put(question + ", page " + page, text(slice));
            if (!slice.moreAfter()) {
                break;
            }
            String last = slice.hits().get(slice.hits().size() - 1).sortKey();
            window = new Window(order, last, null, PAGE, false);
        }
        Slice end = reads.list(type, filter, new Window(order, null, null, 1, true));
        answers.put(question + ", end", text(end));
        if (!end.hits().isEmpty()) {
            String before = end.hits().get(0).sortKey();
            answers.put(
                    question + ", before the end",
                    text(reads.list(type, filter, new Window(order, null, before, 2, true))));
        }
    }

    private Map<String, EntryFilter> filters(EntryType type) {
        Map<String, EntryFilter> filters = new TreeMap<>();
        EntryFilter.Required about = new EntryFilter.Required(LinkType.ABOUT, id(EntryType.MODEL, 0));
        switch (type) {
            case CLAIM -> {
                filters.put("denying", equal("polarity", "DENIES"));
                filters.put(
                        "of a term",
                        equal("term", id(EntryType.OPENNESS_TERM, 0).toString()));
                filters.put("about a model", filter(List.of(about), List.of(), null, null, null, null));
                filters.put(
                        "about two",
                        filter(
                                List.of(about, new EntryFilter.Required(LinkType.ABOUT, id(EntryType.LICENSE, 0))),
                                List.of(),
                                null,
                                null,
                                null,
                                null));
                filters.put(
                        "by people",
                        filter(
                                List.of(),
                                List.of(id(EntryType.PERSON, 0), id(EntryType.PERSON, 1)),
                                null,
                                null,
                                null,
                                null));
                filters.put("said in", filter(List.of(), List.of(), id(EntryType.SOURCE, 1), null, null, null));
                filters.put(
                        "said there by one",
                        filter(List.of(), List.of(id(EntryType.PERSON, 0)), id(EntryType.SOURCE, 0), null, null, null));
                filters.put("of days", filter(List.of(), List.of(), null, null, "2023-02-01", "2024-06-30"));
                filters.put(
                        "said by one in days",
                        filter(List.of(), List.of(id(EntryType.PERSON, 0)), null, null, "2023-02-01", "2024-06-30"));
                filters.put(
                        "said there by a day",
                        filter(List.of(), List.of(), id(EntryType.SOURCE, 0), null, null, null)
                                .until("2023-12-31"));
                filters.put(
                        "said there by one, by a day",
                        filter(
                                        List.of(about),
                                        List.of(id(EntryType.PERSON, 0)),
                                        id(EntryType.SOURCE, 0),
                                        null,
                                        null,
                                        null)
                                .until("2023-12-31"));
            }
            case ASSERTION ->
                filters.put(
                        "by one there",
                        filter(
                                List.of(
                                        new EntryFilter.Required(LinkType.MADE_BY, id(EntryType.PERSON, 0)),
                                        new EntryFilter.Required(LinkType.APPEARS_IN, id(EntryType.SOURCE, 0))),
                                List.of(),
                                null,
                                null,
                                null,
                                null));
            case SOURCE -> {
                filters.put("of a word", filter(List.of(), List.of(), null, "x1", null, null));
                filters.put("of days", filter(List.of(), List.of(), null, null, "2023-07-01", null));
                filters.put("generated", equal("generated", "false"));
            }
            default -> {}
        }
        return filters;
    }

    private static EntryFilter equal(String property, String value) {
        return new EntryFilter(Map.of(property, List.of(value)), List.of(), List.of(), null, null, null, null);
    }

    private static EntryFilter filter(
            List<EntryFilter.Required> links,
            List<EntryId> claimants,
            @Nullable EntryId saidIn,
            @Nullable String text,
            @Nullable String from,
            @Nullable String to) {
        return new EntryFilter(Map.of(), links, claimants, saidIn, text, from, to);
    }

    private EntryId id(EntryType type, int number) {
        return new EntryId(type, prefix + number);
    }

    private List<EntryId> of(EntryType type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Which are hit, not in which order: scores come from indexes of different times. */
    private static void search(Map<String, String> answers, GraphReads reads, String word) {
        for (Set<EntryType> types : List.of(Set.<EntryType>of(), Set.of(EntryType.SOURCE, EntryType.CLAIM))) {
            SearchHits hits = reads.search(word, types, 0, ALL);
            answers.put(
                    "search " + word + " " + types,
                    hits.hits().stream().map(hit -> text(hit.found())).sorted().collect(Collectors.joining("\n"))
                            + hits.words()
                            + new TreeMap<>(hits.facets())
                            + hits.atLeast()
                            + hits.more()
                            + reads.search(word, types, 1, 1).more());
        }
    }

    private static String texts(List<Found> found) {
        return found.stream().map(Questions::text).collect(Collectors.joining("\n"));
    }

    private static String text(Slice slice) {
        return slice.hits().stream()
                        .map(hit -> hit.sortKey() + " " + text(hit.found()))
                        .collect(Collectors.joining("\n"))
                + " " + slice.moreBefore() + " " + slice.moreAfter() + " " + slice.partialAt();
    }

    private static String text(Found found) {
        return String.valueOf(found);
    }
}
