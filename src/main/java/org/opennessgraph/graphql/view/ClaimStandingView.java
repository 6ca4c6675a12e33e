// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.contradiction.ContradictionKind;
import org.opennessgraph.domain.standing.Dispute;
import org.opennessgraph.domain.standing.Standing;
import org.opennessgraph.graph.DerivedClaimValues;

/** Where a claim stands by all that is on record, as kept with it; it speaks of the record, not of truth. */
@Type("ClaimStanding")
@Description("Where a claim stands by all that is on record, as kept with it; it speaks of the record, not of truth.")
public final class ClaimStandingView {
    private final DerivedClaimValues values;

    /**
     * @param values as the rest of the app knows it
     */
    public ClaimStandingView(DerivedClaimValues values) {
        this.values = values;
    }

    /** As the rest of the app knows it; no field. */
    public DerivedClaimValues values() {
        return values;
    }

    /** {@return the standing} */
    @NonNull
    @Description("The standing.")
    public Standing getValue() {
        return values.standing();
    }

    /** {@return what a disputed claim hangs on} */
    @Description("What a disputed claim hangs on.")
    public @Nullable Dispute getDispute() {
        return values.dispute();
    }

    /** {@return the standing in words that a reader can quote} */
    @NonNull
    @Description("The standing in words that a reader can quote.")
    public String getWords() {
        return values.words();
    }

    /** {@return how many independent sources its admitted statements have; decides nothing} */
    @Description("How many independent sources its admitted statements have; decides nothing.")
    public int getIndependentSources() {
        return values.independentSources();
    }

    /** {@return how many conflicts it is in, with other claims or with the record; differences of scope are not counted} */
    @Description(
            "How many conflicts it is in, with other claims or with the record; differences of scope are not counted.")
    public int getConflictCount() {
        return values.conflicts();
    }

    /** {@return the kinds of these conflicts} */
    @NonNull
    @Description("The kinds of these conflicts.")
    public List<@NonNull ContradictionKind> getConflictKinds() {
        return values.conflictKinds();
    }
}
