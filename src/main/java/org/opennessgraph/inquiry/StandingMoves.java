// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.graph.Found;
import org.opennessgraph.ledger.LedgerFeed;
import org.opennessgraph.ledger.StandingChange;

/** Where claims stood and stand, in the order in which readers were told. */
@ApplicationScoped
public class StandingMoves {
    private static final String CURSOR = "s";

    private final Moments moments;
    private final LedgerFeed ledger;
    private final Changes changes;

    StandingMoves(Moments moments, LedgerFeed ledger, Changes changes) {
        this.moments = moments;
        this.ledger = ledger;
        this.changes = changes;
    }

    /**
     * Whose standings are followed: one of these, or all if none is given.
     *
     * @param claim this claim's
     * @param subject those of claims that are about this subject
     * @param organization those of claims that are about this organization, or about what it makes or keeps
     */
    public record Whose(
            @Nullable EntryId claim,
            @Nullable EntryId subject,
            @Nullable EntryId organization) {}

    /**
     * Reads where to go on.
     *
     * @param after a cursor, or a position of the ledger as a decimal number; null for the position that is shown
     * @param argument the argument that it was given with
     * @return the place
     * @throws InquiryFault if it is neither, or lies beyond the end
     */
    public long place(@Nullable String after, String argument) {
        if (after == null) {
            return ledger.standingsUpTo(changes.shown());
        }
        return PlainNumber.is(after)
                ? ledger.standingsUpTo(changes.place(after, argument))
                : Cursor.number(CURSOR, after, argument);
    }

    /**
     * Reads on from a place.
     *
     * @param after the place
     * @param upTo the last position that is wanted; the graph must show it
     * @param whose whose standings
     * @param most how many to look at
     * @return those that were asked for
     */
    public FeedPart<StandingMove> after(long after, long upTo, Whose whose, int most) {
        List<StandingChange> found = ledger.standings(after, upTo, resolved(whose.claim()), most);
        long end = found.isEmpty() ? after : found.get(found.size() - 1).number();
        Set<EntryId> wanted = new HashSet<>();
        found.forEach(change -> wanted.add(change.claim()));
        if (whose.subject() != null && !wanted.isEmpty()) {
            wanted.retainAll(
                    Concerning.subject(moments.reads(), whose.subject()).of(wanted));
        }
        if (whose.organization() != null && !wanted.isEmpty()) {
            wanted.retainAll(Concerning.organization(moments.reads(), whose.organization())
                    .of(wanted));
        }
        return new FeedPart<>(
                found.stream()
                        .filter(change -> wanted.contains(change.claim()))
                        .map(StandingMoves::move)
                        .toList(),
                end,
                found.size() == most);
    }

    private @Nullable EntryId resolved(@Nullable EntryId claim) {
        if (claim == null) {
            return null;
        }
        Found found = moments.reads().byId(List.of(claim)).get(claim);
        return found == null ? claim : found.id();
    }

    private static StandingMove move(StandingChange change) {
        return new StandingMove(
                Cursor.of(CURSOR, String.valueOf(change.number())),
                change.position(),
                change.at(),
                change.claim(),
                change.before(),
                change.after());
    }
}
