// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.RecordOverview;

/** Claims with one word of openness. */
@Type("TermCount")
@Description("Claims with one word of openness.")
public final class TermCountView {
    private final RecordOverview.ByTerm row;

    /**
     * @param row as the rest of the app knows it
     */
    public TermCountView(RecordOverview.ByTerm row) {
        this.row = row;
    }

    /** As the rest of the app knows it; no field. */
    public RecordOverview.ByTerm row() {
        return row;
    }

    /** {@return how many affirm it} */
    @Description("How many affirm it.")
    public int getCount() {
        return row.claims().size();
    }

    /** {@return how many of them are unchallenged or defended} */
    @Description("How many of them are unchallenged or defended.")
    public int getHoldingCount() {
        return row.holding().size();
    }

    /** {@return how many of them are contradicted} */
    @Description("How many of them are contradicted.")
    public int getContradictedCount() {
        return row.contradicted().size();
    }
}
