// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.assessment.Coverage;

/** A missing fact that turns out in one way, and the undecided verdicts that it bears on so. */
@Type("Coverage")
@Description("A missing fact that turns out in one way, and the undecided verdicts that it bears on so.")
public final class CoverageView {
    private final Coverage coverage;
    private final boolean partial;

    /**
     * @param coverage as the rest of the app knows it
     * @param partial whether it may miss something
     */
    public CoverageView(Coverage coverage, boolean partial) {
        this.coverage = coverage;
        this.partial = partial;
    }

    /** As the rest of the app knows it; no field. */
    public Coverage coverage() {
        return coverage;
    }

    /** {@return the fact} */
    @NonNull
    @Description("The fact, with what it would say.")
    public MissingFactView getFact() {
        return new MissingFactView(coverage.fact());
    }

    /** {@return how many verdicts it would decide by itself} */
    @Description("How many verdicts it would decide by itself.")
    public int getDecidesCount() {
        return coverage.decides().size();
    }

    /** {@return how many verdicts it would decide together with others, and not by itself} */
    @Description("How many verdicts it would decide together with others, and not by itself.")
    public int getHelpsCount() {
        return coverage.helps().size();
    }

    /** {@return the verdicts that it would decide by itself} */
    @NonNull
    @Description("The verdicts that it would decide by itself.")
    public List<@NonNull VerdictKeyView> getDecides() {
        return coverage.decides().stream().map(VerdictKeyView::new).toList();
    }

    /** {@return the verdicts that it would decide together with others} */
    @NonNull
    @Description("The verdicts that it would decide together with others.")
    public List<@NonNull VerdictKeyView> getHelps() {
        return coverage.helps().stream().map(VerdictKeyView::new).toList();
    }

    /** {@return whether there was more on record than could be taken into account} */
    @Description("Whether there was more on record than could be taken into account.")
    public boolean isPartial() {
        return partial;
    }
}
