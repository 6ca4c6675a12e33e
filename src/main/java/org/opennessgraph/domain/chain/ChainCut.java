// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

/** Why an answer is only a part of the answer. */
public enum ChainCut {
    /** As many sources, citations or steps as the budget allows were used up. */
    LIMIT,
    /** The time was up. */
    TIME,
    /** There is more beyond the depth that was asked for. */
    DEPTH,
    /** Citations were left out when the graph was read. */
    READING
}
