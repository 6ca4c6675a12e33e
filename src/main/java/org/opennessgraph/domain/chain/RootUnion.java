// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.alg.util.UnionFind;
import org.opennessgraph.domain.EntryId;

/** Joins roots of one voice and keeps the reasons that joined them. */
final class RootUnion {
    private static final int NONE = -1;

    private final CitationGraph graph;
    private final int[] roots;
    private final UnionFind<Integer> union;
    /** The first root of those that copies join. */
    private final Map<Integer, Integer> copying = new HashMap<>();

    /** For each reason the root that it was found at. */
    private final List<Integer> foundAt = new ArrayList<>();

    private final List<Bond> bonds = new ArrayList<>();

    RootUnion(CitationGraph graph, int[] roots) {
        this.graph = graph;
        this.roots = roots;
        this.union =
                new UnionFind<>(new LinkedHashSet<>(IntStream.of(roots).boxed().toList()));
        joinByMakers();
        joinByContent();
        joinByCopies();
    }

    List<RootGroup> groups() {
        Map<Integer, List<EntryId>> members = new LinkedHashMap<>();
        for (int root : roots) {
            members.computeIfAbsent(union.find(root), leader -> new ArrayList<>())
                    .add(id(root));
        }
        Map<Integer, List<Bond>> reasons = new HashMap<>();
        for (int i = 0; i < bonds.size(); i++) {
            reasons.computeIfAbsent(union.find(foundAt.get(i)), leader -> new ArrayList<>())
                    .add(bonds.get(i));
        }
        List<RootGroup> groups = new ArrayList<>();
        members.forEach((leader, ids) -> groups.add(new RootGroup(ids, reasons.getOrDefault(leader, List.of()))));
        return groups;
    }

    /** Roots no two of which are bound to each other. */
    List<EntryId> apart() {
        Set<EntryId> makers = new HashSet<>();
        Set<String> contents = new HashSet<>();
        Set<Integer> copied = new HashSet<>();
        return IntStream.of(roots)
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer root) -> graph.source(root).makers().size())
                        .thenComparing(root -> root))
                .filter(root -> {
                    CitedSource source = graph.source(root);
                    String content = source.content();
                    Integer copies = copying.getOrDefault(root, root);
                    boolean bound = !Collections.disjoint(makers, source.makers())
                            || (content != null && contents.contains(content))
                            || copied.contains(copies);
                    if (!bound) {
                        makers.addAll(source.makers());
                        copied.add(copies);
                        if (content != null) {
                            contents.add(content);
                        }
                    }
                    return !bound;
                })
                .sorted()
                .map(this::id)
                .toList();
    }

    private EntryId id(int source) {
        return graph.source(source).id();
    }

    private void joinByMakers() {
        Map<EntryId, Integer> firstBy = new HashMap<>();
        for (int root : roots) {
            for (EntryId maker : new TreeSet<>(graph.source(root).makers())) {
                Integer first = firstBy.putIfAbsent(maker, root);
                if (first != null && join(first, root)) {
                    because(root, new Bond(BondKind.MAKER, id(first), id(root), maker));
                }
            }
        }
    }

    private void joinByContent() {
        Map<String, Integer> firstWith = new HashMap<>();
        for (int root : roots) {
            String content = graph.source(root).content();
            Integer first = content == null ? null : firstWith.putIfAbsent(content, root);
            if (first != null && join(first, root)) {
                because(root, new Bond(BondKind.CONTENT, id(first), id(root), null));
            }
        }
    }

    private boolean join(int one, int other) {
        if (union.inSameSet(one, other)) {
            return false;
        }
        union.union(one, other);
        return true;
    }

    private void because(int root, Bond bond) {
        foundAt.add(root);
        bonds.add(bond);
    }

    /** Goes from each root along copies, whichever way, and joins the roots that it comes to. */
    private void joinByCopies() {
        int[] copies = IntStream.range(0, graph.linkCount())
                .filter(link -> graph.link(link).copies())
                .toArray();
        Edges edges = new Edges(2 * copies.length);
        for (int link : copies) {
            edges.add(graph.citing(link), graph.cited(link));
            edges.add(graph.cited(link), graph.citing(link));
        }
        Net net = edges.net(graph.size());
        BitSet isRoot = new BitSet();
        IntStream.of(roots).forEach(isRoot::set);
        BitSet seen = new BitSet();
        BitSet told = new BitSet();
        int[] cameBy = new int[graph.size()];
        for (int root : roots) {
            if (seen.get(root)) {
                continue;
            }
            seen.set(root);
            told.set(root);
            cameBy[root] = NONE;
            Deque<Integer> waiting = new ArrayDeque<>(List.of(root));
            while (!waiting.isEmpty()) {
                int at = waiting.remove();
                if (isRoot.get(at)) {
                    copying.put(at, root);
                }
                if (isRoot.get(at) && join(root, at)) {
                    tell(root, at, cameBy, net, copies, told);
                }
                for (int position = net.outStart(at); position < net.outStart(at + 1); position++) {
                    int edge = net.out(position);
                    if (!seen.get(net.to(edge))) {
                        seen.set(net.to(edge));
                        cameBy[net.to(edge)] = edge;
                        waiting.add(net.to(edge));
                    }
                }
            }
        }
    }

    /** Gives the copies on the way back to the first root as reasons, as far as they were not given before. */
    private void tell(int root, int reached, int[] cameBy, Net net, int[] copies, BitSet told) {
        int at = reached;
        while (!told.get(at)) {
            told.set(at);
            int edge = cameBy[at];
            CitationLink copy = graph.link(copies[edge / 2]);
            because(root, new Bond(BondKind.COPY, copy.citing(), copy.cited(), copy.id()));
            at = net.from(edge);
        }
    }
}
