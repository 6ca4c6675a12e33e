// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import io.smallrye.graphql.api.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.execution.Events;
import org.opennessgraph.graphql.view.ChangeConnection;
import org.opennessgraph.graphql.view.ChangeView;
import org.opennessgraph.graphql.view.ClaimView;
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.StandingMoveView;
import org.opennessgraph.inquiry.Changes;
import org.opennessgraph.inquiry.FeedPart;
import org.opennessgraph.inquiry.StandingMoves;
import org.reactivestreams.Publisher;

/** What was changed: as pages, and as it happens. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ChangeQueries {
    private static final String PLACE = "a cursor, or a position of the ledger as a decimal number.";

    private final Changes changes;
    private final StandingMoves standings;
    private final Linked linked;

    ChangeQueries(Changes changes, StandingMoves standings, Linked linked) {
        this.changes = changes;
        this.standings = standings;
        this.linked = linked;
    }

    /** {@return a page of changes} */
    @Query("changes")
    @Description("What was changed, in the order of the ledger, as far as the graph shows it.")
    @NonNull
    public ChangeConnection changePage(
            @Description("How many, 1 to 100; 20 if not given.") @Nullable Integer first,
            @Description("Behind which the page begins: " + PLACE + " From the first change if not given.") @Nullable
                    String after,
            @Description("What the changes must be of; any if not given.") @Nullable ChangeFilter filter) {
        int size = Changes.size(first);
        Changes.Filter wanted = ChangeFilter.orAll(filter);
        long from = after == null ? 0 : changes.place(after, "after");
        long shown = changes.shown();
        return new ChangeConnection(
                changes.after(from, shown, wanted, size),
                from,
                size,
                wanted.equals(Changes.Filter.NONE) ? Long.valueOf(shown) : null);
    }

    /** {@return changes as they are shown} */
    @Subscription("changes")
    @Description(
            "Changes, each once and in order: those behind a place, then what comes, as soon as the graph shows it.")
    @NonNull
    public Publisher<ChangeView> changesFrom(
            @Description("Behind which to begin: " + PLACE + " With what comes next if not given.") @Nullable
                    String after,
            @Description("What the changes must be of; any if not given.") @Nullable ChangeFilter filter) {
        long from = after == null ? changes.shown() : changes.place(after, "after");
        Changes.Filter wanted = ChangeFilter.orAll(filter);
        return new EventsOn<>(
                from,
                (place, shown, most) -> changes.after(place, shown, wanted, most),
                change -> new Events.Event<>(new ChangeView(change), String.valueOf(change.position())));
    }

    /** {@return changes of standings as they are shown} */
    @Subscription("standingChanged")
    @Description(
            "Claims that stand elsewhere than before, each change once and in order: those behind a place, then what "
                    + "comes, as soon as the graph shows it.")
    @NonNull
    public Publisher<StandingMoveView> standingsFrom(
            @Description("Whose standings; those of all claims if not given.") @Nullable StandingKey of,
            @Description("Behind which to begin: " + PLACE + " With what comes next if not given.") @Nullable
                    String after) {
        long from = standings.place(after, "after");
        StandingMoves.Whose whose = StandingKey.orAll(of);
        return new EventsOn<>(
                from,
                (place, shown, most) -> standings.after(place, shown, whose, most),
                move -> new Events.Event<>(new StandingMoveView(move), move.cursor()));
    }

    /** {@return for each change, what its entry is now} */
    @Name("entry")
    @Description("What the entry is now: the survivor if it was merged, without content if it was redacted.")
    public List<@Nullable EntryView> entry(@Source List<ChangeView> views) {
        return linked.one(views, view -> view.change().entry(), EntryView.class);
    }

    /** {@return for each change, what its claim is now} */
    @Name("claim")
    @Description("What the claim is now: the survivor if it was merged; null if it was redacted.")
    public List<@Nullable ClaimView> claim(@Source List<StandingMoveView> views) {
        return linked.one(views, StandingMoveView::claimId, ClaimView.class);
    }

    /** Reads on from a place. */
    private interface Feed<T> {
        FeedPart<T> after(long place, long shown, int most);
    }

    /** What a feed tells on from a place, as events. */
    private static final class EventsOn<T, V> extends Events<V> {
        private final Feed<T> feed;
        private final Function<T, Event<V>> event;
        private long place;

        EventsOn(long place, Feed<T> feed, Function<T, Event<V>> event) {
            this.place = place;
            this.feed = feed;
            this.event = event;
        }

        @Override
        public Some<V> next(long shown, int most) {
            FeedPart<T> part = feed.after(place, shown, most);
            place = part.end();
            return new Some<>(part.hits().stream().map(event).toList(), part.more());
        }
    }
}
