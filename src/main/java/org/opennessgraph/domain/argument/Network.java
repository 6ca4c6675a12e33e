// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

/** What labelling needs to see of a graph. Vertices are numbered from 0. */
interface Network {
    int size();

    boolean isRelay(int vertex);

    int attackerCount(int vertex);

    int attacker(int vertex, int index);

    int targetCount(int vertex);

    int target(int vertex, int index);
}
