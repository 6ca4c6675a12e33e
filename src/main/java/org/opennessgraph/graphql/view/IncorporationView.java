// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Incorporation;
import org.opennessgraph.domain.Verification;

/** A licence makes a policy part of itself. */
@Type("Incorporation")
@Description("A licence makes a policy part of itself.")
public final class IncorporationView {
    private final Incorporation incorporation;

    IncorporationView(Incorporation incorporation) {
        this.incorporation = incorporation;
    }

    /** The incorporation as the rest of the app knows it; no field. */
    public Incorporation incorporation() {
        return incorporation;
    }

    /** {@return the clause that does so} */
    @Description("The clause that does so.")
    public @Nullable String getLocator() {
        return incorporation.locator();
    }

    /** {@return its words} */
    @Description("The clause's words, if seen.")
    public @Nullable String getQuote() {
        return incorporation.quote();
    }

    /** {@return how far this was checked} */
    @NonNull
    @Description("How far this was checked.")
    public Verification getVerification() {
        return incorporation.verification();
    }
}
