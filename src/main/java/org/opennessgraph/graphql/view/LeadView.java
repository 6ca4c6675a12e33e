// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.admission.NotAdmitted;
import org.opennessgraph.domain.standing.Lead;

/** A statement that is shown and argues nothing. */
@Type("Lead")
@Description("A statement that is shown and argues nothing.")
public final class LeadView {
    private final Lead lead;

    /**
     * @param lead as the rest of the app knows it
     */
    public LeadView(Lead lead) {
        this.lead = lead;
    }

    /** As the rest of the app knows it; no field. */
    public Lead lead() {
        return lead;
    }

    /** {@return why it is not admitted} */
    @NonNull
    @Description("Why it is not admitted.")
    public NotAdmitted getWhy() {
        return lead.why();
    }

    /** {@return the same in words} */
    @NonNull
    @Description("The same in words.")
    public String getWords() {
        return lead.why().words();
    }
}
