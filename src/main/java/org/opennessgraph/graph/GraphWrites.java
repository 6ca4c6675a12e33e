// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;

/** Writes of the graph; for the projection only. */
public interface GraphWrites {

    /**
     * Lays out the graph that the connection leads to: constraints, indexes, and position 0 if it has none.
     *
     * @param format the format of the projection
     */
    void prepare(int format);

    /**
     * Writes what lists need to know of claims and what is worked out from many entries, then tells readers that the
     * graph is at its position: they never see one whose derived values are missing.
     *
     * @param at where the graph must be
     * @param derived derived values, which replace those that the claims have
     * @throws GraphMoved if the graph is elsewhere
     */
    void derive(Place at, Collection<Derived> derived);

    /**
     * Tells readers that the graph is at its position.
     *
     * @param at where the graph must be
     * @throws GraphMoved if the graph is elsewhere
     */
    void show(Place at);

    /**
     * @return how the graph was laid out, or nothing if it never was
     */
    Optional<Layout> layout();

    /**
     * Applies whole sets in one transaction that moves the position. Readers are not told yet.
     *
     * @param expected where the graph must be
     * @param next where it is afterwards
     * @param work what to write, in order
     * @throws GraphMoved if the graph is elsewhere, has another format, or is being rebuilt: somebody else is at work on
     *     it, or it is of another ledger
     */
    void advance(Place expected, Place next, Collection<Step> work);

    /**
     * A place in a ledger.
     *
     * @param position the position of a change
     * @param hash its hash in hexadecimal digits, which tells this ledger from any other
     */
    record Place(long position, String hash) {
        /** Before the first change. */
        public static final Place START = new Place(0, "0".repeat(64));
    }

    /**
     * What is worked out of a claim.
     *
     * @param claim the claim
     * @param values the values; null if it has none, as norms and forecasts do
     */
    record Derived(EntryId claim, @Nullable DerivedClaimValues values) {}

    /**
     * How a graph was laid out.
     *
     * @param place where it is
     * @param shown the position that readers are told
     * @param format the format of the projection
     * @param builder who is rebuilding it in place, or has died doing so; empty if it is whole
     * @param movement another value whenever whoever rebuilds it has got on
     */
    record Layout(Place place, long shown, long format, Optional<String> builder, String movement) {}

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
     * An id leads to another entry from now on. Links to it lead to the other entry too, those that have ended as well:
     * it turned out that both were always the same.
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
     * Everything that the graph holds of an entry goes, past states too, so that its history can be written anew. What
     * other entries say of it stays.
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
