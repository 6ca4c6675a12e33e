// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Link;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graph.GraphReads;

/**
 * Tells which entries concern another one, by what they say now: it itself, whatever names it, and whatever hangs on, or
 * is about, something that does. At most nine look-ups for any number of entries.
 */
final class Concerning {
    /** As far as the graph follows what hangs on claims. */
    private static final int MOST_STEPS = 8;

    /** Links from what is said to what it is said of. */
    private static final Set<LinkType> HANGING =
            Set.copyOf(EnumSet.of(LinkType.ASSERTS, LinkType.TARGETS, LinkType.ANSWERS, LinkType.CARRIES));

    /** And from that to the things that an organization makes or keeps. */
    private static final Set<LinkType> ABOUT = Set.copyOf(EnumSet.of(
            LinkType.ASSERTS,
            LinkType.TARGETS,
            LinkType.ANSWERS,
            LinkType.CARRIES,
            LinkType.ABOUT,
            LinkType.GOVERNS,
            LinkType.CLAUSE_OF,
            LinkType.CRITERION_OF,
            LinkType.READS,
            LinkType.AGAINST,
            LinkType.FOUND_IN,
            LinkType.REMARKS_ON));

    private final GraphReads reads;
    private final EntryId wanted;
    private final Set<LinkType> along;
    private final Map<EntryId, Found> known = new HashMap<>();

    private Concerning(GraphReads reads, EntryId wanted, Set<LinkType> along) {
        this.reads = reads;
        this.along = along;
        Found found = reads.byId(List.of(wanted)).get(wanted);
        this.wanted = found == null ? wanted : found.id();
    }

    /** What names a subject, or hangs on what does. */
    static Concerning subject(GraphReads reads, EntryId subject) {
        return new Concerning(reads, subject, HANGING);
    }

    /** What names an organization, or is about what it makes or keeps, or hangs on what is. */
    static Concerning organization(GraphReads reads, EntryId organization) {
        return new Concerning(reads, organization, ABOUT);
    }

    /** Which of some entries do. Entries that the graph does not have concern nothing but themselves. */
    Set<EntryId> of(Collection<EntryId> entries) {
        Set<EntryId> asked = new LinkedHashSet<>(entries);
        Map<EntryId, List<EntryId>> leadingTo = new HashMap<>();
        Set<EntryId> hits = new HashSet<>();
        Set<EntryId> frontier = asked;
        Set<EntryId> seen = new HashSet<>(asked);
        look(asked);
        for (int step = 0; step < MOST_STEPS && !frontier.isEmpty(); step++) {
            look(frontier.stream()
                    .flatMap(id -> links(id).stream())
                    .map(Link::to)
                    .toList());
            Set<EntryId> next = new LinkedHashSet<>();
            for (EntryId id : frontier) {
                if (now(id).equals(wanted)
                        || links(id).stream().anyMatch(link -> now(link.to()).equals(wanted))) {
                    hits.add(id);
                    continue;
                }
                for (Link link : links(id)) {
                    if (along.contains(link.type())) {
                        leadingTo
                                .computeIfAbsent(link.to(), to -> new ArrayList<>())
                                .add(id);
                        if (seen.add(link.to())) {
                            next.add(link.to());
                        }
                    }
                }
            }
            frontier = next;
        }
        spread(hits, leadingTo);
        hits.retainAll(asked);
        return hits;
    }

    private static void spread(Set<EntryId> hits, Map<EntryId, List<EntryId>> leadingTo) {
        Deque<EntryId> open = new ArrayDeque<>(hits);
        while (!open.isEmpty()) {
            for (EntryId before : leadingTo.getOrDefault(open.remove(), List.of())) {
                if (hits.add(before)) {
                    open.add(before);
                }
            }
        }
    }

    private void look(Collection<EntryId> ids) {
        Set<EntryId> missing = new LinkedHashSet<>(ids);
        missing.removeAll(known.keySet());
        known.putAll(reads.byId(missing));
    }

    private EntryId now(EntryId id) {
        Found found = known.get(id);
        return found == null ? id : found.id();
    }

    private List<Link> links(EntryId id) {
        Found found = known.get(id);
        return found == null || found.entry() == null
                ? List.of()
                : found.entry().links();
    }
}
