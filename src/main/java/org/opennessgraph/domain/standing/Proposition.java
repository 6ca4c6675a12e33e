// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.Comparator;
import org.opennessgraph.domain.EntryId;

/**
 * What arguments conclude: a claim of the record, or that the claim is not so.
 *
 * @param claim the claim
 * @param denied whether it is denied; only where no claim of the record says the same
 */
public record Proposition(EntryId claim, boolean denied) implements Comparable<Proposition> {
    private static final Comparator<Proposition> ORDER =
            Comparator.comparing(Proposition::claim).thenComparing(Proposition::denied);

    @Override
    public int compareTo(Proposition other) {
        return ORDER.compare(this, other);
    }
}
