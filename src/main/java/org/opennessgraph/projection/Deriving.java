// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.standing.Standing;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.format.Payload;
import org.opennessgraph.graph.DerivedClaimValues;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.GraphWrites;
import org.opennessgraph.graph.Order;
import org.opennessgraph.graph.Slice;
import org.opennessgraph.graph.Window;
import org.opennessgraph.judging.DerivedClaim;
import org.opennessgraph.judging.Judgements;
import org.opennessgraph.ledger.Change;
import org.opennessgraph.ledger.Operation;

/**
 * Works out what lists show of claims and what rests on many entries: standing and conflicts. After few changes only of
 * the claims that they may touch; after many, or such as touch everything, of all.
 */
final class Deriving {
    /** More changes than this are answered by deriving everything. */
    static final int MOST_CHANGES = 1_000;

    /** Claims gathered for together: what is around them overlaps so much that fewer cost nearly as much each time. */
    private static final int AT_ONCE = 500;

    private final EntryJson json = new EntryJson();
    private final Function<EntryId, List<Change>> history;

    /**
     * @param history all changes of an entry
     */
    Deriving(Function<EntryId, List<Change>> history) {
        this.history = history;
    }

    /**
     * What was worked out.
     *
     * @param derived of each claim
     * @param all whether these are all claims there are
     */
    record Worked(List<GraphWrites.Derived> derived, boolean all) {
        /** Where the claims stand, as followers are told. */
        Map<EntryId, Optional<Standing>> standings() {
            Map<EntryId, Optional<Standing>> standings = new HashMap<>();
            derived.forEach(one ->
                    standings.put(one.claim(), Optional.ofNullable(one.values()).map(DerivedClaimValues::standing)));
            return standings;
        }
    }

    /** What changes make of the claims that they may touch; the graph holds the changes already. */
    Worked after(GraphReads graph, List<Change> changes) {
        boolean plain = changes.stream()
                .allMatch(change -> change.operation() == Operation.PUT || change.operation() == Operation.RETRACT);
        if (!plain || changes.size() > MOST_CHANGES) {
            return whole(graph);
        }
        Optional<Set<EntryId>> touched = new Judgements(graph.now()).touched(states(changes));
        if (touched.isEmpty()) {
            return whole(graph);
        }
        Set<EntryId> claims = new TreeSet<>(touched.get());
        changes.stream()
                .map(Change::id)
                .filter(id -> id.type() == EntryType.CLAIM)
                .forEach(claims::add);
        return new Worked(derived(graph, claims), false);
    }

    /** What everything makes of all claims, and that it is all. */
    Worked whole(GraphReads graph) {
        return new Worked(all(graph), true);
    }

    /** What everything makes of all claims. */
    List<GraphWrites.Derived> all(GraphReads graph) {
        List<GraphWrites.Derived> derived = new ArrayList<>();
        Window window = Window.first(Order.DATE_ASC, AT_ONCE);
        boolean more = true;
        while (more) {
            Slice slice = graph.list(EntryType.CLAIM, EntryFilter.NONE, window);
            derived.addAll(
                    of(graph, slice.hits().stream().map(hit -> hit.found().id()).toList()));
            more = slice.moreAfter();
            if (more) {
                window = new Window(
                        Order.DATE_ASC,
                        slice.hits().get(slice.hits().size() - 1).sortKey(),
                        null,
                        AT_ONCE,
                        false);
            }
        }
        return derived;
    }

    private List<GraphWrites.Derived> derived(GraphReads graph, Collection<EntryId> claims) {
        List<EntryId> all = List.copyOf(claims);
        List<GraphWrites.Derived> derived = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            derived.addAll(of(graph, all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return derived;
    }

    private static List<GraphWrites.Derived> of(GraphReads graph, List<EntryId> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Map<EntryId, DerivedClaim> found =
                new Judgements(graph.now()).derived(claims).result();
        return claims.stream()
                .map(claim -> new GraphWrites.Derived(
                        claim,
                        Optional.ofNullable(found.get(claim))
                                .flatMap(derived -> derived.values(claim))
                                .orElse(null)))
                .toList();
    }

    /** Changed entries as they were before and as they are now. */
    private List<Entry> states(List<Change> changes) {
        List<Entry> states = new ArrayList<>();
        Set<EntryId> seen = new LinkedHashSet<>();
        long first = changes.isEmpty() ? 0 : changes.get(0).position();
        for (Change change : changes) {
            add(change, states);
            if (seen.add(change.id()) && change.version() > 1) {
                history.apply(change.id()).stream()
                        .filter(earlier -> earlier.position() < first && earlier.operation() == Operation.PUT)
                        .reduce((one, later) -> later)
                        .ifPresent(before -> add(before, states));
            }
        }
        return states;
    }

    private void add(Change change, List<Entry> states) {
        Payload payload = change.payload();
        if (payload != null) {
            states.add(json.read(change.id().type(), payload));
        }
    }
}
