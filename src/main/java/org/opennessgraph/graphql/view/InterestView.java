// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.standing.Interest;

/** How many of the statements for and against a claim interested parties made. */
@Type("InterestShare")
@Description("How many of the statements for and against a claim interested parties made.")
public final class InterestView {
    private final Interest interest;

    /**
     * @param interest as the rest of the app knows it
     */
    public InterestView(Interest interest) {
        this.interest = interest;
    }

    /** As the rest of the app knows it; no field. */
    public Interest interest() {
        return interest;
    }

    /** {@return those for it by interested parties} */
    @Description("Those for it by interested parties.")
    public int getInterestedFor() {
        return interest.interestedFor();
    }

    /** {@return all for it} */
    @Description("All for it.")
    public int getAllFor() {
        return interest.allFor();
    }

    /** {@return those against it by interested parties} */
    @Description("Those against it by interested parties.")
    public int getInterestedAgainst() {
        return interest.interestedAgainst();
    }

    /** {@return all that attack one for it} */
    @Description("All that attack one for it.")
    public int getAllAgainst() {
        return interest.allAgainst();
    }
}
