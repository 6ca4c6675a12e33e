// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.RecordView;
import org.opennessgraph.ledger.LedgerReader;

/** The two times of a question: the day that it asks about, and what the graph knew when. */
@ApplicationScoped
public class Moments {
    private static final int MAX_SHOWN = 40;
    private static final Pattern PLAIN = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");

    private final GraphReads graph;
    private final LedgerReader ledger;
    private final Clock clock;

    Moments(GraphReads graph, LedgerReader ledger, Clock clock) {
        this.graph = graph;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What the graph knew, if that is asked.
     *
     * @param position at this position of the ledger, as a decimal number; within a set of changes that of the state
     *     before it
     * @param at at this moment
     */
    public record Known(@Nullable String position, @Nullable String at) {}

    /**
     * @param validAt a date as a client wrote it, or null for today
     * @return the day that the question asks about
     * @throws InquiryFault if it is no year, month or day, or lies ahead
     */
    public PartialDate day(@Nullable String validAt) {
        if (validAt == null) {
            return today();
        }
        PartialDate day = date(validAt, "validAt");
        if (today().before(day) == Truth.YES) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_DATE,
                    "validAt",
                    "'" + shown(validAt) + "' lies ahead.",
                    "today or a day before, such as " + today());
        }
        return day;
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
     * @param known what the graph knew when, or null for now
     * @return the record as it was known then
     * @throws InquiryFault if the position or the moment cannot be read or lies ahead
     */
    public RecordView record(@Nullable Known known) {
        if (known == null) {
            return graph.now();
        }
        long now = graph.position();
        if (known.position() != null) {
            return graph.asOf(ledger.setEnd(position(known.position(), now)));
        }
        return graph.asOf(Math.min(now, ledger.positionAt(moment(known.at() == null ? "" : known.at()))));
    }

    private static long position(String text, long now) {
        if (POSITION.matcher(text).matches() && Long.parseLong(text) <= now) {
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
