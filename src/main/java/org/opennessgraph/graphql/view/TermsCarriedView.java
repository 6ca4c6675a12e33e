// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.assessment.TermsCarried;

/** Which words of openness would be true of a subject on a day. */
@Type("TermsCarried")
@Description("Which words of openness would be true of a subject on a day.")
public final class TermsCarriedView {
    private final TermsCarried carried;
    private final boolean partial;

    /**
     * @param carried as the rest of the app knows it
     * @param partial whether it may miss something
     */
    public TermsCarriedView(TermsCarried carried, boolean partial) {
        this.carried = carried;
        this.partial = partial;
    }

    /** As the rest of the app knows it; no field. */
    public TermsCarried carried() {
        return carried;
    }

    /** {@return the day that it speaks of} */
    @NonNull
    @Description("The day that it speaks of.")
    public PartialDateView getValidAt() {
        return PartialDateView.of(carried.validAt());
    }

    /** {@return all words that have readings} */
    @NonNull
    @Description("All words that have readings.")
    public List<@NonNull TermResultView> getTerms() {
        return carried.terms().stream().map(TermResultView::new).toList();
    }

    /** {@return whether there was more on record than could be taken into account} */
    @Description("Whether there was more on record than could be taken into account.")
    public boolean isPartial() {
        return partial;
    }
}
