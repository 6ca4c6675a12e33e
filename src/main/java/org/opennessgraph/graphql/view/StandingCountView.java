// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.standing.Standing;
import org.opennessgraph.inquiry.RecordOverview;

/** Claims that stand alike. */
@Type("StandingCount")
@Description("Claims that stand alike.")
public final class StandingCountView {
    private final RecordOverview.ByStanding row;

    /**
     * @param row as the rest of the app knows it
     */
    public StandingCountView(RecordOverview.ByStanding row) {
        this.row = row;
    }

    /** As the rest of the app knows it; no field. */
    public RecordOverview.ByStanding row() {
        return row;
    }

    /** {@return where they stand} */
    @NonNull
    @Description("Where they stand.")
    public Standing getStanding() {
        return row.standing();
    }

    /** {@return how many} */
    @Description("How many.")
    public int getCount() {
        return row.claims().size();
    }
}
