// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Reply;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.graph.Found;

/** Gathers whole disputes. A trace costs at most eight statements, whatever its size. */
@ApplicationScoped
public class Tracing {
    /** The most entries that hang on the claims of one trace; beyond it the trace is partial. */
    public static final int MAX_ENTRIES = 2_000;

    /** The most claims about a subject that one trace begins with. */
    static final int MAX_CLAIMS = 50;

    private final Moments moments;

    Tracing(Moments moments) {
        this.moments = moments;
    }

    /**
     * Traces one claim.
     *
     * @param claim its id
     * @return the dispute about it, or null if there is no such claim
     */
    public @Nullable Trace ofClaim(EntryId claim) {
        return claim.type() == EntryType.CLAIM ? trace(List.of(claim)) : null;
    }

    /**
     * Traces all that is claimed of a subject.
     *
     * @param subject its id
     * @param term only claims with this term, or null for all
     * @return the dispute about it, or null if nothing is claimed of it
     */
    public @Nullable Trace ofSubject(EntryId subject, @Nullable EntryId term) {
        List<EntryId> claims = moments.reads().claimsAbout(subject, term, MAX_CLAIMS + 1);
        boolean more = claims.size() > MAX_CLAIMS;
        Trace trace = claims.isEmpty() ? null : trace(more ? claims.subList(0, MAX_CLAIMS) : claims);
        return trace == null || !more
                ? trace
                : new Trace(trace.claims(), trace.branches(), trace.nodes(), trace.edges(), true);
    }

    private @Nullable Trace trace(List<EntryId> asked) {
        Map<EntryId, Found> nodes = new LinkedHashMap<>();
        Map<EntryId, Found> found = moments.reads().byId(asked);
        if (found.isEmpty()) {
            return null;
        }
        List<EntryId> roots = new ArrayList<>();
        for (EntryId id : asked) {
            Found claim = found.get(id);
            if (claim != null && !nodes.containsKey(claim.id()) && (asked.size() == 1 || !moments.later(claim))) {
                nodes.put(claim.id(), claim);
                roots.add(claim.id());
            }
        }
        Map<EntryId, List<EntryId>> opposed = new HashMap<>(moments.reads().opposedTo(roots));
        Set<EntryId> opponents = new LinkedHashSet<>();
        opposed.values().forEach(opponents::addAll);
        opponents.removeAll(roots);
        removeLater(opponents, opposed);
        Set<EntryId> claims = new LinkedHashSet<>(roots);
        claims.addAll(opponents);
        List<Found> hanging = moments.reads().hangingOn(claims, MAX_ENTRIES);
        boolean partial = hanging.size() > MAX_ENTRIES;
        hanging.stream()
                .limit(MAX_ENTRIES)
                .filter(entry -> !moments.later(entry))
                .forEach(entry -> nodes.put(entry.id(), entry));
        addNeighbours(nodes, opponents);
        addNeighbours(nodes, Set.of());
        List<EntryId> sources = nodes.keySet().stream()
                .filter(id -> id.type() == EntryType.SOURCE)
                .toList();
        moments.reads()
                .citationsAmong(sources, MAX_ENTRIES)
                .forEach(citation -> nodes.putIfAbsent(citation.id(), citation));
        removeLaterCitations(nodes);
        List<Trace.Branch> branches = new TraceTree(nodes, opposed).branches(roots);
        return new Trace(roots, branches, Collections.unmodifiableMap(nodes), edges(nodes), partial);
    }

    /** Takes out what was cited only after the day asked about, and the sources that came in by it alone. */
    private void removeLaterCitations(Map<EntryId, Found> nodes) {
        if (moments.askedDay() == null) {
            return;
        }
        Set<EntryId> later = new HashSet<>();
        nodes.values().stream()
                .filter(found -> found.id().type() == EntryType.SOURCE && moments.later(found))
                .forEach(found -> later.add(found.id()));
        nodes.values()
                .removeIf(found -> found.entry() instanceof Citation citation && later.contains(citation.citing()));
        Set<EntryId> named = new HashSet<>();
        nodes.values().forEach(found -> {
            if (found.entry() != null) {
                found.entry().links().forEach(link -> named.add(link.to()));
            }
        });
        later.removeAll(named);
        nodes.keySet().removeAll(later);
    }

    /** Takes out the claims that nobody had made by the day asked about. */
    private void removeLater(Set<EntryId> opponents, Map<EntryId, List<EntryId>> opposed) {
        if (moments.askedDay() == null) {
            return;
        }
        Map<EntryId, Found> found = moments.reads().byId(opponents);
        opponents.removeIf(id -> found.get(id) == null || moments.later(found.get(id)));
        opposed.replaceAll((claim, others) -> others.stream()
                .filter(id -> found.get(id) == null || opponents.contains(id))
                .toList());
    }

    /** Adds what the entries so far link to: agents, sources, grounds, subjects; and on the next call what these name. */
    private void addNeighbours(Map<EntryId, Found> nodes, Collection<EntryId> others) {
        Set<EntryId> missing = missing(nodes, others);
        Map<EntryId, Found> neighbours = new LinkedHashMap<>(moments.reads().byId(missing));
        if (moments.askedDay() != null && leavesOutLater(nodes, neighbours)) {
            neighbours.keySet().retainAll(missing(nodes, others));
        }
        neighbours.values().forEach(neighbour -> nodes.putIfAbsent(neighbour.id(), neighbour));
    }

    /**
     * Takes out what was said only after the day asked about, and what answers that: it may be of any day by its own
     * date, but came later too. Returns whether anything was taken out.
     */
    private boolean leavesOutLater(Map<EntryId, Found> nodes, Map<EntryId, Found> neighbours) {
        Set<EntryId> later = new HashSet<>();
        neighbours.forEach((asked, found) -> {
            if (found.entry() instanceof Statement && moments.later(found)) {
                later.add(asked);
                later.add(found.id());
            }
        });
        if (later.isEmpty()) {
            return false;
        }
        neighbours.keySet().removeAll(later);
        int known;
        do {
            known = later.size();
            addAnswers(nodes, later);
            addAnswers(neighbours, later);
        } while (later.size() > known);
        nodes.keySet().removeAll(later);
        neighbours.keySet().removeAll(later);
        return true;
    }

    private static void addAnswers(Map<EntryId, Found> among, Set<EntryId> to) {
        among.forEach((asked, found) -> {
            EntryId target = found.entry() instanceof Rebuttal rebuttal
                    ? rebuttal.target()
                    : found.entry() instanceof Reply reply ? reply.to() : null;
            if (target != null && to.contains(target)) {
                to.add(asked);
                to.add(found.id());
            }
        });
    }

    private static Set<EntryId> missing(Map<EntryId, Found> nodes, Collection<EntryId> others) {
        Set<EntryId> missing = new LinkedHashSet<>(others);
        for (Found found : nodes.values()) {
            Entry entry = found.entry();
            if (entry != null && isOfTheDispute(entry.id().type())) {
                entry.links().stream()
                        .filter(link -> !TraceTree.isAside(link.type()))
                        .forEach(link -> missing.add(link.to()));
            }
        }
        missing.removeAll(nodes.keySet());
        return missing;
    }

    private static boolean isOfTheDispute(EntryType type) {
        return switch (type) {
            case CLAIM, ASSERTION, REBUTTAL, REPLY, CITATION, LICENSE_TERM, CRITERION, READING, SOURCE -> true;
            default -> false;
        };
    }

    private static List<Trace.Edge> edges(Map<EntryId, Found> nodes) {
        List<Trace.Edge> edges = new ArrayList<>();
        for (Found found : nodes.values()) {
            Entry entry = found.entry();
            if (entry != null) {
                entry.links().stream()
                        .filter(link -> nodes.containsKey(link.to()))
                        .map(link -> new Trace.Edge(found.id(), link.type().name(), link.to()))
                        .distinct()
                        .forEach(edges::add);
            }
        }
        edges.sort(Comparator.comparing(Trace.Edge::from)
                .thenComparing(Trace.Edge::type)
                .thenComparing(Trace.Edge::to));
        return edges;
    }
}
