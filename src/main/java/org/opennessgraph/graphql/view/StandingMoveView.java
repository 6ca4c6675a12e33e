// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.standing.Standing;
import org.opennessgraph.inquiry.StandingMove;

/** That a claim stands elsewhere than before. */
@Type("StandingMove")
@Description("That a claim stands elsewhere than readers were told before.")
public final class StandingMoveView {
    private final StandingMove move;

    /**
     * @param move it
     */
    public StandingMoveView(StandingMove move) {
        this.move = move;
    }

    /** The claim as the rest of the app knows it; no field. */
    public EntryId claimId() {
        return move.claim();
    }

    /** {@return its place as a cursor} */
    @NonNull
    @Description("Its place, to go on from.")
    public String getCursor() {
        return move.cursor();
    }

    /** {@return the position} */
    @NonNull
    @Description(
            "The position of the ledger at which readers saw it first, as a decimal number. Several changes that the "
                    + "graph took over together have the position of the last one.")
    public String getPosition() {
        return String.valueOf(move.position());
    }

    /** {@return when} */
    @NonNull
    @Description("When that was, in UTC, such as 2026-03-01T12:00:00Z.")
    public String getAt() {
        return move.at().toString();
    }

    /** {@return the claim's id} */
    @Id
    @NonNull
    @Description("The id of the claim.")
    public String getClaimId() {
        return move.claim().toString();
    }

    /** {@return where it stood} */
    @Description("Where it stood; null if it had no standing, as one that is new.")
    public @Nullable Standing getBefore() {
        return move.before();
    }

    /** {@return where it stands} */
    @Description("Where it stands; null if it has no standing any more, as one that was retracted or merged.")
    public @Nullable Standing getAfter() {
        return move.after();
    }
}
