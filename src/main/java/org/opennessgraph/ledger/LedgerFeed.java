// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;

/**
 * What happened, in order, a page at a time. Each call is one statement along an index that costs what it returns. All
 * throw {@link LedgerUnavailable} if the store cannot be reached.
 */
public interface LedgerFeed {
    /**
     * Reads changes on from a position.
     *
     * @param after the position behind which to read; it may lie inside a set
     * @param upTo the last position that is wanted
     * @param most how many at most
     * @return the changes in the order of their positions, which have no gaps
     */
    List<ChangeNotice> changes(long after, long upTo, int most);

    /**
     * Reads changes of standings on from a number.
     *
     * @param after the number behind which to read
     * @param upTo the last position that is wanted
     * @param claim only of this claim; of all if null
     * @param most how many at most
     * @return them in the order of their numbers
     */
    List<StandingChange> standings(long after, long upTo, @Nullable EntryId claim, int most);

    /**
     * @param position a position
     * @return the number of the last change of a standing that was told up to that position, 0 if there was none
     */
    long standingsUpTo(long position);

    /** {@return the last committed position, 0 if there is none} */
    long position();
}
