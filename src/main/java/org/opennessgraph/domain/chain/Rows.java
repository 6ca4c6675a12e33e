// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

/** Compressed rows: numbers sorted by a key, and where each key's row begins. */
final class Rows {
    private Rows() {}

    /** Where the row of each key below {@code size} begins; one more at the end. */
    static int[] starts(int size, int[] keys, int count) {
        int[] starts = new int[size + 1];
        for (int i = 0; i < count; i++) {
            starts[keys[i] + 1]++;
        }
        for (int key = 0; key < size; key++) {
            starts[key + 1] += starts[key];
        }
        return starts;
    }

    /** The numbers below {@code count} by their keys, ascending within a row. */
    static int[] byKey(int[] starts, int[] keys, int count) {
        int[] next = starts.clone();
        int[] sorted = new int[count];
        for (int i = 0; i < count; i++) {
            sorted[next[keys[i]]++] = i;
        }
        return sorted;
    }
}
