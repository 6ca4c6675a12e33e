// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

/**
 * What an operation could cost, reckoned before it runs.
 *
 * @param cost objects that the answer can have, connections and edges among them, and something on top for fields that
 *     are more work than what they answer; at least 1
 * @param nodeCount entries that the answer can have; never more than the cost
 */
public record OperationCost(long cost, long nodeCount) {

    /** Larger numbers are all the same: sums and products stop here. */
    static final long MOST = Long.MAX_VALUE / 4;

    static final OperationCost NONE = new OperationCost(0, 0);

    OperationCost and(OperationCost other) {
        return new OperationCost(Math.min(MOST, cost + other.cost), Math.min(MOST, nodeCount + other.nodeCount));
    }

    OperationCost times(long count) {
        return new OperationCost(product(cost, count), product(nodeCount, count));
    }

    static long product(long a, long b) {
        return b != 0 && a > MOST / b ? MOST : a * b;
    }
}
