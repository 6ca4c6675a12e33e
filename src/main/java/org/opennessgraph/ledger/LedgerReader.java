// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opennessgraph.domain.EntryId;

/**
 * The read face of the ledger. Each call reads one snapshot in a read-only transaction, or takes part in the caller's.
 * All throw {@link LedgerUnavailable} if the store cannot be reached: an empty answer always means that there is
 * nothing.
 */
public interface LedgerReader {
    /** {@return the last committed position, 0 if there is none} */
    long position();

    /**
     * Finds what was known at a moment. Times never go back along the ledger, so this looks up about as many changes as
     * the number of changes has binary digits.
     *
     * @param moment a moment
     * @return the position of the last change that had been accepted by then, 0 if there was none
     */
    long positionAt(Instant moment);

    /**
     * Finds the state that a position belongs to: changes are accepted in sets, and between the changes of one set
     * there was never a state that anybody could see.
     *
     * @param position a position
     * @return the last position up to that one which ends a set, 0 if there is none
     */
    long setEnd(long position);

    /**
     * Reads on from a position, in whole sets: at least one if there is one, then more while they are at most
     * {@code limit} changes together, and not much more than 16 MiB of payload.
     *
     * @param position the last change already known: 0, or the last of a set
     * @param limit the most changes, unless the first set alone has more
     * @return the changes in the order of their positions; empty if there are none after the position, which is also
     *     so beyond the end
     * @throws IllegalArgumentException if the position lies inside a set, or an argument is out of range
     */
    List<Change> after(long position, int limit);

    /** {@return what the entry is now, or nothing if the ledger never had it} */
    Optional<Head> head(EntryId id);

    /** {@return what each of the entries is now; those that the ledger never had are left out} */
    Map<EntryId, Head> heads(Collection<EntryId> ids);

    /** {@return which active entries hold the unique keys; keys that nobody holds are left out} */
    Map<String, EntryId> holders(Collection<String> keys);

    /** {@return the last change of that origin of each of the entries; those that never had one are left out} */
    Map<EntryId, Change> last(Origin.Kind kind, Collection<EntryId> ids);

    /** {@return the last change of that origin of every entry that ever had one} */
    Map<EntryId, Change> allLast(Origin.Kind kind);

    /** {@return all changes of an entry, oldest first; empty if the ledger never had it} */
    List<Change> history(EntryId id);

    /**
     * Reads the whole ledger and recomputes every hash; compares the heads with the changes too. Takes long on a
     * large ledger, little memory on any.
     *
     * @return what was found
     */
    ChainReport verify();
}
