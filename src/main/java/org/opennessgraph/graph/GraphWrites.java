// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.format.Payload;

/** Writes of the graph; for the projection only. */
public interface GraphWrites {

    /**
     * Lays out the graph that the connection leads to: constraints, indexes, and position 0 if it has none.
     *
     * @param format the format of the projection
     */
    void prepare(int format);

    /**
     * @return the format that the graph was projected with, or nothing if it was never laid out
     */
    OptionalLong format();

    /**
     * Applies whole sets in one transaction that moves the position.
     *
     * @param expected the position that the graph must be at
     * @param next the position that it is at afterwards
     * @param work what to write, in order
     * @throws GraphMoved if the graph is not at the expected position: somebody else moved it
     */
    void advance(long expected, long next, Collection<Step> work);

    /**
     * Reads the present states of entries, for comparing.
     *
     * @param ids the entries
     * @return what is there
     */
    Map<EntryId, Present> present(Collection<EntryId> ids);

    /** Deletes everything but the record of migrations, in batches; for a rebuild in place. */
    void clear();

    /**
     * The state that the graph holds now.
     *
     * @param state the bytes; absent if redacted
     * @param position the position of the change that brought it
     * @param version its version
     * @param status where it stands
     */
    record Present(java.util.Optional<Payload> state, long position, int version, EntryStatus status) {}

    /** One thing to write. */
    sealed interface Step permits Put, Withdraw, Merge, Emptied, Forget, Touch {}

    /**
     * New states of different entries, none twice.
     *
     * @param puts the states
     */
    record Put(List<EntryImage> puts) implements Step {
        /** Copies the list. */
        public Put {
            puts = List.copyOf(puts);
        }
    }

    /**
     * An entry is taken back.
     *
     * @param id the entry
     * @param position the position of the change
     * @param version the version that it makes
     */
    record Withdraw(EntryId id, long position, int version) implements Step {}

    /**
     * An id leads to another entry from now on.
     *
     * @param id the id
     * @param into the entry it leads to
     * @param position the position of the change
     */
    record Merge(EntryId id, EntryId into, long position) implements Step {}

    /**
     * A state was put that has been emptied since.
     *
     * @param id the entry
     * @param position the position of the change
     * @param version the version that it makes
     */
    record Emptied(EntryId id, long position, int version) implements Step {}

    /**
     * Everything that the graph holds of an entry goes, past states too, so that its history can be written anew.
     *
     * @param id the entry
     */
    record Forget(EntryId id) implements Step {}

    /**
     * A change that leaves the state as it is.
     *
     * @param id the entry
     * @param position the position of the change
     * @param version the version that it makes
     */
    record Touch(EntryId id, long position, int version) implements Step {}
}
