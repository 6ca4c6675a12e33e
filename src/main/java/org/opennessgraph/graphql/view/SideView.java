// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.contradiction.Side;
import org.opennessgraph.domain.contradiction.SideKind;

/** One side of a contradiction. */
@Type("ContradictionSide")
@Description("One side of a contradiction.")
public final class SideView {
    private final Side side;

    /**
     * @param side as the rest of the app knows it
     */
    public SideView(Side side) {
        this.side = side;
    }

    /** As the rest of the app knows it; no field. */
    public Side side() {
        return side;
    }

    /** {@return what stands on this side} */
    @NonNull
    @Description("What stands on this side.")
    public SideKind getWhat() {
        return side.what();
    }
}
