// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

/** What may be wrong with an entry of the seed. */
public enum DoubtKind {
    /** An assertion about something that was made known certainly later. */
    SUBJECT_LATER,
    /** A date that lies ahead, an end before its start, or words and findings younger than their source. */
    IMPOSSIBLE_DATE,
    /** A statement, finding or reading has a finer date than the source that makes it. */
    FINER_DATE,
    /** A quotation of more than thirty words. */
    LONG_QUOTE,
    /** A source of which no publisher is given, nor one of what contains it. */
    NO_PUBLISHER,
    /** A source of which no date is given. */
    NO_DATE,
    /** An assertion with neither a place in its source nor words to find it by. */
    NO_LOCATOR,
    /** Two agents with nearly one name. */
    TWO_SPELLINGS,
    /** A licence under which nothing is on record, and which no text, finding or rule names. */
    GOVERNS_NOTHING,
    /** A clause, or a word of openness, of which nobody says what it means for a definition. */
    NO_READING,
    /** A source that nothing refers to. */
    UNUSED_SOURCE,
    /** Two sources that may be one: a mirror, a version, a re-post. */
    SUSPECTED_DUPLICATE
}
