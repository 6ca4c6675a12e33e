// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.agreement.Tally;

/** The numbers behind a share of agreement and behind kappa. */
@Type("AgreementTally")
@Description("The numbers behind a share of agreement and behind Cohen's kappa (1960).")
public final class TallyView {
    private final Tally tally;

    TallyView(Tally tally) {
        this.tally = tally;
    }

    /** {@return in how many cells both found something} */
    @Description("In how many cells both have a value.")
    public int getBoth() {
        return tally.both();
    }

    /** {@return in how many they found the same} */
    @Description("In how many of these the values are the same.")
    public int getSame() {
        return tally.same();
    }

    /** {@return the share} */
    @Description("The share in which they are the same, 0 to 1; null if there is no cell.")
    public @Nullable Double getShare() {
        return tally.share();
    }

    /** {@return the share by chance} */
    @Description(
            "The share that would be the same by chance, from how often each found what; null if there is no cell.")
    public @Nullable Double getExpected() {
        return tally.expected();
    }

    /** {@return kappa} */
    @Description(
            "Cohen's kappa: (share - expected) / (1 - expected). 1 is full agreement, 0 no more than by chance; null "
                    + "if there is no cell, or if both always found the same single value.")
    public @Nullable Double getKappa() {
        return tally.kappa();
    }

    /** {@return how often which values met} */
    @NonNull
    @Description("How often which values met; what never occurred is left out.")
    public List<@NonNull Meeting> getCounts() {
        List<Meeting> counts = new ArrayList<>();
        for (Availability first : Availability.values()) {
            for (Availability second : Availability.values()) {
                if (tally.count(first, second) > 0) {
                    counts.add(new Meeting(first, second, tally.count(first, second)));
                }
            }
        }
        return counts;
    }

    /**
     * How often two values met.
     *
     * @param first what the first assessor found
     * @param second what the second found
     * @param count in how many cells
     */
    @Type("AgreementCount")
    @Description("In how many cells the first assessor found one value and the second another.")
    public record Meeting(
            @Description("What the first found.") @NonNull Availability first,
            @Description("What the second found.") @NonNull Availability second,
            @Description("In how many cells.") int count) {}
}
