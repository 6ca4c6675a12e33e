// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.Arrays;

/**
 * Immediate dominators in a flow graph: the last vertex before another that every way from the root to it passes
 * through. The algorithm of Lengauer and Tarjan ("A fast algorithm for finding dominators in a flowgraph", ACM TOPLAS
 * 1(1), 1979) in its simple form with path compression, O(m log n); search and compression go without recursion, so
 * that depth costs no stack.
 */
final class Dominators {
    private final Net net;
    /** Vertices by the order in which the search finds them, and the order by vertex; -1 for what it does not find. */
    private final int[] vertex;

    private final int[] order;
    private final int[] parent;
    /** From here on by order, not by vertex. */
    private final int[] semi;

    private final int[] ancestor;
    private final int[] label;
    private final int[] path;
    private int found;

    private Dominators(Net net) {
        this.net = net;
        int size = net.size();
        vertex = new int[size];
        order = new int[size];
        parent = new int[size];
        semi = new int[size];
        ancestor = new int[size];
        label = new int[size];
        path = new int[size];
        Arrays.fill(order, -1);
    }

    /**
     * @param net a graph
     * @param root where all ways begin
     * @return the immediate dominator of each vertex; -1 for the root and for what cannot be reached from it
     */
    static int[] of(Net net, int root) {
        Dominators dominators = new Dominators(net);
        dominators.search(root);
        return dominators.immediate();
    }

    private void search(int root) {
        int[] next = new int[net.size()];
        int[] stack = new int[net.size()];
        int depth = 0;
        number(root, -1);
        stack[depth++] = root;
        next[root] = net.outStart(root);
        while (depth > 0) {
            int at = stack[depth - 1];
            if (next[at] == net.outStart(at + 1)) {
                depth--;
                continue;
            }
            int to = net.to(net.out(next[at]++));
            if (order[to] < 0) {
                number(to, order[at]);
                next[to] = net.outStart(to);
                stack[depth++] = to;
            }
        }
    }

    private void number(int at, int parentOrder) {
        order[at] = found;
        vertex[found] = at;
        parent[found] = parentOrder;
        semi[found] = found;
        label[found] = found;
        ancestor[found] = -1;
        found++;
    }

    private int[] immediate() {
        int[] dominator = new int[found];
        // The vertices whose semidominator is a given one, as lists.
        int[] firstOf = new int[found];
        int[] nextOf = new int[found];
        Arrays.fill(firstOf, -1);
        for (int w = found - 1; w > 0; w--) {
            int at = vertex[w];
            for (int position = net.inStart(at); position < net.inStart(at + 1); position++) {
                int v = order[net.from(net.in(position))];
                if (v >= 0) {
                    semi[w] = Math.min(semi[w], semi[evaluate(v)]);
                }
            }
            nextOf[w] = firstOf[semi[w]];
            firstOf[semi[w]] = w;
            ancestor[w] = parent[w];
            int p = parent[w];
            for (int v = firstOf[p]; v >= 0; v = nextOf[v]) {
                int u = evaluate(v);
                dominator[v] = semi[u] < semi[v] ? u : p;
            }
            firstOf[p] = -1;
        }
        int[] immediate = new int[net.size()];
        Arrays.fill(immediate, -1);
        for (int w = 1; w < found; w++) {
            if (dominator[w] != semi[w]) {
                dominator[w] = dominator[dominator[w]];
            }
            immediate[vertex[w]] = vertex[dominator[w]];
        }
        return immediate;
    }

    /** The vertex with the least semidominator on the way up from a vertex, its root in the forest left out. */
    private int evaluate(int v) {
        if (ancestor[v] < 0) {
            return label[v];
        }
        int length = 0;
        for (int u = v; ancestor[ancestor[u]] >= 0; u = ancestor[u]) {
            path[length++] = u;
        }
        while (length > 0) {
            int u = path[--length];
            int above = ancestor[u];
            if (semi[label[above]] < semi[label[u]]) {
                label[u] = label[above];
            }
            ancestor[u] = ancestor[above];
        }
        return label[v];
    }
}
