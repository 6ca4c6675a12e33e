// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.standing.StandingFilter;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.RecordView;
import org.opennessgraph.ledger.LedgerReader;

/**
 * The two times of a question: the day that it asks about, and what the graph knew when. Where a question does not say,
 * the times hold that were given for the part of the query that it belongs to, if any were.
 */
@ApplicationScoped
public class Moments {
    private static final ThreadLocal<@Nullable Times> ASKED = new ThreadLocal<>();
    private static final int MAX_SHOWN = 40;
    private static final Pattern PLAIN = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private final GraphReads graph;
    private final LedgerReader ledger;
    private final Clock clock;

    Moments(GraphReads graph, LedgerReader ledger, Clock clock) {
        this.graph = graph;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What the graph knew at one of two, if one is given.
     *
     * @param position at this position of the ledger, as a decimal number; within a set of changes that of the state
     *     before it
     * @param at at this moment
     */
    public record Known(@Nullable String position, @Nullable String at) {}

    /**
     * Lets times hold for a part of a query.
     *
     * @param times the times
     * @param part answers the part, on this thread
     * @return what it returned
     * @throws Exception what it threw
     */
    public <T extends @Nullable Object> T within(Times times, Callable<T> part) throws Exception {
        Times around = ASKED.get();
        ASKED.set(times);
        try {
            return part.call();
        } finally {
            if (around == null) {
                ASKED.remove();
            } else {
                ASKED.set(around);
            }
        }
    }

    /**
     * @return the reads that answer this part of a query: of now, or of the position asked about
     */
    GraphReads reads() {
        Long position = askedPosition();
        return position == null ? graph : graph.readsAt(position);
    }

    /** The reads of now, whatever this part of a query asks about. */
    GraphReads readsNow() {
        return graph;
    }

    /**
     * Refuses ids that lead nowhere, so that no answer about nothing looks like an answer.
     *
     * @throws InquiryFault if one is not on record now, whatever this part of a query asks about
     */
    void onRecord(Collection<EntryId> ids, String argument) {
        Map<EntryId, Found> found = graph.byId(ids);
        for (EntryId id : ids) {
            if (!found.containsKey(id)) {
                throw new InquiryFault(
                        InquiryFault.Kind.BAD_ID,
                        argument,
                        "'" + id + "' is not on record.",
                        "the id of an entry that is; search finds them");
            }
        }
    }

    /** A filter that also leaves out what begins after the day asked about, if one is. */
    EntryFilter filter(EntryFilter filter) {
        PartialDate day = askedDay();
        return day == null || day.latest() == null
                ? filter
                : filter.until(day.latest().toString());
    }

    /** Whether an entry, or what is said in it, certainly lies after the day asked about. */
    boolean later(Found found) {
        if (askedDay() == null) {
            return false;
        }
        return later(
                found.firstSaid() != null
                        ? PartialDate.parse(found.firstSaid())
                        : found.entry() == null ? null : found.entry().when());
    }

    /** Whether a date certainly lies after the day asked about; nothing does if none is, or if there is no date. */
    boolean later(@Nullable PartialDate when) {
        PartialDate day = askedDay();
        return day != null && when != null && day.before(when) == Truth.YES;
    }

    /** What counts for where claims stand, in this part of a query. */
    StandingFilter counts() {
        return new StandingFilter(askedDay(), false, false);
    }

    /** Whether this part of a query asks about a day of its own or a past state, so that nothing kept answers it. */
    boolean past() {
        return askedPosition() != null || askedDay() != null;
    }

    private @Nullable Long askedPosition() {
        Times times = ASKED.get();
        return times == null ? null : times.position(this);
    }

    /**
     * @return the day given for this part of the query; null if none was
     */
    public @Nullable PartialDate askedDay() {
        Times times = ASKED.get();
        return times == null ? null : times.day(this);
    }

    /**
     * @param validAt a date as a client wrote it, or null
     * @return the day that the question asks about, if it or the part that it belongs to gives one; else null
     * @throws InquiryFault if it is no year, month or day, or lies ahead
     */
    public @Nullable PartialDate dayIfAsked(@Nullable String validAt) {
        return validAt == null ? askedDay() : day(validAt);
    }

    /**
     * The one day that a question asks about. A year or a month is asked of its last day that does not lie ahead: what
     * was there and what was said by then counts.
     *
     * @param validAt a date as a client wrote it, or null for that of the part of the query, or today
     * @return the day that the question asks about, never a longer time
     * @throws InquiryFault if it is no year, month or day, or lies ahead
     */
    public PartialDate day(@Nullable String validAt) {
        if (validAt == null) {
            PartialDate given = askedDay();
            return given == null ? today() : given;
        }
        PartialDate day = date(validAt, "validAt");
        PartialDate today = today();
        if (today.before(day) == Truth.YES) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_DATE,
                    "validAt",
                    "'" + shown(validAt) + "' lies ahead.",
                    "today or a day before, such as " + today);
        }
        LocalDate last = day.latest();
        return last == null || day.within(null, today) != Truth.YES ? today : PartialDate.parse(last.toString());
    }

    /**
     * @return today, in UTC
     */
    public PartialDate today() {
        return PartialDate.parse(LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString());
    }

    /**
     * Reads a date. Dates of the record may be rough or open; a question asks about one that is known.
     *
     * @param text a date as a client wrote it
     * @param argument the argument that it was given with
     * @return the date
     * @throws InquiryFault if it is no year, month or day
     */
    public static PartialDate date(String text, String argument) {
        if (PLAIN.matcher(text).matches()) {
            try {
                return PartialDate.parse(text);
            } catch (IllegalArgumentException notInTheCalendar) {
                throw badDate(text, argument, "is not a day of the calendar");
            }
        }
        throw noDate(text, argument);
    }

    private static InquiryFault badDate(String text, String argument, String why) {
        return new InquiryFault(
                InquiryFault.Kind.BAD_DATE,
                argument,
                "'" + shown(text) + "' " + why + ".",
                "2023, 2023-07 or 2023-07-18");
    }

    /**
     * @param text what a client wrote for a date
     * @param argument the argument that it was given with
     * @return that it is none, or none that can be used there
     */
    public static InquiryFault noDate(String text, String argument) {
        return badDate(text, argument, "is not a date");
    }

    /**
     * @param known what the graph knew when, or null for that of the part of the query, or now
     * @return the record as it was known then
     * @throws InquiryFault if the position or the moment cannot be read or lies ahead
     */
    public RecordView record(@Nullable Known known) {
        Long position = known == null ? askedPosition() : Long.valueOf(position(known));
        return (position == null ? graph : graph.readsAt(position)).now();
    }

    long position(Known known) {
        long now = graph.position();
        if (known.position() != null) {
            return ledger.setEnd(position(known.position(), now));
        }
        return Math.min(now, ledger.positionAt(moment(known.at() == null ? "" : known.at())));
    }

    private static long position(String text, long now) {
        if (PlainNumber.is(text) && Long.parseLong(text) <= now) {
            return Long.parseLong(text);
        }
        throw new InquiryFault(
                InquiryFault.Kind.BAD_FILTER,
                "knownAt.position",
                "'" + shown(text) + "' is not a position that the graph has been at.",
                "a number from 0 to " + now);
    }

    private Instant moment(String text) {
        Instant moment;
        try {
            moment = OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException wrong) {
            throw badMoment(text, "is not a moment");
        }
        if (moment.isAfter(clock.instant())) {
            throw badMoment(text, "lies ahead");
        }
        return moment;
    }

    private static InquiryFault badMoment(String text, String why) {
        return new InquiryFault(
                InquiryFault.Kind.BAD_DATE,
                "knownAt.at",
                "'" + shown(text) + "' " + why + ".",
                "a past moment with its offset, for example 2026-03-01T12:00:00Z");
    }

    private static String shown(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }
}
