// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Mention;

/** A place in a source where something is named. */
@Type("Mention")
@Description("A place in a source where something is named.")
public final class MentionView {
    private final Mention mention;

    MentionView(Mention mention) {
        this.mention = mention;
    }

    /** The mention as the rest of the app knows it; no field. */
    public Mention mention() {
        return mention;
    }

    /** {@return the place in the source} */
    @Description("The place in the source, such as L20.")
    public @Nullable String getLocator() {
        return mention.locator();
    }

    /** {@return the name as printed there} */
    @Description("The name as printed there, when it differs.")
    public @Nullable String getAs() {
        return mention.as();
    }
}
