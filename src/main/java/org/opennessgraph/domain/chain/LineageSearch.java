// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Truth;

/** Finds the lineage of some sources. What is reached gets numbers of its own, in the order of the answer. */
final class LineageSearch {
    private final CitationGraph graph;
    private final int[] starts;
    private final Meter meter;
    private final Reach reach;
    /** What is reached, and the citations between it, by their numbers in the graph. */
    private final int[] sources;

    private final int[] links;
    private final Net net;

    LineageSearch(CitationGraph graph, int[] starts, int depth, Budget budget) {
        this.graph = graph;
        this.starts = starts;
        this.meter = new Meter(budget);
        this.reach = Reach.from(graph, starts, depth, meter);
        this.sources = reach.sources();
        this.links = reach.links();
        int[] own = new int[graph.size()];
        for (int i = 0; i < sources.length; i++) {
            own[sources[i]] = i;
        }
        int[] from = new int[links.length];
        int[] to = new int[links.length];
        for (int i = 0; i < links.length; i++) {
            from[i] = own[graph.citing(links[i])];
            to[i] = own[graph.cited(links[i])];
        }
        this.net = new Net(sources.length, from, to);
    }

    Lineage lineage() {
        List<CitedSource> roots = new ArrayList<>();
        List<CitedSource> deadEnds = new ArrayList<>();
        boolean[] isRoot = new boolean[sources.length];
        for (int i = 0; i < sources.length; i++) {
            if (endsHere(i)) {
                CitedSource source = source(i);
                isRoot[i] = source.origin() == Origin.FIRST_HAND || source.origin() == Origin.UNKNOWN;
                (isRoot[i] ? roots : deadEnds).add(source);
            }
        }
        roots.sort(LineageSearch::byId);
        deadEnds.sort(LineageSearch::byId);
        int[] dominator = dominators(isRoot);
        return new Lineage(
                reached(dominator),
                roots,
                Earliest.of(roots),
                roots.isEmpty() ? List.of() : ofAllRoots(dominator),
                deadEnds,
                loops(),
                anachronisms(),
                selfCitations(),
                meter.extent());
    }

    private static int byId(CitedSource one, CitedSource other) {
        return CitationGraph.compare(one.id(), other.id());
    }

    private CitedSource source(int own) {
        return graph.source(sources[own]);
    }

    private EntryId id(int own) {
        return source(own).id();
    }

    private boolean isCut(int own) {
        return reach.isCut(sources[own]);
    }

    private boolean endsHere(int own) {
        if (isCut(own)) {
            return false;
        }
        for (int position = net.outStart(own); position < net.outStart(own + 1); position++) {
            if (net.to(net.out(position)) != own) {
                return false;
            }
        }
        return true;
    }

    private int allStarts() {
        return sources.length;
    }

    private int allRoots() {
        return sources.length + 1;
    }

    private int beyond() {
        return sources.length + 2;
    }

    /**
     * The immediate dominators of what is reached and of a vertex behind all roots, seen from a vertex before all
     * starts. What lies beyond a cut may lead to anything, also to what is reached and to further roots: so what
     * dominates in spite of that does so whatever is there.
     */
    private int[] dominators(boolean[] isRoot) {
        boolean anyCut = false;
        int startsTaken = 0;
        Edges edges = new Edges(net.edges() + 3 * sources.length + starts.length + 2);
        for (int edge = 0; edge < net.edges(); edge++) {
            edges.add(net.from(edge), net.to(edge));
        }
        for (int i = 0; i < sources.length; i++) {
            if (reach.distance(sources[i]) == 0) {
                edges.add(allStarts(), i);
                startsTaken++;
            }
            if (isRoot[i]) {
                edges.add(i, allRoots());
            }
            if (isCut(i)) {
                edges.add(i, beyond());
                anyCut = true;
            }
        }
        if (startsTaken < starts.length) {
            edges.add(allStarts(), beyond());
            anyCut = true;
        }
        if (anyCut) {
            edges.add(beyond(), allRoots());
            for (int i = 0; i < sources.length; i++) {
                edges.add(beyond(), i);
            }
        }
        return Dominators.of(edges.net(sources.length + 3), allStarts());
    }

    private List<EntryId> ofAllRoots(int[] dominator) {
        List<EntryId> all = new ArrayList<>();
        for (int at = dominator[allRoots()]; at >= 0 && at < sources.length; at = dominator[at]) {
            boolean theOnlyStart = starts.length == 1 && reach.distance(sources[at]) == 0;
            if (!theOnlyStart) {
                all.add(id(at));
            }
        }
        Collections.reverse(all);
        return all;
    }

    private List<Reached> reached(int[] dominator) {
        List<Reached> reached = new ArrayList<>(sources.length);
        for (int i = 0; i < sources.length; i++) {
            int above = dominator[i];
            reached.add(new Reached(
                    id(i), reach.distance(sources[i]), above < 0 || above >= sources.length ? null : id(above)));
        }
        return reached;
    }

    private List<Loop> loops() {
        // JGraphT's other algorithm for this (Gabow's) calls itself once per step down, which overflows on long chains.
        List<Set<Integer>> components =
                new KosarajuStrongConnectivityInspector<>(new NetGraph(net)).stronglyConnectedSets();
        int[] componentOf = new int[sources.length];
        int number = 0;
        for (Set<Integer> component : components) {
            for (int own : component) {
                componentOf[own] = number;
            }
            number++;
        }
        List<Loop> loops = new ArrayList<>();
        for (Set<Integer> component : components) {
            Loop loop = loop(component, componentOf);
            if (!loop.citations().isEmpty()) {
                loops.add(loop);
            }
        }
        loops.sort((one, other) ->
                CitationGraph.compare(one.sources().get(0), other.sources().get(0)));
        return loops;
    }

    private Loop loop(Set<Integer> component, int[] componentOf) {
        List<Integer> members = component.stream()
                .sorted(Comparator.comparingInt(own -> sources[own]))
                .toList();
        boolean closed = true;
        List<CitationLink> inside = new ArrayList<>();
        for (int own : members) {
            closed &= !isCut(own);
            for (int position = net.outStart(own); position < net.outStart(own + 1); position++) {
                int edge = net.out(position);
                if (componentOf[net.to(edge)] == componentOf[own]) {
                    inside.add(graph.link(links[edge]));
                } else {
                    closed = false;
                }
            }
        }
        return new Loop(members.stream().map(this::id).toList(), inside, closed);
    }

    private List<Anachronism> anachronisms() {
        List<Anachronism> found = new ArrayList<>();
        for (int number : links) {
            CitationLink link = graph.link(number);
            PartialDate citing = graph.source(graph.citing(number)).published();
            PartialDate cited = graph.source(graph.cited(number)).published();
            if (isBefore(citing, cited)) {
                found.add(new Anachronism(link, AnachronismKind.CITED_IS_YOUNGER));
            }
            if (isBefore(cited, link.subjectKnown())) {
                found.add(new Anachronism(link, AnachronismKind.OLDER_THAN_ITS_SUBJECT));
            }
        }
        return found;
    }

    private static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.before(other) == Truth.YES;
    }

    private List<SelfCitation> selfCitations() {
        List<SelfCitation> found = new ArrayList<>();
        for (int number : links) {
            CitedSource citing = graph.source(graph.citing(number));
            CitedSource cited = graph.source(graph.cited(number));
            boolean itself = graph.citing(number) == graph.cited(number);
            if (itself || !Collections.disjoint(citing.makers(), cited.makers())) {
                Set<EntryId> shared = new TreeSet<>(citing.makers());
                shared.retainAll(cited.makers());
                found.add(new SelfCitation(graph.link(number), List.copyOf(shared)));
            }
        }
        return found;
    }
}
