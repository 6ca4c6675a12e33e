// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.List;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;

/**
 * What happened around a subject, by date.
 *
 * @param events the events in order of their earliest day
 * @param partial whether there were too many to tell them all
 */
public record Timeline(List<Event> events, boolean partial) {

    /** Copies the list. */
    public Timeline {
        events = List.copyOf(events);
    }

    /** What sort of event it is. */
    public enum EventKind {
        /** A model was announced. */
        ANNOUNCED,
        /** A model or product was released. */
        RELEASED,
        /** A licence that governs it, or a policy that one incorporates, was published. */
        LICENSE_PUBLISHED,
        /** Somebody put a claim about it forward. */
        ASSERTED,
        /** Somebody argued against a claim about it. */
        REBUTTED,
        /** Somebody answered. */
        REPLIED,
        /** Somebody found how far a component can be had. */
        FOUND
    }

    /**
     * One event.
     *
     * @param kind what happened
     * @param date when
     * @param entry the entry that says so
     */
    public record Event(EventKind kind, PartialDate date, EntryId entry) {}
}
