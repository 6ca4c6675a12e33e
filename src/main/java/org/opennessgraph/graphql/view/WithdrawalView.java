// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.argument.ArgumentLabel;
import org.opennessgraph.domain.standing.StandingReason;

/** What would have to be withdrawn for a standing to change. */
@Type("StandingChange")
@Description("What would have to be withdrawn for a standing to change.")
public final class WithdrawalView {
    private final StandingReason.Change change;

    /**
     * @param change as the rest of the app knows it
     */
    public WithdrawalView(StandingReason.Change change) {
        this.change = change;
    }

    /** As the rest of the app knows it; no field. */
    public StandingReason.Change change() {
        return change;
    }

    /** {@return a set of arguments whose withdrawal would change it; empty if none was found} */
    @NonNull
    @Description("A set of arguments whose withdrawal would change it; empty if none was found.")
    public List<@NonNull ArgumentView> getArguments() {
        return change.arguments().stream().map(ArgumentView::new).toList();
    }

    /** {@return what would hold for the claim then; null if no argument for it would be left, or no set was found} */
    @Description("What would hold for the claim then; null if no argument for it would be left, or no set was found.")
    public @Nullable ArgumentLabel getAfter() {
        return change.after().orElse(null);
    }

    /** {@return whether it is certain that no smaller set would do, or, if none was found, that there is none} */
    @Description("Whether it is certain that no smaller set would do, or, if none was found, that there is none.")
    public boolean isExact() {
        return change.exact();
    }

    /** {@return how many withdrawals are certainly needed; 0 if there is no such set} */
    @Description("How many withdrawals are certainly needed; 0 if there is no such set.")
    public int getAtLeast() {
        return change.atLeast();
    }

    /** {@return the same in words} */
    @NonNull
    @Description("The same in words.")
    public String getWords() {
        return change.words();
    }
}
