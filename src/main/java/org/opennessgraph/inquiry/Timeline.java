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

    /**
     * One event.
     *
     * @param kind what happened
     * @param date when
     * @param entry the entry that says so
     */
    public record Event(TimelineEventKind kind, PartialDate date, EntryId entry) {}
}
