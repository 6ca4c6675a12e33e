// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.Arrays;

/** Collects the edges of a {@link Net}. */
final class Edges {
    private int[] from;
    private int[] to;
    private int count;

    /** Makes room for a number of edges; it grows if there are more. */
    Edges(int room) {
        from = new int[Math.max(room, 1)];
        to = new int[from.length];
    }

    void add(int one, int other) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
        }
        from[count] = one;
        to[count++] = other;
    }

    Net net(int size) {
        return new Net(size, Arrays.copyOf(from, count), Arrays.copyOf(to, count));
    }
}
