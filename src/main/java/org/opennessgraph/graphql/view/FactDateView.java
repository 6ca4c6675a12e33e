// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.Verification;

/** A date with how well it is known. */
@Type("FactDate")
@Description("A date with how well it is known.")
public final class FactDateView {
    private final FactDate date;

    private FactDateView(FactDate date) {
        this.date = date;
    }

    static @Nullable FactDateView orNull(@Nullable FactDate date) {
        return date == null ? null : new FactDateView(date);
    }

    /** The date as the rest of the app knows it; no field. */
    public FactDate date() {
        return date;
    }

    /** {@return the day, month or year} */
    @NonNull
    @Description("The day, month or year.")
    public PartialDateView getOn() {
        return PartialDateView.of(date.on());
    }

    /** {@return how far it was checked} */
    @NonNull
    @Description("How far it was checked.")
    public Verification getVerification() {
        return date.verification();
    }

    /** {@return the place in its source} */
    @Description("The place in the source that states it.")
    public @Nullable String getLocator() {
        return date.locator();
    }

    /** {@return what a reader should know about it} */
    @Description("What a reader should know about it, such as a misleading date in an address.")
    public @Nullable String getNote() {
        return date.note();
    }
}
