// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.util.List;

/**
 * What a verification of the ledger found. A chain that was cut off at its end, or rewritten as a whole with heads and
 * all, still holds together: who fears that keeps position and last hash elsewhere and compares.
 *
 * @param changes how many changes were read
 * @param position the last position
 * @param lastHash the hash of the last change, in hexadecimal; 64 zeros for an empty ledger
 * @param problems what is wrong, first positions first; at most {@link #MAX_PROBLEMS}
 * @param problemCount how many problems there are, listed or not
 */
public record ChainReport(long changes, long position, String lastHash, List<Problem> problems, long problemCount) {
    /** The most problems that are listed. */
    public static final int MAX_PROBLEMS = 100;

    /** Keeps the list from changing. */
    public ChainReport {
        problems = List.copyOf(problems);
    }

    /** {@return whether nothing is wrong} */
    public boolean intact() {
        return problemCount == 0;
    }

    /**
     * One thing that is wrong.
     *
     * @param position where; the last position for what concerns the end or the heads
     * @param message what, for people to read
     */
    public record Problem(long position, String message) {}
}
