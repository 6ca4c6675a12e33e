// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.inquiry.Timeline;
import org.opennessgraph.inquiry.TimelineEventKind;

/** One event of a timeline. */
@Type("TimelineEvent")
@Description("One event of a timeline.")
public final class TimelineEventView {
    private final Timeline.Event event;

    /**
     * @param event the event
     */
    public TimelineEventView(Timeline.Event event) {
        this.event = event;
    }

    /** {@return what happened} */
    @NonNull
    @Description("What happened.")
    public TimelineEventKind getKind() {
        return event.kind();
    }

    /** {@return when} */
    @NonNull
    @Description("When.")
    public PartialDateView getDate() {
        return PartialDateView.of(event.date());
    }

    /** The entry that says so; no field. */
    public EntryId entryId() {
        return event.entry();
    }
}
