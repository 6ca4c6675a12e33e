// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.TermReading;

/** A published reading of a term. */
@Type("TermReading")
@Description("A published reading of a term: under this definition, in this time.")
public final class TermReadingView {
    private final TermReading reading;

    TermReadingView(TermReading reading) {
        this.reading = reading;
    }

    /** The reading as the rest of the app knows it; no field. */
    public TermReading reading() {
        return reading;
    }

    /** {@return since when} */
    @Description("Since when it is read so.")
    public @Nullable PartialDateView getFrom() {
        return PartialDateView.orNull(reading.from());
    }

    /** {@return until when} */
    @Description("Until when it was.")
    public @Nullable PartialDateView getTo() {
        return PartialDateView.orNull(reading.to());
    }
}
