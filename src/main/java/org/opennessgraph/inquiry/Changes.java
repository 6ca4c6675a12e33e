// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Pulse;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.ledger.ChangeNotice;
import org.opennessgraph.ledger.LedgerFeed;

/**
 * What was changed, in order. Only changes that the graph shows are told, so that what one refers to can be asked at
 * once.
 */
@ApplicationScoped
public class Changes {
    /** How many changes are held against a filter before a page is answered as it is. */
    public static final int MAX_CANDIDATES = 5_000;

    /** The most ids of a filter. */
    public static final int MAX_IDS = 100;

    private static final String CURSOR = "l";
    private static final int AT_ONCE = 500;

    private final Moments moments;
    private final LedgerFeed ledger;

    Changes(Moments moments, LedgerFeed ledger) {
        this.moments = moments;
        this.ledger = ledger;
    }

    /**
     * What changes must be of; everything given must hold.
     *
     * @param types entries of these types; null for all
     * @param ids these entries; null for all
     * @param subject what concerns this subject, by what is said now; anything if null
     * @param organization what concerns this organization, by what is said now; anything if null
     */
    public record Filter(
            @Nullable Set<EntryType> types,
            @Nullable Set<EntryId> ids,
            @Nullable EntryId subject,
            @Nullable EntryId organization) {
        /** Everything. */
        public static final Filter NONE = new Filter(null, null, null, null);

        /** Copies the sets; refuses too many ids. */
        public Filter {
            types = types == null ? null : Set.copyOf(types);
            ids = ids == null ? null : Set.copyOf(ids);
            if (ids != null && ids.size() > MAX_IDS) {
                throw new InquiryFault(
                        InquiryFault.Kind.BAD_FILTER,
                        "filter.ids",
                        "These are too many ids.",
                        "at most " + MAX_IDS + " ids");
            }
        }
    }

    /**
     * @return the position that the graph shows, or the one asked about in this part of the query
     */
    public long shown() {
        return moments.reads().position();
    }

    /**
     * Reads where to go on.
     *
     * @param after a position as a decimal number, or a cursor
     * @param argument the argument that it was given with
     * @return the position
     * @throws InquiryFault if it is neither, or lies beyond the ledger's end
     */
    public long place(String after, String argument) {
        long place = PlainNumber.is(after) ? Long.parseLong(after) : Cursor.number(CURSOR, after, argument);
        if (place > moments.readsNow().position() && place > ledger.position()) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_CURSOR,
                    argument,
                    "Position " + place + " lies beyond the end of the ledger.",
                    "a position that an answer gave");
        }
        return place;
    }

    /**
     * @param position a position
     * @return it as a cursor
     */
    public static String cursor(long position) {
        return Cursor.of(CURSOR, String.valueOf(position));
    }

    /**
     * How many changes a page has.
     *
     * @param first what was asked for, or null
     * @return it, or the usual size
     * @throws InquiryFault if it is not served
     */
    public static int size(@Nullable Integer first) {
        return PageRequest.size(first);
    }

    /**
     * Reads changes on from a position.
     *
     * @param after the position behind which to read
     * @param upTo the last position that is wanted; the graph must show it
     * @param filter what the changes must be of
     * @param most how many at most
     * @return them, with positions as places; fewer than {@code most} with more behind them if {@value #MAX_CANDIDATES}
     *     were looked at
     */
    public FeedPart<RecordedChange> after(long after, long upTo, Filter filter, int most) {
        if (after >= upTo) {
            return new FeedPart<>(List.of(), after, false);
        }
        List<RecordedChange> hits = new ArrayList<>();
        Sieve sieve = new Sieve(moments.reads(), filter);
        long place = after;
        for (int tested = 0; tested < MAX_CANDIDATES && place < upTo && hits.size() < most; ) {
            Pulse.beat();
            int wanted = filter.equals(Filter.NONE) ? most : AT_ONCE;
            List<ChangeNotice> notices = ledger.changes(place, upTo, wanted);
            if (notices.isEmpty()) {
                break;
            }
            tested += notices.size();
            Set<EntryId> passing = sieve.passing(notices);
            for (ChangeNotice notice : notices) {
                if (hits.size() == most) {
                    break;
                }
                place = notice.position();
                if (passing.contains(notice.id())) {
                    hits.add(RecordedChange.of(notice));
                }
            }
        }
        return new FeedPart<>(hits, place, place < upTo);
    }

    /** Holds entries against a filter. */
    private static final class Sieve {
        private final Filter filter;
        private final @Nullable Concerning subject;
        private final @Nullable Concerning organization;

        Sieve(GraphReads reads, Filter filter) {
            this.filter = filter;
            this.subject = filter.subject() == null ? null : Concerning.subject(reads, filter.subject());
            this.organization =
                    filter.organization() == null ? null : Concerning.organization(reads, filter.organization());
        }

        Set<EntryId> passing(List<ChangeNotice> notices) {
            Set<EntryId> entries = new HashSet<>();
            for (ChangeNotice notice : notices) {
                if (isOneOf(filter.types(), notice.id().type()) && isOneOf(filter.ids(), notice.id())) {
                    entries.add(notice.id());
                }
            }
            if (subject != null && !entries.isEmpty()) {
                entries = subject.of(entries);
            }
            return organization == null || entries.isEmpty() ? entries : organization.of(entries);
        }

        private static <T> boolean isOneOf(@Nullable Set<T> wanted, T one) {
            return wanted == null || wanted.contains(one);
        }
    }
}
