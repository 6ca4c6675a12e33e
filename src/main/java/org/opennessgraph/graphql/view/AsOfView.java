// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.PartialDate;

/**
 * The record as of other times. The schema gives this type all fields of the query root, so that every question can be
 * asked there.
 */
@Type("AsOf")
@Description("Every question that can be asked, answered as of other times: what the graph knew at a past moment, and "
        + "what had been said, released and in force by a day. Holds for all fields below.")
public final class AsOfView {
    private final @Nullable PartialDate day;

    /**
     * @param day the day that answers speak of, if one was given
     */
    public AsOfView(@Nullable PartialDate day) {
        this.day = day;
    }

    /** {@return the day} */
    @Description("The day that answers speak of; null if none was given.")
    public @Nullable PartialDateView getValidAt() {
        return PartialDateView.orNull(day);
    }
}
