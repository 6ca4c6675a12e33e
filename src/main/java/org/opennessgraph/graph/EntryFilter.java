// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.LinkType;

/**
 * What entries of a list must have. Everything given must hold.
 *
 * @param equal for a property of the graph's nodes, such as {@code kind}: the values of which one must be there
 * @param links links that the entry must make
 * @param claimants for claims: agents of which one must have asserted it, in the source and on a day that is asked for
 * @param saidIn for claims: a source in which it must have been asserted, on a day that is asked for
 * @param text words that must all occur in its names or texts
 * @param from the first day, as {@code 2023-07-18}: of the entry, or of its assertion if claimants or source are given
 * @param to the last day
 * @param until the day behind which nothing may begin: entries without a date are let through, unlike by {@code to}
 */
public record EntryFilter(
        Map<String, List<String>> equal,
        List<Required> links,
        List<EntryId> claimants,
        @Nullable EntryId saidIn,
        @Nullable String text,
        @Nullable String from,
        @Nullable String to,
        @Nullable String until) {
    /** Lets everything through. */
    public static final EntryFilter NONE = new EntryFilter(Map.of(), List.of(), List.of(), null, null, null, null);

    /** A filter for entries of any time. */
    public EntryFilter(
            Map<String, List<String>> equal,
            List<Required> links,
            List<EntryId> claimants,
            @Nullable EntryId saidIn,
            @Nullable String text,
            @Nullable String from,
            @Nullable String to) {
        this(equal, links, claimants, saidIn, text, from, to, null);
    }

    /**
     * A link that an entry must make.
     *
     * @param type its type
     * @param to to which entry
     */
    public record Required(LinkType type, EntryId to) {}

    /** Copies what it is given. */
    public EntryFilter {
        equal = Map.copyOf(equal);
        links = List.copyOf(links);
        claimants = List.copyOf(claimants);
    }

    /** Whether assertions are asked for, by who made them or where. */
    boolean ofAssertions() {
        return !claimants.isEmpty() || saidIn != null;
    }

    /**
     * Tests the days as the graph does: what has none lies in no range, and behind no day.
     *
     * @param earliest the first day of an entry, as {@code 2023-07-18}; null if it has none
     * @return whether it lies in the range, unless that is one of assertions, and not behind the last day
     */
    public boolean passesDay(@Nullable String earliest) {
        return ofAssertions() ? isNotBehind(earliest) : passesDaySaid(earliest);
    }

    private boolean isNotBehind(@Nullable String earliest) {
        return earliest == null || until == null || earliest.compareTo(until) <= 0;
    }

    /** The same of an assertion that is asked for. */
    boolean passesDaySaid(@Nullable String earliest) {
        if (earliest == null) {
            return from == null && to == null;
        }
        return (from == null || earliest.compareTo(from) >= 0)
                && (to == null || earliest.compareTo(to) <= 0)
                && isNotBehind(earliest);
    }

    boolean testsCandidates() {
        return !equal.isEmpty()
                || !links.isEmpty()
                || !claimants.isEmpty()
                || saidIn != null
                || text != null
                || from != null
                || to != null
                || until != null;
    }

    /**
     * @param day the day behind which nothing may begin, as {@code 2023-07-18}
     * @return the same filter, with that day
     */
    public EntryFilter until(String day) {
        return new EntryFilter(equal, links, claimants, saidIn, text, from, to, day);
    }

    /**
     * @return the same filter, whatever the day
     */
    public EntryFilter ofAnyDay() {
        return new EntryFilter(equal, links, claimants, saidIn, text, null, null, null);
    }

    /**
     * @param property a property of the graph's nodes
     * @return the same filter, whatever the property has
     */
    public EntryFilter withoutEqual(String property) {
        Map<String, List<String>> others = new HashMap<>(equal);
        others.remove(property);
        return new EntryFilter(others, links, claimants, saidIn, text, from, to, until);
    }

    /**
     * @return the filter in words that are the same wherever it is asked, and others for other filters
     */
    public String mark() {
        return new TreeMap<>(equal) + " " + links + claimants + saidIn + " " + text + " " + from + " " + to + " "
                + until;
    }

    /** The same filter without the link that drives the list. */
    EntryFilter without(Required driver) {
        List<Required> others = new ArrayList<>(links);
        others.remove(driver);
        return new EntryFilter(equal, others, claimants, saidIn, text, from, to, until);
    }

    /** The same filter, whoever said it, and wherever. */
    EntryFilter ofAnybody() {
        return new EntryFilter(equal, links, List.of(), null, text, from, to, until);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("equal", equal);
        parameters.put(
                "links",
                links.stream()
                        .map(link -> LinkChanges.text(link.type(), link.to().toString()))
                        .toList());
        parameters.put("claimants", claimants.stream().map(EntryId::toString).toList());
        parameters.put("saidIn", saidIn == null ? null : saidIn.toString());
        parameters.put("saidInLink", saidIn == null ? null : LinkChanges.text(LinkType.APPEARS_IN, saidIn.toString()));
        parameters.put("saidFrom", from);
        parameters.put("saidTo", to);
        parameters.put("words", text == null ? List.of() : SearchWords.of(text));
        parameters.put("from", ofAssertions() ? null : from);
        parameters.put("to", ofAssertions() ? null : to);
        parameters.put("until", until);
        return parameters;
    }
}
