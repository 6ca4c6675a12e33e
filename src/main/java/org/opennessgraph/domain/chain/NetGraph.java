// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/** A {@link Net} as JGraphT sees it, without a copy: vertices and edges are their numbers. Not to be changed. */
final class NetGraph extends AbstractGraph<Integer, Integer> {
    private static final GraphType TYPE =
            DefaultGraphType.directedPseudograph().asUnmodifiable().asUnweighted();

    private final Net net;

    NetGraph(Net net) {
        this.net = net;
    }

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public Set<Integer> vertexSet() {
        return range(0, net.size(), IntUnaryOperator.identity());
    }

    @Override
    public Set<Integer> edgeSet() {
        return range(0, net.edges(), IntUnaryOperator.identity());
    }

    @Override
    public boolean containsVertex(Integer vertex) {
        return vertex >= 0 && vertex < net.size();
    }

    @Override
    public boolean containsEdge(Integer edge) {
        return edge >= 0 && edge < net.edges();
    }

    @Override
    public Integer getEdgeSource(Integer edge) {
        return net.from(edge);
    }

    @Override
    public Integer getEdgeTarget(Integer edge) {
        return net.to(edge);
    }

    @Override
    public double getEdgeWeight(Integer edge) {
        return DEFAULT_EDGE_WEIGHT;
    }

    @Override
    public Set<Integer> outgoingEdgesOf(Integer vertex) {
        return range(net.outStart(vertex), net.outStart(vertex + 1), net::out);
    }

    @Override
    public Set<Integer> incomingEdgesOf(Integer vertex) {
        return range(net.inStart(vertex), net.inStart(vertex + 1), net::in);
    }

    @Override
    public int outDegreeOf(Integer vertex) {
        return net.outStart(vertex + 1) - net.outStart(vertex);
    }

    @Override
    public int inDegreeOf(Integer vertex) {
        return net.inStart(vertex + 1) - net.inStart(vertex);
    }

    @Override
    public int degreeOf(Integer vertex) {
        return inDegreeOf(vertex) + outDegreeOf(vertex);
    }

    @Override
    public Set<Integer> edgesOf(Integer vertex) {
        Set<Integer> edges = new LinkedHashSet<>(outgoingEdgesOf(vertex));
        edges.addAll(incomingEdgesOf(vertex));
        return edges;
    }

    @Override
    public Set<Integer> getAllEdges(Integer from, Integer to) {
        Set<Integer> edges = new LinkedHashSet<>(outgoingEdgesOf(from));
        edges.removeIf(edge -> net.to(edge) != to);
        return edges;
    }

    @Override
    public @Nullable Integer getEdge(Integer from, Integer to) {
        return getAllEdges(from, to).stream().findFirst().orElse(null);
    }

    @Override
    public @Nullable Supplier<Integer> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<Integer> getEdgeSupplier() {
        return null;
    }

    @Override
    public Integer addEdge(Integer from, Integer to) {
        throw notToBeChanged();
    }

    @Override
    public boolean addEdge(Integer from, Integer to, Integer edge) {
        throw notToBeChanged();
    }

    @Override
    public Integer addVertex() {
        throw notToBeChanged();
    }

    @Override
    public boolean addVertex(Integer vertex) {
        throw notToBeChanged();
    }

    @Override
    public Integer removeEdge(Integer from, Integer to) {
        throw notToBeChanged();
    }

    @Override
    public boolean removeEdge(Integer edge) {
        throw notToBeChanged();
    }

    @Override
    public boolean removeVertex(Integer vertex) {
        throw notToBeChanged();
    }

    @Override
    public void setEdgeWeight(Integer edge, double weight) {
        throw notToBeChanged();
    }

    private static UnsupportedOperationException notToBeChanged() {
        return new UnsupportedOperationException("this graph is not to be changed");
    }

    private static Set<Integer> range(int from, int to, IntUnaryOperator element) {
        return new AbstractSet<>() {
            @Override
            public Iterator<Integer> iterator() {
                return IntStream.range(from, to).map(element).iterator();
            }

            @Override
            public int size() {
                return to - from;
            }
        };
    }
}
