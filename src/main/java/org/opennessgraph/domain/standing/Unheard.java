// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import org.opennessgraph.domain.EntryId;

/**
 * An admitted statement that seems to argue against a claim, and does not attack it.
 *
 * @param statement the statement
 * @param claim the claim that it is for, or argues against
 * @param why why it does not attack
 */
public record Unheard(EntryId statement, EntryId claim, NotHeard why) implements Comparable<Unheard> {
    @Override
    public int compareTo(Unheard other) {
        int byStatement = statement.compareTo(other.statement);
        return byStatement != 0 ? byStatement : claim.compareTo(other.claim);
    }
}
