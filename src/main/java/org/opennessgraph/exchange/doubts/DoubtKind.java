// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

/** What may be wrong with an entry of the seed. */
public enum DoubtKind {
    /** A statement about something that was made known certainly later. */
    SUBJECT_LATER,
    /** A date that lies ahead, an end before its start, or words said after their source was published. */
    IMPOSSIBLE_DATE,
    /** A statement has a finer date than the source that makes it. */
    FINER_DATE,
    /** A quotation of more than thirty words. */
    LONG_QUOTE,
    /** A source of which no publisher is given. */
    NO_PUBLISHER,
    /** A source of which no date is given. */
    NO_DATE,
    /** An assertion with neither a place in its source nor words to find it by. */
    NO_LOCATOR,
    /** Two agents with nearly one name. */
    TWO_SPELLINGS,
    /** A licence under which nothing is on record, and which no other text is part of. */
    GOVERNS_NOTHING,
    /** A clause of which nobody says what it means for a definition. */
    NO_READING,
    /** A source that nothing refers to. */
    UNUSED_SOURCE
}
