// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date that says no more than is known, written as in EDTF (Library of Congress, 2019): {@code 2023},
 * {@code 2023-07}, {@code 2023-07-18}, a moment {@code 2023-07-18T16:13:02Z}, an approximate date with a
 * closing {@code ~}, or known bounds {@code 2023-07-20/2023-08}, {@code ../2024-04}, {@code 2023/..}.
 * Kept as written, never padded. Bounds mean "some day between", not a duration.
 */
public final class PartialDate implements Comparable<PartialDate> {
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern MONTH = Pattern.compile("[12][0-9]{3}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile(DAY.pattern() + "T[0-9:.]+(?:Z|[+-][0-9]{2}:[0-9]{2})");
    private static final String WHAT_IS_RIGHT =
            "write a year, a month, a day or a moment (2023, 2023-07, 2023-07-18, 2023-07-18T16:13:02Z), "
                    + "with ~ at the end if approximate, or known bounds as 2023-07-20/2023-08";

    private final String text;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;
    private final @Nullable LocalDate firstPossible;
    private final @Nullable LocalDate lastPossible;

    private PartialDate(String text, Span span) {
        this.text = text;
        this.first = span.first;
        this.last = span.last;
        this.firstPossible = span.firstPossible;
        this.lastPossible = span.lastPossible;
    }

    /**
     * Reads the written form.
     *
     * @param text a date in one of the forms of the class comment
     * @return the date
     * @throws IllegalArgumentException if it is none of them, or names a day that the calendar lacks
     */
    public static PartialDate parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return new PartialDate(text, Span.of(text, text));
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (from.equals("..") && to.equals("..")) {
            throw wrong(text);
        }
        Span start = from.equals("..") ? Span.OPEN : Span.of(from, text);
        Span end = to.equals("..") ? Span.OPEN : Span.of(to, text);
        if (start.first != null && end.last != null && end.last.isBefore(start.first)) {
            throw new IllegalArgumentException("'" + text + "' ends before it begins");
        }
        return new PartialDate(text, new Span(start.first, end.last, start.firstPossible, end.lastPossible));
    }

    /**
     * @return the first day that the written form covers, or null if it is open at the start
     */
    public @Nullable LocalDate earliest() {
        return first;
    }

    /**
     * @return the last day that the written form covers, or null if it is open at the end
     */
    public @Nullable LocalDate latest() {
        return last;
    }

    /**
     * @return the first day that it may have been, with what an approximate date is allowed to be off by, or null if it
     *     is open at the start
     */
    public @Nullable LocalDate earliestPossible() {
        return firstPossible;
    }

    /**
     * @return the last day that it may have been, with what an approximate date is allowed to be off by, or null if it
     *     is open at the end
     */
    public @Nullable LocalDate latestPossible() {
        return lastPossible;
    }

    /**
     * Tells whether this date lies in a period, in three values: a date known only roughly may lie across its ends.
     *
     * @param from the first day, or null if the period is open to the past
     * @param to the last day, or null if it is open to the future
     * @return YES if it certainly does, NO if it certainly does not
     */
    public Truth within(@Nullable PartialDate from, @Nullable PartialDate to) {
        if ((from != null && before(from) == Truth.YES) || (to != null && to.before(this) == Truth.YES)) {
            return Truth.NO;
        }
        boolean begins = from == null
                || (firstPossible != null && from.firstPossible != null && !firstPossible.isBefore(from.firstPossible));
        boolean ends = to == null
                || (lastPossible != null && to.lastPossible != null && !lastPossible.isAfter(to.lastPossible));
        return begins && ends ? Truth.YES : Truth.UNKNOWN;
    }

    /**
     * Whether this date lies before the other, in three values. An approximate date is allowed to be off by
     * one unit of its precision either way.
     *
     * @param other the other date
     * @return YES if the latest day precedes the other's earliest; NO if that cannot be; else UNKNOWN
     */
    public Truth before(PartialDate other) {
        if (lastPossible != null && other.firstPossible != null && lastPossible.isBefore(other.firstPossible)) {
            return Truth.YES;
        }
        if (firstPossible != null && other.lastPossible != null && !firstPossible.isBefore(other.lastPossible)) {
            return Truth.NO;
        }
        return Truth.UNKNOWN;
    }

    /**
     * @return text that sorts dates by their earliest day, then by the written form; dates open at the start first
     */
    public String sortKey() {
        return (first == null ? "0000-00-00" : first.toString()) + " " + text;
    }

    /**
     * @return whether it names a moment of a day
     */
    public boolean isMoment() {
        return MOMENT.matcher(text).matches();
    }

    /**
     * @return the date in words: no time of day, and bounds and doubt as what they mean, such as "about 2023-07"
     */
    public String inWords() {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return inWords(text);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (from.equals("..")) {
            return inWords(to) + " or earlier";
        }
        return to.equals("..") ? inWords(from) + " or later" : "between " + inWords(from) + " and " + inWords(to);
    }

    private static String inWords(String date) {
        int time = date.indexOf('T');
        String day = time < 0 ? date : date.substring(0, time);
        return day.endsWith("~") ? "about " + day.substring(0, day.length() - 1) : day;
    }

    @Override
    public int compareTo(PartialDate other) {
        return sortKey().compareTo(other.sortKey());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date && date.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * @return the date as it was written
     */
    @Override
    public String toString() {
        return text;
    }

    private static IllegalArgumentException wrong(String text) {
        String shown = text.length() <= 60 ? text : text.substring(0, 60) + "…";
        return new IllegalArgumentException("'" + shown + "' is not a date: " + WHAT_IS_RIGHT);
    }

    private record Span(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalDate firstPossible,
            @Nullable LocalDate lastPossible) {

        static final Span OPEN = new Span(null, null, null, null);

        static Span of(String given, String whole) {
            boolean approximate = given.endsWith("~");
            String date = approximate ? given.substring(0, given.length() - 1) : given;
            try {
                if (YEAR.matcher(date).matches()) {
                    Year year = Year.parse(date);
                    return of(year.atDay(1), year.atMonth(12).atEndOfMonth(), approximate, 12, 0);
                }
                if (MONTH.matcher(date).matches()) {
                    YearMonth month = YearMonth.parse(date);
                    return of(month.atDay(1), month.atEndOfMonth(), approximate, 1, 0);
                }
                if (DAY.matcher(date).matches()) {
                    LocalDate day = LocalDate.parse(date);
                    return of(day, day, approximate, 0, 1);
                }
                if (MOMENT.matcher(date).matches() && !approximate) {
                    LocalDate day = OffsetDateTime.parse(date).toLocalDate();
                    return of(day, day, false, 0, 0);
                }
            } catch (DateTimeParseException impossible) {
                throw new IllegalArgumentException("'" + date + "' is not a day of the calendar", impossible);
            } catch (DateTimeException impossible) {
                throw wrong(whole);
            }
            throw wrong(whole);
        }

        private static Span of(LocalDate first, LocalDate last, boolean approximate, int months, int days) {
            if (!approximate) {
                return new Span(first, last, first, last);
            }
            LocalDate firstPossible = first.minusMonths(months).minusDays(days);
            // From the first of the following month backwards, so that a month's end stays a month's end.
            LocalDate lastPossible =
                    last.plusDays(1).plusMonths(months).minusDays(1).plusDays(days);
            return new Span(first, last, firstPossible, lastPossible);
        }
    }
}
