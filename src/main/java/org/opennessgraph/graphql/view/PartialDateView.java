// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.PartialDate;

/**
 * A date that says no more than is known.
 *
 * @param text the date as written
 * @param earliest the first day that it covers
 * @param latest the last day that it covers
 */
@Type("PartialDate")
@Description(
        "A date that says no more than is known: a year, a month, a day, a moment, approximate (~) or within bounds.")
public record PartialDateView(
        @Description("The date as written in EDTF: 2023, 2023-07, 2023-07-18, 2023~, 2023-07-20/2023-08.") @NonNull
        String text,

        @Description("The first day that it covers; null if open at the start.") @Nullable
        LocalDate earliest,

        @Description("The last day that it covers; null if open at the end.") @Nullable
        LocalDate latest) {

    static PartialDateView of(PartialDate date) {
        return new PartialDateView(date.toString(), date.earliest(), date.latest());
    }

    static @Nullable PartialDateView orNull(@Nullable PartialDate date) {
        return date == null ? null : of(date);
    }

    static @Nullable PartialDateView parsed(@Nullable String text) {
        return text == null ? null : of(PartialDate.parse(text));
    }
}
