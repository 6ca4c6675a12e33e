// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

/** What an administrator may do to what is derived from the ledger's changes. */
public interface LedgerMaintenance {
    /**
     * Computes heads and unique keys anew from the changes, in one transaction that other writers wait for.
     *
     * @return what there is now, and how much of it was wrong before
     */
    RebuiltHeads rebuildHeads();

    /**
     * The outcome of a rebuild.
     *
     * @param heads how many entries there are
     * @param uniqueKeys how many unique keys are held
     * @param corrected how many rows of either were missing, too many or wrong before
     */
    record RebuiltHeads(long heads, long uniqueKeys, long corrected) {}
}
