// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.editorial.SeedPlan.Step;

/** Puts steps into an order in which what is referred to comes first, and cuts them into parts that can go one by one. */
final class SeedOrder {
    private SeedOrder() {}

    static List<Step> sorted(List<Step> steps) {
        List<Step> sorted = new ArrayList<>();
        knots(steps).forEach(sorted::addAll);
        return sorted;
    }

    /**
     * Cuts steps into parts.
     *
     * @param steps the steps
     * @param mostRows the most steps of a part
     * @param mostBytes the most bytes of a part
     * @return the parts, in an order in which no part refers to a later one
     * @throws IllegalArgumentException if more steps than fit into a part refer to each other in a circle
     */
    static List<List<Step>> parts(List<Step> steps, int mostRows, long mostBytes) {
        List<List<Step>> parts = new ArrayList<>();
        List<Step> part = new ArrayList<>();
        long bytes = 0;
        for (List<Step> knot : knots(steps)) {
            long more = knot.stream().mapToLong(Step::bytes).sum();
            if (knot.size() > mostRows || more > mostBytes) {
                throw new IllegalArgumentException(
                        knot.size() + " entries of the seed refer to each other in a circle ("
                                + knot.get(0).id() + " is one); at most " + mostRows + " can be brought at once");
            }
            if (part.size() + knot.size() > mostRows || bytes + more > mostBytes) {
                parts.add(List.copyOf(part));
                part.clear();
                bytes = 0;
            }
            part.addAll(knot);
            bytes += more;
        }
        if (!part.isEmpty()) {
            parts.add(List.copyOf(part));
        }
        return parts;
    }

    /** Steps that refer to each other in circles stay together; retractions come last, when nothing refers there. */
    private static List<List<Step>> knots(List<Step> steps) {
        Map<EntryId, Step> byId = new HashMap<>();
        Graph<EntryId, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (Step step : steps) {
            byId.put(step.id(), step);
            graph.addVertex(step.id());
        }
        for (Step step : steps) {
            if (step.wanted() != null) {
                for (EntryId reference : step.wanted().entry().references()) {
                    if (byId.containsKey(reference) && !reference.equals(step.id())) {
                        graph.addEdge(reference, step.id());
                    }
                }
            }
        }
        Graph<Graph<EntryId, DefaultEdge>, DefaultEdge> condensed =
                new KosarajuStrongConnectivityInspector<>(graph).getCondensation();
        Map<Graph<EntryId, DefaultEdge>, List<Step>> knots = new HashMap<>();
        for (Graph<EntryId, DefaultEdge> knot : condensed.vertexSet()) {
            knots.put(
                    knot,
                    knot.vertexSet().stream()
                            .sorted()
                            .flatMap(id -> Stream.ofNullable(byId.get(id)))
                            .toList());
        }
        Comparator<Graph<EntryId, DefaultEdge>> order = Comparator.comparing(
                knot -> knots.getOrDefault(knot, List.of()).get(0),
                Comparator.<Step, Boolean>comparing(step -> step.wanted() == null)
                        .thenComparing(Step::id));
        List<List<Step>> sorted = new ArrayList<>();
        new TopologicalOrderIterator<>(condensed, order)
                .forEachRemaining(knot -> sorted.add(knots.getOrDefault(knot, List.of())));
        return sorted;
    }
}
