// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * Who is for and who against a norm or a forecast, which have no standing.
 *
 * @param claim the claim
 * @param held admitted statements that hold it
 * @param opposed admitted statements that argue against it
 * @param leads statements on it that are not admitted
 */
public record Positions(EntryId claim, List<EntryId> held, List<EntryId> opposed, List<Lead> leads) {

    /** Copies the lists. */
    public Positions {
        held = List.copyOf(held);
        opposed = List.copyOf(opposed);
        leads = List.copyOf(leads);
    }
}
