// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Governance;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.Verification;

/** A licence is granted for something. */
@Type("Governance")
@Description("A licence is granted for something, or for some components of it, in some time.")
public final class GovernanceView {
    private final Governance governance;

    GovernanceView(Governance governance) {
        this.governance = governance;
    }

    /** The governance as the rest of the app knows it; no field. */
    public Governance governance() {
        return governance;
    }

    /** {@return the components it is granted for} */
    @NonNull
    @Description("The components it is granted for; empty means the distribution as a whole.")
    public List<@NonNull ModelComponent> getComponents() {
        return governance.components();
    }

    /** {@return since when} */
    @Description("Since when, if known.")
    public @Nullable PartialDateView getFrom() {
        return PartialDateView.orNull(governance.from());
    }

    /** {@return until when} */
    @Description("Until when, if it ended.")
    public @Nullable PartialDateView getTo() {
        return PartialDateView.orNull(governance.to());
    }

    /** {@return the place in its source} */
    @Description("The place in the source that states it.")
    public @Nullable String getLocator() {
        return governance.locator();
    }

    /** {@return how far this was checked} */
    @NonNull
    @Description("How far this was checked.")
    public Verification getVerification() {
        return governance.verification();
    }
}
