// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.util.Map;
import java.util.Optional;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.standing.Standing;

/**
 * Keeps what readers are told of the standings of claims, for those who follow them. Written by the projection before it
 * shows a position, so that whoever reads up to the position that is shown never misses any.
 */
public interface StandingLog {
    /** {@return whether anything was ever told; if not, all claims are to be told next} */
    boolean begun();

    /**
     * Notes where claims stand at a position, as far as that differs from what was noted last. Telling the same again
     * notes nothing; of two who tell, the one that is behind is not heard.
     *
     * @param position the position of the ledger that the standings were worked out at
     * @param standings where claims stand; empty for those that have no standing there
     * @param all whether these are all claims, so that any other one has no standing any more
     * @return how many differ
     * @throws LedgerUnavailable if the store cannot be reached
     */
    int tell(long position, Map<EntryId, Optional<Standing>> standings, boolean all);
}
