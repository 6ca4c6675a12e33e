// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

/** A directed graph of numbers in compressed rows, both ways. Edges have numbers too; they may be parallel or loops. */
final class Net {
    private final int size;
    private final int[] from;
    private final int[] to;
    private final int[] outStart;
    private final int[] out;
    private final int[] inStart;
    private final int[] in;

    Net(int size, int[] from, int[] to) {
        this.size = size;
        this.from = from;
        this.to = to;
        this.outStart = Rows.starts(size, from, from.length);
        this.out = Rows.byKey(outStart, from, from.length);
        this.inStart = Rows.starts(size, to, to.length);
        this.in = Rows.byKey(inStart, to, to.length);
    }

    int size() {
        return size;
    }

    int edges() {
        return from.length;
    }

    int from(int edge) {
        return from[edge];
    }

    int to(int edge) {
        return to[edge];
    }

    /** Where the edges that leave a vertex begin among {@link #out}; they end where those of the next begin. */
    int outStart(int vertex) {
        return outStart[vertex];
    }

    int out(int position) {
        return out[position];
    }

    /** Where the edges that enter a vertex begin among {@link #in}; they end where those of the next begin. */
    int inStart(int vertex) {
        return inStart[vertex];
    }

    int in(int position) {
        return in[position];
    }
}
