// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.standing.NotHeard;
import org.opennessgraph.domain.standing.Unheard;

/** An admitted statement that seems to argue against a claim, and does not attack it. */
@Type("UnheardStatement")
@Description("An admitted statement that seems to argue against a claim, and does not attack it.")
public final class UnheardView {
    private final Unheard unheard;

    /**
     * @param unheard as the rest of the app knows it
     */
    public UnheardView(Unheard unheard) {
        this.unheard = unheard;
    }

    /** As the rest of the app knows it; no field. */
    public Unheard unheard() {
        return unheard;
    }

    /** {@return why it does not attack} */
    @NonNull
    @Description("Why it does not attack.")
    public NotHeard getWhy() {
        return unheard.why();
    }

    /** {@return the same in words} */
    @NonNull
    @Description("The same in words.")
    public String getWords() {
        return unheard.why().words();
    }
}
