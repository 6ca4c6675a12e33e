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

    /** Everything that is there, deleted in batches; for a rebuild in place. */
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
    sealed interface Step permits Put, Withdraw, Merge, Redact {}

    /**
     * New states of different entries, none twice.
     *
     * @param puts the states
     */
    record Put(List<EntryImage> puts) implements Step {}

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
     * A state is emptied.
     *
     * @param id the entry
     * @param emptied the position whose state is emptied
     * @param position the position of the change that says so
     */
    record Redact(EntryId id, long emptied, long position) implements Step {}
}
